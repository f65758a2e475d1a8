import { foldLabel } from '../text/fold.ts';
import type { CompetencyLevel, DictionaryCompetency } from '../model/dictionary.ts';
import { levelCellOf } from './level-cell.ts';
import { isLevelWord, levelNumberOf } from './level-word.ts';
import { markOf } from './mark.ts';
import type { TablePiece } from './piece.ts';
import { gridOf, textAt, type Grid } from './table-grid.ts';
import { tableHeader, type TableHeader } from './table-header.ts';

/** Fewer words in most cells are marks or levels, no explanation. */
const FEWEST_WORDS = 2;

/**
 * Reads a table that explains competencies level by level: a column of text per level, or a row per level. Undefined for
 * tables that ask levels.
 *
 * @param cluster The heading over the table, for rows that name no group of their own.
 */
export function explainedInTable(
  table: TablePiece,
  cluster: string | undefined,
): readonly DictionaryCompetency[] | undefined {
  const grid = gridOf(table.rows);
  const header = tableHeader(grid);
  const label = header.columns.findIndex((column) => column.role === 'label');
  if (header.rows === 0 || label < 0) return undefined;
  const found = byColumns(grid, header, label, cluster) ?? byRows(grid, header, label, cluster);
  return found === undefined || found.length === 0 ? undefined : found;
}

/** "Competentie | Niveau 1 | Niveau 2 | Niveau 3" with sentences below. */
function byColumns(
  grid: Grid,
  header: TableHeader,
  label: number,
  above: string | undefined,
): readonly DictionaryCompetency[] | undefined {
  const levels = header.columns.flatMap((column, index) => {
    const isLevel = levelNumberOf(column.text) !== undefined || isLevelWord(column.text);
    return isLevel && index !== label ? [{ index, text: column.text }] : [];
  });
  const data = grid.rows.slice(header.rows).filter((row) => textAt(row, label) !== '');
  const cells = data.flatMap((row) => levels.map((level) => textAt(row, level.index))).filter((text) => text !== '');
  const told = cells.filter((text) => markOf(text) === 'other' && text.split(' ').length >= FEWEST_WORDS);
  if (levels.length < 2 || told.length * 3 < cells.length * 2 || told.length === 0) return undefined;
  let cluster = above;
  return data.flatMap((row): readonly DictionaryCompetency[] => {
    if (row.cells.filter((cell) => cell !== '').length === 1) {
      cluster = textAt(row, label);
      return [];
    }
    cluster = named(textAt(row, columnOf(header, 'cluster'))) ?? cluster;
    const entries = levels.flatMap(({ index, text }, place): readonly CompetencyLevel[] => {
      const title = textAt(row, index);
      const level = levelNumberOf(text) ?? place + 1;
      return markOf(title) === 'none' ? [] : [{ level, title, indicators: [], at: row.at }];
    });
    return [competency(textAt(row, label), cluster, textAt(row, definitionColumn(header)), entries, row.at)];
  });
}

/** "Competentie | Niveau | Omschrijving" with every level of every competency on a row of its own. */
function byRows(
  grid: Grid,
  header: TableHeader,
  label: number,
  above: string | undefined,
): readonly DictionaryCompetency[] | undefined {
  const level = columnOf(header, 'level');
  const text = columnOf(header, 'level-text') ?? columnOf(header, 'definition');
  if (level === undefined || text === undefined) return undefined;
  const found: { label: string; cluster: string | undefined; levels: CompetencyLevel[]; at: CompetencyLevel['at'] }[] =
    [];
  let cluster = above;
  for (const row of grid.rows.slice(header.rows)) {
    const cell = levelCellOf(textAt(row, level));
    if (cell.kind !== 'level') continue;
    cluster = named(textAt(row, columnOf(header, 'cluster'))) ?? cluster;
    const name = textAt(row, label);
    const last = found.at(-1);
    const isSame = last !== undefined && (name === '' || foldLabel(name) === foldLabel(last.label));
    const own = isSame ? last : { label: name, cluster, levels: [], at: row.at };
    if (!isSame) found.push(own);
    own.levels.push({ level: cell.level, title: textAt(row, text), indicators: [], at: row.at });
  }
  const areExplained = found.every(
    (one) =>
      one.levels.length > 1 && one.levels.every((each, index) => each.level === index + (one.levels[0]?.level ?? 1)),
  );
  if (found.length === 0 || !areExplained) return undefined;
  return found.map((one) => competency(one.label, one.cluster, '', one.levels, one.at));
}

function competency(
  label: string,
  cluster: string | undefined,
  definition: string,
  levels: readonly CompetencyLevel[],
  at: CompetencyLevel['at'],
): DictionaryCompetency {
  return {
    label,
    ...(cluster === undefined ? {} : { cluster }),
    ...(definition === '' ? {} : { definition }),
    levels,
    ...(at === undefined ? {} : { at }),
  };
}

function columnOf(header: TableHeader, role: 'cluster' | 'level' | 'level-text' | 'definition'): number | undefined {
  const column = header.columns.findIndex((one) => one.role === role);
  return column < 0 ? undefined : column;
}

/** A definition of the whole competency stands in a column that is called so, or beside columns of levels as a description. */
function definitionColumn(header: TableHeader): number | undefined {
  return columnOf(header, 'definition') ?? columnOf(header, 'level-text');
}

function named(text: string): string | undefined {
  return text === '' ? undefined : text;
}
