import { foldLabel } from '../../text/fold.ts';
import { asksPlainly, groupLevel } from '../words/group-level.ts';
import { levelHeadingOf } from './level-heading.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { levelChoice } from './level-choice.ts';
import { isLevelWord, levelNumberOf } from '../words/level-word.ts';
import { EMPTY_SIGNS, FULL_SIGNS } from './mark.ts';
import { statedPairs } from './stated-pairs.ts';
import { namesNothing, type BeforeLevel } from './no-name.ts';
import { isTakenBack, unsureName } from './unsure-words.ts';
import { endsInOther } from '../words/ends-in-other.ts';
import { withoutAsking } from '../words/without-asking.ts';

/** A label with the level that is printed inside it taken out. */
export interface LabelLevel {
  readonly label: string;
  readonly level: number;
  readonly possible?: number;
  /** A higher level that is wished for. */
  readonly wished?: number;
  /** The weight that is printed beside the level. */
  readonly weight?: number;
  /** Length of the scale, where it is printed with the level (`2/3`). */
  readonly of?: number;
  /** The level as printed. */
  readonly printed: string;
  /** The level with the words that leave it open, as printed: "op termijn niveau 3". */
  readonly unsure?: string;
}

/** The same, with what stands before the level where it ends the line. */
interface Found extends LabelLevel {
  readonly before?: BeforeLevel;
}

const NAMES =
  '(?:niveau|gradatie|graad|level|gradation|grade|degre|degré|trede|trap|palier|[ée]chelon|niv\\.?|lvl\\.?)';
const NUMBER = '(\\d|[IVX]{1,4})';
const LENGTH = '(?: ?\\(?(?:/|van|op|(?<=level \\d )of|sur|out of) ?(\\d)\\)?)?';
const BRACKETS = new RegExp(
  `[([] ?(?:${NAMES} ?:? ?|[NGL]\\.?)?${NUMBER}${LENGTH}(?: ?[-–:] ?\\p{L}[^()[\\]]{1,30})? ?[)\\]]$`,
  'iu',
);
const AFTER_NAME = new RegExp(
  `(?:[-–—:,; ])${NAMES} ?:{0,2} ?${NUMBER}${LENGTH}(?: ?\\(\\p{L}[\\p{L} ]{1,30}\\)|(?: [-–]|,) \\p{L}{3,20}(?: \\p{L}{2,20})?)?$`,
  'iu',
);
const HEDGED = new RegExp(`^([^()]{2,120})\\((\\p{Ll}[^()\\d]{1,60}) ${NAMES} ?${NUMBER}\\)$`, 'u');
/** No scale that is printed so is longer: "Windows 7/8" is none. */
const FRACTION = /[-–—: ](\d) ?\/ ?([2-6])$/u;
const COLON_NUMBER = /: ?(?:(?:≥|>=|min\.|minstens|minimaal|minimum) ?)?(\d)$/u;
const BEFORE = new RegExp(`^${NAMES} ?${NUMBER} ?[-–—:] ?(?=\\p{L})`, 'iu');
const RANGE = new RegExp(
  `[([–: -](?:(?:${NAMES} )(\\d) ?(?:[-–]|(?<!level \\d )of|ou|tot|à) ?(\\d)|(?<=[([]|: )(\\d)(?: (?:of|ou|tot|à|to) | ?[-–] ?)(\\d))[)\\]]?$`,
  'iu',
);
const CALLED = /niveau|gradatie|graad|level|gradation|grade|degr[eé]|trede|trap|palier|[ée]chelon|niv|lvl|[NGL]\.?\d/iu;
const RUNGS = new RegExp(`([${FULL_SIGNS}]{1,9})([${EMPTY_SIGNS}]{0,8})$`, 'u');

const BOX = '(?:\\[ ?[xX✓✔]? ?\\]|[☐☒☑□■]) {0,3}';
const BOXES_FIRST = new RegExp(`^(?:${BOX}){2,9}(?=\\p{L})`, 'u');
const BOXES_LAST = new RegExp(`(?:${BOX}){2,9}$`, 'u');
/** The same with the number of its rung behind each box: "Luisteren ☐ 1 ☐ 2 ☐ 3". */
const NUMBERED_BOXES = new RegExp(`(?:${BOX}\\d {0,3}){2,9}$`, 'u');
/** "Luisteren 1 2 3 4": every rung of a scale from the first on. */
const WHOLE_SCALE =
  /(?<=\p{L}{3})(?: ?[:–—-] ?| )(?:1 2 3(?: 4(?: 5(?: 6)?)?)?|1 ?[-–/|·] ?2 ?[-–/|·] ?3(?: ?[-–/|·] ?4(?: ?[-–/|·] ?5)?)?)$/u;
const ONE_BOX = /(\[ ?[xX✓✔] ?\]|[☒☑■])|\[ ?\]|[☐□]/gu;
/** Words right before a level that say that somebody has it, or that it ends the scale. */
const NOT_ASKED =
  /(?<![\p{L}])(?:huidige?|actue(?:el|le)|behaalde?|bereikte?|maximum|max\.?|maxima(?:al|le)|vorige?|current|actuel) ?$/iu;
/** Words right before a level that only say that it is the least. */
const LEAST_AT_END =
  /[ :;,(–—-]{1,4}(?:op )?(?:minstens|minimaal|minimum|min\.|ten minste|vanaf|at least|au moins|≥|>=)$/iu;
/** What a range of levels from the first on is of, where it is the whole scale. */
const OF_LEVELS =
  /(?<!\p{L})(?:niveaus?|gradaties?|scores?|levels?|ratings?|cijfers?|schaal|scale|niveaux|degr[ée]s?|notes?)(?!\p{L})/iu;
/** A name that keeps a figure of its own before its level: "Plannen (2)", "Plannen: 2". */
const TWO_FIGURES = /^(.{2,160}?\p{L}\)?) ?(?:[:–—-] ?|[([])(\d)[)\]]?$/u;
/** A figure with a question mark: "Kalmte: 3?", "Rust (2 ?)". */
const QUESTIONED = /^(.{3,190}\d) ?\?{1,3}([)\]]?)$/u;
/** A label that itself ends in a level is a header or a list of levels, no competency. */
const OTHER_LEVELS = new RegExp(`(?:^|[ ])${NAMES} ?\\d(?:[ ,;]|$)`, 'iu');

/**
 * Takes the level out of a label that carries it: `Analyseren (3)`, `Samenwerken - niveau 2`, `Empathie 2/3`, `Inzet ●●○`.
 *
 * Levels of other things are left alone: letters (`niveau A` is a diploma, `B1` a language or a pay scale), years, and
 * numbers of more than one digit.
 *
 * @example labelLevelOf('Samenwerken - niveau 2')?.label // 'Samenwerken'
 */
export function labelLevelOf(text: string): LabelLevel | undefined {
  const found = foundIn(text);
  if (found === undefined) return undefined;
  const { before, ...level } = found;
  return before !== undefined && namesNothing(before) ? undefined : level;
}

/**
 * Whether a line ends in a level and names nothing that has it: a remark, a footnote, the end of a sentence.
 *
 * @example isLevelOfNothing('Opmerking: vanaf 2027 niveau 4') // true
 */
export function isLevelOfNothing(text: string): boolean {
  const before = foundIn(text.trim().replace(/[.;,]$/u, ''))?.before;
  return before !== undefined && namesNothing(before);
}

function foundIn(text: string): Found | undefined {
  if (text.length > 200 || !/\p{L}{2}/u.test(text)) return undefined;
  const asked = QUESTIONED.exec(text);
  if (asked !== null) {
    const found = foundIn(`${asked[1] ?? ''}${asked[2] ?? ''}`);
    return found === undefined || found.unsure !== undefined ? found : { ...found, unsure: `${found.printed}?` };
  }
  const found =
    paired(text) ??
    boxed(text) ??
    chosen(text) ??
    rungs(text) ??
    range(text) ??
    numbered(text) ??
    hedged(text) ??
    leading(text);
  if (
    found === undefined ||
    !/\p{L}{2}/u.test(found.label) ||
    OTHER_LEVELS.test(found.label) ||
    endsInOther(found.label)
  )
    return undefined;
  const other = figureBehind(found.label);
  // Of two figures behind a name nothing says which one is the level.
  if (other !== undefined && other.figure !== String(found.level) && !CALLED.test(found.printed))
    return { ...found, label: other.name, unsure: `${other.figure}, ${found.printed}` };
  // "Op niveau 3" names nothing.
  const group = groupLevel(text);
  if (group !== undefined && group.name === undefined) return undefined;
  // A sentence before the name belongs to the name above it.
  return /\p{Ll}[.!?] \p{Lu}\p{Ll}{2}/u.test(found.label) ? undefined : found;
}

/**
 * A name and the figure of its own behind it; undefined where it ends in none.
 *
 * @example figureBehind('Plannen (2)') // { name: 'Plannen', figure: '2' }
 */
export function figureBehind(label: string): { readonly name: string; readonly figure: string } | undefined {
  const [, name, figure] = label.length > 200 ? [] : (TWO_FIGURES.exec(label) ?? []);
  return name === undefined || figure === undefined ? undefined : { name, figure };
}

/** "Plannen: minimaal niveau 2, streefniveau 3". */
function paired(text: string): Found | undefined {
  const pairs = statedPairs(text);
  if (pairs === undefined) return undefined;
  const { name, asked, level, wished, weight } = pairs;
  const more = { ...(wished === undefined ? {} : { wished }), ...(weight === undefined ? {} : { weight }) };
  return { label: trimmed(name), level, printed: asked, ...more, before: { text: name, isDirect: false } };
}

/** "[ ] [x] [ ]  Luisteren", "Luisteren ☐ ☒ ☐": a row of boxes, one for each rung. */
function boxed(text: string): LabelLevel | undefined {
  const match = BOXES_FIRST.exec(text) ?? BOXES_LAST.exec(text);
  if (match === null) return undefined;
  const [boxes = ''] = match;
  const signs = Array.from(boxes.matchAll(ONE_BOX), ([, ticked]) => ticked !== undefined);
  const ticked = signs.flatMap((isTicked, index) => (isTicked ? [index + 1] : []));
  const [lowest] = ticked;
  const highest = ticked.at(-1);
  if (signs.length < 2 || lowest === undefined || highest === undefined) return undefined;
  const label = trimmed(match.index === 0 ? text.slice(boxes.length) : text.slice(0, match.index));
  // Every box up to one is ticked: that one is the level. Two apart say two things.
  const level = highest === ticked.length ? highest : lowest;
  return {
    label,
    level,
    printed: String(level),
    of: signs.length,
    ...(level === highest ? {} : { possible: highest }),
  };
}

/** "Waken: ☐ laag ☐ midden ☒ hoog". */
function chosen(text: string): LabelLevel | undefined {
  const box = text.search(/[☐□◻☒☑■]|\[ ?[xX]? ?\]/u);
  const choice = box < 3 ? undefined : levelChoice(text.slice(box));
  if (choice === undefined) return undefined;
  const { level, possible, labels } = choice;
  // Boxes before other words ask something else: "☐ ja ☒ nee".
  if (!labels.every((label) => isLevelWord(label) || levelNumberOf(label) !== undefined)) return undefined;
  const printed = labels[level - 1] ?? String(level);
  const more = possible === undefined ? {} : { possible };
  return { label: trimmed(text.slice(0, box)), level, printed, of: labels.length, ...more };
}

function rungs(text: string): Found | undefined {
  const match = RUNGS.exec(text);
  const [printed, full = '', empty = ''] = match ?? [];
  if (match === null || printed === undefined || match.index === 0) return undefined;
  const level = Array.from(full).length;
  const of = empty === '' ? {} : { of: level + Array.from(empty).length };
  return { ...named(text, match.index, printed), level, printed, ...of };
}

function range(text: string): Found | undefined {
  const match = RANGE.exec(text);
  const low = match?.[1] ?? match?.[3];
  const high = match?.[2] ?? match?.[4];
  if (match === null || match.index < 2 || Number(low) >= Number(high)) return undefined;
  // "Gevraagd niveau volgens het profiel (1-5)" says how far the levels go.
  if (low === '1' && OF_LEVELS.test(text.slice(0, match.index))) return undefined;
  const printed = bare(text.slice(match.index));
  return { ...named(text, match.index, printed), level: Number(low), possible: Number(high), printed };
}

function numbered(text: string): Found | undefined {
  const match = BRACKETS.exec(text) ?? AFTER_NAME.exec(text) ?? FRACTION.exec(text) ?? COLON_NUMBER.exec(text);
  const [, number, of] = match ?? [];
  if (match === null || match.index < 2 || number === undefined) return undefined;
  const level = levelNumberOf(number);
  const length = of === undefined ? undefined : Number(of);
  if (level === undefined || (length !== undefined && (length < level || length < 2))) return undefined;
  const name = text.slice(0, match.index);
  if (NOT_ASKED.test(name)) return undefined;
  const printed = bare(text.slice(match.index));
  const own = named(text, match.index, printed);
  // "4/5" may be a date, a shift or a working time.
  if (length !== undefined && !CALLED.test(match[0]) && !isKnownCompetency(own.label)) return undefined;
  return { ...own, level, printed, ...(length === undefined ? {} : { of: length }) };
}

/** "Luisteren (op termijn niveau 3)". */
function hedged(text: string): Found | undefined {
  const [, name = '', words = '', number = ''] = HEDGED.exec(text) ?? [];
  const level = levelNumberOf(number);
  if (level === undefined || asksPlainly(words) || NOT_ASKED.test(words)) return undefined;
  const unsure = bare(text.slice(name.length));
  return { label: trimmed(name), level, printed: unsure, unsure, before: { text: name, isDirect: false } };
}

function leading(text: string): LabelLevel | undefined {
  const match = BEFORE.exec(text);
  const [whole = '', number] = match ?? [];
  const level = number === undefined ? undefined : levelNumberOf(number);
  return level === undefined ? undefined : { label: text.slice(whole.length).trim(), level, printed: trimmed(whole) };
}

/** The name before a level that ends the line, and whether words between the two, or behind the level, leave it open. */
function named(text: string, index: number, printed: string): Pick<Found, 'label' | 'unsure' | 'before'> {
  const name = text.slice(0, index);
  const isDirect = /[^\s:;,(–—-]$/u.test(name) && /^ [^ ([:;,–—-]/u.test(text.slice(index));
  const before = { text: isDirect ? name : text.slice(0, index + 1), isDirect };
  const found = unsureName({ text: name, isDirect });
  const label = trimmed(found?.name ?? name);
  if (found !== undefined && found.words !== '') return { label, unsure: `${found.words} ${printed}`, before };
  return isTakenBack(printed) ? { label, unsure: printed, before } : { label, before };
}

/** A printed level without the signs that part it from the label. */
function bare(text: string): string {
  const inside = text.replace(/^[ ([:,;–—-]{1,6}/u, '');
  return inside.includes('(') ? inside.trim() : inside.replace(/[)\] ]{1,4}$/u, '');
}

function trimmed(label: string): string {
  const name = withoutAsking(withoutSigns(label));
  return withoutSigns(LEAST_AT_END.test(name) ? name.replace(LEAST_AT_END, '') : name);
}

function withoutSigns(label: string): string {
  return label.trim().replace(/[ :;,(–—-]{1,6}$/u, '');
}

/**
 * A label without a row of boxes of which none is ticked, or a scale printed rung by rung with none chosen; undefined where
 * none stands before or behind it.
 *
 * @example withoutEmptyBoxes('[ ] [ ] [ ] Zagen') // 'Zagen'
 */
export function withoutEmptyBoxes(text: string): string | undefined {
  const scale = text.length > 200 ? null : WHOLE_SCALE.exec(text);
  if (scale !== null) return trimmed(text.slice(0, scale.index));
  const match =
    text.length > 200 ? null : (BOXES_FIRST.exec(text) ?? BOXES_LAST.exec(text) ?? NUMBERED_BOXES.exec(text));
  if (match === null || Array.from(match[0].matchAll(ONE_BOX)).some(([, ticked]) => ticked !== undefined))
    return undefined;
  const label = trimmed(match.index === 0 ? text.slice(match[0].length) : text.slice(0, match.index));
  return /\p{L}{2}/u.test(label) ? label : undefined;
}

/** The level that a heading gives to all that stands below it: "Niveau 2"; undefined for other headings. */
export function levelHeading(text: string): number | undefined {
  if (text.length > 40) return undefined;
  const bare = levelHeadingOf(text);
  // "Stap 2" may as well be a step of a procedure.
  if (bare !== undefined && bare.title === undefined && !/^stap/iu.test(text)) return bare.level;
  const folded = foldLabel(text);
  return /^(?:niveau|gradatie|level|gradation) [\divx]{1,4}$/u.test(folded) ? levelNumberOf(folded) : undefined;
}
