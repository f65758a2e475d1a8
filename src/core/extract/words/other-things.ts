import { foldLabel } from '../../text/fold.ts';
import { columnSenseOf } from './column-sense.ts';
import type { ColumnSense } from './column-words.ts';

/** What rows may be about instead of competencies, by what their header is. */
const SENSES: ReadonlySet<ColumnSense | undefined> = new Set<ColumnSense>([
  'function',
  'person',
  'organisation',
  'proof',
  'amount',
  'time',
]);
/** Lessons, whose names are often those of what they teach. */
const LESSON =
  /^(?:opleiding|vorming|cursus|workshop|module|training|leerpad|course|lesson|formation|cours)(?:en|sen|s)?(?!\p{L})/u;
/** Things that no competency is asked of, whatever stands beside each: risks, tests, languages, goods, rooms. */
const NEVER_ASKED =
  String.raw`risico'?s?|risks?|risques?|gevaren|gevaar|dangers?|hazards?|proef|proeven|exam(?:en|ens)|tests?|kandida(?:at|ten)|` +
  String.raw`ta(?:al|len)|languages?|langues?|product(?:en)?|artikel(?:s|en)?|toestel(?:len)?|voertuig(?:en)?|gebouw(?:en)?|loka(?:al|len)`;
/** Other things that cards list with a level or a number beside each. */
const LISTED =
  String.raw`taalkennis|diploma'?s?|diplomes?|degrees?|getuigschrift(?:en)?|attest(?:en)?|certifica(?:a?t|ten|tes?|ts)|brevet(?:ten|s)?|` +
  String.raw`rijbewij(?:s|zen)|permis|dienst(?:en)?|afdeling(?:en)?|teams?|ploeg(?:en)?|services?|departments?|locaties?|plaats(?:en)?|` +
  String.raw`ruimtes?|locations?|lieux?|materia(?:al|len)|machines?|produits?|products?|project(?:en)?|dossiers?|rang(?:en)?|` +
  String.raw`(?:wedde|salaris)scha(?:al|len)|barema'?s?|telefoons?`;
const ASKS_NOTHING = firstWord(NEVER_ASKED);
const THING = firstWord(`${NEVER_ASKED}|${LISTED}`);

/** A header whose first word is one of these. */
function firstWord(words: string): RegExp {
  return new RegExp(String.raw`^(?:${words})(?![\p{L}-])`, 'u');
}

/**
 * Whether the header over names says that they are lessons: what is taught is often called as a competency is.
 *
 * @example namesLessons('Opleidingen') // true
 */
export function namesLessons(header: string): boolean {
  return LESSON.test(foldLabel(header));
}

/**
 * Whether the header over the names of a table says that they are something else than competencies: languages, functions,
 * people, services, lessons. A level or a number beside them asks nothing.
 *
 * @example namesOtherThings('Taal') // true
 * @example namesOtherThings('Vaardigheid') // false
 */
export function namesOtherThings(header: string): boolean {
  if (header === '' || header.length > 60) return false;
  return SENSES.has(columnSenseOf(header)) || namesLessons(header) || THING.test(foldLabel(header));
}

/**
 * Whether the header over names says that they are things which ask no competency: then columns of figures beside them are no
 * competencies either.
 *
 * @example asksNothing('Risico') // true
 * @example asksNothing('Functie') // false
 */
export function asksNothing(header: string): boolean {
  return header.length <= 60 && ASKS_NOTHING.test(foldLabel(header));
}
