import type { Diagnostic } from '../model/diagnostic.ts';

/**
 * Gathers what was doubtful about ratings, so that one misspelt competency in a thousand assessments is told once.
 *
 * Diagnostics that carry a `count` and agree in code, competency, scale and edition become one, at the place of the first and
 * with its values; `count` is the number of ratings. The rest stays as it is.
 *
 * @example gatherRatings([unknown, unknown])[0]?.values?.['count'] // 2
 */
export function gatherRatings(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const gathered = new Map<string | number, Diagnostic>();
  for (const [index, one] of diagnostics.entries()) {
    const count = one.values?.['count'];
    if (typeof count !== 'number') {
      gathered.set(index, one);
      continue;
    }
    const { competency, levels, title, version } = one.values ?? {};
    const key = JSON.stringify([one.code, competency, levels, title, version]);
    const first = gathered.get(key) ?? one;
    const before = first === one ? 0 : Number(first.values?.['count'] ?? 0);
    gathered.set(key, { ...first, values: { ...first.values, count: before + count } });
  }
  return [...gathered.values()];
}
