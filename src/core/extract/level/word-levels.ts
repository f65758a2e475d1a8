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
  const known = requirements.map((one) => (one.required === undefined ? rungWordAt(one.label, rungs) : undefined));
  const found = known.flatMap((word) => (word === undefined ? [] : [word.text]));
  if (found.length === 0) return { requirements, diagnostics: [] };
  // A word that no scale uses stands in the place of the others: the scale is not the common one, and none is known.
  const labels = requirements.flatMap(({ label, required }) => (required === undefined ? [label] : []));
  const strange = strangeWords(rungs === undefined ? labels : [], isLevelWord);
  const words = requirements.map((one, index) => known[index] ?? endingAt(one, strange));
  const family = rungs ?? (strange.size > 0 ? undefined : familyOf(found));
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
 * Words behind the names of a list that no common scale uses, where each stands there more than once: beside them the words that
 * such scales do use are rungs of another scale.
 *
 * @param labels Names with what stands behind a dash, a colon or in brackets.
 * @param isRung Whether a word is known as a rung.
 * @example strangeWords(['Orde – gezel', 'Inzet – gezel', 'Tact – expert'], (word) => word === 'expert').has('gezel') // true
 */
export function strangeWords(labels: readonly string[], isRung: (word: string) => boolean): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const label of labels) {
    const word = foldLabel(lastWord(label)?.text ?? '');
    if (word !== '' && !isRung(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([word, count]) => (count > 1 ? [word] : [])));
}

function endingAt({ label, required }: Requirement, strange: ReadonlySet<string>): Ending | undefined {
  const word = required === undefined && strange.size > 0 ? lastWord(label) : undefined;
  return word !== undefined && strange.has(foldLabel(word.text)) ? word : undefined;
}

function lastWord(label: string): Ending | undefined {
  const match = label.length > 200 ? null : /(?: [–-] | ?: | ?\()(\p{Ll}{3,20})\)?$/u.exec(label);
  return match?.[1] === undefined || match.index < 2 ? undefined : { text: match[1], start: match.index };
}

/** What a label ends in, and where what parts it from the name begins. */
interface Ending {
  readonly text: string;
  readonly start: number;
}

/**
 * The name of a rung that a label ends in, and where what parts it from the name begins.
 *
 * @param rungs Names of rungs as the document tells them, folded.
 * @example rungWordAt('Rekenblad: basis', undefined)?.text // 'basis'
 */
export function rungWordAt(label: string, rungs: readonly string[] | undefined): Ending | undefined {
  const match = label.length > 200 ? null : AT_END.exec(label);
  const text = match?.[1] === undefined ? undefined : bareLevel(match[1]);
  if (match === null || text === undefined || match.index < 2) return undefined;
  if (!isLevelWord(text) && rungs?.includes(foldLabel(text)) !== true) return undefined;
  return { text, start: match.index };
}
