import type { RowKey } from '../model/correction.ts';
import type { FunctionProfile } from '../model/profile.ts';

/**
 * The key of every row of a function as it was read, in the order of its requirements.
 *
 * Rows that are printed alike are told apart by which of them they are, from 1; so no two keys are the same.
 *
 * @example rowKeys(profile) // [{ label: 'Inzet', cluster: 'Kern', nth: 1 }, { label: 'Inzet', cluster: 'Kern', nth: 2 }]
 */
export function rowKeys({ requirements }: Pick<FunctionProfile, 'requirements'>): readonly RowKey[] {
  const counts = new Map<string, number>();
  return requirements.map(({ label, cluster }) => {
    const key = { label, ...(cluster === undefined ? {} : { cluster }), nth: 1 };
    const text = keyText(key);
    const nth = (counts.get(text) ?? 0) + 1;
    counts.set(text, nth);
    return { ...key, nth };
  });
}

/**
 * How many rows share the label and the cluster of a key: the number up to which `nth` runs.
 *
 * @returns Zero where there is no such row.
 * @example countAlike(profile, { label: 'Inzet', cluster: 'Kern', nth: 1 }) // 2
 */
export function countAlike({ requirements }: Pick<FunctionProfile, 'requirements'>, key: RowKey): number {
  return requirements.filter(({ label, cluster }) => label === key.label && cluster === key.cluster).length;
}

/**
 * A text that two keys share exactly when they name the same row.
 *
 * @example keyText({ label: 'Inzet', nth: 2 }) // '["Inzet",null,2]'
 */
export function keyText({ label, cluster, nth }: RowKey): string {
  return JSON.stringify([label, cluster ?? null, nth]);
}
