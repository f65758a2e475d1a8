import type { Block, Cell, RowBlock, SourceText, TextBlock } from '../../model/source-text.ts';
import { foldLabel } from '../../text/fold.ts';
import { columnSenseOf } from '../words/column-sense.ts';
import { fieldKindOf } from '../words/field-label.ts';
import { kindOfHeading } from '../words/requirement-words.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import { askRoleOf } from './ask-role.ts';
import { withLinkedNames } from './linked-names.ts';

/** One table of a sheet with the title right over it. */
export interface SheetPart {
  readonly title: TextBlock | undefined;
  readonly rows: readonly RowBlock[];
}

/** What a part is about, as its title says. */
type About = 'function' | 'competencies' | 'people' | undefined;

/** Titles over the facts of a function. */
const FACTS =
  /^(?:(?:algemene? )?(?:functie ?)?(?:gegevens|informatie|info)|functie ?(?:gegevens|info|informatie|fiche|kaart)|algemeen|identificatie|general|general information|job details|generalites|identification)$/u;
/** Headers over names of whatever the part is about. */
const NAMES: ReadonlySet<string> = new Set(['name', 'title', 'description', 'listed']);

/** A sheet of which the parts are named. */
export interface NamedParts {
  readonly source: SourceText;
  /** Parts about something else than competencies, which only a card reads. */
  readonly besides: readonly Block[];
}

/** What a part is about that asks no competencies: its tables hold none, whatever their columns are called. */
const OTHERS: ReadonlySet<string> = new Set(['tasks', 'selection', 'conditions', 'pay', 'benefits']);

/**
 * Reads a sheet in parts, each with a title and columns of its own, as what its parts say together: "Naam" in a part of
 * competencies is that of a competency, one row under "Titel | Dienst" is the facts of the function, and the code of a function
 * that another part names stands for that name.
 *
 * @returns The source itself where it has no such parts.
 */
export function sheetParts(printed: SourceText): NamedParts {
  const source = { ...printed, blocks: withTitleFields(printed.blocks) };
  const parts = partsIn(source.blocks);
  if (parts.length < 2) return { source, besides: [] };
  const named = parts.map((part) => withNames(part));
  const linked = withLinkedNames(named.map(({ rows }) => rows));
  const rows = named.map((part, index) => ({ ...part, rows: linked[index] ?? part.rows }));
  const areAsked = (part: SheetPart): boolean => rows.some((other) => other !== part && asksLevels(other));
  const told = rows.map((part): readonly Block[] => {
    if (!areAsked(part)) return part.rows;
    return isOther(part) ? otherBlocks(part) : withFacts(part);
  });
  const apart = new Set(rows.flatMap((part, index) => (areAsked(part) && isOther(part) ? [index] : [])));
  const blocks = withRows(source.blocks, parts, told, apart);
  const besides = [...apart].flatMap((index) => {
    const title = parts[index]?.title;
    if (aboutOf(title?.text ?? '') === 'people') return [];
    return [...(title === undefined ? [] : [title]), ...(told[index] ?? [])];
  });
  return { source: { ...source, blocks }, besides };
}

/** "Naam: Bode" below the title of the part about the function. */
function withTitleFields(blocks: readonly Block[]): readonly Block[] {
  let isFunction = false;
  return blocks.map((block) => {
    if (block.kind === 'row') return block;
    const [key = '', ...value] = block.text.split(/[:=]/u);
    if (value.length === 0) isFunction = aboutOf(block.text) === 'function';
    const isName = isFunction && value.length > 0 && ['name', 'title'].includes(columnSenseOf(key.trim()) ?? '');
    return isName ? { ...block, text: `Functienaam: ${value.join(' ').trim()}` } : block;
  });
}

function isOther({ title, rows: [header] }: SheetPart): boolean {
  const roles = header?.cells.map(({ text }) => askRoleOf(text.trim())) ?? [];
  const isOwn = aboutOf(title?.text ?? '') === 'people';
  return (isOwn || OTHERS.has(sectionKindOf(title?.text ?? '')?.kind ?? '')) && !roles.includes('competency');
}

/** The tasks in a column under a word for them, without their numbers; other tables as they are. */
function otherBlocks({ title, rows }: SheetPart): readonly Block[] {
  const [header, ...body] = rows;
  const senseOf = (text: string): string => columnSenseOf(text.trim()) ?? '';
  const own = header?.cells.find(({ text }) => ['task', 'description', 'name', 'title'].includes(senseOf(text)));
  if (sectionKindOf(title?.text ?? '')?.kind !== 'tasks' || own === undefined) return rows;
  return body.flatMap((row): readonly Block[] => {
    const text = row.cells.find(({ column }) => column === own.column)?.text.trim() ?? '';
    return text === '' ? [] : [{ kind: 'item', text, at: row.at, depth: 1, marker: '', gapBefore: false }];
  });
}

function partsIn(blocks: readonly Block[]): readonly SheetPart[] {
  const parts: { title: TextBlock | undefined; rows: RowBlock[] }[] = [];
  let title: TextBlock | undefined;
  let table: string | undefined;
  for (const block of blocks) {
    const key = block.kind === 'row' ? JSON.stringify([block.at.sheet, block.table]) : undefined;
    if (block.kind !== 'row') title = block.text.includes(':') ? title : block;
    else if (key === table && title === undefined) parts.at(-1)?.rows.push(block);
    else {
      parts.push({ title, rows: [block] });
      title = undefined;
    }
    table = key;
  }
  return parts;
}

function aboutOf(title: string): About {
  const sense = sectionKindOf(title);
  if (sense?.kind === 'requirements' || kindOfHeading(title) !== undefined) return 'competencies';
  if (askRoleOf(title) === 'person') return 'people';
  return askRoleOf(title) === 'function' || FACTS.test(foldLabel(title)) ? 'function' : undefined;
}

/** A part whose names are called after what its title says they are. */
function withNames(part: SheetPart): SheetPart {
  const about = aboutOf(part.title?.text ?? '');
  const [header, ...rows] = part.rows;
  if (about === undefined || about === 'people' || header === undefined) return part;
  if (about === 'function' && arePairs(part.rows))
    return { ...part, rows: part.rows.map((row) => calledFunction(row)) };
  const roles = header.cells.map((cell) => askRoleOf(cell.text.trim()));
  const isNamed = roles.includes(about === 'function' ? 'function' : 'competency');
  const hasValues = header.cells.length > 1 && rows.length > 0 && (about === 'function' || roles.includes('level'));
  const names = header.cells.filter(({ text }) => NAMES.has(columnSenseOf(text.trim()) ?? ''));
  const own = names.find(({ text }) => columnSenseOf(text.trim()) === 'name') ?? names[0];
  if (isNamed || !hasValues || own === undefined) return part;
  const text = about === 'function' ? 'Functienaam' : 'Competentie';
  return { ...part, rows: [withCell(header, own.column, text), ...rows] };
}

/** "Titel | Bode" in the part about the function. */
function arePairs(rows: readonly RowBlock[]): boolean {
  return rows.every((row) => row.cells.filter((cell) => cell.text.trim() !== '').length <= 2) && !isFactTable(rows);
}

function calledFunction(row: RowBlock): RowBlock {
  const [key] = row.cells;
  const isName = key !== undefined && ['name', 'title'].includes(columnSenseOf(key.text.trim()) ?? '');
  return isName ? withCell(row, key.column, 'Functienaam') : row;
}

/** The facts of one function in the one row under their names. */
function withFacts({ rows }: SheetPart): readonly RowBlock[] {
  const [header, values] = rows;
  if (!isFactTable(rows) || header === undefined || values === undefined) return rows;
  return header.cells.flatMap(({ text, column }): readonly RowBlock[] => {
    const value = values.cells.find((cell) => cell.column === column)?.text.trim() ?? '';
    if (value === '' || !isFact(text.trim())) return [];
    const cells: readonly Cell[] = [
      { text: text.trim(), column: 0 },
      { text: value, column: 1 },
    ];
    return [{ ...values, cells }];
  });
}

/** One row under words that only facts of a function have, its name among them. */
function isFactTable(rows: readonly RowBlock[]): boolean {
  const [header, values, ...others] = rows;
  if (header === undefined || values === undefined || others.length > 0) return false;
  const texts = header.cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  const isOwn = texts.length > 1 && texts.some((text) => fieldKindOf(text)?.kind === 'title');
  const isKnown = texts.every((text) => fieldKindOf(text) !== undefined || columnSenseOf(text) !== undefined);
  return isOwn && isKnown && !texts.some((text) => askRoleOf(text) === 'competency');
}

/** A rank in the words of a level is none that a competency has. */
function isFact(text: string): boolean {
  const kind = fieldKindOf(text)?.kind;
  return (kind !== undefined && kind !== 'ignored') || askRoleOf(text) === 'organisation';
}

function asksLevels({ rows: [header] }: SheetPart): boolean {
  const roles = header?.cells.map(({ text }) => askRoleOf(text.trim())) ?? [];
  return roles.includes('competency') && roles.some((role) => role === 'level' || role === 'wished');
}

function withCell(row: RowBlock, column: number, text: string): RowBlock {
  return { ...row, cells: row.cells.map((cell) => (cell.column === column ? { ...cell, text } : cell)) };
}

function withRows(
  blocks: readonly Block[],
  parts: readonly SheetPart[],
  told: readonly (readonly Block[])[],
  apart: ReadonlySet<number>,
): readonly Block[] {
  const first = new Map<Block, readonly Block[]>();
  const own = new Set<Block>();
  for (const [index, { title, rows }] of parts.entries()) {
    for (const row of rows) own.add(row);
    if (rows[0] !== undefined) first.set(rows[0], apart.has(index) ? [] : (told[index] ?? rows));
    if (title !== undefined && apart.has(index)) own.add(title);
  }
  return blocks.flatMap((block): readonly Block[] => first.get(block) ?? (own.has(block) ? [] : [block]));
}
