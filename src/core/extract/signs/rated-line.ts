import { foldLabel } from '../../text/fold.ts';
import type { Scale } from '../../model/profile.ts';
import { endsInOther } from '../words/ends-in-other.ts';
import { countsThings } from '../words/counting-word.ts';
import { columnRoleOf, type ColumnRole } from '../words/header-word.ts';
import { EMPTY_SIGNS, FULL_SIGNS } from '../level/mark.ts';
import { namesNothing } from '../level/no-name.ts';
import { takesBack } from '../level/unsure-words.ts';
import { isLevelWord } from '../words/level-word.ts';
import { ratingOf, type Rating } from './rating.ts';
import type { RungBook } from './rung-book.ts';

/** A line parted into a name and its rating. */
export interface RatedLine {
  readonly label: string;
  readonly rating: Rating;
  /** Where the rating stands, what parts it from the name, and how it is printed: lines of one list have one form. */
  readonly form: string;
  /** What the line says of the level. */
  readonly text?: string;
  /** The scale of its words, where the list shows it. */
  readonly scale?: Scale;
}

const LONGEST = 300;
/** What a line may say of a competency named above it: "Niveau: 3". */
const COLUMNS: ReadonlySet<ColumnRole> = new Set(['level', 'wished', 'held', 'most', 'weight', 'code', 'number']);
/** Words behind which a level is the end of a sentence. */
const OPEN = / (?:op|met|tot|at|with|au|à|niveau|level)$/iu;
/** What a number behind it counts is no level: "fase 2", "prioriteit 1". */
const COUNTS =
  /^(?:fase|phase|stap|step|étape|prioriteit|priority|priorité|art|artikel|article|blz|pagina|page)(?!\p{L}| \d ?(?:\/|van|op|of|sur) ?\d$)/iu;
/** Of several numbers none is the level. */
const SEVERAL = /^\d(?:(?: ?(?:[,;&+→]|->|=>) ?| (?:en|and|et) )\d){1,8}$/u;
/** What may part a name from the rating behind it. */
const PARTING = /=>|->|[:–—→|=\t]| - | (?:>=?|≥|@|\/) |; ?(?=\S)|, (?=\p{L})|(?<!\.)\.{3,200}|(?<! ) {2,200}/gu;
const MOST_PARTINGS = 8;
const FEWEST_DOTS = 4;
const BRACKETS = /^(.{2,240}?) ?[([] ?([^()[\]]{1,60}?) ?[)\]]$/u;
const BRACKETS_FIRST = /^[([] ?([^()[\]]{1,30}?) ?[)\]] ?[:–—-]? ?(?=\p{L})/u;
const FIRST =
  /^((?:(?:niveau|gradatie|level|gradation|degr[ée]|niv\.?|lvl\.?) ?)?(?:\d(?: ?(?:\/|op|van|sur|of|out of) ?\d)?|[IVX]{1,4}|[A-F])|(?:niveau|gradatie|level|degr[ée]) \p{L}[\p{L} ]{2,24}?)(?: ?[:|→=] ?| [–—-] |\t| {2,20})(?=\p{L})/iu;
/** A word before a figure, perhaps out of how many. */
const OWN_WORD = /^(\p{L}{3,16})\.? ((?:\d|[IVX]{1,4})(?: ?(?:\/|van|op|of|sur|out of) ?\d)?)$/u;
/** "N3 Luisteren": a letter for the level, right before its number. */
const CODE_FIRST = /^((?:[NLG]\.?|niv\.?) ?\d)(?: |\t)(?=\p{L})/u;
/** "3/5 Meten": how far of how much needs no sign between it and the name. */
const FRACTION_FIRST = /^(\d ?\/ ?\d) (?=\p{Lu}\p{Ll})/u;
/** A name that itself ends in a level: what stands in brackets behind it names that. */
const ENDS_RATED = /(?:niveau|gradatie|level|degr[ée]|[:=→>–—\t-]) ?(?:\d|[IVX]{1,4}|[A-F])$/iu;
/** A name that a bare figure behind it rates holds no other sign that parts, and breaks off in no abbreviation or list. */
const PARTED = /[:=|→\t]| [–—-] |[.,]$|\d$|, \p{L}{1,12}$| (?:en|and|et|of|or|ou)$/iu;
/** "Sorteren: niveau 3 is nodig, want je leert het aan": a level and what is said of it. */
const TOLD =
  /^(.{2,100}?)(?: ?: | [–—-] )((?:niveau|gradatie|level|degr[ée]) (?:\d|[IVX]{1,4}))(?:[,;:.] ?| [–—-] | )(?!(?:van|op|of|sur|out|tot|to|à|en|and|et|ou|or) |\()(\p{L}.{3,200})$/iu;
/** "Sorteren (niveau: 3) – je legt alles op zijn plaats": the same in brackets. */
const TOLD_IN_BRACKETS =
  /^(.{2,100}?) ?[([] ?((?:niveau|gradatie|level|degr[ée])(?: ?: ?| )(?:\d|[IVX]{1,4})) ?[)\]](?: ?: ?| [–—-] )(\p{L}.{3,200})$/iu;
/** "Klantgerichtheid: C – je denkt mee", "Plannen (2): je maakt een schema": a short level, and what somebody does at it. */
const TOLD_SHORTLY =
  /^(.{2,100}?)(?: ?: ?| [–—-] | ?[([] ?(?:(?:niveau|niv\.?|gradatie|graad|level|degr[ée]) ?: ?)?)(\d(?: ?\/ ?\d)?|[IVX]{1,4}|[A-F]|\+{1,6}|\*{1,6}|[●★■]{1,9}[○☆□]{0,8}|\p{L}{2,20}(?: \p{L}{2,14}){0,2}) ?[)\]]?(?: ?: | [–—-] |; |, )(\p{L}.{3,200})$/u;
const DENIED = /^(?:is |wordt |n['’]est )?(?:niet|geen|not|pas)(?!\p{L})|(?:niveau|gradatie|level|degr[ée]) \d/iu;
const LAST =
  /^(.{2,240}) (\d(?: ?\/ ?\d|(?=\*))?|\*{1,6}|\+{1,6}|[IVX]{1,4}|(?:niveau|gradatie|level|degr[ée]|niv\.?|lvl\.?) ?(?:\d|[IVX]{1,4})|(?:niveau|gradatie|level|degr[ée]) (?:[A-F]|\p{L}{4,14}))\*{0,2}$/iu;
const ONE_SIGN = `[${FULL_SIGNS}${EMPTY_SIGNS}☐☒☑☓]`;
const BOX = '(?:\\[ ?[xX✓✔]? ?\\]|\\( ?[xX✓✔]? ?\\))';
const SIGNS = `(?:${ONE_SIGN} ?){2,9}|(?:${BOX} ?){2,9}`;
const SIGNS_FIRST = new RegExp(`^(${SIGNS}) ?(?=\\p{L})`, 'u');
/** One blank parts a row of pluses from a name, and stars where a legend explains them: a star alone leads to a note. */
const PLUSES_LAST = /^(.{2,240}?)[ :–—(|-]{1,4}(\+{1,6}|\*{1,6})\)?$/u;
/** One sign before a name is the first rung where the document has rungs, and others stand beside more of them. */
const SIGN_FIRST = /^([●★■⬤]) ?(?=\p{L})/u;
const SIGNS_LAST = new RegExp(`^(.{2,240}?)[ \\t:–—(|-]{1,4}(${SIGNS})\\)?$`, 'u');

/**
 * All ways to part a line into a name and its rating, the likeliest first. Which of them counts shows only beside the other
 * lines of the list.
 *
 * @example ratedLines('Luisteren – III', { rungs: new Map() })[0]?.rating.level // 3
 */
export function ratedLines(text: string, book: RungBook, emphasised: readonly string[] = []): readonly RatedLine[] {
  const line = text.trim().replace(/[.;,]$/u, '');
  // A line that is a rating and nothing else holds no name.
  if (line.length > LONGEST || !/\p{L}{2}/u.test(line) || isRating(line, book, emphasised)) return [];
  const found: RatedLine[] = [];
  const add = (place: string, label: string, value: string): void => {
    const name = bareName(label);
    if (place !== 'first' && namesNothing({ text: label, isDirect: place === 'last' })) return;
    // The document may say that its phases are rungs.
    const mayRate = !COUNTS.test(value) || book.rungs.has(foldLabel(value));
    const rating = isName(name) && mayRate ? ratingIn(value, book, emphasised) : undefined;
    const own = rating === undefined && mayRate && isName(name) ? inOwnWord(value.trim(), book) : undefined;
    if (own !== undefined) found.push({ label: name, rating: own.rating, form: `${place} ${own.word}` });
    // Behind a comma stands what goes with a name, unless it is called a level.
    if (place === 'behind ,' && rating?.isSure === false && (rating.sign !== 'word' || /\d/u.test(value))) return;
    if (rating !== undefined) found.push({ label: name, rating, form: `${place} ${signOf(rating)}` });
  };
  const first = SIGNS_FIRST.exec(line) ?? (book.levels === undefined ? undefined : SIGN_FIRST.exec(line)) ?? undefined;
  if (first?.[1] !== undefined) add('signs first', line.slice(first[0].length), first[1]);
  const last = SIGNS_LAST.exec(line);
  if (last?.[2] !== undefined) add('signs last', last[1] ?? '', last[2]);
  const pluses = PLUSES_LAST.exec(line);
  if (pluses?.[2] !== undefined && (pluses[2].startsWith('+') || book.signs !== undefined))
    add('signs last', pluses[1] ?? '', pluses[2]);
  for (const parting of Array.from(line.matchAll(PARTING)).slice(0, MOST_PARTINGS)) {
    const value = line.slice(parting.index + parting[0].length);
    if (parting.index > 1) add(`behind ${parting[0].trim().slice(0, 1)}`, line.slice(0, parting.index), value);
  }
  for (const [place, told] of [
    ['behind told', TOLD.exec(line) ?? TOLD_IN_BRACKETS.exec(line)],
    ['behind told:', TOLD_SHORTLY.exec(line)],
  ] as const) {
    if (told?.[2] === undefined || DENIED.test(told[3] ?? '') || takesBack(told[3] ?? '')) continue;
    const before = found.length;
    add(place, told[1] ?? '', told[2].replace(/ ?: ?/u, ' '));
    const last = found.at(-1);
    if (found.length > before && last !== undefined) found[before] = { ...last, text: told[3] ?? '' };
  }
  const opened = BRACKETS_FIRST.exec(line);
  const brackets = BRACKETS.exec(line);
  if (brackets !== null && !ENDS_RATED.test(brackets[1] ?? '')) add('brackets', brackets[1] ?? '', brackets[2] ?? '');
  const unled = withoutLeader(text.trim());
  if (text.trim().length - unled.length >= FEWEST_DOTS) add('behind .', unled, '-');
  if (opened?.[1] !== undefined) add('first in brackets', line.slice(opened[0].length), opened[1]);
  const before = FIRST.exec(line) ?? CODE_FIRST.exec(line) ?? FRACTION_FIRST.exec(line);
  if (before?.[1] !== undefined) add('first', line.slice(before[0].length), before[1]);
  const bare = LAST.exec(line);
  if (bare?.[2] !== undefined && !PARTED.test(bare[1] ?? '') && !text.trim().endsWith('.'))
    add('last', bare[1] ?? '', bare[2]);
  return found;
}

/** Behind signs stands a name, unless it is known as that of a rung. */
function isRating(line: string, book: RungBook, emphasised: readonly string[]): boolean {
  if (ratingOf(line, book, emphasised)?.isSure !== true) return false;
  const [signs = ''] = SIGNS_FIRST.exec(line) ?? [];
  const rest = line.slice(signs.length);
  return signs === '' || isLevelWord(rest) || book.rungs.has(foldLabel(rest));
}

/** One and the same full sign, once or more. */
const ROW = /^([●★■⬤])\1{0,8}$/u;

/** Levels out of so many are of one form only with others out of as many, unless they say of themselves what they are. */
function signOf({ sign, isSure, of }: Rating): string {
  return isSure ? `${sign}!` : of === undefined ? sign : `${sign}/${String(of)}`;
}

/** Several numbers are kept as printed, and are no level. */
function ratingIn(value: string, book: RungBook, emphasised: readonly string[]): Rating | undefined {
  const printed = value.trim();
  if (SEVERAL.test(printed)) return { sign: 'digit', isSure: false, printed };
  // One mark is the first rung beside others of two and more, and else says that something is asked.
  const row = printed.replaceAll(' ', '');
  // Without empty signs only the document says how long the scale is.
  if (ROW.test(row) && book.levels !== undefined && row.length <= book.levels)
    return { sign: 'signs', isSure: false, printed, level: row.length, of: book.levels };
  const isPluses = /^(?:\+{1,6}|\*{1,6})$/u.test(printed);
  if (isPluses && book.signs !== undefined && printed.length <= book.signs.levels)
    return { sign: 'signs', isSure: false, printed, level: printed.length, of: book.signs.levels };
  return /^[+*●★■⬤]$/u.test(printed)
    ? { sign: 'signs', isSure: false, printed, level: 1 }
    : ratingOf(value, book, emphasised);
}

/** "trap 3", "palier 2/4": a level in a word of the document's own, which counts only where other lines use the same word. */
function inOwnWord(value: string, book: RungBook): { readonly rating: Rating; readonly word: string } | undefined {
  const [, word = '', figure = ''] = OWN_WORD.exec(value) ?? [];
  const rating = word === '' || countsThings(word) || endsInOther(`x: ${word}`) ? undefined : ratingOf(figure, book);
  return rating?.level === undefined
    ? undefined
    : { rating: { ...rating, isSure: false, printed: value }, word: foldLabel(word) };
}

/** Dots that lead to a figure, where none stands. */
function withoutLeader(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === '.') end -= 1;
  return line.slice(0, end);
}

/** A name holds words, no other sentence before it, and does not break off in the middle. */
function isName(name: string): boolean {
  if (COLUMNS.has(columnRoleOf(name) ?? 'label') || endsInOther(name)) return false;
  const isClosed = name.split('(').length === name.split(')').length;
  return (
    isClosed &&
    /\p{L}{2}/u.test(name) &&
    !/\p{Ll}[.!?] \p{Lu}/u.test(name) &&
    !OPEN.test(name) &&
    !ENDS_RATED.test(name)
  );
}

function bareName(label: string): string {
  return label
    .trim()
    .replace(/[ :;,(–—|=.→-]{1,9}$/u, '')
    .trim();
}
