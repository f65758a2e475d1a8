import { foldLabel } from '../../text/fold.ts';

/** Kinds of employers that stand before their name, folded, longest first. */
const BODIES = [
  'openbaar centrum voor maatschappelijk welzijn',
  'centre public daction sociale',
  'administration communale',
  'autonoom gemeentebedrijf',
  'autonoom provinciebedrijf',
  'intergemeentelijke vereniging',
  'opdrachthoudende vereniging',
  'dienstverlenende vereniging',
  'interlokale vereniging',
  'regionaal landschap',
  'psychiatrisch ziekenhuis',
  'universitair ziekenhuis',
  'regionaal ziekenhuis',
  'stedelijk ziekenhuis',
  'groupe hospitalier',
  'reseau hospitalier',
  'centre hospitalier',
  'hulpverleningszone',
  'ziekenhuisnetwerk',
  'ziekenhuisgroep',
  'algemeen ziekenhuis',
  'zone de secours',
  'zone de police',
  'municipality of',
  'intercommunale',
  'lokale besturen',
  'lokaal bestuur',
  'service public',
  'borough of',
  'haute ecole',
  'county of',
  'city of',
  'town of',
  'gemeentebestuur',
  'provinciebestuur',
  'stadsbestuur',
  'woonzorgcentrum',
  'scholengemeenschap',
  'scholengroep',
  'universiteit',
  'brandweerzone',
  'politiezone',
  'universite',
  'hogeschool',
  'provincie',
  'basisschool',
  'agentschap',
  'gemeente',
  'clinique',
  'province',
  'musees',
  'commune',
  'hopital',
  'musea',
  'ville',
  'stad',
  'ocmw',
  'cpas',
  'asbl',
  'agb',
  'wzc',
  'vzw',
  'az',
  'uz',
].map((body) => body.split(' '));
/** Kinds that stand before many other words too, and count only beside another: `Museum en Archief X`. */
const JOINED = new Set('museum archief bibliotheek academie theater musee archives bibliotheque'.split(' '));
/** Kinds whose name is what they are for, which French writes small: `Service public Eaux et forêts`. */
const NAMED_SMALL = new Set(['service public']);
/** Those that stand behind it too: `X OCMW`. */
const LOCAL = new Set(['gemeente', 'stad', 'ocmw', 'cpas', 'agb', 'gemeentebestuur', 'stadsbestuur', 'lokaal bestuur']);
const LAST_LOCAL = new Set([...LOCAL].map((kind) => kind.split(' ').at(-1) ?? ''));
/** A kind and a name may be joined by such a word. */
const OF = new Set(['de', 'du', 'des', 'la', 'van', 'of']);
/** What a longer word ends in that names such an employer: `afvalintercommunale`, `havenbedrijf`, `stadsmuseum`. */
const STEMS =
  /^\p{L}{3,20}(?:intercommunale|bedrijf|maatschappij|museum|musea|regio|zone|vereniging|scholengroep|school|centrum|bibliotheek|huis)$/u;
/** Words with such an end that name no employer. */
const NO_STEMS = /^(?:leiderschap|vakmanschap|meesterschap|landschap|partnerschap|ouderschap|tehuis|stadhuis|huis)$/u;
/** English kinds stand behind the name. */
const BEHIND = [
  'university hospital',
  'university college',
  'borough council',
  'county council',
  'district council',
  'parish council',
  'museums service',
  'museum service',
  'library service',
  'water company',
  'city council',
  'town council',
  'parks trust',
  'university',
].map((body) => body.split(' '));
/** English kinds that what they are for follows: `Agency for Inland Waterways`. */
const KIND_FOR =
  /^(?:\p{Lu}[\p{L}-]{1,20} ){0,3}(?:Agency|Authority|Council|Institute|Commission) (?:for|of) (?=\p{Lu})/u;
/** Legal forms, folded, that stand before or behind a name. */
const LEGAL = new Set('vzw asbl ivzw aisbl npo nv bv cv cvba sa srl'.split(' '));
const JOINING = new Set(['en', '&', '+', '/', 'et', 'and', '-', '–']);
/** Small words inside the name of a place. */
const WITHIN_NAME = new Set(
  'op aan ten ter de den der het van sur la le les du des et en st sint of the for'.split(' '),
);
const LONGEST = 70;
const MOST_WORDS = 6;
/** The number of an employer in a register, behind its name: "Politiezone X (5404)". */
const NUMBER_BEHIND = / \(\d{3,10}\)$/u;

/**
 * The name in a line that names an employer and nothing else: `LOKAAL BESTUUR X`, `X OCMW`, `Stad en OCMW X`,
 * `Havenbedrijf X`, `Town of X`, `X Town Council`, `X vzw`. Undefined for any other line.
 *
 * @example organisationPlace('Gemeente & OCMW Voorbeeldegem') // 'Voorbeeldegem'
 */
export function organisationPlace(line: string): string | undefined {
  const text = line.trim().replace(NUMBER_BEHIND, '');
  // A house style may write the kind small: "gemeente X".
  if (text.length > LONGEST || !/^(?:\p{Lu}|(?:gemeente|stad|provincie|commune|ville|province) )/u.test(text))
    return undefined;
  const words = withoutLegal(
    text
      .replaceAll('/', ' / ')
      .replace(/ d[’'](?=\p{Lu})/u, ' de ')
      .split(' ')
      .filter((word) => word !== ''),
  );
  const folded = words.list.map((word) => foldLabel(word));
  const start = bodiesAt(words.list, folded);
  const after = words.list.slice(OF.has(words.list[start] ?? '') ? start + 1 : start);
  const kind = foldLabel(words.list.slice(0, start).join(' '));
  if (start > 0 && (isName(after) || (NAMED_SMALL.has(kind) && isSmallName(after)))) return after.join(' ');
  for (let at = 1; at < words.list.length; at += 1) {
    if (isLocal(words.list, folded, at) && isName(words.list.slice(0, at))) return words.list.slice(0, at).join(' ');
  }
  if (words.isLegal && isName(words.list)) return words.list.join(' ');
  return english(words.list);
}

/**
 * Whether the line names an employer by a kind of its own or a legal form, and not only by the end of a longer word: what
 * ends a line may be any two words.
 */
export function isNamedEmployer(line: string): boolean {
  const [first = ''] = line.trim().split(' ');
  return organisationPlace(line) !== undefined && !STEMS.test(foldLabel(first));
}

/** Whether the text opens with a kind of employer in two words or more, which no title of a function does. */
export function opensWithEmployer(text: string): boolean {
  const folded = text.split(' ', 4).map((word) => foldLabel(word));
  return BODIES.some((body) => body.length > 1 && body.every((word, index) => folded[index] === word));
}

/** Whether the line names an employer; see {@link organisationPlace}. */
export function isOrganisationLine(line: string): boolean {
  return organisationPlace(line) !== undefined;
}

interface Words {
  readonly list: readonly string[];
  /** A legal form was taken off the end. */
  readonly isLegal: boolean;
}

function withoutLegal(words: readonly string[]): Words {
  const isLegal = words.length > 1 && LEGAL.has(foldLabel(words.at(-1) ?? ''));
  return { list: isLegal ? words.slice(0, -1) : words, isLegal };
}

/** Index after the kinds of employers that a line opens with; 0 where it opens with none. */
function bodiesAt(words: readonly string[], folded: readonly string[]): number {
  let at = 0;
  let end = 0;
  for (;;) {
    const length = bodyAt(words, folded, at);
    if (length === 0) return end;
    end = at + length;
    if (!JOINING.has((words[end] ?? '').toLowerCase())) return end;
    at = end + 1;
  }
}

/** How many words at `at` name a kind of employer; 0 where none do. */
function bodyAt(words: readonly string[], folded: readonly string[], at: number): number {
  const body = BODIES.find((one) => one.every((word, index) => folded[at + index] === word));
  if (body !== undefined) return body.length;
  const own = folded[at] ?? '';
  const isBeside = (step: 1 | -1): boolean =>
    JOINING.has((words[at + step] ?? '').toLowerCase()) && JOINED.has(folded[at + 2 * step] ?? '');
  if (JOINED.has(own) && (isBeside(1) || isBeside(-1))) return 1;
  return STEMS.test(own) && !NO_STEMS.test(own) ? 1 : 0;
}

/** Whether the words from `at` on are kinds of local government and nothing else. */
function isLocal(words: readonly string[], folded: readonly string[], at: number): boolean {
  // The kind that such a line ends with is told by its last word.
  if (!LAST_LOCAL.has(folded.at(-1) ?? '')) return false;
  const kinds = words
    .slice(at)
    .map((word, index) => (JOINING.has(word.toLowerCase()) ? '/' : (folded[at + index] ?? '')));
  return kinds
    .join(' ')
    .split(' / ')
    .every((kind) => LOCAL.has(kind));
}

function english(words: readonly string[]): string | undefined {
  if (words.length < 2 || words.length > MOST_WORDS || !words.every((word) => isNameWord(word))) return undefined;
  const folded = words.map((word) => foldLabel(word));
  const behind = BEHIND.find(
    (one) => one.length < words.length && one.every((word, at) => folded.at(at - one.length) === word),
  );
  if (behind !== undefined) return words.slice(0, -behind.length).join(' ');
  const text = words.join(' ');
  const lead = KIND_FOR.exec(text)?.[0];
  return lead === undefined ? undefined : text.slice(lead.length);
}

function isName(words: readonly string[]): boolean {
  const [first = ''] = words;
  if (words.length === 0 || words.length > MOST_WORDS - 1 || !/^\p{Lu}[\p{L}'’-]{0,40}$/u.test(first)) return false;
  return words.some((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word)) && words.every((word) => isNameWord(word));
}

function isSmallName([first = '', ...others]: readonly string[]): boolean {
  return (
    /^\p{Lu}\p{L}{2,40}$/u.test(first) && others.length < 4 && others.every((word) => /^[\p{L}'’-]{1,40}$/u.test(word))
  );
}

function isNameWord(word: string): boolean {
  return /^\p{Lu}[\p{L}'’-]*$/u.test(word) || WITHIN_NAME.has(word.toLowerCase());
}
