import { foldLabel } from '../../text/fold.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Block, TextBlock } from '../../model/source-text.ts';
import type { Requirement } from '../../model/profile.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { isForeignHeading } from '../words/foreign-heading.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { levelCellOf } from '../level/level-cell.ts';
import type { ReadRequirements } from '../requirements.ts';
import { requirementOfRow } from '../section/requirement-context.ts';
import type { ScopeCodes } from '../words/scope-code.ts';
import { sectionKindOf, withoutNumbering } from '../words/section-kind.ts';
import { namesCompetencies, tellsCompetencies } from '../section/tells-competencies.ts';
import { namesOtherThings } from '../words/other-things.ts';
import { tellsMastery } from '../words/mastery.ts';
import { evidentColumns } from './evident-columns.ts';
import { evidentLines } from './evident-lines.ts';
import type { EvidentList, Heading } from './evident-row.ts';
import { siblingTables } from './sibling-tables.ts';
import { evidentLevels, headsLevels, type EvidentContext, type EvidentLevels } from './evident-values.ts';

/** Headings over a list that are kept in mind. */
const HEADINGS = 6;
const LONGEST_HEADING = 80;
const FEWEST_NAMES = 3;
/** The headings over a list that say what it is of: that of the part, a legend or the name of a group. */
const NEAR = 3;
/** Parts of a document in which nothing is asked in competencies. */
const FOREIGN = new Set(['pay', 'selection', 'benefits', 'conditions', 'tasks']);

/**
 * Reads the lists of requirements for which no form need be known: names that have something in one and the same place which
 * the document shows to be a level. For documents whose headers and legends say it in words that no list of words holds.
 *
 * The names must be competencies by what the document says: a heading or a sentence announces them, the header over them
 * names them, or several are competencies that cards commonly use. A part about pay, tasks, staff, languages or risks
 * gives none.
 *
 * @returns Each list by itself; empty where there is none.
 */
export function evidentLists(
  blocks: readonly Block[],
  codes: ScopeCodes,
  context: EvidentContext,
): readonly ReadRequirements[] {
  const over = headingsOver(blocks);
  return [...tablesIn(blocks, over, context), ...linesIn(blocks, over, context)].flatMap((list) => {
    const told = withoutLegend(list);
    if (isLegend(told)) return [];
    const levels = evidentLevels(
      told.rows.map((row) => row.value),
      told.header,
      context,
    );
    return levels !== undefined && asks(told, levels.isSaid === true) ? [requirementsOf(told, levels, codes)] : [];
  });
}

/**
 * The requirements of all such lists, in the order of the document.
 *
 * @returns Undefined where there is no such list.
 */
export function evidentRequirements(lists: readonly ReadRequirements[]): ReadRequirements | undefined {
  if (lists.length === 0) return undefined;
  const requirements = lists.flatMap((one) => one.requirements);
  return { requirements: inOrder(requirements), conditions: [], diagnostics: lists.flatMap((one) => one.diagnostics) };
}

function inOrder(requirements: readonly Requirement[]): readonly Requirement[] {
  return requirements.toSorted((one, other) => (one.at?.line ?? 0) - (other.at?.line ?? 0));
}

/** The headings over each block, the nearest last: short lines without a level and without an end. */
function headingsOver(blocks: readonly Block[]): (index: number) => readonly Heading[] {
  const seen: (readonly Heading[])[] = [];
  let headings: readonly Heading[] = [];
  for (const [index, block] of blocks.entries()) {
    seen.push(headings);
    if (block.kind !== 'row' && isHeading(block))
      headings = [...headings, { text: block.text.trim(), index }].slice(-HEADINGS);
  }
  return (index) => seen[index] ?? [];
}

function isHeading(block: TextBlock): boolean {
  const text = block.text.trim();
  if (block.kind === 'heading') return true;
  if (block.kind === 'item' || text.length > LONGEST_HEADING || /[.;,]$/u.test(text) || !/\p{L}{3}/u.test(text))
    return tellsCompetencies(text);
  return block.bold === true || block.gapBefore || sectionKindOf(text) !== undefined;
}

function tablesIn(
  blocks: readonly Block[],
  over: (index: number) => readonly Heading[],
  context: EvidentContext,
): readonly EvidentList[] {
  return siblingTables(blocks).flatMap(
    ({ rows, index }) =>
      evidentColumns(
        rows,
        over(index).map((heading) => heading.text),
        context,
      ) ?? [],
  );
}

function linesIn(
  blocks: readonly Block[],
  over: (index: number) => readonly Heading[],
  context: EvidentContext,
): readonly EvidentList[] {
  const lines = blocks.map((block) => (block.kind === 'row' ? undefined : block));
  return evidentLines(lines, over, context);
}

/**
 * A list without the rows that only say what each level means: every level once, in their order, before the first or after
 * the last name.
 */
function withoutLegend(list: EvidentList): EvidentList {
  const { rows } = list;
  const size = new Set(rows.map((row) => row.value).filter((value) => value !== '')).size;
  if (size < 2 || rows.length < size + FEWEST_NAMES) return list;
  for (const from of [0, rows.length - size]) {
    const part = rows.slice(from, from + size);
    const areEach = new Set(part.map((row) => row.value)).size === size;
    if (areEach && part.filter((row) => tellsMastery(row.label)).length > 1)
      return { ...list, rows: rows.filter((row) => !part.includes(row)), explained: size };
  }
  return list;
}

/** Every level once, beside what somebody does at it: the list explains the levels and asks none. */
function isLegend({ rows }: EvidentList): boolean {
  const values = new Set(rows.map((row) => row.value));
  return values.size === rows.length && rows.filter((row) => tellsMastery(row.label)).length * 2 > rows.length;
}

/** Whether the document says that the names of a list are competencies, as lines that explain what each level is do too. */
function asks({ rows, labelHeader, header, over, explained }: EvidentList, isSaid: boolean): boolean {
  const headings = [...over, labelHeader, header, ...rows.flatMap((row) => row.cluster ?? [])];
  if (headings.some((text) => isForeignHeading(text))) return false;
  if (columnRoleOf(labelHeader) === 'label') return true;
  if (namesOtherThings(labelHeader)) return false;
  const known = rows.filter((row) => isKnownCompetency(row.label)).length;
  const senses = over.map((text) => sectionKindOf(text)?.kind);
  const nearest = senses.findLast((kind) => kind !== undefined);
  if (nearest !== undefined && FOREIGN.has(nearest)) return false;
  return (
    nearest === 'requirements' ||
    explained !== undefined ||
    isSaid ||
    saysProficiency(header) ||
    over.some((text) => tellsCompetencies(text)) ||
    over.slice(-NEAR).some((text) => namesCompetencies(text)) ||
    (known >= 2 && known * 4 >= rows.length)
  );
}

/** "Beheersingsgraad", "Target proficiency": only of a competency this is said. */
function saysProficiency(header: string): boolean {
  return /beheers|competentie|gradatie|proficien|ma[iî]trise/iu.test(header) && headsLevels(header);
}

function requirementsOf(
  { rows, labelHeader, over, explained }: EvidentList,
  read: EvidentLevels,
  codes: ScopeCodes,
): ReadRequirements {
  const diagnostics: Diagnostic[] = [];
  const scale = read.scale ?? (explained === undefined ? undefined : { levels: explained });
  const requirements = rows.map((row, index) => {
    const level = read.levels[index];
    const { label, cluster, definition, value, at } = row;
    if (level === undefined && value !== '' && levelCellOf(value).kind !== 'none')
      diagnostics.push({ severity: 'warning', code: 'extract/unread-gradation', values: { label, text: value }, at });
    const group = cluster === undefined || isGeneral(cluster) ? undefined : withoutNumbering(cluster);
    return requirementOfRow(
      {
        label,
        at,
        ...(group === undefined ? {} : { cluster: group }),
        ...(definition === undefined ? {} : { definition }),
        ...(level === undefined ? {} : { required: level, requiredLabel: value }),
        ...(level === undefined || scale === undefined ? {} : { scale }),
      },
      {},
      codes,
      labelHeader === '' ? over.at(-1) : labelHeader,
    );
  });
  return { requirements, conditions: [], diagnostics };
}

/** A heading that names the part and no group in it. */
function isGeneral(text: string): boolean {
  return sectionKindOf(text)?.isGeneral === true || foldLabel(text) === '';
}
