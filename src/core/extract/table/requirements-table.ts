import type { FunctionProfile, Requirement } from '../../model/profile.ts';
import { isCountRow, isTotal } from '../words/column-sense.ts';
import { isSum } from '../words/no-competency.ts';
import { levelNumberOf } from '../words/level-word.ts';
import { FUNCTION_FACTS, type TableColumn } from './table-column.ts';
import { requiredOf, rowGradation, wordsOf } from './table-gradation.ts';
import { rowNumber } from './table-number.ts';
import type { TableBody, TableRow } from './table-row.ts';
import { footOf, withOpenLevel } from './table-foot.ts';
import { rowKind, rowMust, rowScope, rowWeight } from './table-words.ts';

interface ProfileRows {
  readonly head: Pick<FunctionProfile, 'title' | 'organisation' | (typeof FUNCTION_FACTS)[number]>;
  readonly requirements: Requirement[];
}

/** What may be the name of a level: a letter that is no cross, or words without a figure. */
const LETTER = /^[A-WYZ]$/u;
const WORD = /\p{L}{3}/u;
/** Names of levels are short; what is longer is a sentence. */
const LONGEST_WORD = 40;

/**
 * Reads a table of requirements: one profile per function and organisation, in the order of the table.
 *
 * A blank gradation stays absent; `2-3` is 2 certain and 3 possible; a requirement that is marked not applicable is left
 * out, with a diagnostic.
 */
export function requirementsTable(body: TableBody): readonly FunctionProfile[] {
  const profiles = new Map<string, ProfileRows>();
  const column: TableColumn = body.rows.some((row) => row.text('gradation') !== undefined) ? 'gradation' : 'level';
  const words = wordsOf(body.rows, column);
  const factsOf = factsByRow(body.rows);
  const foot = footOf(body.rows);
  const titles = new Set(body.rows.flatMap((row) => row.text('function') ?? []));
  // A row above the first that names the one function there is, is of that function too.
  const [only] = titles.size === 1 ? titles : [];
  for (const [index, row] of body.rows.entries()) {
    // "Totaal | 5" adds up the rows above it.
    if (namesSum(row)) continue;
    if (foot.passed.has(row)) {
      const text = row.text('competency') ?? '';
      if (!isSum(text)) row.doubt('info', 'table/unread-row', 'competency', { text });
      continue;
    }
    const title = row.carried('function') ?? only;
    const organisation = row.carried('organisation', 'function');
    const facts = factsOf.get(row) ?? {};
    const key = JSON.stringify([title, organisation, facts]);
    const head = {
      ...(title === undefined ? {} : { title }),
      ...(organisation === undefined ? {} : { organisation }),
      ...facts,
    };
    const profile: ProfileRows = profiles.get(key) ?? { head, requirements: [] };
    profiles.set(key, profile);
    const isLast = body.rows[index + 1]?.carried('function') !== title || index === body.rows.length - 1;
    const read = requirementOf(row, column, body, words, isLast);
    if (read === undefined) continue;
    const requirement = foot.open.has(row) ? withOpenLevel(read, row, column) : read;
    const twin = profile.requirements.find(
      (one) => one.label === requirement.label && one.cluster === requirement.cluster,
    );
    if (twin !== undefined) row.doubt('warning', 'table/required-twice', column, { label: requirement.label });
    profile.requirements.push(requirement);
  }
  return [...profiles.values()].map(({ head, requirements }) => ({
    ...head,
    resultAreas: [],
    requirements,
    conditions: [],
    payScales: [],
  }));
}

/** A word for sums in the place of a function or a competency, with nothing but figures beside it. */
function namesSum(row: TableRow): boolean {
  const [title = '', label = ''] = [row.text('function'), row.text('competency')];
  return isTotal(title) && !/\p{L}/u.test(label);
}

type Facts = Partial<Record<(typeof FUNCTION_FACTS)[number], string>>;

/**
 * Department, service, grade and family beside the name of the function. Where a fact differs between rows of one name,
 * they are two functions if a competency comes back; else it says something of each row, and nothing of the function.
 */
function factsByRow(rows: readonly TableRow[]): ReadonlyMap<TableRow, Facts> {
  const named = new Map<string, TableRow[]>();
  for (const row of rows) {
    const name = JSON.stringify([row.carried('function'), row.carried('organisation', 'function')]);
    const own = named.get(name);
    if (own === undefined) named.set(name, [row]);
    else own.push(row);
  }
  const found = new Map<TableRow, Facts>(rows.map((row) => [row, {}]));
  for (const own of named.values()) {
    if (own[0]?.carried('function') === undefined) continue;
    const labels = own.flatMap((row) => row.text('competency') ?? []);
    const isTwice = new Set(labels).size < labels.length;
    for (const fact of FUNCTION_FACTS) {
      const values = new Set(own.flatMap((row) => row.carried(fact, 'function') ?? []));
      const [only] = values;
      for (const row of own) {
        const value = values.size === 1 ? only : isTwice ? row.carried(fact, 'function') : undefined;
        if (value !== undefined) found.set(row, { ...found.get(row), [fact]: value });
      }
    }
  }
  return found;
}

function mayNameLevel(text: string): boolean {
  return LETTER.test(text) || (text.length <= LONGEST_WORD && WORD.test(text) && !/\d/u.test(text));
}

/** The length of the scale: a figure, or its highest rung as the levels are written ("IV", "N4"). */
function lengthOf(row: TableRow, body: TableBody): number | undefined {
  const text = row.text('scale');
  const rung = text === undefined || /^\d/u.test(text) ? undefined : levelNumberOf(text);
  return rung ?? rowNumber(row, 'scale', body, { least: 1, most: 99 });
}

function requirementOf(
  row: TableRow,
  column: TableColumn,
  body: TableBody,
  words: ReadonlySet<string>,
  isLast: boolean,
): Requirement | undefined {
  const label = row.text('competency');
  if (label === undefined) {
    row.doubt('warning', 'table/row-without', 'competency');
    return undefined;
  }
  // A row that adds up the weights, or averages the levels, names no competency: it is the last of its function.
  if (isCountRow(label) && isLast) return undefined;
  const levels = lengthOf(row, body) ?? body.highest;
  const read = rowGradation(row, column, words, levels);
  if (read.says === 'not-applicable') {
    row.doubt('info', 'table/not-asked', column, { label });
    return undefined;
  }
  // A legend elsewhere may say which level a letter or a word is.
  const text = row.text(column) ?? '';
  const printed = read.says === 'unread' && mayNameLevel(text) ? text : undefined;
  const cluster = row.text('cluster');
  const kind = rowKind(row);
  const weight = rowWeight(row, body);
  const must = rowMust(row);
  const definition = row.text('definition');
  const levelText = row.text('indicator');
  return {
    label,
    ...(cluster === undefined ? {} : { cluster }),
    ...(kind === undefined ? {} : { kind }),
    ...rowScope(row),
    ...(levels === undefined ? {} : { scale: { levels } }),
    ...requiredOf(read),
    ...(printed === undefined ? {} : { requiredLabel: printed }),
    ...(levelText === undefined ? {} : { levelText }),
    ...(definition === undefined ? {} : { definition }),
    ...(weight === undefined ? {} : { weight }),
    ...(must === undefined ? {} : { must }),
    at: row.place(column),
  };
}
