import { foldLabel } from '../../text/fold.ts';
import { kept } from '../../text/kept.ts';
import { withoutFootnote } from './footnote.ts';

/** Words that documents print for the rungs of one scale, lowest first. */
const FAMILIES: readonly (readonly string[])[] = [
  'elementair|voldoende|grondig',
  'basis|gevorderd|expert',
  'basis|gevorderd|specialist',
  'basis|goed|zeer goed|expert',
  'basis|voldoende|grondig',
  'basis|grondig|expert',
  'beginner|gevorderd|expert',
  'beginner|gevorderde|expert',
  'starter|gevorderd|expert',
  'beginnend|gevorderd|expert',
  'beginnend|gevorderd|ervaren|expert',
  'basis|gevorderd|ervaren|expert',
  'beginner|ervaren|expert',
  'beginnend|ervaren|expert',
  'junior|medior|senior',
  'elementair|basis|gevorderd|expert',
  'zwak|matig|goed|zeer goed',
  'basis|voldoende|goed|zeer goed',
  'basis|goed|zeer goed',
  'passief|actief|expert',
  'foundation|practitioner|expert',
  'foundation|practitioner|advanced',
  'debutant|confirme|expert',
  'notions|bonne connaissance|maitrise',
  'notions|base|maitrise|expert',
  'faible|moyen|bon|tres bon',
  'hoofdlijnen|gemiddeld|detail',
  'beperkt|voldoende|goed|uitstekend',
  'laag|gemiddeld|hoog',
  'laag|midden|hoog',
  'onvoldoende|voldoende|goed|zeer goed',
  'voldoende|goed|zeer goed',
  'voldoende|goed|uitstekend',
  'elementair|gevorderd|expert',
  'noties|basis|grondig',
  'awareness|working|practitioner|expert',
  'foundation|intermediate|advanced|expert',
  'basic|intermediate|advanced|expert',
  'basic|intermediate|advanced',
  'novice|advanced beginner|competent|proficient|expert',
  'beginner|intermediate|advanced',
  'low|medium|high',
  'elementaire|suffisant|approfondi',
  'debutant|intermediaire|avance|expert',
  'debutant|avance|expert',
  'base|avance|expert',
  'kennis|toepassen|beheersen',
  'kennen|toepassen|beheersen',
  'kennen|kunnen|beheersen',
  'weten|toepassen|beheersen',
  'basis|gemiddeld|gevorderd|expert',
  'beginner|gemiddeld|gevorderd|expert',
  'basis|gemiddeld|hoog',
  'beperkt|gemiddeld|ruim',
  'beginnend|zelfstandig|expert',
  'starter|junior|medior|senior',
  'junior|medior|senior|expert',
  'notion|pratique|maitrise|expertise',
  'notions|pratique|maitrise|expertise',
  'notions|application|maitrise|expertise',
  'initiation|pratique|maitrise|expertise',
  'sensibilisation|application|maitrise|expertise',
  'connaissance|application|maitrise|expertise',
  'debutant|autonome|expert',
  'debutant|autonome|confirme|expert',
  'debutant|intermediaire|avance',
  'debutant|intermediaire|confirme|expert',
  'elementaire|moyen|avance',
  'elementaire|intermediaire|avance',
  'elementaire|moyen|eleve',
  'base|intermediaire|avance',
  'base|intermediaire|avance|expert',
  'faible|moyen|eleve',
  'faible|moyen|fort',
  'bas|moyen|eleve',
  'insuffisant|suffisant|bon|tres bon',
  'novice|intermediate|advanced|expert',
  'novice|competent|expert',
  'entry|intermediate|advanced|expert',
  'aware|capable|proficient|expert',
].map((words) => words.split('|'));

/** The families that hold each word. */
const BY_WORD: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  [...new Set(FAMILIES.flat())].map((word) => [word, FAMILIES.filter((family) => family.includes(word))]),
);

/** Words of everyday speech, which name a rung only beside another of the same scale. */
const EVERYDAY = new Set('kennis kennen kunnen weten toepassen connaissance application initiation'.split(' '));
/** Words that alone may name many things. */
const UNSURE_ALONE = new Set([...EVERYDAY, ...'notion pratique moyen fort bas faible capable aware entry'.split(' ')]);
const LEVEL_WORDS: ReadonlySet<string> = new Set(FAMILIES.flat().filter((word) => !EVERYDAY.has(word)));

const ROMAN: ReadonlyMap<string, number> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].map((word, index) => [word, index + 1]),
);
const NAMED =
  /^(?:niveau|gradatie|graad|level|gradation|grade|stap|trede|schaal|niv|degre|lvl|score|fase)\.? ?(\d|[ivx]{1,4})$/u;
/** "N 3", "G2", "L IV"; "niv" is short for the word itself, and no N with a IV. */
const CODED = /^[ngl](?: ?(?=\d)| )(\d|[ivx]{1,4})$/u;

/** Figures that name no rung: below nought, less or more than one, a fraction. */
const NO_RUNG = /[<>≤≥±~%+/\\=?!&|#]|(?:^|\s)[-–−] ?\d|\d[.,]\d/u;

/** The number of a rung as a header prints it: `1`, `gradatie 2`, `niveau III`, `2e niveau`, `★★`; undefined for words. */
export function levelNumberOf(text: string): number | undefined {
  return numberOnce(text);
}

const numberOnce = kept(3_000, readNumber);

function readNumber(text: string): number | undefined {
  const signs = /^([★●■⬤✓*+])\1{0,8}$/u.exec(text)?.[0];
  if (signs !== undefined) return signs.length;
  if (NO_RUNG.test(text)) return undefined;
  const folded = foldLabel(withoutFootnote(text));
  if (/^\d$/u.test(folded)) return Number(folded);
  const named =
    NAMED.exec(folded)?.[1] ??
    CODED.exec(folded)?.[1] ??
    /^(\d)(?:e|ste|de|st|nd|rd|th)? ?(?:niveau|gradatie|level|graad|degre)$/u.exec(folded)?.[1];
  if (named === undefined) return ROMAN.get(folded);
  return /^\d$/u.test(named) ? Number(named) : ROMAN.get(named);
}

/** Rungs of a scale that these words name: the one family that holds them all. Undefined where none or several do. */
export function familyOf(words: readonly string[]): readonly string[] | undefined {
  const folded = [...new Set(words.map((word) => foldLabel(word)))];
  if (folded.length === 0 || (folded.length === 1 && UNSURE_ALONE.has(folded[0] ?? ''))) return undefined;
  const fitting = (BY_WORD.get(folded[0] ?? '') ?? []).filter((family) =>
    folded.every((word) => family.includes(word)),
  );
  const exact = fitting.find((family) => family.length === folded.length);
  return exact ?? (fitting.length === 1 ? fitting[0] : undefined);
}

const LOWEST = /\b(?:laag|laagst|laagste|zwakste?|lichtste?|plus bas|bas|lowest|low|minst)\b/u;
const HIGHEST =
  /\b(?:hoog|hoogst|hoogste|uitmuntend|excellent|outstanding|sterkste?|zwaarste?|plus eleve|plus haut|eleve|highest|high|best|meest)\b/u;
/** Words for how much or how far along, which name rungs only where a document lists them as such: at the low end, and at the high one. */
const LITTLE: ReadonlySet<string> = new Set(
  'licht lichte zwak zwakke klein kleine weinig summier summiere oppervlakkig oppervlakkige instap light weak little limited leger legere'.split(
    ' ',
  ),
);
const MUCH: ReadonlySet<string> = new Set(
  'sterk sterke zwaar zware groot grote veel ruim ruime uitgebreid uitgebreide diepgaand diepgaande volleerd volleerde strong heavy extensive fort forte'.split(
    ' ',
  ),
);
/** A word that stands on average so near an end of its scales names that end. */
const AT_END = 0.15;
/** Two names that stand so far apart on their scales tell which is higher. */
const STEP = 0.4;

/**
 * Whether names of rungs, not all of which need be known, are listed from low to high or from high to low.
 *
 * @returns Undefined where no name says so, or two of them disagree.
 * @example orderOf(['leermeester', 'gevorderd', 'beginner']) // 'falling'
 */
export function orderOf(names: readonly string[]): 'rising' | 'falling' | undefined {
  const heights = names.map((name) => heightOf(foldLabel(name)));
  const pairs = heights.flatMap((low, index) => heights.slice(index + 1).map((high) => (high ?? NaN) - (low ?? NaN)));
  const steps = pairs.filter((step) => Math.abs(step) >= STEP);
  if (steps.length > 0)
    return steps.every((step) => step > 0) ? 'rising' : steps.every((step) => step < 0) ? 'falling' : undefined;
  const place = heights.findIndex((height) => height !== undefined);
  const height = heights[place] ?? 0.5;
  if (names.length < 2 || (height > AT_END && height < 1 - AT_END)) return undefined;
  if (place !== 0 && place !== names.length - 1) return undefined;
  return (place === 0) === height <= AT_END ? 'rising' : 'falling';
}

/**
 * Whether names of rungs, of which few are known, rise or fall: those that are known go one way, and one of them at an end of
 * the list is that end of its scales.
 *
 * @returns Undefined where none at an end is known so, or two disagree.
 * @example orderByEnds(['leerling', 'gezel', 'expert']) // 'rising'
 */
export function orderByEnds(names: readonly string[]): 'rising' | 'falling' | undefined {
  const heights = names.map((name) => heightOf(foldLabel(name)));
  const known = heights.filter((height) => height !== undefined);
  const steps = known.slice(1).map((height, index) => height - (known[index] ?? height));
  const [first, last] = [heights[0] ?? 0.5, heights.at(-1) ?? 0.5];
  const mayRise = steps.every((step) => step >= 0) && (first <= AT_END || last >= 1 - AT_END) && last - first > 0.3;
  const mayFall = steps.every((step) => step <= 0) && (last <= AT_END || first >= 1 - AT_END) && first - last > 0.3;
  if (mayRise === mayFall) return undefined;
  return mayRise ? 'rising' : 'falling';
}

/** How high a name stands on the scales that use it, 0 to 1. */
function heightOf(folded: string): number | undefined {
  if (LOWEST.test(folded)) return 0;
  if (HIGHEST.test(folded)) return 1;
  if (!HEIGHTS.has(folded) && (LITTLE.has(folded) || MUCH.has(folded))) return MUCH.has(folded) ? 1 : 0;
  const bare = folded.replace(OF_WHAT, '').trim();
  const forms = [folded, bare, ...(bare.endsWith('e') ? [bare.slice(0, -1), bare.slice(0, -2)] : [])];
  const form = forms.find((one) => HEIGHTS.has(one));
  return form === undefined ? undefined : HEIGHTS.get(form);
}

/** What a rung is one of, in or behind its name: "basiskennis", "grondige kennis", "working knowledge". */
const OF_WHAT = /(?: ?(?:kennis|beheersing|vaardigheid)| knowledge| skills?| level| niveau)$/u;

/** How high each word of the families stands, on average over those that hold it. */
const HEIGHTS: ReadonlyMap<string, number> = new Map(
  Array.from(BY_WORD, ([word, families]) => {
    const heights = families.map((family) => family.indexOf(word) / (family.length - 1));
    return [word, heights.reduce((sum, one) => sum + one, 0) / heights.length];
  }),
);

/** Whether a text is a word that some scale uses for a rung. */
export function isLevelWord(text: string): boolean {
  if (text.length > 30) return false;
  return LEVEL_WORDS.has(foldLabel(text));
}

/** A name of a rung that is cut short and ends in a point: "Elem.", "Vold." */
const CUT = /^(\p{L}{3,12})\.$/u;

/**
 * The texts of a header with names of rungs that are cut short written in full, where a scale has all names in it and no
 * other such scale puts them in another order; else as printed.
 *
 * @param texts Cells of a header; those that are no names of rungs stay as they are.
 * @example withWholeWords(['Kennis', 'Elem.', 'Vold.', 'Grondig']) // ['Kennis', 'elementair', 'voldoende', 'Grondig']
 */
export function withWholeWords(texts: readonly string[]): readonly string[] {
  const cuts = texts.map((text) => foldLabel(CUT.exec(text)?.[1] ?? ''));
  if (cuts.every((cut) => cut === '')) return texts;
  const fitting = FAMILIES.flatMap((family) => {
    const written = texts.map((text, index) => wholeWord(cuts[index] ?? '', family) ?? text);
    const names = written.filter((word, index) => cuts[index] !== '' || isLevelWord(word));
    const places = names.map((word) => family.indexOf(foldLabel(word)));
    const isFitting = places.length > 1 && !places.includes(-1) && new Set(places).size === places.length;
    return isFitting ? [{ written, order: orderedBy(places).join() }] : [];
  });
  const isOneOrder = new Set(fitting.map((one) => one.order)).size === 1;
  return (isOneOrder ? fitting[0]?.written : undefined) ?? texts;
}

function wholeWord(cut: string, family: readonly string[]): string | undefined {
  return cut === '' ? undefined : family.find((word) => word.startsWith(cut));
}

/** The indexes of figures, from the lowest of these to the highest. */
function orderedBy(figures: readonly number[]): readonly number[] {
  return figures.map((_, index) => index).sort((one, other) => (figures[one] ?? 0) - (figures[other] ?? 0));
}

const NO_LEVEL = new Set(
  (
    'nvt|n v t|na|n a|geen|niet van toepassing|niet vereist|niet nodig|niet gevraagd|niet verwacht|niet relevant|niet noodzakelijk|geen vereiste|overbodig|' +
    'not applicable|not needed|not required|not relevant|none|aucun|non requis|non applicable|pas requis|sans objet'
  ).split('|'),
);

/** Whether a header cell means "not asked": the rung below all others. */
export function isNoLevelWord(text: string): boolean {
  return NO_LEVEL.has(foldLabel(text));
}

/** Meanings that say so in more words: "niet nodig voor deze functie". What begins with "geen" may be a rung: "geen ervaring". */
const TELLS_NONE =
  /^(?:niet (?:nodig|vereist|gevraagd|verwacht|relevant|noodzakelijk|van toepassing)|(?:not|non|pas) (?:needed|required|asked|expected|relevant|applicable|requis|demande|attendu|exige|necessaire)|nvt|n v t|sans objet)e?(?= |$)/u;

/**
 * Whether what a legend says of a mark is that nothing is asked.
 *
 * @example tellsNoLevel('niet nodig voor deze functie') // true
 */
export function tellsNoLevel(meaning: string): boolean {
  return isNoLevelWord(meaning) || TELLS_NONE.test(foldLabel(meaning.slice(0, 80)));
}
