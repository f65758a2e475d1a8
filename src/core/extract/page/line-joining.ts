import type { Block, TextBlock } from '../../model/source-text.ts';
import { countedRungs } from '../legend/counted-legend.ts';
import { fieldKindOf } from '../words/field-label.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import { isTaskIntro } from '../words/task-intro.ts';

/** Narrower than this, in characters, a text column is not taken to be. */
const NARROWEST = 60;
/** A line that would have run past this share of the margin with its next word was surely broken by it. */
const FULL = 0.84;
/** The same across an empty line, where most lines are items of their own. */
const SURE = 0.86;
/** And one that would not have come this far was surely not. */
const SHORT = 0.83;
/** Lines of no more words are the rest of an item, whatever the margin. */
const FEW_WORDS = 4;
/** Words after which no sentence and no item ends, in Dutch, French and English. */
const OPEN_ENDS = new Set(
  (
    'de het een en of van voor in op met te aan door om tot bij naar over uit als die dat dan zijn haar hun onder tussen tegen zonder volgens via per ' +
    'ten ter inzake betreffende alsook zodat omdat indien wanneer waar waarbij welke elke alle geen niet deze dit ' +
    'the a an and or of for to in on with by from as at le la les un une et ou du des en pour par avec dans sur au aux'
  ).split(' '),
);

/** Names end in this word where it is a verb. */
const BE = /^\p{Lu}\p{L}{2,30}(?: \p{L}{2,20})? zijn$/u;

/** Where the right margin of hard-wrapped lines lies, in characters from the left. */
export function marginOf(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((one, other) => other - one);
  const near = sorted[Math.max(2, Math.floor(sorted.length * 0.02))];
  return Math.max(NARROWEST, near ?? sorted.at(-1) ?? 0);
}

/**
 * Whether a line runs on from the one before it.
 *
 * A line was broken by the margin only where its neighbour's first word would not have fitted; where that is doubtful, a
 * small letter and a word that cannot end a sentence decide. Across an empty line only what is surely broken runs on.
 *
 * @param above The last line so far, as printed with its bullet.
 * @param below The next line.
 * @param margin The right margin, in characters.
 * @param next The block after it.
 * @param isItem The line before is part of a list item: a few words below it are its last.
 */
export function runsOn(
  above: string,
  below: TextBlock,
  margin: number,
  next: Block | undefined,
  isItem: boolean,
): boolean {
  const text = below.text;
  if (
    !below.gapBefore &&
    (isNextRung(above, text) || isRestOfRung(above, text) || isRestOfLegend(above, text) || isNameOfRung(above, text))
  )
    return true;
  if (
    startsAnew(text) ||
    (isComplete(above) && !/^\(\p{Ll}/u.test(text)) ||
    isRatedBelow(above, text) ||
    areFields(above, text) ||
    isUnderHeading(above, text)
  )
    return false;
  const [word = ''] = text.split(' ', 1);
  const reach = (above.length + 1 + word.length) / margin;
  const isSmall = /^[\p{Ll}(&]/u.test(text);
  const isOpen = endsOpen(above);
  if (below.gapBefore) return runsOnAcross(above, text, reach, next);
  // Where all lines are short, none may have been broken: then only a small letter shows that a line runs on.
  if (reach >= FULL && (isSmall || margin > NARROWEST)) return !isHeadingLine(above);
  // "Discreet zijn" is whole over a line with a capital, "in overleg met zijn" over small letters is not.
  if (isOpen) return isSmall || !BE.test(above);
  if (/^[(&]/u.test(text)) return !above.endsWith('.');
  if (isItem && isSmall && text.split(' ').length <= FEW_WORDS) return !/[.!?:;]$/u.test(above);
  if (isSmall && goesOnSmall(above, text, next)) return true;
  return reach >= SHORT && isSmall && !/[.!?:;]$/u.test(above);
}

/** In a narrow column lines are short: what opens with a capital goes on in small letters up to the end of a sentence. */
export function goesOnSmall(above: string, text: string, next: Block | undefined): boolean {
  if (!mayGoOnSmall(above, text)) return false;
  const isNextSmall = next?.kind === 'line' && !next.gapBefore && /^\p{Ll}.{0,160}[.!?…]$/u.test(next.text);
  return /\p{L}[.!?…]$/u.test(text) || isNextSmall;
}

/** Whether some words that open with a capital and have no end may go on in a line in small letters. */
export function mayGoOnSmall(above: string, text: string): boolean {
  return (
    /^\p{Ll}/u.test(text) &&
    /^\p{Lu}\p{Ll}/u.test(above) &&
    above.split(' ').length >= FEW_WORDS &&
    !/[.!?:;…)]$/u.test(above)
  );
}

/** Across an empty line: a small letter after a full line, or a last word or two between two items of one list. */
function runsOnAcross(above: string, text: string, reach: number, next: Block | undefined): boolean {
  if (/[.!?;]$/u.test(above)) return false;
  if (/^[\p{Ll}(&]/u.test(text)) return reach > SURE || endsOpen(above);
  const isLastWord = text.split(' ').length <= 2 && next?.kind === 'item' && !next.gapBefore;
  return isLastWord && reach >= FULL && !above.endsWith(':');
}

/** A name with its level behind it is whole. */
const RATED_END =
  /(?:[:→=|–-] ?|[([]|\b(?:niveau|gradatie|level|degr[ée]) ?)(?:\d|[IVX]{1,4}|[A-F]|[+*]{1,6})(?: ?(?:\/|op|van|sur|of|out of) ?\d)?[)\]]?$/iu;
/** The heading over all names of one level. */
const LEVEL_ALONE = /^(?:niveau|gradatie|level|degr[ée]) (?:\d|[A-F]|[IVX]{1,4}|\p{L}{3,20})$/iu;
/** A scale printed whole: boxes, or rungs with one sign between all of them. */
const SCALE =
  /(?:[☐☒☑○●□■]|\[[ xX]?\]|\( ?[xX]?\)) ?[\p{L}\d].{0,40}(?:[☐☒☑○●□■]|\[[ xX]?\]|\( ?[xX]?\)) ?[\p{L}\d]|^[\p{L}\d]{1,16}(?: [-–/|] [\p{L}\d]{1,16}){2,8}$/u;
/** A level before the name, or before what it means in a column of its own, opens a line. */
const RATED_START =
  /^(?:[([] ?(?:\d|[IVX]{1,4}|[A-F]) ?[)\]]|(?:\d|[IVX]{1,4}|[A-F]) [–—:-]|(?:niveau|gradatie|level|degr[ée]|graad|stap|trede|trap|fase|phase|step|[ée]tape|palier|[ée]chelon|niv\.?|lvl\.?) (?:\d|[IVX]{1,4}|[A-F])(?: ?[:–-]| {1,12}(?= ))) ?\p{L}/iu;
/** A box that is ticked or may be, before what it stands for. */
const BOX_START = /^(?:[☐☒☑]|\[ ?[xX✓✔]? ?\]|\( ?[xX✓✔]? ?\)) {0,3}[\p{L}\d]/u;
/** A legend of pluses or stars: "(+ met hulp, ++ alleen)". */
const LEGEND_START = /^["“(]?(?:\+ ?(?:[=:–-] ?)?\p{L}[^+]{1,60}\+\+|\* ?(?:[=:–-] ?)?\p{L}[^*]{1,60}\*\*)/u;
/** A question over what answers it may end in a small word: "What we look for". */
const QUESTION =
  /^(?:wat|wie|waar|welke?|what|who|where|which|ce que|qui|quel(?:le)?s?) (?:\p{L}{1,20} ){1,6}\p{L}{2,20}$/iu;
/** What stands in brackets below a heading and is longer than a few words is no part of it. */
const LONGEST_ADDITION = 40;

/** A line that ends in marks, or whose dots lead to a value, is whole. */
function isComplete(line: string): boolean {
  return SCALE.test(line) || /[●○★☆◯⬤■□☐☒☑\]]$/u.test(line) || /\.{5}/u.test(line) || RATED_END.test(line);
}

/** Below a sentence, a name with its level is a line of its own: the sentence explains the name above it. */
function isRatedBelow(above: string, text: string): boolean {
  return /[.!?]$/u.test(above) && /^\p{Lu}/u.test(text) && (/\.{5}/u.test(text) || RATED_END.test(text));
}

/** A legend or a sentence below a heading that is known, or that asks what stands below it. */
function isUnderHeading(above: string, text: string): boolean {
  if (/^\(/u.test(text)) return text.length > LONGEST_ADDITION && isHeadingLine(above);
  return /^\p{Lu}/u.test(text) && QUESTION.test(above) && endsOpen(above);
}

/** The last rung of a legend of signs, and one that opens a line: "●● basis", "●●● expert". */
const LAST_RUNG = /(?:^|[ :;,|])([●★■]{1,8}) ?(?:[=:–-] ?)?\p{L}[^●★■]{2,40}$/u;
const FIRST_RUNG = /^([●★■]{2,9}) ?(?:[=:–-] ?)?\p{L}/u;

/** A legend of signs goes on below with the rung that comes next. */
function isNextRung(above: string, text: string): boolean {
  const next = FIRST_RUNG.exec(text)?.[1];
  return next !== undefined && LAST_RUNG.exec(above)?.[1] === next.slice(1);
}

/** A row of signs; in a legend one for each rung, with its name behind it. */
const SIGNS = /[●○★☆■□]{2,9}/gu;

/** One sign and more of a legend, with what they mean behind them. */
const LEGEND_SIGNS = /(?<![●★■])[●★■]{1,9}[○☆□]{0,8} ?(?:[=:–-] ?)?\p{L}{2}/gu;
const FEWEST_RUNGS = 3;

/** The last words of a legend of signs, in small letters: "■■□ vlot ■■■ gids voor" over "anderen". */
function isRestOfRung(above: string, text: string): boolean {
  const isShort = /^\p{Ll}/u.test(text) && text.split(' ').length < FEW_WORDS;
  return isShort && (above.match(SIGNS) ?? []).length > 1 && /\p{L}$/u.test(above);
}

/** A legend of three and more signs, each with its meaning, that breaks off in the last: small letters go on with it. */
function isRestOfLegend(above: string, text: string): boolean {
  return /^\p{Ll}/u.test(text) && /\p{L}$/u.test(above) && (above.match(LEGEND_SIGNS) ?? []).length >= FEWEST_RUNGS;
}

/** The name of the last rung, where its signs end the line: "●○ met hulp ●● alleen ●●●" over "gids". */
function isNameOfRung(above: string, text: string): boolean {
  if (!/[●○★☆■□]$/u.test(above) || countedRungs(above).length > 0) return false;
  return /^\p{Ll}/u.test(text) && countedRungs(`${above} ${text}`).length > 0;
}

/** A word or two before a colon that stands apart, as in a form: "Niveau    : 3". */
const FIELD = /^\p{Lu}[\p{L}’'-]{1,30}(?: [\p{L}’'-]{1,30}){0,3} {1,30}: ?\S/u;

/** Two fields below each other, with what they say aligned, are lines of a form. */
function areFields(above: string, text: string): boolean {
  return FIELD.test(above) && FIELD.test(text);
}

/** Whether a line breaks off in the middle: after a small word, a comma, a hyphen or an ampersand. */
export function endsOpen(text: string): boolean {
  if (/[,&/+]$/u.test(text) || /\p{L}-$/u.test(text)) return true;
  return OPEN_ENDS.has(text.slice(text.lastIndexOf(' ') + 1));
}

/** Joins a line to what stands before it, a word that was broken by the margin made whole. */
export function joined(above: string, below: string): string {
  if (!/\p{L}-$/u.test(above)) return `${above} ${below}`;
  const [word = ''] = below.split(' ', 1);
  if (/^(?:en|of|and|or|et|ou)$/u.test(word)) return `${above} ${below}`;
  return /^\p{Ll}/u.test(below) ? above.slice(0, -1) + below : above + below;
}

/** A line that is known to open something: a heading, a field, the announcement of tasks. */
function startsAnew(text: string): boolean {
  if (
    LEGEND_START.test(text) ||
    isTaskIntro(text) ||
    isHeadingLine(text) ||
    LEVEL_ALONE.test(text) ||
    RATED_START.test(text) ||
    SCALE.test(text) ||
    BOX_START.test(text) ||
    /^(?:\d{1,2}|[a-z])[.)] /u.test(text)
  )
    return true;
  const colon = text.indexOf(':');
  return colon > 0 && colon < 50 && /^\p{Lu}/u.test(text) && fieldKindOf(text.slice(0, colon)) !== undefined;
}

function isHeadingLine(text: string): boolean {
  return /^[\p{Lu}\d]/u.test(text) && sectionKindOf(text) !== undefined;
}
