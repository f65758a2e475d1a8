import type { PayScale } from '../../core/model/profile.ts';

/** The scales of one period side by side, one row per year of seniority. */
export interface PayTable {
  readonly period: PayScale['period'];
  readonly currency: string;
  /** Absent: the document states none, or not the same for every scale. */
  readonly index?: number;
  readonly names: readonly string[];
  /** `amounts[i]` belongs to `names[i]`; undefined where that scale has no step at this seniority. */
  readonly rows: readonly { readonly years: number; readonly amounts: readonly (number | undefined)[] }[];
  readonly lowest: number;
  readonly highest: number;
}

/** Lays pay scales out by period, currency and seniority. A scale without steps is left out. */
export function payTables(scales: readonly PayScale[]): readonly PayTable[] {
  const groups = new Map<string, PayScale[]>();
  for (const scale of scales) {
    if (scale.steps.length === 0) continue;
    const key = `${scale.period} ${scale.currency}`;
    groups.set(key, [...(groups.get(key) ?? []), scale]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const bySeniority = group.map(
      (scale) => new Map(scale.steps.map((step, index) => [scale.seniority?.[index] ?? index, step])),
    );
    const years = [...new Set(bySeniority.flatMap((scale) => [...scale.keys()]))].sort((a, b) => a - b);
    const all = group.flatMap((scale) => scale.steps);
    const isOneIndex = group.every((scale) => scale.index === first.index);
    return [
      {
        period: first.period,
        currency: first.currency,
        ...(first.index !== undefined && isOneIndex ? { index: first.index } : {}),
        names: group.map((scale) => scale.name),
        rows: years.map((year) => ({ years: year, amounts: bySeniority.map((scale) => scale.get(year)) })),
        lowest: all.reduce((low, step) => Math.min(low, step), Infinity),
        highest: all.reduce((high, step) => Math.max(high, step), -Infinity),
      },
    ];
  });
}
