import { figuresIn } from './figure.ts';
import { foldInPlace } from './fold-in-place.ts';
import { hasPartNoun, isPartNoun, partTypeOf } from './part-type.ts';

/** A part as a title or a list item names it. */
export interface PartTitle {
  readonly name: string;
  readonly points?: number;
  /** Named by its kind (`schriftelijk`, `interview`) and not by a word of its own (`Kennis`). */
  readonly isTyped: boolean;
  /** Named as a part by its number (`Proef 1: portfolio`) or by a word made for it (`zwemproef`). */
  readonly isNamed?: true;
  /** The number printed with it: 1 of `Proef 1: portfolio`. */
  readonly number?: number;
}

const NUMBERING =
  /^(?:(?:deel|fase|stap|ronde|proef|partie|[ée]tape|[ée]preuve|phase|part|stage|step|round)\s)?(?:\d{1,2}(?:\.\d{1,2})?|[a-e]|[ivx]{1,4})\s?[.):°–-]\s?/iu;
const NUMBERED_PART =
  /^(?:(?:proef|examengedeelte|gedeelte|onderdeel|deel|fase|stap|ronde|[ée]preuve|partie|[ée]tape|phase|part|stage|step|round|test)\s)(\d{1,2})\s?[.):–—-]/iu;
/** `Proef 1: zwemproef` is a part whatever it is called; `Stap 1: schrijf je in` is not. */
const NUMBERED_TEST = /^(?:proef|examengedeelte|gedeelte|[ée]preuve|test)\s\d/iu;
/** One word made for one part: `zwemproef`, `tekentest`. */
const COMPOUND =
  /^(?!selectie|examen|deel|proef|toelatings|wervings|aanwervings|bevorderings)\p{L}{3,24}(?:proef|test|toets|examen)$/iu;
const ARTICLE = /^(?:(?:een|het|de|une?|la|le|an?|the)\s|l['’])(?=\S)/iu;
/** Where the name ends and its points, date or contents begin. */
const ENDS =
  /\s?[(:,;/]|\s[-–—]\s|\s(?:op|sur|out of)\s\d|\s\d{1,3}\s?(?:punten|points?|pts?|marks?)|\s(?:dat|die|waarin|waarbij|waarop|met een|over|in de vorm|qui|portant|o[uù]|that|which|with a|on which)\s|\s\d{1,3}\s?%/iu;
const LONGEST_NAME = 60;
const MOST_WORDS = 6;

/**
 * A part of a selection procedure as a title or list item names it: `1. Schriftelijk gedeelte (50 punten)`.
 *
 * @returns Undefined where the text names no part. Without a kind (`Kennis (20 punten)`) it needs points; a kind alone
 * (`mondelinge communicatie`) is not enough, a noun must say that it is a part.
 * @example readPartTitle('2. Mondeling gedeelte (60 punten)') // { name: 'Mondeling gedeelte', points: 60, isTyped: true }
 */
export function readPartTitle(text: string): PartTitle | undefined {
  const bare = withoutArticle(text.slice(0, 400).replace(NUMBERING, '').trim());
  const end = ENDS.exec(bare);
  const name = bareName(end === null ? bare : bare.slice(0, end.index));
  if (name === '' || name.length > LONGEST_NAME || name.split(' ').length > MOST_WORDS) return undefined;
  const points = figuresIn(foldInPlace(bare)).find((one) => one.kind === 'points' && !one.isMinimum)?.value;
  const type = partTypeOf(name);
  const isNamed = NUMBERED_TEST.test(text) || COMPOUND.test(name);
  const isTyped = type !== undefined && (hasPartNoun(name) || points !== undefined || name.split(' ').length === 1);
  if (!isTyped && ((points === undefined && !isNamed) || !/^\p{L}/u.test(name) || isFigureLabel(name)))
    return undefined;
  const printed = NUMBERED_PART.exec(text)?.[1];
  return {
    name,
    isTyped,
    ...(isNamed ? { isNamed } : {}),
    ...(points === undefined ? {} : { points }),
    ...(printed === undefined ? {} : { number: Number(printed) }),
  };
}

/** A word that says of a part that it is eliminatory is no part of its name. */
const ELIMINATORY = /^(?:niet[- ])?eliminerende?\s|\s(?:non[- ])?[ée]liminatoire$/iu;

function bareName(name: string): string {
  const shown = name.trim().replace(/[.:;,]{1,3}$/u, '');
  return shown.trim().replace(ELIMINATORY, '').trim();
}

/** The name without its article, for names taken out of a sentence. */
export function withoutArticle(name: string): string {
  return name.replace(ARTICLE, '').trim();
}

/** What a figure is of, and no part: `Totaal: 100 punten`, `Minimum: 25`. */
function isFigureLabel(name: string): boolean {
  return /^(?:totaal|total|eindtotaal|overall|geheel|examen|selectie|te behalen|minimum|minimaal|minstens|maximum|max|min|punten|puntenaantal|points|marks|score|slaag\w{0,10}|drempel|gewicht|aantal|duur|seuil|samen)\b/u.test(
    foldInPlace(name),
  );
}

const TRIGGER =
  /^\w{0,16}(?:programma|procedure|selectie|examen|proeven|selection|exam)\s?:|\b(?:bestaat (?:\S{1,15}\s)?uit|bestaan uit|bestaande uit|omvat|omvatten|bevat|verloopt in|comporte|comportent|comprend|comprennent|compose de|composee? de|consists? of|consisting of|comprises?|includes?|made up of|bestaat in)\b/u;
/** What a sentence must hold to list anything. */
const MAY_LIST = /:|besta|omvat|bevat|verloopt|compo|compr|consist|includ|made up/u;
const SUBJECT =
  /\b(?:selectie\w{0,12}|examen\w{0,12}|proef|proeven|procedure|programma|wervingsprocedure|aanwervingsprocedure|epreuves?|selection|recrutement|recruitment|exam|examination|tests?|concours|process)\b/u;
const SEPARATOR = /,|;|\s(?:en|et|and|gevolgd door|suivie? d['e]|followed by|alsook|evenals|ensuite|then|daarna)\s/giu;

/**
 * The parts that one sentence lists: `bestaat uit een schriftelijk gedeelte, een assessment en een mondeling gedeelte`.
 *
 * A part that shares its noun with the next one is given it: `een schriftelijk en een mondeling gedeelte`.
 */
export function partsListedIn(text: string, folded: string): readonly string[] {
  const trigger = MAY_LIST.test(folded) ? TRIGGER.exec(folded) : null;
  if (trigger === null || !SUBJECT.test(folded)) return [];
  const after = text.slice(trigger.index + trigger[0].length);
  const listed = after.slice(after.indexOf(':') + 1).replace(/\([^()]{0,60}\)/gu, ' ');
  const pieces = listed.split(SEPARATOR).map((piece) => withoutArticle(piece.trim()));
  const names = pieces.map((piece) => {
    const end = ENDS.exec(piece);
    return bareName(end === null ? piece : piece.slice(0, end.index));
  });
  return names.flatMap((name, place) => {
    if (partTypeOf(name) === undefined || name.split(' ').length > MOST_WORDS || name.length > LONGEST_NAME) return [];
    if (hasPartNoun(name)) return [name];
    const noun = lastNoun(names.slice(place + 1).find(hasPartNoun));
    return noun === undefined ? [name] : [`${name} ${noun}`];
  });
}

function lastNoun(name: string | undefined): string | undefined {
  return name?.split(' ').findLast((word) => isPartNoun(foldInPlace(word)));
}
