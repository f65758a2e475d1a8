import { municipalityNamed, municipalityOfAdjective, municipalitySpelled } from '../../text/municipalities.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import { calmCapitals } from './calm-capitals.ts';
import { seekerIn } from './seeking-line.ts';
import { isNamedEmployer, organisationPlace } from './organisation-line.ts';

/** A line of the document with its place. */
export interface PlacedText {
  readonly text: string;
  readonly at: Place;
}

/** The organisation as printed, or inferred with a diagnostic that says from what. */
export interface FoundOrganisation {
  readonly name: string;
  readonly diagnostic?: Diagnostic;
}

/** An organisation is named on a line of its own at the head of a document, within so many lines. */
const HEAD = 40;
/** Characters of a line that are looked at. */
const LONGEST = 200;
/** Among the first lines it may also end a line: "Competentiegids Intercommunale X". */
const TOP = 12;
const IN_TEXT =
  /(?<![\p{L}])((?:[Ll]okaal [Bb]estuur|[Ss]tadsbestuur|[Gg]emeentebestuur|[Ss]tad|[Gg]emeente|OCMW)(?: ?(?:\/|&|en|and|et) ?(?:OCMW|[Gg]emeente|[Ss]tad|AGB)){0,2}) (\p{Lu}[\p{L}’'-]{1,40})/gu;
const MAIL = /[@.]([a-z][a-z-]{2,30})\.be(?![\p{L}\d-])/gu;
const WORD = /(?<![\p{L}\d@.])\p{Lu}[\p{L}-]{4,30}(?![\p{L}@])/gu;

/**
 * Finds whose document it is: a line with its name, else its name in the text; both as printed, capitals calmed. Where
 * only an adjective ("Lokerse"), another spelling or an address points to it, it is inferred and says so.
 *
 * @param texts All lines in order.
 * @param headers Running headers, which often name the owner.
 */
export function findOrganisation(
  texts: readonly PlacedText[],
  headers: readonly PlacedText[],
): FoundOrganisation | undefined {
  const segments = [...texts.slice(0, HEAD), ...headers].flatMap((one) => segmentsOf(one.text));
  const first = segments.findIndex((one) => organisationPlace(one) !== undefined);
  const named = segments[first + (isProvinceOver(segments, first) ? 1 : 0)];
  if (first >= 0 && named !== undefined) return { name: calmCapitals(named) };
  const split = texts.slice(0, 6).find((one, index) => isSplitName(one.text, texts[index + 1]?.text ?? ''));
  if (split !== undefined) {
    const below = texts[texts.indexOf(split) + 1]?.text ?? '';
    return { name: `${calmCapitals(split.text.trim())} ${below.trim()}` };
  }
  const atEnd = [...texts.slice(0, TOP), ...headers].flatMap(({ text }) => segmentsOf(text).flatMap(endNamed)).at(0);
  if (atEnd !== undefined) return { name: calmCapitals(atEnd) };
  const inText = mostFrequent(texts.flatMap(({ text }) => namesIn(text)));
  if (inText !== undefined) return { name: inText };
  return infer(texts);
}

/** "Province de X" right over "Commune de Y" says in which province the employer is. */
function isProvinceOver(segments: readonly string[], at: number): boolean {
  return (
    /^provinci?e /iu.test(segments[at] ?? '') &&
    LOCAL.test(segments[at + 1] ?? '') &&
    organisationPlace(segments[at + 1] ?? '') !== undefined
  );
}

const LOCAL = /^(?:gemeente|stad|lokaal bestuur|ocmw|commune|ville|administration communale|cpas) /iu;

/** The end of a line that names an employer, after words that do not: with the capital that it has by itself. */
function endNamed(text: string): readonly string[] {
  const words = text.split(' ');
  const ends = words.map((_, at) => words.slice(at).join(' ')).slice(1, 12);
  const named = ends.find((end) => isNamedEmployer(end));
  return named === undefined ? [] : [withCapital(named)];
}

/** The name of a place on one line and what kind of government it is on the next. */
function isSplitName(name: string, kind: string): boolean {
  return (
    /^\p{Lu}[\p{L}-]{2,40}$/u.test(name.trim()) &&
    organisationPlace(`${calmCapitals(name.trim())} ${kind.trim()}`) !== undefined
  );
}

/** A line may name the owner beside other things: "Gemeente X • Personeel", "Functiebundel - Stad X". */
function segmentsOf(text: string): readonly string[] {
  const parts = (seekerIn(text) ?? text)
    .slice(0, LONGEST)
    .split(/[•|·—–,]| - | {3,9}/u)
    .map((part) => part.trim());
  // Where the line goes on, the last part was cut.
  return text.length > LONGEST ? parts.slice(0, -1) : parts;
}

function namesIn(text: string): readonly string[] {
  const names: string[] = [];
  for (const [, body = '', name = ''] of text.matchAll(IN_TEXT)) {
    const isTitle = text.length < 90;
    const place =
      (isTitle ? name : undefined) ??
      municipalityNamed(name) ??
      (/(?:gem|beke|dorp|zele|hout|berg|broek|kerke|hove|stede|donk|ville|rode|lo|em)$/u.test(name) ? name : undefined);
    if (place !== undefined) names.push(`${withCapital(body)} ${name}`);
  }
  return names;
}

function withCapital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best: string | undefined;
  for (const [name, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = name;
  return best;
}

/** Infers from the first kind of evidence that points to one municipality alone. */
function infer(texts: readonly PlacedText[]): FoundOrganisation | undefined {
  for (const read of [municipalityOfAdjective, municipalitySpelled, undefined]) {
    const evidence = texts.flatMap(({ text, at }) => hits(text, read).map((hit) => ({ ...hit, at })));
    const places = new Set(evidence.map((one) => one.place));
    const [first] = evidence;
    if (places.size !== 1 || first === undefined) continue;
    const diagnostic: Diagnostic = {
      severity: 'info',
      code: 'extract/organisation-inferred',
      values: { organisation: first.place, from: first.from },
      at: first.at,
    };
    return { name: first.place, diagnostic };
  }
  return undefined;
}

function hits(
  text: string,
  read: ((word: string) => string | undefined) | undefined,
): readonly { readonly place: string; readonly from: string }[] {
  const isMail = read === undefined;
  const found: { readonly place: string; readonly from: string }[] = [];
  for (const match of text.slice(0, 4_000).matchAll(isMail ? MAIL : WORD)) {
    const word = isMail ? (match[1] ?? '') : match[0];
    const place = isMail ? municipalityNamed(word) : read(word);
    if (place !== undefined) found.push({ place, from: word });
  }
  return found;
}
