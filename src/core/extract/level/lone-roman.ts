import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Requirement } from '../../model/profile.ts';

const ROMAN = /^(?:i{2,3}|iv|vi{1,3})$/iu;
/** A letter that ticks, or is short for another word, as well as it counts five. */
const LONE = /^v$/iu;
const FIVE = 5;

/**
 * Requirements in which a V is the fifth rung only beside other Roman numerals, or on a scale of five that no figures are
 * used of. Else it is a tick or short for a word: the level stays open and is told.
 *
 * @param levels Length of the scale that the document states.
 */
export function withoutLoneRomans(
  requirements: readonly Requirement[],
  levels: number | undefined,
): { readonly requirements: readonly Requirement[]; readonly diagnostics: readonly Diagnostic[] } {
  const isFigure = (one: Requirement): boolean => one.required !== undefined && !LONE.test(one.requiredLabel ?? '');
  const areRoman = requirements.some((one) => ROMAN.test(one.requiredLabel ?? ''));
  if (areRoman || ((levels ?? 0) >= FIVE && !requirements.some((one) => isFigure(one))))
    return { requirements, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const settled = requirements.map((one): Requirement => {
    const { requiredLabel: text, at } = one;
    if (one.required !== FIVE || text === undefined || !LONE.test(text)) return one;
    const values = { label: one.label, text };
    diagnostics.push({
      severity: 'warning',
      code: 'extract/unread-gradation',
      values,
      ...(at === undefined ? {} : { at }),
    });
    return opened(one);
  });
  return { requirements: settled, diagnostics };
}

function opened(requirement: Requirement): Requirement {
  const fields = Object.entries(requirement).filter(([name]) => name !== 'required' && name !== 'scale');
  return { label: requirement.label, ...Object.fromEntries(fields) };
}
