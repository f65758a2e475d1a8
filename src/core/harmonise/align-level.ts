import type { Diagnostic } from '../model/diagnostic.ts';
import type { AlignLevel } from '../model/harmonised.ts';
import type { ScaleAlignment } from '../model/settings.ts';

/**
 * Carries a level over to a scale of another length by rank share: level `k` of `from` meets the level of the other
 * scale nearest to `k / from`, and of two that are equally near the lower one.
 *
 * This default is an assumption, and whoever shows a figure that depends on it says so.
 *
 * @param level 0 to `from`; 0 (not shown) stays 0, and level 1 or higher never becomes 0.
 * @returns Whole level, 0 to `to`.
 * @see scoring.md, "Different scales".
 * @example rankShareLevel(2, 3, 5) // 3
 */
export function rankShareLevel(level: number, from: number, to: number): number {
  if (level <= 0) return 0;
  return Math.max(1, Math.ceil((2 * level * to - from) / (2 * from)));
}

/**
 * How levels are carried over under a person's settings: by the alignment chosen for that source and these two
 * lengths, else by rank share; a scale of equal length is taken level by level.
 *
 * @param alignments The person's choices, the first usable one counting.
 * @param sourcesOf Keys of the organisation or dictionary that a name stands for; empty where none is at hand.
 * @returns The function, and a diagnostic `harmonise/alignment-unusable` for each choice that has not one level per
 * level of the shorter scale, that falls, or that leaves the longer scale.
 * @example levelAligner([], () => []).align(1, 3, 5, 'org:voorbeeldegem') // 2
 */
export function levelAligner(
  alignments: readonly ScaleAlignment[],
  sourcesOf: (name: string) => readonly string[],
): { readonly align: AlignLevel; readonly diagnostics: readonly Diagnostic[] } {
  const chosen = new Map<string, readonly number[]>();
  const diagnostics: Diagnostic[] = [];
  for (const alignment of alignments) {
    const { source, fromLevels, toLevels, to } = alignment;
    if (!isUsable(alignment)) {
      const values = { source, from: fromLevels, to: toLevels };
      diagnostics.push({ severity: 'warning', code: 'harmonise/alignment-unusable', values });
      continue;
    }
    for (const key of sourcesOf(source)) {
      const choice = choiceKey(key, fromLevels, toLevels);
      if (!chosen.has(choice)) chosen.set(choice, to);
    }
  }
  const align: AlignLevel = (level, from, to, source) => {
    if (from === to || level <= 0) return level;
    return chosen.get(choiceKey(source, from, to))?.[level - 1] ?? rankShareLevel(level, from, to);
  };
  return { align, diagnostics };
}

function isUsable({ fromLevels, toLevels, to }: ScaleAlignment): boolean {
  return (
    to.length === fromLevels &&
    to.every((level, index) => level >= (to[index - 1] ?? 1) && level <= toLevels && Number.isInteger(level))
  );
}

function choiceKey(source: string, from: number, to: number): string {
  return `${String(from)}>${String(to)} ${source}`;
}
