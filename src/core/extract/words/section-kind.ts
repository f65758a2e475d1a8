import { foldLabel } from '../../text/fold.ts';
import { kept } from '../../text/kept.ts';
import { isNear, misspellingsIn } from '../../text/near.ts';
import { groupLevel } from './group-level.ts';
import { ADDITIONS, ARTICLES, SECTION_HEADINGS, WEAK_HEADINGS, type SectionKind } from './section-lexicon.ts';

/**
 * What a heading announces. `isGeneral`: it names the part and nothing in it, so it makes no cluster. `isWeak`: among
 * the tasks of a function it may also be the title of a result area.
 */
export interface HeadingSense {
  readonly kind: SectionKind;
  readonly isGeneral: boolean;
  readonly isWeak: boolean;
  /** Over names with a level it is the name of a group of them: the values of an employer are asked like competencies. */
  readonly mayGroup?: true;
}

/** No heading is longer, in characters. */
export const LONGEST_HEADING = 100;
/** "Deel 2 – Competenties": only behind a word for a part does a dash or colon close its number. */
const NUMBERING =
  /^(?:(?:[Dd]eel|DEEL|[Pp]art|PART|[Pp]artie|PARTIE) (?:\d{1,2}|[IVX]{1,4}|[A-Z]) ?[–—:-]|(?:(?:deel|hoofdstuk|chapter|part) )?(?:\d{1,2}(?:\.\d{1,2}){1,3}[.):]?|[A-Z]\.\d{1,2}(?:\.\d{1,2}){0,2}[.):]?|\d{1,2}[.):]|\d{1,2}(?= \p{Lu})|[IVX]{1,4}[.)]|[A-Za-z][.)]|\p{Lu}(?= {2,9}\p{Lu})))\s+/u;
/** Headings of requirements that say nothing of what stands below them. */
const GENERAL_REQUIREMENTS = new Set(
  (
    'competentieprofiel|functieprofiel|competenties|competentievereisten|competentie eisen|functie eisen|functieeisen|functievereisten|vereisten|eisen|' +
    'profielvereisten|profieleisen|profiel|jouw profiel|je profiel|uw profiel|gewenst profiel|gezocht profiel|kandidaatprofiel|profiel kandidaat|' +
    'profielschets|profielomschrijving|profiel functie|vereiste competenties|wat verwachten we|wat verwachten we van jou|wat we verwachten|wat we van je verwachten|wat we van jou verwachten|wat verwachten we van je|wat breng je mee|' +
    'wat je meebrengt|wat heb je in je mars|wie ben jij|wie ben je|wie zoeken we|wie zoeken wij|dit ben jij|dit vragen we|dit vragen wij|dit zoeken we|dit zoeken wij|dit verwachten we|dit verwachten wij|dit kan je|dit kun je|dit heb je in huis|dit breng je mee|dit verwachten we van jou|profile|your profile|candidate profile|' +
    'requirements|job requirements|person specification|competencies|competences|competency profile|profil|votre profil|profil recherche|' +
    'profil de competences|exigences|competences requises|wat kun je|wat kan je|wat vragen we|wat vragen wij|wat zoeken we|wat zoeken wij|what you bring|' +
    'what we are looking for|what we look for|what we expect|what we ask|what we expect from you|ce que nous attendons|ce que nous recherchons|ce que nous demandons|ce que nous attendons de vous|' +
    'about you|who you are|competentiematrix|functiematrix|vereist profiel|verwachtingen|wie we zoeken|ben jij onze collega'
  )
    .split('|')
    .map(headingCore),
);
/** A short heading that ends or starts in one of these announces requirements, whatever stands beside it. */
const REQUIREMENT_WORD =
  /^(?:\p{L}{0,24}competenties?|\p{L}{0,20}competenc(?:y|ies|es?)|\p{L}{0,20}vaardigheden|attitudes?|\p{L}{0,20}vereisten|functie\p{L}{0,3}eisen|profieleisen|skills)$/u;
/** "Savoir-être requis", "Aptitudes attendues": what somebody is or can do, and that it is asked. */
const ASKED_IN_FRENCH =
  /^(?:savoirs?(?: (?:etre|faire))?|aptitudes|qualites|capacites|connaissances)(?: et (?:savoirs? (?:etre|faire)|aptitudes|qualites|capacites|connaissances))? (?:requis|attendu|demande|exige|souhaite|necessaire|essentiel)(?:le)?e?s?$/u;
/** A heading that names competencies and levels, and beside them only says that they are asked. */
const COMPETENCY_WORD = /^(?:\p{L}{0,20}competenties?|competenc(?:y|ies|es?)|\p{L}{0,20}vaardigheden|skills?)$/u;
const LEVELS_WORD = /^(?:niveaus?|niveaux|gradaties?|levels?|degres?|gradations?)$/u;
const ASKED_WORD =
  /^(?:vereiste?|gevraagde?|verwachte?|gewenste?|nodige|benodigde|required|expected|desired|needed|attendue?s?|requise?s?|exigee?s?|demandee?s?|souhaitee?s?|en|et|and|met|with|avec|per|par|of|hun|their|leurs?)$/u;
/** What holds the competencies of a function: "Competency framework", "Overzicht van de competenties". A matrix is of several. */
const HOLDER = /^(?:framework|overview|set|standards?|kader|raamwerk|overzicht|cadre)$/u;
const HELD_IN = /^competentie(?:kader|raamwerk|overzicht|lijst|schema|set|pakket)$/u;
/** A question about what somebody in the function does: "Wat doet een redder?" */
const ASKS_TASKS = /^(?:wat doet|wat doen|wat doe je als|wat ga je als|what does|que fait|que faites vous) /u;
/** A question about competencies, whoever asks it: "Welke competenties vragen we?" */
const ASKS_COMPETENCIES =
  /^(?:welke (?:\p{L}{0,20}competenties|vaardigheden)|(?:which|what) (?:competenc(?:ies|es)|skills)|quelles (?:competences|aptitudes))(?: |$)/u;
/** "Skills you need", "Vaardigheden die we vragen": who asks them stands behind. */
const NEEDED =
  /^(?:\p{L}{0,20}competenties|competenc(?:ies|es)|\p{L}{0,20}vaardigheden|skills|aptitudes)(?: (?:en|and|et) (?:\p{L}{0,20}competenties|competenc(?:ies|es)|vaardigheden|skills|knowledge|kennis|aptitudes|attitudes?))? (?:die|that|which|you|we|que|dont) (?:\p{L}{1,20} ){0,4}\p{L}{1,20}$/u;
/** What somebody will learn in the function, or has no need of, is not asked. */
const NOT_NEEDED =
  /(?<!\p{L})(?:learn|teach|gain|develop|acquire|leer|leert|leren|aanleer\p{L}{0,4}|ontwikkel\p{L}{0,4}|opdoe\p{L}{0,2}|krijg\p{L}{0,2}|niet|geen|not|no|apprendr\p{L}{1,3}|pas)(?!\p{L})/u;
/** "Onze waarden", "Values": what an employer stands for. */
const VALUES = /^(?:onze |our |nos )?(?:waarden|values|valeurs)$/u;
/** What people have is not what a function asks: "Welke competenties hebben we al in huis?" */
const HAS_COMPETENCIES =
  /(?<!\p{L})(?:al|reeds|in huis|bezit(?:ten)?|missen|ontbreken|(?:heb je|hebben we|heeft (?:het|ons|onze)) |already|do we have|avons nous|avez vous)(?!\p{L})/u;
/** Whose part it is says nothing of what it is: "Your competency profile". */
const ADDRESS = /^(?:jouw|je|uw|your|our|votre|vos|ton|tes|notre|nos) (?=\p{L})/u;

/** "Competenties, met tussen haakjes het niveau:": what stands beside each of them. */
const WITH_MORE = /^([^,:]{4,60}), (?:met|waarbij|telkens|with|each with|avec|inclusief) .{4,90}$/iu;
/** "COMPETENTIES          SCHAAL 1 - 9": how far the levels below it go. */
const WITH_SCALE =
  /^(.{4,60}?)(?:[ \t]{1,60}|,? [–—-] |, )\(?(?:op een |op |sur une |on a )?(?:schaal|scale|[ée]chelle|niveaus?|niveaux|levels?|scores?)(?: (?:van|de|from|of))? ?[01] ?(?:[-–/]|tot(?: en met)?|t\/m|to|à) ?[2-9]\)?$/iu;
/** "Voor deze functie", beside "Voor iedereen": the name of a group, and no part about the function. */
const FOR_FUNCTION =
  /^(?:(?:eigen|specifiek|enkel|alleen|extra) )?(?:voor|pour|for|aan) (?:de|deze|die|la|le|cette|ce|the|this|onze|je|jouw) (?:functie|job|rol|fonction|poste|function|role|position)$/u;

interface Phrase {
  readonly folded: string;
  readonly kind: SectionKind;
}

const senseOnce = kept(5_000, senseOf);
const PHRASES: ReadonlyMap<string, SectionKind> = new Map(phrases().map((phrase) => [phrase.folded, phrase.kind]));
const PAPERS: ReadonlySet<string> = new Set(
  (
    'rijbewijs|rijbewijzen|attest|attesten|diploma|diploma s|diplomas|getuigschrift|getuigschriften|certificaten|brevet|brevetten|' +
    'driving licence|driving licences|certificates|degree|degrees|permis de conduire|diplome|diplomes|certificats|brevets'
  ).split('|'),
);
const BESIDE_PAPERS: ReadonlySet<string> = new Set(
  'talen|taal|taalkennis|ervaring|werkervaring|opleiding|opleidingen|studies|languages|experience|education|langues|etudes'.split(
    '|',
  ),
);
const BY_LETTER: ReadonlyMap<string, readonly Phrase[]> = byLetter();

/**
 * What a line announces where it is a heading; undefined where it is none that is known.
 *
 * Numbering, articles, footnote marks and misspellings do not matter.
 *
 * @example sectionKindOf('3. Funcieprofiel')?.kind // 'requirements'
 */
export function sectionKindOf(text: string): HeadingSense | undefined {
  return text.length > LONGEST_HEADING ? undefined : senseOnce(text);
}

function senseOf(text: string): HeadingSense | undefined {
  const core = headingCore(text);
  if (core === '' || FOR_FUNCTION.test(foldLabel(withoutNumbering(text.trim())))) return undefined;
  for (const one of withoutAdditions(core)) {
    const kind = PHRASES.get(one);
    if (kind !== undefined) return sense(one, kind);
  }
  if (listsPapers(core)) return { kind: 'conditions', isGeneral: true, isWeak: false };
  if (ASKS_TASKS.test(core)) return { kind: 'tasks', isGeneral: true, isWeak: false };
  if (joinsRequirements(core)) return { kind: 'requirements', isGeneral: false, isWeak: false };
  const near = nearPhrase(core);
  if (near !== undefined) return sense(near.folded, near.kind);
  const both = text.includes('/') ? twiceSaid(text) : undefined;
  if (both !== undefined) return both;
  const before = WITH_MORE.exec(text)?.[1];
  const known = before === undefined ? undefined : senseOf(before);
  if (known?.kind === 'requirements') return known;
  const over = WITH_SCALE.exec(text)?.[1];
  const scaled = over === undefined ? undefined : senseOf(over);
  if (scaled?.kind === 'requirements') return scaled;
  const group = groupLevel(text);
  const own = group?.name === undefined || group.rung?.length === 1 ? undefined : senseOf(group.name);
  if (own?.kind === 'requirements') return own;
  if (leavesOpen(core)) return { kind: 'requirements', isGeneral: true, isWeak: false };
  const isNeeded = NEEDED.test(core) && !NOT_NEEDED.test(core) && !/[.,;:]$/u.test(text.trim());
  const shorter = withoutAdditions(core);
  const isLeveled = shorter.some((one) => namesLevels(one) || namesHolder(one));
  if (isLeveled || isNeeded || (ASKS_COMPETENCIES.test(core) && !HAS_COMPETENCIES.test(core)))
    return { kind: 'requirements', isGeneral: true, isWeak: false };
  if (shorter.some((one) => announcesRequirements(one)))
    return { kind: 'requirements', isGeneral: false, isWeak: false };
  const addressed = ADDRESS.exec(core)?.[0];
  return addressed === undefined ? undefined : senseOf(core.slice(addressed.length));
}

/** "Rijbewijs en attesten": papers that somebody shows, beside which experience or languages may stand. */
function listsPapers(core: string): boolean {
  const parts = core.split(/ (?:en|of|and|or|et|ou) /u);
  if (parts.length < 2) return false;
  return parts.some((part) => PAPERS.has(part)) && parts.every((part) => PAPERS.has(part) || BESIDE_PAPERS.has(part));
}

/** "Savoirs et savoir-faire": two headings of what is asked made one. */
function joinsRequirements(core: string): boolean {
  const parts = core.split(/ (?:en|and|et) /u);
  return parts.length === 2 && parts.every((part) => (PHRASES.get(part) ?? nearPhrase(part)?.kind) === 'requirements');
}

/** "Competenties / Compétences": one heading in two languages. */
function twiceSaid(text: string): HeadingSense | undefined {
  const parts = text.split('/').map((part) => part.trim());
  if (parts.length > 3 || parts.some((part) => part === '' || part.includes('/'))) return undefined;
  const senses = parts.map((part) => senseOf(part));
  const [first] = senses;
  return first !== undefined && senses.every((one) => one?.kind === first.kind) ? first : undefined;
}

/** A heading as it is compared: without numbering, articles, footnote marks and what stands in brackets. */
export function headingCore(text: string): string {
  const bare = withoutNumbering(text.trim())
    .replace(/\([^()]{0,60}\)/gu, ' ')
    .replace(/[\u00B9\u00B2\u00B3\u2070-\u2079*]{1,3}$/u, '');
  const words = foldLabel(bare)
    .split(' ')
    .filter((word) => word !== '' && !ARTICLES.has(word));
  return words.join(' ');
}

/** A line without the number it opens with: `2.1 Taken`, `III. Taken`, `b) Taken`. */
export function withoutNumbering(text: string): string {
  return text.replace(NUMBERING, '');
}

/** The number a line opens with, as printed; undefined where it opens with none. */
export function numberingOf(text: string): string | undefined {
  return NUMBERING.exec(text)?.[0].trim();
}

function sense(folded: string, kind: SectionKind): HeadingSense {
  return {
    kind,
    isGeneral: kind !== 'requirements' || GENERAL_REQUIREMENTS.has(folded),
    isWeak: WEAK_HEADINGS.has(folded),
    ...(kind === 'other' && VALUES.test(folded) ? { mayGroup: true } : {}),
  };
}

function withoutAdditions(core: string): readonly string[] {
  const shorter = ADDITIONS.filter((addition) => core.endsWith(` ${addition}`)).map((addition) =>
    core.slice(0, -addition.length - 1),
  );
  return [core, ...shorter];
}

function nearPhrase(core: string): Phrase | undefined {
  const most = misspellingsIn(core.length);
  if (most === 0) return undefined;
  const near = (BY_LETTER.get(core.charAt(0)) ?? []).filter(
    (phrase) =>
      misspellingsIn(phrase.folded.length) > 0 &&
      isNear(core, phrase.folded, Math.min(most, misspellingsIn(phrase.folded.length))),
  );
  return near.find((phrase) => isNear(core, phrase.folded, 1)) ?? near[0];
}

/** "Required competency levels", "Competenties en gevraagde gradaties" */
function namesLevels(core: string): boolean {
  const words = core.split(' ');
  return (
    words.length <= 6 &&
    words.some((word) => COMPETENCY_WORD.test(word)) &&
    words.some((word) => LEVELS_WORD.test(word)) &&
    words.every((word) => COMPETENCY_WORD.test(word) || LEVELS_WORD.test(word) || ASKED_WORD.test(word))
  );
}

/** "Competency framework", "Overzicht van de competenties": what holds them, and perhaps that they are asked. */
function namesHolder(core: string): boolean {
  // "Overzicht competenties per functie" is of several functions.
  if (/(?<!\p{L})(?:per|par)(?!\p{L})/u.test(core)) return false;
  const words = core.split(' ').filter((word) => !/^(?:van|of|des|de)$/u.test(word));
  if (words.every((word) => HELD_IN.test(word) || ASKED_WORD.test(word)) && words.some((word) => HELD_IN.test(word)))
    return true;
  return (
    words.length <= 4 &&
    words.filter((word) => COMPETENCY_WORD.test(word)).length === 1 &&
    words.filter((word) => HOLDER.test(word)).length === 1 &&
    words.every((word) => COMPETENCY_WORD.test(word) || HOLDER.test(word) || ASKED_WORD.test(word))
  );
}

/** "Competenties die we niet in een stap uitdrukken", "Skills without a level": those beside them have one. */
function leavesOpen(core: string): boolean {
  const words = core.split(' ');
  const denial = words.findIndex((word) => DENIAL.test(word));
  const isGroup = COMPETENCY_WORD.test(words[0] ?? '') && words.length <= 10;
  return (
    isGroup &&
    denial > 0 &&
    words.slice(denial).some((word) => LEVELS_WORD.test(word) || /^(?:stap|trede|step)$/u.test(word))
  );
}

const COMPETENCIES_FIRST = /^(?:(?:kern|gedrags?|technische|graad)?competenties|competences|competencies) /u;
/** "Competenties eigen aan de functie": whose they are. */
const BELONGING =
  /^\p{L}{1,30} (?:(?:eigen|gericht|gebonden|gekoppeld|gelinkt|verbonden|specifiek|nodig|typisch|propres|liees|specifiques|necessaires|related|specific|linked|needed) )?(?:aan|op|voor|van|bij|for|of|to|pour|a) /u;
const DENIAL = /^(?:zonder|niet|geen|without|not|no|sans|pas)$/u;

function announcesRequirements(core: string): boolean {
  const words = core.split(' ');
  if (words.length > 5) return ASKED_IN_FRENCH.test(core);
  return (
    ASKED_IN_FRENCH.test(core) ||
    REQUIREMENT_WORD.test(words.at(-1) ?? '') ||
    (COMPETENCIES_FIRST.test(core) && (words.length <= 3 || BELONGING.test(core)))
  );
}

function phrases(): readonly Phrase[] {
  const kinds: readonly SectionKind[] = [
    'document',
    'identity',
    'purpose',
    'entity-purpose',
    'place',
    'tasks',
    'requirements',
    'conditions',
    'pay',
    'selection',
    'benefits',
    'other',
  ];
  return kinds.flatMap((kind) =>
    SECTION_HEADINGS[kind].split('|').map((phrase) => ({ folded: headingCore(phrase), kind })),
  );
}

function byLetter(): ReadonlyMap<string, readonly Phrase[]> {
  const letters = new Map<string, Phrase[]>();
  for (const phrase of phrases()) {
    const letter = phrase.folded.charAt(0);
    letters.set(letter, [...(letters.get(letter) ?? []), phrase]);
  }
  return letters;
}
