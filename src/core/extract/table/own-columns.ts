import { familyOf } from '../words/level-word.ts';
import type { AskSource } from './ask-body.ts';
import type { AskColumn, AskHeader } from './ask-header.ts';
import { askRoleOf } from './ask-role.ts';
import { levelMoments } from './level-moment.ts';
import { isValue } from './sheet-ask.ts';
import { markKey, type SheetLegend } from './sheet-legend.ts';
import { shownText, type SheetRow } from './sheet.ts';

/** The columns of a table about one function. */
export interface OwnColumns {
  /** Names the rows. */
  readonly label: number;
  /** A column per task, or per competency where the tasks are in the rows. */
  readonly tasks: readonly AskColumn[];
  readonly areCompetencies: boolean;
  readonly asked: readonly AskColumn[];
  readonly wished: readonly AskColumn[];
}

const TASKS = /\b(?:kerntaken?|taken|resultaatgebied\p{L}{0,3}|(?:core |key )?tasks?|t[aâ]ches?)\b/iu;
const OTHERS: ReadonlySet<string> = new Set(['function', 'person', 'held', 'gap']);
/** A column of remarks may hold a number here and there; one of levels a text. */
const SHARE = 0.4;

/** Finds the columns of levels of one function; undefined for tables of several functions, people, or anything else. */
export function ownColumns(header: AskHeader, source: AskSource, rows: readonly SheetRow[]): OwnColumns | undefined {
  const { legend } = source;
  const { columns } = header;
  if (columns.some((column) => OTHERS.has(column.role ?? '') || column.rung !== undefined)) return undefined;
  if (source.pairs.some((pair) => askRoleOf(pair.key) === 'person')) return undefined;
  const label = columns.find((column) => column.role === 'competency')?.index;
  const task = columns.find((column) => column.role === 'task' && !isOver(column, columns))?.index;
  return label === undefined
    ? turned(header, rows, task, legend)
    : (byMoments(header, rows, label, legend) ?? byTasks(header, source, rows, label));
}

function byMoments(
  { columns }: AskHeader,
  rows: readonly SheetRow[],
  label: number,
  legend: SheetLegend | undefined,
): OwnColumns | undefined {
  const rest = columns.filter((column) => column.index !== label);
  const moments = levelMoments(rest.map((column) => column.text));
  const [asked, wished] = (['level', 'wished'] as const).map((role) =>
    rest.filter((column, place) => moments[place] === role && holdsLevels(column, rows)),
  );
  if (asked === undefined || wished === undefined) return undefined;
  // Names over columns of levels are those of several functions.
  const isNamed = [...asked, ...wished].some((column) => column.above.some((text) => askRoleOf(text) !== 'level'));
  const isMore = rest.some(
    (column) =>
      column.role === undefined &&
      !asked.includes(column) &&
      !wished.includes(column) &&
      isLevels(column, rows, legend),
  );
  if (asked.length !== 1 || isNamed || isMore) return undefined;
  // A lone column of levels needs no word for when they hold: its table is read like any other.
  const isPlain = wished.length === 0 && asked[0]?.role === 'level';
  return isPlain ? undefined : { label, tasks: [], areCompetencies: false, asked, wished };
}

function byTasks(
  header: AskHeader,
  source: AskSource,
  rows: readonly SheetRow[],
  label: number,
): OwnColumns | undefined {
  const { legend } = source;
  const tasks = header.columns.filter(
    (column) => column.index !== label && isNamed(column) && isLevels(column, rows, legend),
  );
  const isListed = header.columns.some((column) => column.role === 'level' || column.role === 'wished');
  if (tasks.length < 2 || isListed || !isAboutTasks(header, source)) return undefined;
  return { label, tasks, areCompetencies: false, asked: [], wished: [] };
}

/** Tasks in the rows, and the competencies beside each other. */
function turned(
  header: AskHeader,
  rows: readonly SheetRow[],
  task: number | undefined,
  legend: SheetLegend | undefined,
): OwnColumns | undefined {
  if (task === undefined) return undefined;
  const tasks = header.columns.filter(
    (column) => column.index > task && isNamed(column) && isLevels(column, rows, legend),
  );
  return tasks.length < 2 ? undefined : { label: task, tasks, areCompetencies: true, asked: [], wished: [] };
}

function isNamed({ role, text }: AskColumn): boolean {
  return role === undefined && /\p{L}{2}/u.test(text);
}

function isAboutTasks({ columns, titles }: AskHeader, { heads, pairs, sheet }: AskSource): boolean {
  const texts = [...heads.map((one) => one.text), ...titles, ...columns.flatMap((column) => column.above), sheet ?? ''];
  return (
    texts.some((text) => askRoleOf(text) === 'task' || TASKS.test(text.slice(0, 200))) ||
    pairs.some((pair) => askRoleOf(pair.key) === 'function')
  );
}

/** Levels, and nothing that is too long for one. */
function isLevels(column: AskColumn, rows: readonly SheetRow[], legend: SheetLegend | undefined): boolean {
  const cells = told(column, rows);
  const levels = cells.filter((text) => isLevel(text, legend));
  return cells.length === 0
    ? false
    : levels.length >= SHARE * cells.length || cells.every((text) => /^[A-E]$/u.test(text));
}

function isLevel(text: string, legend: SheetLegend | undefined): boolean {
  if (legend?.levels.has(markKey(text)) === true || familyOf([text]) !== undefined) return true;
  return isValue(text) && (/\d/u.test(text) || /^[IV]{1,3}$/u.test(text));
}

/** Beside a header that speaks of levels even words may be levels. */
function holdsLevels(column: AskColumn, rows: readonly SheetRow[]): boolean {
  const cells = told(column, rows);
  return cells.length > 0 && cells.every((text) => text.length <= 60);
}

function told(column: AskColumn, rows: readonly SheetRow[]): readonly string[] {
  return rows.map((row) => shownText(row, column.index)).filter((text) => !/^[-–—.\s]{0,10}$/u.test(text));
}

function isOver(column: AskColumn, columns: readonly AskColumn[]): boolean {
  return columns.some((one) => one !== column && one.above.includes(column.text));
}
