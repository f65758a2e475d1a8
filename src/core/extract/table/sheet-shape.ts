import { markOf } from '../level/mark.ts';
import { isBoxed } from '../level/boxed-text.ts';
import type { SheetColumn, SheetHeader } from './sheet-header.ts';
import type { SheetRole } from './sheet-role.ts';
import { sheetText, type SheetRow } from './sheet.ts';

/** Where the rows of a dictionary hold what. */
export interface DictionaryShape {
  readonly label: number;
  readonly cluster: number | undefined;
  readonly kind: number | undefined;
  readonly definition: number | undefined;
  /** A column per level. */
  readonly levels: readonly SheetColumn[];
  /** A column that holds the level of the row. */
  readonly level: number | undefined;
  readonly title: number | undefined;
  readonly text: number | undefined;
  /** The header of `text` says that it holds behaviour, so that a lone text is an indicator too. */
  readonly areIndicators: boolean;
}

/** Fewer words in most cells are marks or levels, no explanation. */
const FEWEST_WORDS = 2;
const FOREIGN: readonly SheetRole[] = ['function', 'person', 'task'];

/**
 * How a table explains competencies level by level; undefined where it explains none or only asks levels.
 *
 * @param rows The rows under the header.
 * @param isBare The document is this table alone, so that it may also list competencies without levels.
 */
export function dictionaryShape(
  header: SheetHeader,
  rows: readonly SheetRow[],
  isBare: boolean,
): DictionaryShape | undefined {
  const find = (role: SheetRole): number | undefined =>
    header.columns.find((column) => column.role === role && column.level === undefined)?.index;
  const label = find('competency');
  if (label === undefined || header.columns.some((column) => FOREIGN.some((role) => role === column.role)))
    return undefined;
  const levels = header.columns.filter((column) => column.level !== undefined);
  const common = { label, cluster: find('cluster'), kind: find('kind'), levels };
  const [defined, described] = [find('definition'), find('description')];
  if (levels.length > 1) {
    const none = { level: undefined, title: undefined, text: undefined, areIndicators: false };
    return areTexts(levels, rows) ? { ...common, ...none, definition: defined ?? described } : undefined;
  }
  const level = find('level');
  const [title, indicator] = [find('title'), find('indicator')];
  const runs = runsOf(rows, label);
  const candidates = [indicator, described, defined].filter((column) => column !== undefined);
  const text = indicator ?? candidates.find((column) => isPerLevel(runs, column, level));
  const definition = [defined, described].find((column) => column !== undefined && column !== text);
  const shape = {
    ...common,
    levels: [],
    definition,
    level,
    title,
    text,
    areIndicators: text !== undefined && text === indicator,
  };
  // What is asked of each competency is the list of a function, whatever stands beside it.
  const isAsked = find('asked') !== undefined;
  if (level === undefined) return isBare && !isAsked && candidates.length > 0 && isKnown(header) ? shape : undefined;
  if (candidates.length === 0 && title === undefined) return undefined;
  return asksLevels(runs, level, title) ? undefined : shape;
}

/** Whether the rows under a header ask one level of each competency, and so explain none. */
export function asksOneLevel(header: SheetHeader, rows: readonly SheetRow[]): boolean {
  const find = (role: SheetRole): number | undefined => header.columns.find((column) => column.role === role)?.index;
  const [label, level] = [find('competency'), find('level')];
  return label !== undefined && level !== undefined && asksLevels(runsOf(rows, label), level, find('title'));
}

/** The rows of each competency, blank labels meaning the one above. */
export function runsOf(rows: readonly SheetRow[], label: number): readonly (readonly SheetRow[])[] {
  const runs: SheetRow[][] = [];
  let last = '';
  for (const row of rows) {
    const name = sheetText(row, label);
    if (name !== '' && name !== last) runs.push([]);
    if (name !== '') last = name;
    runs.at(-1)?.push(row);
  }
  return runs;
}

function areTexts(levels: readonly SheetColumn[], rows: readonly SheetRow[]): boolean {
  const cells = rows
    .flatMap((row) => levels.map((column) => sheetText(row, column.index)))
    .filter((text) => text !== '');
  const told = cells.filter((text) => markOf(text) === 'other' && text.split(' ').length >= FEWEST_WORDS);
  if (cells.some((text) => isBoxed(text))) return false;
  return cells.length > 0 && told.length * 3 >= cells.length * 2;
}

/** A column of another text for each level explains the level; one text for the competency as a whole defines it. */
function isPerLevel(runs: readonly (readonly SheetRow[])[], column: number, level: number | undefined): boolean {
  if (level === undefined) return false;
  const several = runs.map((run) => run.filter((row) => sheetText(row, level) !== '')).filter((run) => run.length > 1);
  const differing = several.filter((run) => {
    const texts = run.map((row) => sheetText(row, column)).filter((text) => text !== '');
    return new Set(texts).size > 1;
  });
  return differing.length * 2 > several.length;
}

/** One level for each competency, and not the same for all, is what a function asks. */
function asksLevels(runs: readonly (readonly SheetRow[])[], level: number, title: number | undefined): boolean {
  const stated = runs.map((run) => new Set(run.map((row) => sheetText(row, level)).filter((text) => text !== '')));
  const some = stated.filter((one) => one.size > 0);
  return (
    title === undefined &&
    some.length > 1 &&
    some.every((one) => one.size === 1) &&
    new Set(some.flatMap((one) => [...one])).size > 1
  );
}

function isKnown(header: SheetHeader): boolean {
  return header.columns.every((column) => column.role !== undefined);
}
