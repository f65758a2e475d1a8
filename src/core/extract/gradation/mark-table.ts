import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Condition } from '../../model/profile.ts';
import type { CompetencyRow, ReadTable } from './read-table.ts';
import { bareLevel } from '../words/bare-level.ts';
import { isMoreOf } from '../words/more-of.ts';
import { amongCompetencies, conditionOfRow } from '../level/condition-row.ts';
import { columnSenseOf } from '../words/column-sense.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { markedLevel, markReadingOf } from '../level/mark-decision.ts';
import { markOf } from '../level/mark.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { columnScale, runsOn, type ColumnScale } from '../legend/column-scale.ts';
import { familyOf, isLevelWord, orderOf } from '../words/level-word.ts';
import { withLabelLines } from './label-lines.ts';
import { isFlagColumn, isMarked, levelColumns } from './mark-columns.ts';
import { areNoRungs, withoutRungs } from './no-rungs.ts';
import { rowWords } from './row-words.ts';
import { areFunctions } from '../words/function-name.ts';
import { levelPlace } from '../table/sheet.ts';
import { withoutLabel } from '../level/without-label.ts';
import { textAt, type Grid, type GridRow } from './table-grid.ts';
import { labelHeaderOf, type TableHeader } from './table-header.ts';
import { tableLayout, wordRows, type TableLayout, type WordRow } from './table-layout.ts';

/** More columns than a scale has rungs. */
const MOST_LEVELS = 9;
/** Known rungs that are a whole scale by themselves. */
const FEWEST_KNOWN = 3;

/** Marks of one row: columns by rung, doubtful ones apart, and what else stands under the levels. */
interface RowMarks {
  readonly marked: readonly number[];
  readonly doubtful: readonly number[];
  readonly others: readonly string[];
}

/**
 * Reads a table with a column per level and marks in them, one per row or cumulative; undefined for other tables.
 *
 * No more is certain than is printed: a row without a mark has no level, two marks where the others have one are the
 * lower for certain and the higher possibly.
 */
export function markTable(laid: Grid, header: TableHeader): ReadTable | undefined {
  const columns = levelColumns(laid, header);
  if (columns.length < 2 || columns.length > MOST_LEVELS) return undefined;
  const layout = tableLayout(laid, header, columns);
  if (layout === undefined || header.columns[layout.label]?.role === 'task') return undefined;
  const heads = columns.map((column) => header.columns[column]);
  if (heads.some((head) => head?.role === 'wished' || isKnownCompetency(head?.text ?? ''))) return undefined;
  const grid = withLabelLines(laid, header.rows, {
    label: layout.label,
    isLevelFirst: (columns[0] ?? 0) < layout.label,
    hasLevel: (row) => columns.some((column) => markOf(textAt(row, column)) === 'marked'),
  });
  const data = grid.rows.slice(header.rows);
  const scale = columnScale(
    columns.map((column) => header.columns[column]?.text ?? ''),
    columns.every((column) => data.some((row) => markOf(textAt(row, column)) === 'marked')),
    columns.some((column) => header.columns[column]?.aboveRole === 'level' || header.columns[column]?.role === 'level'),
  );
  const words = wordRows(grid, header, layout);
  const areFlags = columns.every((column) => isFlagColumn(data, column, header));
  const texts = columns.map((column) => header.columns[column]?.text ?? '');
  const marks = words.map((one) => rowMarks(areFlags ? withoutFlags(one.row, columns) : one.row, columns, scale));
  const reading = markReadingOf(marks.map((one) => one.marked));
  if (areNoRungs(texts)) {
    const named = columns.map((column, index) => ({ column, text: texts[index] ?? '' }));
    return { ...withoutRungs(words, layout, named), header };
  }
  const no = texts.findIndex((text) => NO.test(text));
  if (no >= 0) return { ...onlyAsked(words, layout, (row) => !isMarkedAt(row, columns[no])), header };
  const asked = askedColumn(texts, scale);
  if (asked !== undefined) return { ...onlyAsked(words, layout, (row) => isMarkedAt(row, columns[asked])), header };
  if (!areRungs(texts, marks, scale)) return undefined;
  const areLetters = texts.every((text, index) => bareLevel(text) === 'ABCDEF'.charAt(index));
  const rows: CompetencyRow[] = [];
  const conditions: Condition[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, placed] of words.entries()) {
    const at = levelPlace(placed.row.at, markedColumn(placed.row, columns, scale));
    const one: WordRow = { ...placed, row: { ...placed.row, at } };
    const own = marks[index] ?? { marked: [], doubtful: [], others: [] };
    if (one.label === '' || one.isReached === true) {
      if (own.marked.length === 0) continue;
      if (one.label === '') {
        diagnostics.push(withoutLabel(own.marked.join(', '), one.row.at));
        continue;
      }
    }
    const condition = conditionOfRow(one.label, conditionValue(own), one.row.at);
    if (condition !== undefined) {
      conditions.push(condition);
      diagnostics.push(amongCompetencies(condition));
      continue;
    }
    if (own.marked.every((rung) => rung === 0) && own.marked.length > 0) {
      diagnostics.push({ severity: 'info', code: 'extract/not-asked', values: { label: one.label }, at: one.row.at });
      continue;
    }
    const level = areLetters && reading === 'single' ? lettered(levelOf(own, reading), scale) : levelOf(own, reading);
    const doubt = doubtOf(one, own, reading);
    if (doubt !== undefined) diagnostics.push(doubt);
    rows.push({ ...rowWords(one, layout), ...level, ...(scale.scale === undefined ? {} : { scale: scale.scale }) });
  }
  const at = grid.rows[Math.max(0, header.rows - 1)]?.at;
  const place = at === undefined ? {} : { at };
  if (reading === 'single' && areAssumed(columns, header, scale))
    diagnostics.push({
      severity: 'warning',
      code: 'extract/level-column-assumed',
      values: { column: texts.join(', ') },
      ...place,
    });
  // Which end of letters is high only a legend says; where it does, this doubt goes.
  if (areLetters && reading === 'single' && rows.some((row) => row.required !== undefined))
    diagnostics.push({
      severity: 'warning',
      code: 'extract/letter-levels',
      values: { letters: texts.join(', ') },
      ...place,
    });
  const labelHeader = labelHeaderOf(header, layout.label);
  return { rows, conditions, diagnostics, header, ...(labelHeader === undefined ? {} : { labelHeader }) };
}

const NO = /^(?:nee|neen|no|non)$/iu;

/** Rows of which marks say that they are asked, and nothing of a level. */
function onlyAsked(
  words: readonly WordRow[],
  layout: TableLayout,
  isAsked: (row: GridRow) => boolean,
): Omit<ReadTable, 'header'> {
  const named = words.filter((one) => one.label !== '' && one.isReached !== true);
  return {
    rows: named.filter(({ row }) => isAsked(row)).map((one) => rowWords(one, layout)),
    conditions: [],
    diagnostics: named
      .filter(({ row }) => !isAsked(row))
      .map(({ label, row }): Diagnostic => ({
        severity: 'info',
        code: 'extract/not-asked',
        values: { label },
        at: row.at,
      })),
  };
}

function isMarkedAt(row: GridRow, column: number | undefined): boolean {
  return column !== undefined && markOf(textAt(row, column)) === 'marked';
}

/** "Vereist | Behaald": the one column that says what is asked, beside others that say something else of it. */
function askedColumn(texts: readonly string[], scale: ColumnScale): number | undefined {
  if (scale.isOrdinal || texts.some((text, index) => isLevelWord(text) || isMoreOf(text, texts[index - 1] ?? '')))
    return undefined;
  const senses = texts.map((text) => columnSenseOf(text));
  const asked = senses.flatMap((sense, index) => (sense === 'asked' ? [index] : []));
  return asked.length === 1 && texts.every((text) => text !== '') && !senses.includes('level') ? asked[0] : undefined;
}

/**
 * Whether marked columns are the rungs of a scale. Under parts that are counted ("Proef 1", "Proef 2"; "Team A",
 * "Team B"), or under words of no known scale with marks here and there, a mark says nothing of a level.
 */
function areRungs(texts: readonly string[], marks: readonly RowMarks[], scale: ColumnScale): boolean {
  if (scale.isOrdinal || texts.every((text) => text === '')) return true;
  const [first = '', ...others] = texts.map((text) =>
    text.replace(/^\d{1,2} (?=\p{L})|(?<=\p{L}) ?\d{1,2}$|(?<=\p{L}) [A-Z]$/u, ''),
  );
  const areParts = /^\p{L}{1,20}$/u.test(first) && others.every((one) => one === first);
  if (areParts && columnRoleOf(first) !== 'level') return false;
  const isNamed = texts.every((text) => /\p{L}{3}/u.test(text));
  const several = marks.filter(({ marked }) => marked.length > 1);
  const apart = several.filter(({ marked }) => !marked.every((rung, index) => rung === index + 1));
  return !isNamed || apart.length * 4 <= marks.length;
}

/** Names that no scale is known to use and nothing calls levels, each marked alone: they may as well be places or parts. */
function areAssumed(columns: readonly number[], header: TableHeader, { texts, isOrdinal }: ColumnScale): boolean {
  const isTold = columns.some((column) => {
    const { aboveRole, role, above = '' } = header.columns[column] ?? {};
    return aboveRole === 'level' || role === 'level' || isLevelName(above);
  });
  const named = texts.filter((text) => text !== '');
  const isScale = named.some(
    (text, index) =>
      isLevelWord(text) || runsOn(named[index - 1] ?? '', text) || isMoreOf(text, named[index - 1] ?? ''),
  );
  // Levels under the name of a function may be another's than the card's.
  const aboves = columns.map((column) => header.columns[column]?.above ?? '');
  if (aboves.every((above) => above !== '' && !isLevelName(above)) && areFunctions(aboves, [])) return true;
  if (hasStranger(named)) return true;
  return named.length > 1 && !isTold && !isOrdinal && !isScale && orderOf(named) === undefined;
}

/** "Prioritair | Basis | Gevorderd | Expert": a whole known scale, and a word beside it that may be another rung or none. */
function hasStranger(named: readonly string[]): boolean {
  const known = named.filter((text) => isLevelWord(text));
  return known.length >= FEWEST_KNOWN && known.length < named.length && familyOf(known)?.length === known.length;
}

/** "Gradatie van 1 tot 4", "Gevraagd niveau voor deze functie". */
function isLevelName(above: string): boolean {
  return /niveau|gradatie|level|degr[ée]|beheersing|schaal|scale|[ée]chelle/iu.test(above);
}

/** The row with its flags written as marks. */
function withoutFlags(row: GridRow, columns: readonly number[]): GridRow {
  const cells = row.cells.map((cell, index) => (columns.includes(index) ? (cell === '1' ? 'x' : '') : cell));
  return { ...row, cells };
}

function rowMarks(row: GridRow, columns: readonly number[], scale: ColumnScale): RowMarks {
  const marked: number[] = [];
  const doubtful: number[] = [];
  const others: string[] = [];
  for (const [index, column] of columns.entries()) {
    const cell = textAt(row, column);
    const level = scale.levels[index] ?? index + 1;
    const mark = isMarked(cell, scale.texts[index] ?? '')
      ? markOf(cell) === 'doubtful'
        ? 'doubtful'
        : 'marked'
      : markOf(cell);
    if (mark === 'marked') marked.push(level);
    else if (mark === 'doubtful') doubtful.push(level);
    else if (mark === 'other') others.push(cell);
  }
  return { marked: marked.sort((one, other) => one - other), doubtful, others };
}

/** The column of the highest mark of a row, else the first of the levels. */
function markedColumn(row: GridRow, columns: readonly number[], scale: ColumnScale): number | undefined {
  let highest: { readonly column: number; readonly level: number } | undefined;
  for (const [index, column] of columns.entries()) {
    const level = scale.levels[index] ?? index + 1;
    const isHere = isMarked(textAt(row, column), scale.texts[index] ?? '') || textAt(row, column) === '1';
    if (isHere && level > (highest?.level ?? -1)) highest = { column, level };
  }
  return highest?.column ?? columns[0];
}

function conditionValue(marks: RowMarks): string {
  return marks.others.join(' ');
}

function levelOf(
  marks: RowMarks,
  reading: 'single' | 'cumulative',
): Pick<CompetencyRow, 'required' | 'possible' | 'requiredLabel'> {
  const { required, possible } = markedLevel(marks.marked, reading);
  const highest = Math.max(possible ?? 0, ...marks.doubtful);
  const [other] = marks.others;
  return {
    ...(required === undefined ? {} : { required }),
    ...(highest > (required ?? 0) ? { possible: highest } : {}),
    ...(other === undefined || required !== undefined ? {} : { requiredLabel: other }),
  };
}

/** The level with the letter over its column, as it is printed. */
function lettered<Level extends ReturnType<typeof levelOf>>(level: Level, { texts }: ColumnScale): Level {
  const header = level.possible === undefined ? texts[(level.required ?? 0) - 1] : undefined;
  return header === undefined ? level : { ...level, requiredLabel: bareLevel(header) };
}

function doubtOf(one: WordRow, marks: RowMarks, reading: 'single' | 'cumulative'): Diagnostic | undefined {
  const { at } = one.row;
  const { label } = one;
  const { required, possible, doubt } = markedLevel(marks.marked, reading);
  if (doubt !== undefined) {
    return {
      severity: 'warning',
      code: doubt,
      values: { label, lower: required ?? 0, higher: possible ?? 0 },
      at,
    };
  }
  if (marks.others.length > 0) {
    return {
      severity: 'warning',
      code: 'extract/unread-gradation',
      values: { label, text: marks.others.join(' ') },
      at,
    };
  }
  if (marks.doubtful.length > 0) return { severity: 'warning', code: 'extract/doubtful-mark', values: { label }, at };
  return marks.marked.length === 0
    ? { severity: 'warning', code: 'extract/no-mark', values: { label }, at }
    : undefined;
}
