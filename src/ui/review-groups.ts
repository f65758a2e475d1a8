import { t } from '../i18n/language.ts';
import { kindWords } from './part/kind-words.ts';
import type { ReviewRow } from './review-rows.ts';

/** Rows that follow each other in the document under one heading. */
export interface ReviewGroup {
  /** What stands above them; empty where no row of the function has a heading, so that none is needed. */
  readonly words: string;
  readonly rows: readonly ReviewRow[];
}

/**
 * Rows in the order of the document, under the headings that it prints.
 *
 * A row without a heading is never shown as if it stood under the one before it, and one that a person gave another
 * heading stands with the rows of that.
 *
 * @param isAlone No other rows stand above these.
 */
export function reviewGroups(rows: readonly ReviewRow[], isAlone: boolean): readonly ReviewGroup[] {
  const groups: ReviewRow[][] = [];
  for (const row of rows.filter((one) => !isPlacedByPerson(one))) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && headingOf(last[0]) === headingOf(row)) last.push(row);
    else groups.push([row]);
  }
  const order = new Map(rows.map((row, place) => [row, place]));
  const isBefore = (one: ReviewRow | undefined, row: ReviewRow): boolean =>
    one !== undefined && (order.get(one) ?? 0) < (order.get(row) ?? 0);
  for (const row of rows.filter(isPlacedByPerson)) {
    const own = groups.find(([first]) => first !== undefined && headingOf(first) === headingOf(row));
    if (own === undefined) groups.splice(groups.findLastIndex(([first]) => isBefore(first, row)) + 1, 0, [row]);
    else own.splice(own.findLastIndex((one) => isBefore(one, row)) + 1, 0, row);
  }
  const named = groups.map((group) => ({ words: wordsOf(group), rows: group }));
  const isBare = isAlone && named.every(({ words }) => words === '');
  return named.map(({ words, rows: own }) => ({
    words: words === '' && !isBare ? t('function/ungrouped') : words,
    rows: own,
  }));
}

/** Whether a person, and not the document, says under which heading a row stands. */
function isPlacedByPerson(row: ReviewRow): boolean {
  const isTyped = row.added !== undefined && row.read.at === undefined;
  return isTyped || (row.now.length > 0 && shown(row).cluster !== row.read.cluster);
}

function headingOf(row: ReviewRow): string {
  const { cluster, kind } = shown(row);
  return cluster === undefined ? `kind ${kind ?? ''}` : `cluster ${cluster}`;
}

/** The heading, with the kind before it where all rows are of one and the heading does not say so itself. */
function wordsOf(group: readonly ReviewRow[]): string {
  const kinds = new Set(group.map((row) => shown(row).kind));
  const [kind] = kinds.size === 1 ? kinds : [];
  const name = kind === undefined ? undefined : kindWords(kind);
  const cluster = group[0] === undefined ? undefined : shown(group[0]).cluster;
  // "Gedragscompetenties (schaal 1 tot 4)" says it as well, and so does "Vakkennis".
  const isSaid = name !== undefined && cluster?.toLowerCase().includes(name.toLowerCase()) === true;
  return [isSaid ? undefined : name, cluster].filter((one) => one !== undefined).join(' · ');
}

function shown({ now, read }: ReviewRow): ReviewRow['read'] {
  return now[0] ?? read;
}
