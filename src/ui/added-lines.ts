import type { CorrectionAct, RowKey } from '../core/model/correction.ts';
import type { Place } from '../core/model/place.ts';
import type { Requirement } from '../core/model/profile.ts';
import { lineFigures } from './line-figures.ts';
import { labelColumn, lineLabel } from './line-label.ts';
import { levelActs, type RowActs } from './review-acts.ts';
import type { ReviewRow } from './review-rows.ts';

/** Lines of a document that a person says are competencies. */
export interface AddedLines {
  /** From 1, in the order of the document. */
  readonly numbers: readonly number[];
  /** Absent: the document states none; `printed`: each its own, the figure on its line. */
  readonly level?: number | 'printed';
  /** The lines are one competency together. */
  readonly isOne: boolean;
}

/** What is to be settled so that lines become rows, and what those are called. */
export interface AddedRows {
  readonly acts: RowActs;
  readonly labels: readonly string[];
  /** Of those, the ones that get another level than the figure on their line, and that figure. */
  readonly others: readonly { readonly label: string; readonly figure: number }[];
}

/**
 * The acts that make rows of lines.
 *
 * A line between two rows of one heading stands under that heading. A row that is there already under the same name
 * is not taken for the same: two lines are two rows.
 *
 * @returns The length of the scale where that has no such level.
 */
export function addedLines(
  { numbers, level, isOne }: AddedLines,
  lines: readonly string[],
  rows: readonly ReviewRow[],
): AddedRows | number {
  const texts = numbers.map((line) => ({ line, text: lines[line - 1] ?? '' }));
  const column = labelColumn(
    rows.flatMap(({ read: { label, at } }) =>
      at?.line === undefined ? [] : [{ label, line: lines[at.line - 1] ?? '' }],
    ),
  );
  const named = texts.flatMap(({ line, text }) => {
    const label = lineLabel(text, column);
    return label === undefined ? [] : [{ line, text: text.trim(), label }];
  });
  const [first] = named;
  const wanted =
    !isOne || first === undefined ? named : [{ ...first, label: named.map(({ label }) => label).join(' ') }];
  const figures = level === 'printed' ? lineFigures(wanted.map(({ text }) => text)) : undefined;
  const made: RowActs[number][] = [];
  for (const [index, { line, text, label }] of wanted.entries()) {
    const around = between(line, rows);
    const key = freeKey(label, around.cluster, rows, made);
    const act: CorrectionAct = { kind: 'add', printed: text, at: { ...around.page, line } };
    const own = level === 'printed' ? figures?.[index] : level;
    const levels = own === undefined ? [] : levelActs(asRow(key, act.at), own, rows);
    if (typeof levels === 'number') return levels;
    made.push({ row: key, act }, ...levels);
  }
  const others = wanted.flatMap(({ label, text }) => {
    const [figure] = lineFigures([text]) ?? [];
    return isOne || level === 'printed' || figure === undefined || figure === level ? [] : [{ label, figure }];
  });
  return { acts: made, labels: wanted.map(({ label }) => label), others };
}

/** The act that adds a row by its name alone. */
export function typedRow(label: string, cluster: string | undefined, rows: readonly ReviewRow[]): RowActs {
  return [{ row: freeKey(label, cluster, rows, []), act: { kind: 'add' } }];
}

/** A key that no row has yet. */
function freeKey(label: string, cluster: string | undefined, rows: readonly ReviewRow[], made: RowActs): RowKey {
  const keys = [...rows.map(({ key }) => key), ...made.flatMap(({ row, act }) => (act.kind === 'add' ? [row] : []))];
  const nth = keys.filter((one) => one.label === label && one.cluster === cluster).length + 1;
  return { label, ...(cluster === undefined ? {} : { cluster }), nth };
}

/** What the rows before and after a line have in common. */
function between(
  line: number,
  rows: readonly ReviewRow[],
): { readonly cluster?: string; readonly page: Pick<Place, 'page'> } {
  const placed = rows
    .flatMap(({ read, now }) =>
      read.at?.line === undefined ? [] : [{ at: read.at, line: read.at.line, now: now[0] ?? read }],
    )
    .toSorted((a, b) => a.line - b.line);
  const before = placed.findLast((one) => one.line < line);
  const after = placed.find((one) => one.line > line);
  if (before === undefined || after === undefined) return { page: {} };
  const { cluster } = before.now;
  return {
    ...(cluster === undefined || cluster !== after.now.cluster ? {} : { cluster }),
    page: before.at.page === undefined || before.at.page !== after.at.page ? {} : { page: before.at.page },
  };
}

/** The row as it will be, to find the scale that its level is meant on. */
function asRow(key: RowKey, at: Place | undefined): ReviewRow {
  const read: Requirement = {
    label: key.label,
    ...(key.cluster === undefined ? {} : { cluster: key.cluster }),
    ...(at === undefined ? {} : { at }),
  };
  return { index: -1, key, read, now: [read], doubts: [], open: [], isOpen: false, hasConflict: false, settled: [] };
}
