import { asksPlainly } from '../words/group-level.ts';
import { withoutAsking } from '../words/without-asking.ts';
import { subjectOf, type BeforeLevel } from './no-name.ts';

/** A name, and the words between it and its level that leave the level open; none where they only ask it. */
export interface UnsureName {
  readonly name: string;
  readonly words: string;
}

const LONGEST = 200;
/** Words that wish a level, put it off, deny it, or say that it once held or is not reached. */
const WORDS =
  'idealiter|bij voorkeur|liefst|liever|op termijn|later|ooit|eventueel|mogelijk|misschien|pluspunt|een plus|troef|meegenomen|optioneel|facultatief|niet|niet meer|niet langer|nog niet|net niet|geen|nooit|was|waren|vroeger|voorheen|onder|beneden|lager dan|minder dan|hoger dan|meer dan|boven|hoogstens|ten hoogste|bijna|momenteel|nu|vandaag|thans|voorlopig|tijdelijk|geschrapt|vervallen|afgeschaft|streefdoel|richting|naar|' +
  'ideally|preferably|eventually|optional|optionally|bonus|an asset|a plus|not|not yet|no longer|never|formerly|previously|below|under|above|up to|at most|currently|now|at present|today|nearly|almost|dropped|deleted|removed|withdrawn|cancelled|desirable|towards|' +
  'idéalement|de préférence|à terme|plus tard|un plus|un atout|atout|facultative?|optionnel|optionnelle|pas|pas encore|non|jamais|était|anciennement|auparavant|sous|en dessous de|au-dessus de|actuellement|presque|supprimée?|abrogée?|souhaitable|vers';
const AT_END = new RegExp(`(?<=\\p{L}\\)?)[ ,:;(–—-]{1,3}((?:${WORDS})(?: (?:op|at|au|à|met|de))?)\\)?$`, 'iu');
const WHOLE = new RegExp(`^(?:${WORDS})(?!\\p{L})`, 'iu');
/** Words in small letters behind a sign that ends the name; a comma parts the words of one name as well. */
const PARTED = /^(.{2,180}\p{L}\)?) ?(?:[:;(–—]| -) ?(\p{Ll}[^:;()–—]{1,80})$/u;

/**
 * Parts a name from words before its level that say that the level is not asked, or not certainly: "Samenwerken: idealiter",
 * "Plannen, op termijn". Words that only ask it leave it certain.
 *
 * @returns Undefined where nothing but the name stands there.
 * @example unsureName({ text: 'Samenwerken: idealiter', isDirect: true })?.name // 'Samenwerken'
 */
export function unsureName({ text, isDirect }: BeforeLevel): UnsureName | undefined {
  const before = text.trim().replace(/[ :;,–—-]{1,6}$/u, '');
  if (before.length > LONGEST) return undefined;
  const [end = '', word = ''] = AT_END.exec(before) ?? [];
  const name = before.slice(0, before.length - end.length);
  const subject = isDirect && withoutAsking(before) === before ? subjectOf(before) : undefined;
  if (subject !== undefined) return { name: subject, words: before.slice(subject.length).trim() };
  if (end !== '') {
    const found = parted(withoutAsking(name));
    return {
      name: found?.name ?? name,
      words: found === undefined || found.words === '' ? word : `${found.words} ${word}`,
    };
  }
  return isDirect ? parted(before) : undefined;
}

function parted(before: string): UnsureName | undefined {
  const [, name = '', words = ''] = PARTED.exec(before) ?? [];
  return name === '' ? undefined : { name, words: asksPlainly(words) ? '' : words };
}

/** What is said of a level behind it. */
const BEHIND = /\d ?(?:\(| ?[-–:] ?)(\p{L}[^()\d]{1,40})\)?$/u;

/**
 * Whether a level as printed is taken back behind its number.
 *
 * @example isTakenBack('niveau 3 (geschrapt)') // true
 */
export function isTakenBack(printed: string): boolean {
  return printed.length <= LONGEST && takesBack(BEHIND.exec(printed)?.[1] ?? '');
}

/**
 * Whether the words behind a level take it back: "(geschrapt)", "op termijn".
 *
 * @example takesBack('geschrapt') // true
 */
export function takesBack(text: string): boolean {
  return text.length <= LONGEST && WHOLE.test(text.trim());
}
