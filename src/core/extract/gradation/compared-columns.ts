import { columnSenseOf } from '../words/column-sense.ts';
import type { ColumnSense } from '../words/column-words.ts';
import type { ColumnRole } from '../words/header-word.ts';
import type { ColumnHeader, TableHeader } from './table-header.ts';

/** A year behind what the header says otherwise; years by themselves say nothing of levels. */
const YEAR = / [([]?((?:19|20)\d\d)[)\]]?$/u;
/** Words that make a level of today one that a function may ask. */
const OF_LEVEL = /niveau|gradatie|level|degr|graad/iu;
/** What a header without its year may say, for its figures to be levels. */
const MAY_BE_LEVEL: ReadonlySet<ColumnSense | undefined> = new Set<ColumnSense>([
  'level',
  'asked',
  'score',
  'wished',
  'target',
]);

/**
 * A header over levels of two moments, with the one to reach as the one that is asked: "Nu | Straks", "Score | Doel", "Niveau
 * 2025 | Niveau 2026". What people score or show today is asked of nobody; that the other is asked is assumed. Today's level under a
 * word for levels ("Huidig niveau") may be the function's own and is left to the reader of levels.
 */
export function withComparedColumns(header: TableHeader): TableHeader {
  const { columns } = header;
  if (!columns.some(({ role }) => role === 'label')) return header;
  const senses = columns.map(({ text }) => columnSenseOf(text));
  const years = risingYears(columns, senses);
  if (years !== undefined) return settled(header, years.last, years.others);
  const isAsked = columns.some(({ role }, at) => role === 'level' && senses[at] !== 'score');
  const wanted = columns.flatMap(({ role }, at) => (role === 'wished' ? [at] : []));
  const today = columns.flatMap(({ role, text }, at) =>
    senses[at] === 'score' || (role === 'held' && !OF_LEVEL.test(text)) ? [at] : [],
  );
  const [only, second] = wanted;
  if (isAsked || only === undefined || second !== undefined || today.length === 0) return header;
  return settled(header, only, today);
}

function settled(header: TableHeader, asked: number, others: readonly number[]): TableHeader {
  const columns = header.columns.map((one, at): ColumnHeader => {
    if (at === asked) return { ...one, role: 'level', isAssumed: true };
    return others.includes(at) ? { ...one, role: 'held' satisfies ColumnRole } : one;
  });
  return { ...header, columns };
}

/** Columns that only their years tell apart: the last of them, and those before it. */
function risingYears(
  columns: readonly ColumnHeader[],
  senses: readonly (ColumnSense | undefined)[],
): { readonly last: number; readonly others: readonly number[] } | undefined {
  const dated = columns.flatMap(({ text }, at) => {
    const year = YEAR.exec(text)?.[1];
    const rest = text.replace(YEAR, '').trim();
    return year === undefined || !MAY_BE_LEVEL.has(senses[at]) ? [] : [{ at, rest, year: Number(year) }];
  });
  const isOther = columns.some(({ role }, at) => role === 'level' && dated.every((one) => one.at !== at));
  if (isOther || dated.length < 2 || dated.some(({ rest }) => rest !== dated[0]?.rest)) return undefined;
  const [last, ...others] = dated.toSorted((one, other) => other.year - one.year);
  if (last === undefined || last.year === others[0]?.year) return undefined;
  return { last: last.at, others: others.map(({ at }) => at) };
}
