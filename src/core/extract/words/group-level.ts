import { foldLabel } from '../../text/fold.ts';
import { bareLevel } from './bare-level.ts';
import { isKnownCompetency } from './known-label.ts';
import { isLevelWord, levelNumberOf } from './level-word.ts';

/** The level that a heading gives to all that stands below it. */
export interface GroupLevel {
  /** The group without its level, as printed; absent where the heading says nothing but the level. */
  readonly name?: string;
  /** The rung by number. */
  readonly level?: number;
  /** The rung by letter or name as printed: its number stands elsewhere, if anywhere. */
  readonly rung?: string;
}

const LONGEST = 90;
/** A group has no longer name, in words: what is longer is a competency with its level. */
const MOST_NAME_WORDS = 4;
const LEVELS = 'niveau|niveaus|gradatie|level|gradation|degre|niv';
/** Words that count ranks of staff, or steps of a procedure, as well. */
const OTHERS = 'graad|grade|stap|trede|fase|step|phase|etape|palier|echelon';
const IS_OTHER = new RegExp(`^(?:${OTHERS})$`, 'u');
const PHRASE = new RegExp(`(?:^| )(${LEVELS}|${OTHERS}) (\\d|[ivx]{1,4}|[a-f])(?= |$)`, 'u');
const COUNTED = new RegExp(`(?:^| )(\\d)(?:e|de|ste|st|nd|rd|th|eme|er)? (?:${LEVELS})(?= |$)`, 'u');
/** On a step, not in one: what is done in a step is a procedure. */
const ON = /(?:^| )(?:op|on|at|au|a)$/u;
/** Words around a level that name nothing, and say at most that it is asked. */
const PLAIN = new Set(
  (
    'op van met in tot voor bij de het een deze volgende onderstaande hieronder elk elke alle al die dat er we wij je wordt worden is zijn geldt gelden vragen vraagt verwachten verwacht verwachte gevraagd gevraagde ' +
    'vereist vereiste gewenst gewenste nodig noodzakelijk minstens minimaal minimum min ten minste ' +
    'at on of for the a these following below all is are we ask expect expected required require needed least to ' +
    'au a du de des le la les un pour ces suivantes suivants toutes est sont nous attendons attendu attendue attendus attendues requis requise requises demande demandee exige exigee moins minimum niveau niveaus level niveaux'
  ).split(' '),
);
/** The last or the first word of the name of a group of competencies. */
const GROUP_WORD =
  /^(?:\p{L}{0,20}competenties?|\p{L}{0,20}vaardigheden|\p{L}{0,12}kennis|attitudes?|houding|gedrag|competences?|competenc(?:y|ies|es)|skills|knowledge|behaviours?|aptitudes|connaissances|savoirs?|qualites|talenten)$/u;
/** Words of a rank or an order of importance rather than of a level, where nothing calls them one. */
const NOT_ALONE = new Set(
  'junior medior senior starter laag midden gemiddeld hoog low medium high faible moyen eleve bas fort base'.split(' '),
);

/**
 * Reads the level in the heading of a group of competencies: "Competenties op stap 4", "Vaardigheden (niveau 2)",
 * "Compétences - degré 3", "Op niveau 3", "Niveau 2 is vereist voor:".
 *
 * Beside the level only the name of a group may stand, and words that say that it is asked: "Luisteren (niveau 2)" is a
 * competency, "Stap 1 van de selectie" no level.
 *
 * @example groupLevel('Vaardigheden (niveau 2)') // { name: 'Vaardigheden', level: 2 }
 */
export function groupLevel(printed: string): GroupLevel | undefined {
  if (printed.length > LONGEST || !/\p{L}{2}/u.test(printed)) return undefined;
  const text = withoutGloss(printed);
  const folded = foldLabel(text);
  const phrase = PHRASE.exec(folded);
  const counted = phrase === null ? COUNTED.exec(folded) : null;
  const match = phrase ?? counted;
  if (match === null) return inWords(text, folded);
  const before = folded.slice(0, match.index).trim();
  const behind = folded.slice(match.index + match[0].length).trim();
  const named = nameIn(text, before, behind);
  if (named === undefined) return undefined;
  const [word = '', sign = ''] = phrase === null ? ['niveau', match[1]] : match.slice(1);
  const isBare = named.name === undefined;
  // A rank or a step alone is none of a competency.
  if (IS_OTHER.test(word) && !mayCount(word, before, isBare)) return undefined;
  const level = levelNumberOf(sign);
  return level === undefined ? { ...named, rung: printedRung(text, sign) } : { ...named, level };
}

/** Words that say for whom, or up to where. */
const NOT_ASKING = new Set('tot to voor for pour bij'.split(' '));

/**
 * Whether words before a level say nothing but that it is asked.
 *
 * @example asksPlainly('minstens') // true
 */
export function asksPlainly(words: string): boolean {
  return foldLabel(words)
    .split(' ')
    .every((word) => PLAIN.has(word) && !NOT_ASKING.has(word));
}

/** "Compétences au niveau 3 (maîtrise)": what stands in brackets behind the level of a group says what it is called. */
function withoutGloss(printed: string): string {
  const gloss = GLOSS.exec(printed);
  if (gloss === null) return printed;
  const text = printed.slice(0, gloss.index);
  const folded = foldLabel(text);
  const found = PHRASE.exec(folded) ?? COUNTED.exec(folded);
  if (found === null || found.index + found[0].length < folded.length) return printed;
  // "Niveau 2 (plannen)" may as well give the level of planning.
  const isNamed = nameIn(text, folded.slice(0, found.index).trim(), '')?.name !== undefined;
  return isNamed || isLevelWord(foldLabel(gloss[1] ?? '')) ? text : printed;
}

const GLOSS = / ?\((\p{L}[^()\d]{1,60})\) ?:?$/u;

function mayCount(word: string, before: string, isBare: boolean): boolean {
  return /^(?:gra[ad]|trede)/u.test(word) ? !isBare : ON.test(before);
}

/** "Competenties op gevorderd niveau", "Basis": the name of a rung and perhaps that of a group. */
function inWords(text: string, folded: string): GroupLevel | undefined {
  const words = folded.split(' ');
  const from = words.findIndex((word) => !PLAIN.has(word) && !GROUP_WORD.test(word));
  const rung = from < 0 ? '' : foldLabel(bareLevel(words.slice(from).join(' ')));
  if (!isLevelWord(rung)) return undefined;
  const isCalled = /niveau|level/u.test(folded);
  const named = nameIn(text, words.slice(0, from).join(' '), '');
  if (named === undefined || (NOT_ALONE.has(rung) && !isCalled)) return undefined;
  // "Competenties expert" may be those of somebody who is called so.
  return named.name === undefined || isCalled || /[:(–—-]/u.test(text)
    ? { ...named, rung: printedRung(text, rung) }
    : undefined;
}

/** The name of the group, where the words before the level are one; undefined where something else stands beside it. */
function nameIn(text: string, before: string, behind: string): { readonly name?: string } | undefined {
  const isPlain = (words: string): boolean => words.split(' ').every((word) => word === '' || PLAIN.has(word));
  const words = before.split(' ').filter((word) => word !== '');
  const end = words.findLastIndex((word) => !PLAIN.has(word)) + 1;
  const name = words.slice(0, end);
  if (!isPlain(behind) && !isGroup(behind.split(' ').filter((word) => !PLAIN.has(word)))) return undefined;
  if (end === 0) return {};
  // "Voor deze competenties vragen we niveau 3" asks a level of a group that it does not name.
  if (name.every((word) => PLAIN.has(word) || PLAIN_GROUP.test(word)) && PLAIN.has(name[0] ?? '')) return {};
  return isGroup(name) ? { name: printedName(text, end) } : undefined;
}

const PLAIN_GROUP = /^(?:competenties?|vaardigheden|competences?|competenc(?:y|ies|es)|skills|aptitudes)$/u;

function isGroup(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > MOST_NAME_WORDS || isKnownCompetency(words.join(' '))) return false;
  return [words[0], words.at(-1)].some((word) => GROUP_WORD.test(word ?? '')) && !words.some((word) => PLAIN.has(word));
}

/** So many words of the printed line, without what parts them from the level. */
function printedName(text: string, words: number): string {
  for (let end = text.length; end > 0; end -= 1) {
    const own = text.slice(0, end).trim();
    if (foldLabel(own).split(' ').length === words && /[\p{L}\d]$/u.test(own)) return own;
  }
  return text;
}

/** The words of the line that fold to the rung; the rung where it is part of a word. */
function printedRung(text: string, rung: string): string {
  const words = text.split(/[^\p{L}\d]+/u);
  const length = rung.split(' ').length;
  const from = words.findLastIndex((_, index) => foldLabel(words.slice(index, index + length).join(' ')) === rung);
  return from < 0 ? rung : words.slice(from, from + length).join(' ');
}
