import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentReading } from '../../model/document-reading.ts';
import type { FunctionProfile, Requirement } from '../../model/profile.ts';
import { bareLevel } from '../words/bare-level.ts';

/** A letter that stands for a level, as printed. */
const LETTER = /^[a-f]$/iu;

/**
 * A reading with its letters open, where a doubt says that nothing orders them: A may be the lowest as well as the highest.
 * On a scale of known length a letter is certain as far as the lower of its two ranks and possible as far as the higher;
 * where the length is not known it says nothing but that it is asked. A wish beyond it is left out: it may lie below.
 *
 * It comes last, when every legend of a document was seen: rungs with names of their own stand in an order.
 *
 * @returns The reading with a doubt for each requirement whose level is open now.
 * @example withOpenLetters(reading).profile?.requirements[0]?.requiredPossible // 3
 */
export function withOpenLetters(reading: DocumentReading): DocumentReading {
  if (!reading.diagnostics.some((one) => one.code === 'extract/letter-levels')) return reading;
  const diagnostics = [...reading.diagnostics];
  const opened = (profile: FunctionProfile): FunctionProfile => ({
    ...profile,
    requirements: profile.requirements.map((one) => openLetter(one, diagnostics)),
  });
  const { profile, profiles } = reading;
  const read: DocumentReading = {
    ...reading,
    ...(profile === undefined ? {} : { profile: opened(profile) }),
    ...(profiles === undefined ? {} : { profiles: profiles.map((one) => opened(one)) }),
  };
  const isOpen = diagnostics.length > reading.diagnostics.length;
  return {
    ...read,
    diagnostics: isOpen ? diagnostics : diagnostics.filter(({ code }) => code !== 'extract/letter-levels'),
  };
}

function openLetter(requirement: Requirement, diagnostics: Diagnostic[]): Requirement {
  const { label, required, requiredPossible, requiredLabel = '', scale, at } = requirement;
  const isNamed = scale?.labels?.some((name) => !LETTER.test(bareLevel(name))) === true;
  const isLetter = LETTER.test(requiredLabel) && required !== undefined && requiredPossible === undefined;
  if (!isLetter || isNamed) return requirement;
  const low = Math.min(required, (scale?.levels ?? 0) + 1 - required);
  const high = Math.max(required, (scale?.levels ?? 0) + 1 - required);
  if (low === high) return requirement;
  const code = scale === undefined ? 'extract/unread-gradation' : 'extract/level-range';
  const place = at === undefined ? {} : { at };
  diagnostics.push({ severity: 'warning', code, values: { label, text: requiredLabel }, ...place });
  const open = withoutLevel(requirement);
  return scale === undefined ? open : { ...open, required: low, requiredPossible: high };
}

function withoutLevel({ required: _, wished: __, ...requirement }: Requirement): Requirement {
  return requirement;
}
