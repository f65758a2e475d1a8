import { COMMON_SCOPE_CODES } from '../words/scope-code.ts';
import { foldLabel } from '../../text/fold.ts';
import { endsLikeCluster, isKnownCompetency, namesGroup } from '../words/known-label.ts';
import { endsOpen, joined } from '../page/line-joining.ts';
import { markOf } from '../level/mark.ts';
import { isCountRow } from '../words/column-sense.ts';
import { namesNoCompetency } from '../words/no-competency.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import { textAt, type Grid, type GridRow } from './table-grid.ts';
import type { ColumnRole } from '../words/header-word.ts';
import type { TableHeader } from './table-header.ts';

/** Which columns hold the words of a table of competencies. */
export interface TableLayout {
  readonly label: number;
  readonly cluster?: number;
  readonly code?: number;
  readonly kind?: number;
  readonly levelText?: number;
  readonly definition?: number;
  readonly weight?: number;
  readonly must?: number;
}

/** A row with its words; `cluster` is shared by the rows of a group, because its name may go on below the first. */
export interface WordRow {
  readonly row: GridRow;
  readonly label: string;
  readonly cluster: { readonly name: string } | undefined;
  readonly code: string;
  /** The label stands in a merged cell that began in a row above. */
  readonly isReached?: boolean;
}

/** The name of a group or competency beside another has no more words. */
const MOST_NAME_WORDS = 4;
const CODE = /^\p{Lu}{1,4}\d?$/u;

/** Finds the columns for words among those that hold no levels; undefined where no column can be the label. */
export function tableLayout(grid: Grid, header: TableHeader, levels: readonly number[]): TableLayout | undefined {
  const data = grid.rows.slice(header.rows);
  const others = Array.from({ length: grid.width }, (_, column) => column).filter((column) => !levels.includes(column));
  const byRole = (role: ColumnRole): number | undefined =>
    others.find((column) => header.columns[column]?.role === role);
  const code = byRole('code') ?? others.find((column) => isCodeColumn(data, column));
  // "Behaviours | Proficiency": what is asked may be called behaviour, where no other column can be its name.
  const behaviour = byRole('level-text');
  const isLabel =
    behaviour !== undefined &&
    behaviour < (levels[0] ?? grid.width) &&
    byRole('label') === undefined &&
    others.every((column) => column >= behaviour) &&
    areNames(data, behaviour);
  const taken = (['level-text', 'definition', 'weight', 'must', 'kind', 'number', 'wished', 'level'] as const).map(
    (role) => (isLabel && role === 'level-text' ? undefined : byRole(role)),
  );
  const free = others.filter(
    (column) =>
      column !== code &&
      !taken.includes(column) &&
      header.columns[column]?.role !== 'aside' &&
      !isNumbering(data, column),
  );
  const firstLevel = levels[0] ?? grid.width;
  const spanned = others.find((column) => header.columns[column]?.aboveRole === 'label' && !isNumbering(data, column));
  const named = byRole('label');
  const isBare = header.columns.every((column) => column.text === '');
  const label =
    (isBare ? behindGroup(data, free, firstLevel) : undefined) ??
    (named !== undefined && isNumbering(data, named) ? spanned : named) ??
    mostDistinct(
      data,
      free.filter((column) => column < firstLevel),
    ) ??
    mostDistinct(data, free);
  if (label === undefined) return undefined;
  const cluster =
    byRole('cluster') ??
    free.find((column) => column < label && (isBare || isClusterColumn(data, column, label))) ??
    others.find((column) => header.columns[column]?.role === 'kind' && namesGroups(data, column));
  const levelText =
    (isLabel ? undefined : behaviour) ?? free.find((column) => column > firstLevel && isLongText(data, column));
  const rest: Partial<Record<keyof TableLayout, number | undefined>> = {
    cluster: cluster === label ? undefined : cluster,
    code,
    kind: byRole('kind'),
    levelText,
    definition: byRole('definition'),
    weight: byRole('weight'),
    must: byRole('must'),
  };
  return { label, ...withoutUndefined(rest) };
}

function withoutUndefined(record: Partial<Record<keyof TableLayout, number | undefined>>): Partial<TableLayout> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/** Few short codes in capitals, more than one row of them. */
function isCodeColumn(data: readonly GridRow[], column: number): boolean {
  const filled = data.map((row) => textAt(row, column)).filter((text) => text !== '');
  const isCode =
    filled.length > 1 && filled.every((text) => CODE.test(text) && !/^[Xx]$/u.test(text) && !/^[A-F]$/u.test(text));
  // Codes of the field need not recur to be known; others do.
  return (
    isCode &&
    (filled.every((text) => COMMON_SCOPE_CODES.has(text)) || new Set(filled).size * 2 <= Math.max(filled.length, 4))
  );
}

/** "Soort" over "Kerncompetenties" and "Functiecompetenties": groups, though their column is called otherwise. */
function namesGroups(data: readonly GridRow[], column: number): boolean {
  const names = new Set(data.map((row) => textAt(row, column)).filter((text) => text !== ''));
  return names.size > 1 && [...names].every((name) => namesGroup(name));
}

/** A few words in each row, and other ones: names and no sentences. */
function areNames(data: readonly GridRow[], column: number): boolean {
  const texts = data.map((row) => textAt(row, column)).filter((text) => text !== '');
  const short = texts.filter((text) => text.split(' ').length <= MOST_NAME_WORDS + 1 && !text.endsWith('.'));
  return texts.length > 1 && short.length === texts.length && new Set(texts).size === texts.length;
}

function isNumbering(data: readonly GridRow[], column: number): boolean {
  const rows = data.filter((row) => row.cells.filter((cell) => cell !== '').length > 1);
  const filled = rows.map((row) => textAt(row, column)).filter((text) => text !== '');
  return filled.length > 1 && filled.every((text) => /^[A-Z]{0,3}\d{1,3}(?:\.\d{1,3}){0,2}[.)]?$/u.test(text));
}

function mostDistinct(data: readonly GridRow[], columns: readonly number[]): number | undefined {
  let best: { readonly column: number; readonly count: number } | undefined;
  for (const column of columns) {
    const texts = data.map((row) => textAt(row, column)).filter((text) => /\p{L}{2}/u.test(text) && text.length < 200);
    const count = new Set(texts).size;
    // Of two columns that tell rows apart as well, the left is the label: what stands right of it explains it.
    const isBetter =
      best === undefined || count > best.count * 1.3 || (count >= best.count && best.count * 2 < data.length);
    if (count > 0 && isBetter) best = { column, count };
  }
  return best?.column;
}

/** Of two columns of a few words each before the marks, the left is the group where no header says otherwise. */
function behindGroup(data: readonly GridRow[], columns: readonly number[], firstLevel: number): number | undefined {
  const before = columns.filter((column) => column < firstLevel);
  const [group, label] = before;
  if (before.length !== 2 || group === undefined || label === undefined) return undefined;
  const isShort = (column: number): boolean =>
    data.every(
      (row) => /\p{L}{2}/u.test(textAt(row, column)) && textAt(row, column).split(' ').length <= MOST_NAME_WORDS,
    );
  return isShort(group) && isShort(label) ? (areNamed(data, group, label) ? group : label) : undefined;
}

/** Another name in every row, some of them known, beside words that are no names: what explains them stands to the right. */
function areNamed(data: readonly GridRow[], name: number, beside: number): boolean {
  const names = data.map((row) => foldLabel(textAt(row, name)));
  const isKnownIn = (column: number): boolean => data.some((row) => isKnownCompetency(textAt(row, column)));
  return names.length > 2 && new Set(names).size === names.length && isKnownIn(name) && !isKnownIn(beside);
}

function isClusterColumn(data: readonly GridRow[], column: number, label: number): boolean {
  const filled = data.filter((row) => textAt(row, column) !== '');
  const distinct = new Set(filled.map((row) => foldLabel(textAt(row, column)))).size;
  const labels = data.filter((row) => textAt(row, label) !== '').length;
  return filled.length > 0 && distinct < labels && filled.every((row) => textAt(row, column).length < 100);
}

function isLongText(data: readonly GridRow[], column: number): boolean {
  return data.some((row) => textAt(row, column).split(' ').length >= 3);
}

/**
 * Walks down the rows: clusters that are printed once, or go on below; labels that wrap; headers that are repeated. A row
 * without a label has an empty one.
 */
export function wordRows(grid: Grid, header: TableHeader, layout: TableLayout): readonly WordRow[] {
  const rows: WordRow[] = [];
  let cluster: { name: string } | undefined;
  let isNewCluster = false;
  const data = grid.rows.slice(header.rows);
  const groups = groupsAlone(data, layout);
  let prefix: { readonly text: string; readonly row: GridRow } | undefined;
  for (const [index, row] of data.entries()) {
    if (row.cells.every((cell) => cell === '') || isRepeatedHeader(grid, header, row)) continue;
    const clusterText = textAt(row, layout.cluster);
    const label = prefix === undefined ? textAt(row, layout.label) : joined(prefix.text, textAt(row, layout.label));
    const at = prefix?.row.at ?? row.at;
    prefix = undefined;
    const filled = row.cells.filter((cell) => cell !== '').length;
    const only = filled === 1 ? row.cells.find((cell) => cell !== '') : groupInTwo(row);
    const last = rows.at(-1);
    if (only !== undefined && only === textAt(row, layout.label) && goesOn(only, data[index + 1], layout)) {
      prefix = { text: only, row };
    } else if (only !== undefined && isWrapped(only) && markOf(only) === 'other') {
      const isText = only === textAt(row, layout.definition) || only === textAt(row, layout.levelText);
      // What explains a name may wrap as well.
      if (isText) continue;
      if (clusterText === '' && last !== undefined) rows[rows.length - 1] = { ...last, label: `${last.label} ${only}` };
      else if (cluster !== undefined) cluster.name = `${cluster.name} ${only}`;
    } else if (only !== undefined && (clusterText !== '' || groups.has(row) || isClusterRow(row, only, layout))) {
      cluster = { name: only.replace(/ ?:$/u, '') };
    } else {
      if (label !== '' && clusterText !== '') {
        isNewCluster = foldLabel(clusterText) !== foldLabel(cluster?.name ?? '');
        if (isNewCluster) cluster = { name: clusterText };
      }
      const reached = label === '' ? row.reaching.get(layout.label) : undefined;
      const isOwnLabel = label === '' && reached === undefined;
      rows.push({
        row: { ...row, at },
        label: isOwnLabel ? clusterText : (reached ?? label),
        cluster: isOwnLabel ? undefined : cluster,
        code: textAt(row, layout.code),
        ...(reached === undefined ? {} : { isReached: true }),
      });
    }
  }
  return rows.filter((row) => !isCountRow(row.label) && !namesNoCompetency(row.label) && !LEGEND.test(row.label));
}

/** "Gedragscompetenties | Compétences comportementales": the name of a group in two languages, and nothing else in its row. */
function groupInTwo({ cells }: GridRow): string | undefined {
  const [name, other, more] = cells.filter((cell) => cell !== '');
  if (name === undefined || other === undefined || more !== undefined) return undefined;
  const areGroups = [name, other].every(
    (text) => sectionKindOf(text)?.kind === 'requirements' && !isKnownCompetency(text),
  );
  return areGroups ? name : undefined;
}

/** "+ = basis" below the rows explains a sign. */
const LEGEND = /^(?:[+*★●]{1,9}|\d|[A-F]) ?= ?\p{L}/u;

/** A label alone in its row, whose last words stand beside the level in the next. */
function goesOn(text: string, next: GridRow | undefined, layout: TableLayout): boolean {
  const below = textAt(next, layout.label);
  const isRest =
    next !== undefined && next.cells.filter((cell) => cell !== '').length > 1 && textAt(next, layout.cluster) === '';
  return isRest && (/^\p{Ll}/u.test(below) || endsOpen(text)) && below !== '';
}

function isWrapped(text: string): boolean {
  return /^\p{Ll}/u.test(text) && !NUMBERED.test(text) && text.split(' ').length <= 6;
}

/** A group may be counted in small letters, or in capitals that were recognised as small ones. */
const NUMBERED = /^(?:[A-Za-z]|\d{1,2}|[IVX]{1,4})[.):] ?\p{L}/u;

/**
 * Names alone in their rows where all other rows are filled in, each with filled ones below it: groups, where they are
 * more than one and the first opens the table, or where they alone are numbered. A competency without a level can stand
 * anywhere.
 */
function groupsAlone(data: readonly GridRow[], layout: TableLayout): ReadonlySet<GridRow> {
  const filled = (row: GridRow): number => row.cells.filter((cell) => cell !== '').length;
  const alone = data.filter((row) => filled(row) === 1 && !row.isWhole && textAt(row, layout.label) !== '');
  const names = alone.map((row) => textAt(row, layout.label));
  const others = data.filter((row) => filled(row) > 1);
  const most = Math.max(0, ...others.map((row) => filled(row)));
  const isOver = (row: GridRow): boolean => filled(data[data.indexOf(row) + 1] ?? row) > 1;
  const areNames = names.length > 0 && !names.some((name) => isKnownCompetency(name)) && alone.every(isOver);
  if (layout.cluster !== undefined || !areNames || others.length < 2 * alone.length) return new Set();
  // Beside an empty level and nothing else, a competency that has none looks just like a group.
  const isOpen = most > 2 && alone.length > 1 && data[0] === alone[0] && others.every((row) => filled(row) === most);
  const areNumbered =
    names.every((name) => NUMBERED.test(name)) && !others.some((row) => NUMBERED.test(textAt(row, layout.label)));
  return isOpen || areNumbered ? new Set(alone) : new Set();
}

/** A row with one text that names the group of the rows below it. */
function isClusterRow(row: GridRow, text: string, layout: TableLayout): boolean {
  if (layout.cluster !== undefined && !row.isWhole) return false;
  return (
    row.isWhole ||
    row.isBold ||
    groupInTwo(row) === text ||
    text.endsWith(':') ||
    endsLikeCluster(text) ||
    (sectionKindOf(text)?.kind === 'requirements' && !isKnownCompetency(text)) ||
    (text === text.toUpperCase() && text.length > 4)
  );
}

function isRepeatedHeader(grid: Grid, header: TableHeader, row: GridRow): boolean {
  return grid.rows
    .slice(0, header.rows)
    .some((one) => one.cells.every((cell, column) => foldLabel(cell) === foldLabel(textAt(row, column))));
}
