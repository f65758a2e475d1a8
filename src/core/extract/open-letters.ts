import type { Diagnostic } from '../model/diagnostic.ts';
import type { Requirement } from '../model/profile.ts';

/** A letter that stands for a level, as printed. */
const LETTER = /^[a-f]$/iu;

/**
 * The levels of letters that nothing orders: A may be the lowest as well as the highest, so each level is certain as far
 * as the lower of its two ranks and possible as far as the higher. A wish beyond it is left out: it may lie below.
 *
 * @param letters As far as the letters go: how many levels there are where no scale is printed.
 * @returns The requirements, the others as they were, and a doubt for each whose level is open now.
 * @example openLetters([{ label: 'Inzet', required: 2, requiredLabel: 'B' }], 4).requirements[0]?.requiredPossible // 3
 */
export function openLetters(
  requirements: readonly Requirement[],
  letters: number,
): { readonly requirements: readonly Requirement[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const opened = requirements.map((requirement): Requirement => {
    const { required, requiredLabel = '', scale, at } = requirement;
    if (required === undefined || !LETTER.test(requiredLabel)) return requirement;
    const turned = Math.max(scale?.levels ?? 0, letters) + 1 - required;
    if (turned === required) return requirement;
    const values = { label: requirement.label, text: requiredLabel };
    diagnostics.push({ severity: 'warning', code: 'extract/level-range', values, ...(at === undefined ? {} : { at }) });
    const [low, high] = [Math.min(required, turned), Math.max(required, turned)];
    return { ...withoutWish(requirement), required: low, requiredPossible: high };
  });
  return { requirements: opened, diagnostics };
}

function withoutWish({ wished: _, ...requirement }: Requirement): Requirement {
  return requirement;
}

/**
 * What was read with the letters open, where a doubt says that nothing orders them.
 *
 * @example withOpenLetters(read).requirements.map((one) => one.requiredPossible) // [3, 4]
 */
export function withOpenLetters<
  Read extends { readonly requirements: readonly Requirement[]; readonly diagnostics: readonly Diagnostic[] },
>(read: Read): Read {
  if (!read.diagnostics.some((one) => one.code === 'extract/letter-levels')) return read;
  const { requirements, diagnostics } = openLetters(read.requirements, letterCount(read.requirements));
  return { ...read, requirements, diagnostics: [...read.diagnostics, ...diagnostics] };
}

/** How far the letters among the levels go; 0 where there are none. */
export function letterCount(requirements: readonly Requirement[]): number {
  const ranks = requirements
    .filter(({ requiredLabel = '' }) => LETTER.test(requiredLabel))
    .map(({ required = 0, requiredPossible = 0 }) => Math.max(required, requiredPossible));
  return Math.max(0, ...ranks);
}
