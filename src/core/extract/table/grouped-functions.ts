import { profilesOf, type DocumentReading } from '../../model/document-reading.ts';
import type { Block, Cell, RowBlock, SourceText } from '../../model/source-text.ts';
import { foldLabel } from '../../text/fold.ts';
import { columnSenseOf } from '../words/column-sense.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { isLevelWord, levelNumberOf } from '../words/level-word.ts';
import { isNamedCard } from '../words/named-card.ts';
import { titledLine } from '../words/titled-line.ts';
import { areFunctions } from '../words/function-name.ts';

/** Columns under one name of a header of two rows. */
interface Group {
  readonly name: string;
  readonly from: number;
  /** The first column behind it. */
  readonly to: number;
}

/** A table of groups, with its place among the blocks. */
interface GroupedTable {
  readonly rows: readonly RowBlock[];
  readonly groups: readonly Group[];
}

/**
 * Reads functions that stand beside each other over the same columns of levels: "Medewerker | Teamleider" over "1 | 2 | 3"
 * each. Read as one table, the one function would get the marks of the other, or be left out. A document that names its
 * one function is not read so.
 *
 * @param read Reads a document with the columns of one of the functions only.
 * @returns Undefined where no table is set out so.
 */
export function groupedFunctions(
  source: SourceText,
  read: (source: SourceText) => DocumentReading,
): DocumentReading | undefined {
  const [table, more] = tablesOf(source.blocks).flatMap((rows) => groupedTable(rows) ?? []);
  if (table === undefined || more !== undefined || source.blocks.some((block) => namesOwn(block, table)))
    return undefined;
  const readings = table.groups.map((group) => {
    const own = new Map<Block, Block>(groupRows(table, group));
    const left = source.blocks.filter((block) => block !== table.rows[0]);
    return read({ ...source, blocks: left.map((block) => own.get(block) ?? block) });
  });
  const profiles = readings.flatMap((reading, index) => {
    const [profile, other] = profilesOf(reading);
    const title = table.groups[index]?.name;
    return profile === undefined || other !== undefined || title === undefined ? [] : [{ ...profile, title }];
  });
  if (profiles.length < table.groups.length || profiles.some((one) => one.requirements.length === 0)) return undefined;
  const diagnostics = new Map(
    readings.flatMap((reading) => reading.diagnostics.map((one) => [JSON.stringify(one), one])),
  );
  return { file: source.file, kind: 'function-profile', profiles, diagnostics: [...diagnostics.values()] };
}

/** A line that names the one function of the document, and not those of the table. */
function namesOwn(block: Block, { groups }: GroupedTable): boolean {
  if (block.kind === 'row' || (titledLine(block.text) === undefined && !isNamedCard(block.text))) return false;
  const title = foldLabel(block.text);
  return !groups.every(({ name }) => title.includes(foldLabel(name)));
}

function tablesOf(blocks: readonly Block[]): readonly (readonly RowBlock[])[] {
  const tables = new Map<number, RowBlock[]>();
  for (const block of blocks) {
    if (block.kind !== 'row') continue;
    const rows = tables.get(block.table);
    if (rows === undefined) tables.set(block.table, [block]);
    else rows.push(block);
  }
  return [...tables.values()];
}

function groupedTable(rows: readonly RowBlock[]): GroupedTable | undefined {
  const [over, under, ...data] = rows;
  if (over === undefined || under === undefined || data.length < 2) return undefined;
  const heads = filledIn(over).filter((cell) => cell.column > 0);
  const end = Math.max(...under.cells.map((cell) => cell.column)) + 1;
  const groups = heads.map(({ text, column }, index): Group => ({
    name: text.trim(),
    from: column,
    to: heads[index + 1]?.column ?? end,
  }));
  const parts = groups.map((group) =>
    filledIn(under).flatMap(({ text, column }) =>
      column >= group.from && column < group.to ? [`${String(column - group.from)} ${foldLabel(text)}`] : [],
    ),
  );
  const [first = []] = parts;
  const areAlike = first.length > 1 && parts.every((one) => one.join('|') === first.join('|'));
  const holdLevels = filledIn(under).some(
    ({ text }) => columnRoleOf(text) === 'level' || levelNumberOf(text) !== undefined || isLevelWord(text),
  );
  const labels = data.flatMap((row) => row.cells.find((cell) => cell.column < (groups[0]?.from ?? 1))?.text ?? []);
  const isRead = groups.length > 1 && areAlike && holdLevels && nameFunctions(groups, labels);
  return isRead ? { rows, groups } : undefined;
}

/** All names are like those of functions; "Medewerker" is one beside the name of another, by itself it says who rates. */
function nameFunctions(groups: readonly Group[], labels: readonly string[]): boolean {
  const senses = groups.map(({ name }) => columnSenseOf(name));
  return (
    senses.every((sense) => sense === undefined || sense === 'person') &&
    senses.includes(undefined) &&
    groups.every(({ name }) => areFunctions([name], [])) &&
    areFunctions(
      groups.map(({ name }) => name),
      labels,
    )
  );
}

function filledIn(row: RowBlock): readonly Cell[] {
  return row.cells.filter((cell) => cell.text.trim() !== '');
}

/** The rows of a table with the columns of one group alone, from its second header on. */
function groupRows({ rows, groups }: GroupedTable, group: Group): readonly (readonly [RowBlock, RowBlock])[] {
  const start = groups[0]?.from ?? group.from;
  const [over, under] = rows;
  return rows.slice(1).map((row) => {
    const beside = row.cells.filter((cell) => cell.column < start && (row !== under || cell.text.trim() !== ''));
    const names =
      row === under && beside.length === 0 ? (over?.cells.filter((cell) => cell.column < start) ?? []) : beside;
    const own = row.cells.filter((cell) => cell.column >= group.from && cell.column < group.to);
    const moved = own.map((cell) => ({ ...cell, column: cell.column - group.from + start }));
    return [row, { ...row, cells: [...names.map((cell) => withoutRows(cell)), ...moved] }] as const;
  });
}

/** A label of the header that spanned both of its rows stands in one now. */
function withoutRows({ rows: _rows, ...cell }: Cell): Cell {
  return cell;
}
