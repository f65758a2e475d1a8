import { foldLabel } from '../../text/fold.ts';
import { oneLine } from '../../text/one-line.ts';
import { isNear, misspellingsIn } from '../../text/near.ts';
import type { Block, TextBlock } from '../../model/source-text.ts';
import { isAlignedRow } from './aligned-row.ts';
import { columnSenseOf } from '../words/column-sense.ts';
import { contentsList } from './contents-list.ts';
import { isDecision } from './decision.ts';
import { afterDocumentWord } from '../words/document-word.ts';
import { fieldKindOf } from '../words/field-label.ts';
import { columnRoleOf, type ColumnRole } from '../words/header-word.ts';
import type { PlacedText } from '../words/organisation.ts';
import { isOrganisationLine } from '../words/organisation-line.ts';
import {
  areFractionsOfPages,
  beforePageNumber,
  countsOn,
  countsPages,
  endInFractions,
  pageNumberOf,
} from './page-number.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import { headsColumns } from './told-header.ts';

/** The blocks that say something, and what the furniture of the page said. */
export interface Unfurnished {
  readonly blocks: readonly Block[];
  /** Lines that recur on the pages, as first printed: they may name the document or its owner. */
  readonly headers: readonly PlacedText[];
  readonly decision?: string;
}

/** No running header is longer, in characters. */
const LONGEST_HEADER = 110;
/** A header recurs at most this often near itself, in blocks. */
const NEAREST = 5;
/** Lines at the head of a document that name it. */
const HEAD = 12;
/** More different lines recur in no document that has headers. */
const MOST_RECURRING = 300;
/** Words before what a line of a record says of its competency. */
const SAID: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'level',
  'wished',
  'level-text',
  'definition',
  'kind',
  'cluster',
]);
/** Words before a colon are no more than this, in characters. */
const LONGEST_WORD = 40;
/** How far from a page number a header stands, in blocks. */
const BESIDE_PAGE = 2;

/**
 * Takes running headers, page numbers, footers and tables of contents out of a document.
 *
 * A running header recurs, in whatever misspelling, and also names the document, stands at its head or beside a page
 * number: a heading that merely recurs under several subjects stays.
 *
 * @param margins Headers and footers that the format itself keeps apart.
 */
export function withoutFurniture(blocks: readonly Block[], margins: readonly TextBlock[] = []): Unfurnished {
  const dropped = new Set<number>();
  const footers: PlacedText[] = [];
  const own = margins
    .map(({ text, at }) => ({ text: beforePageNumber(text) ?? text, at }))
    .filter(({ text }) => text !== '' && pageNumberOf(text) === undefined);
  let decision = own.find(({ text }) => isDecision(text, true))?.text;
  const says = new Set(blocks.filter((block) => saysOf(block)));
  const pages = pageNumbers(blocks, says);
  for (const [index, block] of blocks.entries()) {
    const text = says.has(block) ? undefined : lineOf(block);
    if (text === undefined) continue;
    const rest = beforePageNumber(text);
    if (pages.has(index)) dropped.add(index);
    else if (rest !== undefined) {
      dropped.add(index);
      if (rest !== '') footers.push({ text: rest, at: block.at });
      if (decision === undefined && isDecision(rest, true)) decision = rest;
    } else if (decision === undefined && isDecision(text, false)) {
      decision = text;
      dropped.add(index);
    }
  }
  for (const index of contentsList(blocks, says)) dropped.add(index);
  const headers = runningHeaders(blocks, dropped, says);
  const first = new Map<string, PlacedText>();
  for (const [index, key] of headers) {
    const block = blocks[index];
    const text = lineOf(block);
    if (block !== undefined && text !== undefined && !first.has(key)) first.set(key, { text, at: block.at });
    dropped.add(index);
  }
  return {
    blocks: kept(blocks, dropped, headers),
    headers: [...own.filter(({ text }) => text !== decision), ...first.values(), ...footers.slice(0, 1)],
    ...(decision === undefined ? {} : { decision }),
  };
}

/** What was dropped leaves no gap of its own: a paragraph may run on from page to page. */
function kept(blocks: readonly Block[], dropped: ReadonlySet<number>, headers: ReadonlyMap<number, string>): Block[] {
  const rest: Block[] = [];
  let hadGap = false;
  for (const [index, block] of blocks.entries()) {
    if (dropped.has(index)) hadGap ||= block.gapBefore || headers.has(index);
    else {
      rest.push(hadGap && !block.gapBefore ? { ...block, gapBefore: true } : block);
      hadGap = false;
    }
  }
  return rest;
}

/** The line that a block prints: also a row with one or two filled cells, as tabs make of a footer. */
function lineOf(block: Block | undefined): string | undefined {
  if (block === undefined || block.kind === 'item') return undefined;
  // What a converter set apart with blanks is no longer by them.
  if (block.kind !== 'row') return oneLine(block.text);
  if (block.cells.some((cell) => cell.blocks !== undefined)) return undefined;
  const filled = block.cells.filter((cell) => cell.text.trim() !== '');
  return filled.length > 0 && filled.length <= 2 ? filled.map((cell) => cell.text.trim()).join(' ') : undefined;
}

/** Lines that hold a page number. A bare number counts only in a row of growing ones, well apart. */
function pageNumbers(blocks: readonly Block[], says: ReadonlySet<Block>): ReadonlySet<number> {
  const sure = new Set<number>();
  const bare: { readonly index: number; readonly page: number }[] = [];
  const fractions = new Map<number, { readonly index: number; readonly page: number; readonly of: number }[]>();
  for (const [index, block] of blocks.entries()) {
    const number = block.kind === 'row' || says.has(block) ? undefined : pageNumberOf(lineOf(block) ?? '');
    if (number === undefined) continue;
    const { page, of } = number;
    if (number.isBare) bare.push({ index, page });
    else if (of === undefined) sure.add(index);
    else fractions.set(of, [...(fractions.get(of) ?? []), { index, page, of }]);
  }
  for (const ones of fractions.values())
    if (areFractionsOfPages(ones, NEAREST)) for (const one of ones) sure.add(one.index);
  const areApart = bare.every((one, at) => {
    const before = bare[at - 1];
    return before === undefined || (one.page > before.page && one.index - before.index > NEAREST);
  });
  if (areApart && bare.length > 1) for (const one of bare) sure.add(one.index);
  return sure;
}

interface Recurring {
  readonly key: string;
  readonly indexes: number[];
}

function runningHeaders(
  blocks: readonly Block[],
  dropped: ReadonlySet<number>,
  says: ReadonlySet<Block>,
): ReadonlyMap<number, string> {
  const groups = recurring(blocks, dropped, says);
  const [head, texts] = [headOf(blocks), blocks.flatMap((block) => lineOf(block) ?? [])];
  const found = new Map<number, string>();
  for (const group of groups) {
    const text = lineOf(blocks[group.indexes[0] ?? 0]) ?? '';
    const besidePage = group.indexes.filter((index) => isBesidePage(blocks, index, dropped)).length;
    const names = namesDocument(text) || head.has(group.key);
    // One line with a page number out of many that grows is a footer, whatever it says.
    const lines = group.indexes.map((index) => lineOf(blocks[index]) ?? '');
    const isFooter = endInFractions(lines, texts);
    const isCounted = namesDocument(text) && countsOn(lines);
    // What closes the document as it closed an earlier page is the foot of both.
    const isFoot = besidePage >= 1 || (namesDocument(text) && group.indexes.at(-1) === blocks.length - 1);
    const isHeader = isCounted || isFooter || (group.indexes.length >= 3 ? names || besidePage >= 2 : names && isFoot);
    if (!isHeader || !(isCounted || isSpread(group.indexes) || (isFooter && countsPages(lines)))) continue;
    for (const index of group.indexes) found.set(index, group.key);
  }
  return found;
}

/** Lines that recur, those that differ by a misspelling taken together. */
function recurring(
  blocks: readonly Block[],
  dropped: ReadonlySet<number>,
  says: ReadonlySet<Block>,
): readonly Recurring[] {
  const groups = new Map<string, Recurring>();
  const headed = headedTables(blocks);
  for (const [index, block] of blocks.entries()) {
    const isHeaded =
      block.kind === 'row' ? headed.has(block.table) : isAlignedRow(blocks, index) || headsColumns(block.text);
    const text = isHeaded || says.has(block) ? undefined : lineOf(block);
    if (dropped.has(index) || text === undefined || !mayRecur(text)) continue;
    const key = foldLabel(text).replace(/\d/gu, '0');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, indexes: [index] });
    else group.indexes.push(index);
  }
  const several = [...groups.values()].filter((group) => group.indexes.length > 1);
  const merged: Recurring[] = [];
  for (const group of several.slice(0, MOST_RECURRING)) {
    const same = merged.find((one) => isNear(one.key, group.key, misspellingsIn(group.key.length)));
    if (same === undefined) merged.push({ key: group.key, indexes: [...group.indexes] });
    else same.indexes.push(...group.indexes);
  }
  if (merged.length === 0) return [];
  for (const group of groups.values()) {
    if (group.indexes.length > 1) continue;
    const same = merged.find((one) => isNear(one.key, group.key, misspellingsIn(group.key.length)));
    same?.indexes.push(...group.indexes);
  }
  for (const one of merged) one.indexes.sort((left, right) => left - right);
  return merged;
}

/** Tables under headers of columns: what recurs in them, as "Competentie | Niveau" itself, stands over no page. */
function headedTables(blocks: readonly Block[]): ReadonlySet<number> {
  const headed = new Set<number>();
  for (const block of blocks) {
    if (block.kind !== 'row') continue;
    const texts = block.cells.map((cell) => cell.text.trim()).filter((text) => text !== '');
    if (texts.length > 1 && texts.every((text) => columnSenseOf(text) !== undefined)) headed.add(block.table);
  }
  return headed;
}

/**
 * "Vereist niveau | 2" and "Niveau : 3 / 4" are one line of what is said of a competency, however often it comes back.
 */
function saysOf(block: Block): boolean {
  const colon = block.kind === 'row' ? -1 : block.text.slice(0, LONGEST_WORD).indexOf(':');
  const parts = block.kind === 'row' ? block.cells.map((cell) => cell.text) : colon < 2 ? [] : block.text.split(':');
  const [word, ...values] = parts.map((text) => text.trim()).filter((text) => text !== '');
  const role = word === undefined || values.length === 0 ? undefined : columnRoleOf(word);
  return role !== undefined && SAID.has(role);
}

function mayRecur(text: string): boolean {
  if (text.length > LONGEST_HEADER || text.length < 3 || text.endsWith(':') || !/^[\p{Lu}\d]/u.test(text)) return false;
  if (fieldKindOf(text) !== undefined) return false;
  const section = sectionKindOf(text)?.kind;
  return section === undefined || section === 'document';
}

/** A line that names the kind of document or its owner, perhaps beside other things. */
function namesDocument(text: string): boolean {
  const words = text.split(' ');
  return (
    text.split(/ - | [–—|•·] /u).some((part) => isOrganisationLine(part)) ||
    (words.length <= 12 && words.some((word) => afterDocumentWord(word) !== undefined))
  );
}

function headOf(blocks: readonly Block[]): ReadonlySet<string> {
  const head = new Set<string>();
  for (const block of blocks.slice(0, HEAD)) {
    const text = lineOf(block);
    if (text !== undefined) head.add(foldLabel(text).replace(/\d/gu, '0'));
  }
  return head;
}

function isBesidePage(blocks: readonly Block[], index: number, dropped: ReadonlySet<number>): boolean {
  for (let at = index - BESIDE_PAGE; at <= index + BESIDE_PAGE; at += 1) {
    if (at !== index && dropped.has(at) && lineOf(blocks[at]) !== undefined) return true;
  }
  return false;
}

function isSpread(indexes: readonly number[]): boolean {
  const close = indexes.filter((index, at) => at > 0 && index - (indexes[at - 1] ?? 0) <= NEAREST).length;
  return close * 3 <= indexes.length;
}
