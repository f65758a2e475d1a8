import type { MeItem } from './me-items.ts';

/** Minutes that one competency takes: reading three to five level titles and choosing one. */
const MINUTES_EACH = 0.5;

/** How long an assessment of so many competencies takes, in whole minutes, rounded up. */
export function minutesFor(competencies: number): number {
  return Math.max(1, Math.ceil(competencies * MINUTES_EACH));
}

/** How many competencies have an answer: "I do not know" and "not applicable" are answers too. */
export function answeredOf(items: readonly MeItem[]): number {
  return items.filter((item) => item.answer.kind !== 'none').length;
}

/** A competency with its number, from 1. */
export type NumberedItem = MeItem & { readonly number: number };

/** Competencies under the cluster that the card prints, in the card's order. */
export interface MeCluster {
  readonly cluster?: string;
  readonly items: readonly NumberedItem[];
}

/** The competencies by cluster, each cluster where its first competency stands. */
export function byCluster(items: readonly MeItem[]): readonly MeCluster[] {
  const groups = new Map<string | undefined, NumberedItem[]>();
  for (const [index, item] of items.entries()) {
    const group = groups.get(item.cluster) ?? [];
    group.push({ ...item, number: index + 1 });
    groups.set(item.cluster, group);
  }
  return [...groups].map(([cluster, group]) => ({ ...(cluster === undefined ? {} : { cluster }), items: group }));
}
