import { foldLabel } from '../text/fold.ts';

/** Kinds of local government, folded, longest first. */
const BODIES = [
  'autonoom gemeentebedrijf',
  'autonoom provinciebedrijf',
  'algemeen ziekenhuis',
  'zone de secours',
  'zone de police',
  'woonzorgcentrum',
  'intercommunale',
  'brandweerzone',
  'scholengroep',
  'province de',
  'wzc',
  'municipality of',
  'administration communale de',
  'hulpverleningszone',
  'welzijnsvereniging',
  'provinciebestuur',
  'lokaal bestuur',
  'lokale besturen',
  'gemeentebestuur',
  'stadsbestuur',
  'zorgbedrijf',
  'politiezone',
  'commune de',
  'ville de',
  'cpas de',
  'city of',
  'provincie',
  'gemeente',
  'stad',
  'ocmw',
  'agb',
].map((body) => body.split(' '));
const JOINING = new Set(['en', '&', '+', '/', 'et', 'and', '-', '–']);
/** Small words inside the name of a place. */
const WITHIN_NAME = new Set('op aan ten ter de den der het sur la le en st sint'.split(' '));
const LONGEST = 70;

/**
 * The place in a line that is the name of a local government and nothing else: `LOKAAL BESTUUR X`, `X OCMW`,
 * `Stad en OCMW X`. Undefined for any other line.
 *
 * @example organisationPlace('Gemeente & OCMW Voorbeeldegem') // 'Voorbeeldegem'
 */
export function organisationPlace(line: string): string | undefined {
  const text = line.trim();
  if (text.length > LONGEST || !/^\p{Lu}/u.test(text)) return undefined;
  const words = text
    .replaceAll('/', ' / ')
    .split(' ')
    .filter((word) => word !== '');
  const start = bodiesAt(words, 0);
  const after = words.slice(start);
  if (start > 0 && isName(after)) return after.join(' ');
  for (let at = 1; at < words.length; at += 1) {
    if (bodiesAt(words, at) === words.length && isName(words.slice(0, at))) return words.slice(0, at).join(' ');
  }
  return undefined;
}

/** Whether the line names a local government; see {@link organisationPlace}. */
export function isOrganisationLine(line: string): boolean {
  return organisationPlace(line) !== undefined;
}

/** Index after the kinds of government that stand at `from`, or `from` where none does. */
function bodiesAt(words: readonly string[], from: number): number {
  let at = from;
  let end = from;
  for (;;) {
    const body = BODIES.find((one) => one.every((word, index) => foldLabel(words[at + index] ?? '') === word));
    if (body === undefined) return end;
    end = at + body.length;
    if (!JOINING.has((words[end] ?? '').toLowerCase())) return end;
    at = end + 1;
  }
}

function isName(words: readonly string[]): boolean {
  const [first = ''] = words;
  if (words.length === 0 || words.length > 5 || !/^\p{Lu}[\p{L}'’-]+$/u.test(first)) return false;
  return words.every((word) => /^\p{Lu}[\p{L}'’-]*$/u.test(word) || WITHIN_NAME.has(word.toLowerCase()));
}
