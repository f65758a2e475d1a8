import { foldLabel } from '../../text/fold.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Requirement, Scale } from '../../model/profile.ts';
import { bareLevel } from '../words/bare-level.ts';
import { familyOf, isLevelWord } from '../words/level-word.ts';

const AT_END =
  /(?: ?: | [–-] | ?\(|, (?=(?:op )?niveau ))((?:(?:niveau|gradatie|level) ?: ?)?\p{L}[\p{L} ]{2,30})\)?$/iu;

/** A list with the levels that its labels carry as words. */
export interface WordLevels {
  readonly requirements: readonly Requirement[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes levels in words out of the labels of one list: "Rekenblad: basis", "Regelgeving (grondig)".
 *
 * They are levels where the document names its rungs so, or where the words of the whole list belong to one known
 * scale; else the words are kept and the levels stay open, with a diagnostic each.
 */
export function wordLevels(requirements: readonly Requirement[], stated: Scale | undefined): WordLevels {
  const rungs = stated?.labels?.map((label) => foldLabel(label));
  const words = requirements.map((one) => (one.required === undefined ? rungWordAt(one.label, rungs) : undefined));
  const found = words.flatMap((word) => (word === undefined ? [] : [word.text]));
  if (found.length === 0) return { requirements, diagnostics: [] };
  const family = rungs ?? familyOf(found);
  const diagnostics: Diagnostic[] = [];
  const read = requirements.map((one, index): Requirement => {
    const word = words[index];
    if (word === undefined) return one;
    const label = one.label.slice(0, word.start).trimEnd();
    const rank = (family?.indexOf(foldLabel(word.text)) ?? -1) + 1;
    if (family !== undefined && rank > 0) {
      return {
        ...one,
        label,
        required: rank,
        requiredLabel: word.text,
        scale: { levels: family.length, labels: family },
      };
    }
    const at = one.at === undefined ? {} : { at: one.at };
    diagnostics.push({
      severity: 'warning',
      code: 'extract/unread-gradation',
      values: { label, text: word.text },
      ...at,
    });
    return { ...one, label, requiredLabel: word.text };
  });
  return { requirements: read, diagnostics };
}

/**
 * The name of a rung that a label ends in, and where what parts it from the name begins.
 *
 * @param rungs Names of rungs as the document tells them, folded.
 * @example rungWordAt('Rekenblad: basis', undefined)?.text // 'basis'
 */
export function rungWordAt(
  label: string,
  rungs: readonly string[] | undefined,
): { readonly text: string; readonly start: number } | undefined {
  const match = label.length > 200 ? null : AT_END.exec(label);
  const text = match?.[1] === undefined ? undefined : bareLevel(match[1]);
  if (match === null || text === undefined || match.index < 2) return undefined;
  if (!isLevelWord(text) && rungs?.includes(foldLabel(text)) !== true) return undefined;
  return { text, start: match.index };
}
