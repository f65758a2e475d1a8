import { foldLabel } from '../../text/fold.ts';
import { kept } from '../../text/kept.ts';

/** What kind of examination a part is; one that is told by its name alone has no type. */
export type PartType =
  | 'preselection'
  | 'written'
  | 'oral'
  | 'assessment'
  | 'practical'
  | 'psychotechnical'
  | 'physical'
  | 'computer'
  | 'presentation'
  | 'case'
  | 'screening'
  | 'homework'
  | 'knowledge';

/** What a word must hold to tell a kind; spares most words the whole list. */
const MAY_BE_TYPE =
  /schrift|ecrit|written|selecti|list|mondel|oral|interview|entretien|gesprek|jury|assess|prakti|pratiq|practi|vaardig|psycho|personal|persoonlijk|fysiek|sport|physi|compu|inform|^pc|present|opdracht|taak|kennis|connaiss|case|geval|screen/u;

/** By folded word, in order: the first that a name holds decides (`schriftelijke gevalstudie` is written). */
const TYPES: readonly (readonly [PartType, RegExp])[] = [
  ['preselection', /^(?:pre|voor)selecti|^shortlist|^longlist/u],
  ['written', /^schriftelijke?$|^ecrite?s?$|^written$/u],
  [
    'oral',
    /^mondelinge?$|^orale?s?$|^interviews?$|^entretiens?$|^jury(?:gesprek)?$|^\w{0,20}gesprek$|^sollicitatieinterview$/u,
  ],
  ['assessment', /^\w{0,20}assessments?$|^assessment(?:cente?re?|centrum|oefening|proef|gedeelte)$/u],
  [
    'practical',
    /^praktische?$|^praktijk(?:proef|test|gedeelte|examen)?$|^pratiques?$|^practical$|^vaardigheids(?:proef|test)$/u,
  ],
  [
    'psychotechnical',
    /^psychotechni\w{0,6}$|^psychologische?$|^persoonlijkheids\w{0,12}$|^personality$|^psychometric$/u,
  ],
  ['physical', /^fysieke?$|^sport(?:proef|proeven)?$|^physiques?$|^physical$/u],
  [
    'computer',
    /^computer(?:test|proef|vaardigheden)?$|^informatica(?:test|proef)?$|^pc(?:test|proef)$|^informatique$/u,
  ],
  ['presentation', /^presentatie(?:oefening|proef)?$|^presentation$/u],
  ['homework', /^thuisopdracht$|^huistaak$|^thuistaak$/u],
  ['knowledge', /^kennis(?:test|proef|toets|gedeelte|vragenlijst)$|^connaissances$/u],
  ['screening', /^screening$|^cvscreening$/u],
  ['case', /^case$|^cases$|^gevalstudie$|^gevalsstudie$/u],
];

const NOUN =
  /(?:gedeelten?|proef|proeven|onderdeel|onderdelen|examens?|examen|toets|toetsen|tests?|gesprek|gesprekken|interviews?|assessments?|rondes?|luik|luiken|jury|opdracht|presentatie|screening|epreuves?|parties?|entretiens?|exams?|examinations?|exercises?|exercices?|stages?|rounds?|center|centre|components?|gevalstudie|bevraging|vragenlijst|sessie)$/u;
const SHORT_NOUN =
  /^(?:deel|delen|fasen?|phases?|part|parts|case|cases|deelproef|deelproeven|examendeel|examendelen|selectieproef)$/u;
/** Names that say no more than the type does: `schriftelijk gedeelte`, `schriftelijke proef`, `schriftelijk examen`. */
const PLAIN_NOUN =
  /^(?:examen|selectie|proef)?(?:gedeelte|proef|deel|onderdeel|examen|test|luik|ronde|sessie)$|^(?:epreuve|partie|examen|test|part|exam|examination|stage|component|section|round|assessment|center|centre|centrum|gesprek|interview|entretien|jury)$/u;

/** The type of one folded word; undefined where the word tells none. */
export function typeOfWord(word: string): PartType | undefined {
  return word.length > 40 || !MAY_BE_TYPE.test(word) ? undefined : TYPES.find(([, pattern]) => pattern.test(word))?.[0];
}

/** The type of a part by its name, as printed or folded. */
export function partTypeOf(name: string): PartType | undefined {
  return typeOnce(name);
}

const typeOnce = kept(3_000, readType);

function readType(name: string): PartType | undefined {
  const types = new Set(wordsOf(name).map(typeOfWord));
  if (types.has('oral') && types.has('written')) return 'written';
  return TYPES.find(([type]) => types.has(type))?.[0];
}

/** All kinds that a name holds: `gesprek en praktische proef` is oral and practical. */
export function partTypesOf(name: string): ReadonlySet<PartType> {
  return new Set(wordsOf(name).flatMap((word) => typeOfWord(word) ?? []));
}

/** Whether a folded word names a part of a procedure: `gedeelte`, `examengedeelte`, `proef`, `épreuve`, `stage`. */
export function isPartNoun(word: string): boolean {
  return word.length <= 40 && (NOUN.test(word) || SHORT_NOUN.test(word));
}

/** Whether a name holds a noun for a part. */
export function hasPartNoun(name: string): boolean {
  return wordsOf(name).some(isPartNoun);
}

/**
 * What tells a part from the others: its type, with the words that say more than the type, and its number.
 *
 * @example partKeyOf('Schriftelijke proef') === partKeyOf('schriftelijk examengedeelte') // true
 */
export function partKeyOf(name: string): string {
  const type = partTypeOf(name);
  const rest = wordsOf(name).filter(
    (word) => !PLAIN_NOUN.test(word) && (typeOfWord(word) !== type || COMPOUND.test(word)),
  );
  const special = rest.filter((word) => !SMALL_WORD.test(word)).map((word) => word.replace(/e$/u, ''));
  return [type ?? '', ...special].join(' ').trim();
}

/** A conversation of a kind of its own: `jurygesprek` and `kennismakingsgesprek` may both be parts. */
const COMPOUND = /^\w{1,30}gesprek$/u;
const SMALL_WORD = /^(?:de|het|een|van|the|of|a|an|la|le|les|une|un|du|en|and|et|l)$/u;

function wordsOf(name: string): readonly string[] {
  return foldLabel(name.slice(0, 200))
    .split(' ')
    .filter((word) => word !== '');
}
