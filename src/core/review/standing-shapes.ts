import type { Correction, CorrectionAct, PartLevel } from '../model/correction.ts';
import type { Scale } from '../model/profile.ts';
import type { Numbered } from './fitting-corrections.ts';
import { isSplitAboveScale } from './row-changes.ts';
import { keyText } from './row-keys.ts';

type ShapeKind = 'label' | 'leave-out' | 'split' | 'join';
type ShapeAct = Extract<CorrectionAct, { readonly kind: ShapeKind }>;

/** What becomes of one row: the corrections that decide it, and what they say together. */
export interface Shape {
  readonly decided: readonly Numbered[];
  readonly leftOut: boolean;
  /** What the row, or the rows that are made of it, are called; absent: as it was read. */
  readonly labels?: readonly string[];
  /** What each of those asks, where the row is split and they do not all ask what it does. */
  readonly levels?: readonly PartLevel[];
  /** Places of the rows that belong to this one. */
  readonly joined: readonly number[];
}

const AS_READ: Shape = { decided: [], leftOut: false, joined: [] };

/** The shapes of rows by their place, and the joins that want a row which another join has. */
export interface Shapes {
  readonly shapes: ReadonlyMap<number, Shape>;
  readonly refused: readonly Numbered[];
}

/**
 * What becomes of each row: it stays, goes, is split, or takes others in.
 *
 * The last act on a row decides, but a row that took others in can still be called otherwise. Joins are granted in the
 * order in which they were made; one that wants a row which another has is refused, and what was settled before it
 * counts again. So is a split of which a part asks more than the scale of its row has.
 *
 * @param byRow What fits each row, by its place, oldest first.
 * @param places At which place each key stands.
 * @param scaleOf The scale on which a row stands as it was settled.
 * @example standingShapes(new Map([[0, [leaveOut]]]), places).shapes.get(0)?.leftOut // true
 */
export function standingShapes(
  byRow: ReadonlyMap<number, readonly Numbered[]>,
  places: ReadonlyMap<string, number>,
  scaleOf: (row: number) => Scale | undefined = () => undefined,
): Shapes {
  const shapes = new Map<number, Shape>();
  const refused: Numbered[] = [];
  const taken = new Set<number>();
  const wanted = [...byRow].map(([row, all]) => {
    const acts = all.filter(({ correction }) => isShape(correction));
    const fitting = acts.filter(({ correction }) => !isSplitAboveScale(correction.act, scaleOf(row)));
    // One that another act came after decides nothing, whether it fits or not.
    refused.push(...acts.slice(acts.findLastIndex((one) => fitting.includes(one)) + 1));
    return { row, acts: fitting };
  });
  const joinOf = (acts: readonly Numbered[]): number => joinBefore(acts)?.order ?? -1;
  for (const { row, acts } of wanted.toSorted((a, b) => joinOf(a.acts) - joinOf(b.acts))) {
    const left = [...acts];
    for (let join = joinBefore(left); join !== undefined; join = joinBefore(left)) {
      const rows = rowsOf(join.correction, row, places);
      if (rows.length > 0 && ![row, ...rows].some((one) => taken.has(one))) {
        for (const one of [row, ...rows]) taken.add(one);
        break;
      }
      refused.push(join);
      left.splice(left.lastIndexOf(join), 1);
    }
    shapes.set(row, shapeOf(left, row, places));
  }
  return { shapes, refused };
}

function isShape({ act }: Correction): boolean {
  return act.kind === 'label' || act.kind === 'leave-out' || act.kind === 'split' || act.kind === 'join';
}

/** The join that these acts end in, whatever the row was called after it. */
function joinBefore(acts: readonly Numbered[]): Numbered | undefined {
  const last = acts.findLast(({ correction }) => correction.act.kind !== 'label');
  return last?.correction.act.kind === 'join' ? last : undefined;
}

function shapeOf(acts: readonly Numbered[], row: number, places: ReadonlyMap<string, number>): Shape {
  const last = acts.at(-1);
  const join = joinBefore(acts);
  if (last === undefined) return AS_READ;
  const decided = join === undefined || join === last ? [last] : [join, last];
  const act = last.correction.act as ShapeAct;
  const labels = labelsOf(act);
  return {
    decided,
    leftOut: act.kind === 'leave-out',
    ...(labels === undefined ? {} : { labels }),
    ...(act.kind !== 'split' || act.levels === undefined ? {} : { levels: act.levels }),
    joined: join === undefined ? [] : rowsOf(join.correction, row, places),
  };
}

function labelsOf(act: ShapeAct): readonly string[] | undefined {
  if (act.kind === 'split') return act.labels;
  return act.kind === 'leave-out' ? undefined : [act.label];
}

function rowsOf({ act }: Correction, row: number, places: ReadonlyMap<string, number>): readonly number[] {
  if (act.kind !== 'join') return [];
  const rows = act.rows.map((one) => places.get(keyText(one))).filter((one) => one !== undefined && one !== row);
  return [...new Set(rows)].filter((one) => one !== undefined).toSorted((a, b) => a - b);
}
