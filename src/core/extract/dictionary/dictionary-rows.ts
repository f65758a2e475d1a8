import { foldLabel } from '../../text/fold.ts';
import type { CompetencyLevel, DictionaryCompetency } from '../../model/dictionary.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { isLevelWord, levelNumberOf, orderOf } from '../words/level-word.ts';
import { markOf } from '../level/mark.ts';
import type { TablePiece } from '../page/piece.ts';
import { withFilledTexts } from '../gradation/filled-texts.ts';
import { gridOf, textAt, type Grid } from '../gradation/table-grid.ts';
import { tableHeader, type TableHeader } from '../gradation/table-header.ts';
import { isBoxed } from '../level/boxed-text.ts';

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
  // One rung for each name, in its words, is what is asked.
  if (withFilledTexts(grid) !== grid) return undefined;
  const header = tableHeader(grid);
  const named = header.columns.findIndex((column) => column.role === 'label');
  // Over the names may stand nothing, where every other column is a level.
  const label = named < 0 && hasBlankCorner(header) ? 0 : named;
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
  const levels = levelColumns(header, label);
  const data = grid.rows.slice(header.rows).filter((row) => textAt(row, label) !== '');
  const cells = data.flatMap((row) => levels.map((level) => textAt(row, level.index))).filter((text) => text !== '');
  const told = cells.filter((text) => markOf(text) === 'other' && text.split(' ').length >= FEWEST_WORDS);
  // Texts behind boxes are levels to choose from.
  if (cells.some((text) => isBoxed(text))) return undefined;
  const isFalling = orderOf(levels.map((level) => level.text)) === 'falling';
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
      const level = levelNumberOf(text) ?? (isFalling ? levels.length - place : place + 1);
      return markOf(title) === 'none' ? [] : [{ level, title, indicators: [], at: row.at }];
    });
    return [competency(textAt(row, label), cluster, textAt(row, definitionColumn(header)), entries, row.at)];
  });
}

interface LevelColumn {
  readonly index: number;
  readonly text: string;
}

/** The columns of levels: those that are called so, and what stands among names of rungs, in whatever word. */
function levelColumns({ columns }: TableHeader, label: number): readonly LevelColumn[] {
  const all = columns.flatMap((column, index) => (index === label ? [] : [{ index, text: column.text }]));
  const known = all.filter(({ text }) => levelNumberOf(text) !== undefined || isLevelWord(text));
  const [first, last] = [known[0]?.index ?? 0, known.at(-1)?.index ?? 0];
  if (known.some(({ text }) => levelNumberOf(text) !== undefined)) return known;
  return all.filter(
    (one) =>
      known.includes(one) || (one.index > first && one.index < last && one.text !== '' && !hasRole(columns, one)),
  );
}

function hasRole(columns: TableHeader['columns'], { index }: LevelColumn): boolean {
  return columns[index]?.role !== undefined;
}

/** " | basis | eigen woord | expert": nothing over the first column, and names of rungs over the second and the last. */
function hasBlankCorner({ columns }: TableHeader): boolean {
  const [first, ...others] = columns.map((column) => column.text);
  const isRung = (text = ''): boolean => levelNumberOf(text) !== undefined || isLevelWord(text);
  return first === '' && others.length > 1 && isRung(others[0]) && isRung(others.at(-1));
}

/** A competency whose levels are being gathered from its rows. */
interface Gathered {
  readonly label: string;
  readonly cluster: string | undefined;
  definition: string;
  readonly levels: {
    readonly level: number;
    readonly texts: string[];
    title: string;
    readonly at: CompetencyLevel['at'];
  }[];
  readonly at: CompetencyLevel['at'];
}

/** "Competentie | Niveau | Omschrijving" with every level of every competency on rows of its own. */
function byRows(
  grid: Grid,
  header: TableHeader,
  label: number,
  above: string | undefined,
): readonly DictionaryCompetency[] | undefined {
  const level = columnOf(header, 'level');
  const text = columnOf(header, 'level-text') ?? columnOf(header, 'definition');
  if (level === undefined || text === undefined) return undefined;
  const definition = columnOf(header, 'definition');
  const last = header.columns.length - 1;
  const indicator = text !== last && header.columns[last]?.role === 'level-text' ? last : undefined;
  const found: Gathered[] = [];
  let cluster = above;
  for (const row of grid.rows.slice(header.rows)) {
    cluster = named(textAt(row, columnOf(header, 'cluster'))) ?? cluster;
    const name = textAt(row, label);
    const before = found.at(-1);
    const isSame = before !== undefined && (name === '' || foldLabel(name) === foldLabel(before.label));
    const own = isSame ? before : { label: name, cluster, definition: '', levels: [], at: row.at };
    if (!isSame) found.push(own);
    if (definition !== undefined && definition !== text && own.definition === '')
      own.definition = textAt(row, definition);
    if (indicator !== undefined && own.levels.length === 0 && own.definition === '' && text < level)
      own.definition = textAt(row, text);
    const cell = levelCellOf(textAt(row, level));
    const known = cell.kind === 'level' ? own.levels.find((one) => one.level === cell.level) : own.levels.at(-1);
    const at = known ?? (cell.kind === 'level' ? { level: cell.level, texts: [], title: '', at: row.at } : undefined);
    if (at === undefined) continue;
    if (known === undefined) own.levels.push(at);
    const said = textAt(row, indicator ?? text);
    if (said !== '') at.texts.push(said);
  }
  const told = found.filter((one) => one.label !== '' && one.levels.length > 0);
  const areExplained = told.filter(
    (one) =>
      one.levels.length > 1 &&
      one.levels.every((each, index) => index === 0 || each.level > (one.levels[index - 1]?.level ?? 0)),
  );
  if (areExplained.length === 0 || areExplained.length * 3 < told.length * 2) return undefined;
  return told.map((one) => {
    const levels = one.levels.map(({ level: rung, texts, at }): CompetencyLevel => {
      const [only] = texts;
      const place = at === undefined ? {} : { at };
      return texts.length === 1 && only !== undefined
        ? { level: rung, title: only, indicators: [], ...place }
        : { level: rung, indicators: texts, ...place };
    });
    return competency(one.label, one.cluster, one.definition, levels, one.at);
  });
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
