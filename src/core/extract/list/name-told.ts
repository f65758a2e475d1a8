import { columnSenseOf } from '../words/column-sense.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { tellsDoing } from '../section/shows-behaviour.ts';

/** A name with what it means behind it. */
export interface ToldName {
  readonly name: string;
  readonly meaning?: string;
}

const PARTED = /^(\p{Lu}[^:.!?;]{2,80}?)(?:: | [–—] | - )(\p{L}.{5,})$/u;
const MOST_WORDS = 7;
/** Fewer words go with a name: "Talen: Frans en Duits". */
const FEWEST_WORDS = 3;

/**
 * The name on a line whose level was taken out: "Luisteren: laat anderen uitspreken." is a name and what it means. What stands behind a
 * colon means it where it is a sentence, tells what somebody does, or the name is one that cards commonly use; elsewhere it
 * goes with the name, as in "Kantoorsoftware: Word en Excel".
 *
 * @param text The whole line, with the sign that ended the sentence.
 * @example nameTold('Zorg: houdt het gereedschap schoon', 'Zorg: houdt het gereedschap schoon (2)').name // 'Zorg'
 */
export function nameTold(label: string, text: string): ToldName {
  const [, name = '', meaning = ''] = PARTED.exec(label) ?? [];
  if (name === '' || name.split(' ').length > MOST_WORDS || columnSenseOf(name) !== undefined) return { name: label };
  const words = meaning.split(' ').length;
  const isSentence =
    words > 1 && (/\p{L}{2}[.!?]$/u.test(meaning) || ['.', '!', '?'].includes(signBehind(label, text)));
  const isTold = words >= FEWEST_WORDS && (tellsDoing(meaning) || isKnownCompetency(name));
  return isSentence || isTold ? { name, meaning } : { name: label };
}

/** The sign right behind the label, where what follows it is no part of a word. */
function signBehind(label: string, text: string): string {
  const at = text.indexOf(label);
  const sign = at < 0 ? '' : text.charAt(at + label.length);
  return /^[ ([]/u.test(text.slice(at + label.length + 1)) ? sign : '';
}
