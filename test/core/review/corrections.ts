import fc from 'fast-check';
import type { Correction, CorrectionAct, RowKey } from '../../../src/core/model/correction.ts';
import type { FunctionProfile, Requirement } from '../../../src/core/model/profile.ts';
import { keyText, rowKeys } from '../../../src/core/review/row-keys.ts';
import { profile } from '../../build.ts';

/** A correction of the row with this label (the first, or the nth, of its cluster), as the profile reads it. */
export function correct(
  { requirements }: Pick<FunctionProfile, 'requirements'>,
  label: string,
  act: CorrectionAct,
  nth = 1,
): Correction {
  const place = rowKeys({ requirements }).findIndex((key) => key.label === label && key.nth === nth);
  const [row, read] = [rowKeys({ requirements })[place], requirements[place]];
  if (row === undefined || read === undefined) throw new Error(`no row ${label}`);
  return { row, act, at: '2026-11-22T14:02:00.000Z', read };
}

const levels = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined });
const scales = fc.option(fc.record({ levels: fc.integer({ min: 1, max: 5 }) }), { nil: undefined });
const labels = fc.constantFrom('Inzet', 'Orde', 'Overleg', 'Rekenen en tellen', '');
const clusters = fc.constantFrom(undefined, 'Kern', 'Eigen', '');

/** Any row, also one that no document would print. */
export const anyRow: fc.Arbitrary<Requirement> = fc
  .record({
    label: labels,
    cluster: clusters,
    required: levels,
    requiredPossible: levels,
    wished: levels,
    scale: scales,
  })
  .map(
    (row) => Object.fromEntries(Object.entries(row).filter(([, one]) => one !== undefined)) as unknown as Requirement,
  );

export const anyProfile: fc.Arbitrary<FunctionProfile> = fc
  .array(anyRow, { maxLength: 6 })
  .map((requirements) => profile({ requirements }));

const anyKey: fc.Arbitrary<RowKey> = fc
  .tuple(labels, clusters, fc.integer({ min: 0, max: 3 }))
  .map(([label, cluster, nth]) => ({ label, ...(cluster === undefined ? {} : { cluster }), nth }));

/** Any act, also one that cannot be. */
export const anyAct: fc.Arbitrary<CorrectionAct> = fc.oneof(
  fc.constant({ kind: 'accept' } as const),
  fc.constant({ kind: 'leave-out' } as const),
  fc.tuple(levels, levels).map(([required, requiredPossible]): CorrectionAct => ({
    kind: 'level',
    ...(required === undefined ? {} : { required }),
    ...(requiredPossible === undefined ? {} : { requiredPossible }),
  })),
  labels.map((label) => ({ kind: 'label', label }) as const),
  clusters.map((cluster) => ({ kind: 'cluster', ...(cluster === undefined ? {} : { cluster }) }) as const),
  scales.map((scale) => ({ kind: 'scale', ...(scale === undefined ? {} : { scale }) }) as const),
  fc.array(labels, { maxLength: 3 }).map((all) => ({ kind: 'split', labels: all }) as const),
  fc.array(fc.tuple(labels, levels), { minLength: 2, maxLength: 3 }).map((all): CorrectionAct => ({
    kind: 'split',
    labels: all.map(([label]) => label),
    levels: all.map(([, required]) => (required === undefined ? {} : { required })),
  })),
  fc.tuple(fc.array(anyKey, { maxLength: 3 }), labels).map(([rows, label]) => ({ kind: 'join', rows, label }) as const),
);

const anyStray: fc.Arbitrary<Correction> = fc
  .tuple(anyKey, anyAct, anyRow)
  .map(([row, act, read]) => ({ row, act, at: '2026-11-22T14:02:00.000Z', read }));

/** A profile with corrections: most of its own rows, some of rows that it does not have. */
export const anyCorrected: fc.Arbitrary<{
  readonly asRead: FunctionProfile;
  readonly corrections: readonly Correction[];
}> = anyProfile.chain((asRead) => {
  const own = fc
    .tuple(fc.nat(Math.max(0, asRead.requirements.length - 1)), anyAct, fc.array(fc.nat(5), { maxLength: 2 }))
    .map(([place, act, others]): readonly Correction[] => {
      const keys = rowKeys(asRead);
      const [row, read] = [keys[place], asRead.requirements[place]];
      if (row === undefined || read === undefined) return [];
      const rows = others.map((one) => keys[one]).filter((one) => one !== undefined && keyText(one) !== keyText(row));
      const whole = act.kind === 'join' ? { ...act, rows: rows.filter((one) => one !== undefined) } : act;
      return [{ row, act: whole, at: '2026-11-22T14:02:00.000Z', read }];
    });
  const some = fc.array(
    fc.oneof({ weight: 5, arbitrary: own }, { weight: 1, arbitrary: anyStray.map((one) => [one]) }),
    {
      maxLength: 8,
    },
  );
  return some.map((all) => ({ asRead, corrections: all.flat() }));
});
