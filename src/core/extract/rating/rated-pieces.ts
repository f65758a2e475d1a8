import { isKnownCompetency } from '../words/known-label.ts';
import { isLegendLine } from '../legend/legend-line.ts';
import { legendPieces } from '../list/legend-pieces.ts';
import { nameOverLevel } from './name-over-level.ts';
import { leveledList } from '../level/leveled-list.ts';
import { strangeWords } from '../level/word-levels.ts';
import { familyOf, isLevelWord } from '../words/level-word.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';
import { ratedLines, type RatedLine } from '../signs/rated-line.ts';
import { areBelowNames } from './signs-below-names.ts';
import { wholeRating, withRatingsBelow } from './ratings-below.ts';
import { withSentencesBelow } from './sentences-below.ts';
import type { RatingSign } from '../signs/rating.ts';
import type { RungBook } from '../signs/rung-book.ts';

/** How the lists of one document print their ratings. */
export interface RatingForms {
  readonly forms: ReadonlySet<string>;
  /** Figures in brackets that stand for notes below the names. */
  readonly notes: ReadonlySet<string>;
  /** What is known of the rungs, with the scale that the names in the lists belong to. */
  readonly book: RungBook;
}

/** Signs that count from their second line on; a digit or word alone behind a name may be part of it. */
const ENOUGH = 2;
/** Without a word for a level or a legend, so large a share of the names must be rated alike. */
const SHARE = 0.5;
/** Fewer names with a bare figure behind them show no scale. */
const FEWEST_FIGURES = 3;
/** So large a share is nearly all names. */
const MOST = 0.75;
/** No longer scale goes without saying: "1/9" is a date. */
const LONGEST_SCALE = 6;

/**
 * The forms in which these pieces rate their names: what says of itself that it is a level, and what several lines print
 * alike. Numbers that count up before the names are numbering, and no form.
 */
export function ratingForms(pieces: readonly Piece[], book: RungBook): RatingForms {
  const legend = legendPieces(pieces);
  const areNamed = areBelowNames(pieces);
  const lines = pieces.flatMap((piece, index) =>
    isText(piece) && mayRate(piece) && !legend.has(piece)
      ? [
          linesOf(piece, book).filter(
            ({ form }) =>
              (!isFirst(form) || nameOverLevel(pieces, index) === undefined) &&
              !(areNamed && form.startsWith('signs first')),
          ),
        ]
      : [],
  );
  const notes = notesIn(pieces);
  const byForm = new Map<string, RatedLine[]>();
  for (const line of lines.flat()) byForm.set(line.form, [...(byForm.get(line.form) ?? []), line]);
  const forms = new Set<string>();
  for (const [form, rated] of byForm)
    if (counts(rated, lines.length, book) && !(form.startsWith('brackets') && areNotes(rated, notes))) forms.add(form);
  // A sign for "none" counts where a level would stand.
  for (const form of byForm.keys())
    if (isNone(form) && [...forms].some((other) => placeOf(other) === placeOf(form))) forms.add(form);
  const words = [...forms].flatMap((form) => (byForm.get(form) ?? []).flatMap(({ rating }) => rating.word ?? []));
  const below = pieces.flatMap((piece) => (isText(piece) ? (wholeRating(piece, book)?.word ?? []) : []));
  const texts = pieces.flatMap((piece) => (isText(piece) && !legend.has(piece) ? [piece.text] : []));
  const isStrange = words.length > 0 && strangeWords(texts, isLevelWord).size > 0;
  return { forms, notes, book: isStrange ? book : withFamily(book, [...words, ...below]) };
}

/** Names that no legend explains are rungs of the one scale that holds them all. */
function withFamily(book: RungBook, words: readonly string[]): RungBook {
  const labels = familyOf(words);
  if (labels === undefined) return book;
  const rungs = new Map([...labels.map((label, index): [string, number] => [label, index + 1]), ...book.rungs]);
  return { ...book, rungs, family: { levels: labels.length, labels } };
}

function counts(rated: readonly RatedLine[], lines: number, book: RungBook): boolean {
  const [first] = rated;
  if (first === undefined) return false;
  if (isNone(first.form)) return false;
  if (rated.some((line) => !hasMore(line, rated))) return false;
  if (isFirst(first.form) && isNumbering(rated, book)) return false;
  if (rated.every((line) => line.rating.isSure)) return true;
  if (rated.length < ENOUGH) return false;
  const { sign, of } = first.rating;
  // Two that name one length of a scale bear each other out.
  if (of !== undefined) return of <= LONGEST_SCALE || (rated.length >= lines * SHARE && areNoDates(rated));
  // One numeral alone may be a mark: a V is a tick too.
  if (sign === 'roman' && new Set(rated.map((line) => line.rating.level)).size < 2) return false;
  const isShared = rated.length >= lines * SHARE;
  const mayEnd = first.form.startsWith('last') && sign !== 'signs';
  return mayEnd ? isShared && mayEndNames(rated, lines, book) : isExplained(sign, book) || isShared;
}

/** "6/9", "5/9", "8/9": days of one month would rise, and be those of no competency. */
function areNoDates(rated: readonly RatedLine[]): boolean {
  const levels = rated.map((line) => line.rating.level ?? 0);
  const isCount = levels.every((level, index) => index === 0 || level >= (levels[index - 1] ?? 0));
  return rated.length >= FEWEST_FIGURES && !isCount && rated.some((line) => isKnownCompetency(line.label));
}

/** One sign stands beside others of the same in a row: "+" beside "++". */
function hasMore({ rating: { sign, printed } }: RatedLine, rated: readonly RatedLine[]): boolean {
  if (sign !== 'signs' || printed.length !== 1) return true;
  return rated.some(({ rating }) => rating.printed.startsWith(printed.repeat(2)));
}

/**
 * A bare figure may end a name as well ("Windows 7", "zaal 4"): it is a level only behind names that are commonly those of
 * competencies, behind nearly all names of a list with one of these, or behind nearly all names where the document states a scale that holds every one of them.
 */
function mayEndNames(rated: readonly RatedLine[], lines: number, { levels = 0 }: RungBook): boolean {
  const known = rated.filter((line) => isKnownCompetency(line.label));
  const isWithin = rated.every((line) => (line.rating.level ?? 0) <= levels);
  if (known.length > 0 && rated.length >= lines * MOST && areNoPartOfNames(rated)) return true;
  return known.length > rated.length * SHARE || (isWithin && (known.length > 0 || rated.length >= lines * MOST));
}

/** Figures that fit a scale behind names that are all different, and do not count these. */
function areNoPartOfNames(rated: readonly RatedLine[]): boolean {
  const levels = rated.map((line) => line.rating.level ?? 0);
  const names = new Set(rated.map((line) => line.label));
  const isCount = levels.every((level, index) => index === 0 || level > (levels[index - 1] ?? 0));
  return (
    rated.length >= FEWEST_FIGURES &&
    names.size === rated.length &&
    levels.every((level) => level > 0 && level <= LONGEST_SCALE) &&
    new Set(levels).size > 1 &&
    !isCount
  );
}

/** "(1) te bereiken binnen het jaar" below names with "(1)" says what the figures in brackets are: references to notes. */
function notesIn(pieces: readonly Piece[]): ReadonlySet<string> {
  const texts = pieces.flatMap((piece) => (isText(piece) ? [piece.text] : []));
  const notes = texts.flatMap((text) => NOTE.exec(text)?.[1] ?? []);
  return new Set(notes.filter((note) => texts.some((text) => text.endsWith(`(${note})`))));
}

function areNotes(rated: readonly RatedLine[], notes: ReadonlySet<string>): boolean {
  return rated.some(({ rating }) => notes.has(rating.printed));
}

const NOTE = /^\((\d)\) ?\p{Ll}/u;
const REFERENCE = /^.{2,240}\((\d)\)$/u;

/** The document explains signs of this kind. */
function isExplained(sign: RatingSign, { levels, rungs, signs }: RungBook): boolean {
  if (sign === 'signs' && signs !== undefined) return true;
  if (sign === 'letter') return rungs.has('a') && rungs.has('b');
  return sign === 'word' || levels !== undefined;
}

/**
 * Numbers or letters that rise from line to line, perhaps begun anew for each group, count the lines; what is called a level,
 * or explained as one, does so only where it leaves none out.
 */
function isNumbering(rated: readonly RatedLine[], book: RungBook): boolean {
  const isCalled = rated.every(
    ({ rating }) => rating.isSure || (rating.sign === 'letter' && isExplained('letter', book)),
  );
  const places = rated.map(({ rating }) =>
    rating.sign === 'letter' && rating.level === undefined ? 'ABCDEF'.indexOf(rating.printed) + 1 : (rating.level ?? 0),
  );
  return places.every((place, index) => {
    const before = places[index - 1] ?? (isCalled ? 0 : place - 1);
    return place === 1 || (isCalled ? index > 0 && place === before + 1 : place > before);
  });
}

/** Marks the pieces that hold a name with its rating in one of these forms. */
export function ratedPieces(pieces: readonly Piece[], { forms, notes, book }: RatingForms): readonly Piece[] {
  const names = pieces.filter((piece) => !isText(piece) || !notes.has(NOTE.exec(piece.text)?.[1] ?? ''));
  const rated = names.map((piece): Piece => {
    if (!isText(piece) || !mayRate(piece)) return piece;
    const reference = REFERENCE.exec(piece.text)?.[1] ?? '';
    // The figure leads to a note, and the label is kept as printed.
    if (notes.has(reference))
      return {
        ...piece,
        rated: { label: piece.text, rating: { sign: 'none', isSure: false, printed: '' }, form: 'note' },
      };
    // A word of the scale that the lists show together is surer than it was alone.
    const lines = linesOf(piece, book).filter(({ form }) => forms.has(form) || forms.has(form.replace(/!$/u, '')));
    const [line] = lines;
    if (line === undefined) return piece;
    // A level before the name and another behind it say two things.
    const other = lines.find((one) => isFirst(one.form) !== isFirst(line.form));
    const isOne = other === undefined || other.rating.level === line.rating.level;
    if (!isOne) return piece;
    const isOfFamily = book.family !== undefined && line.rating.sign === 'word' && line.rating.level !== undefined;
    return { ...piece, rated: isOfFamily ? { ...line, scale: book.family } : line };
  });
  return withSentencesBelow(withRatingsBelow(rated, book), book);
}

/** A sign that a reader took for the bullet of a list is the first of the row. */
function linesOf({ text, marker, emphasised }: TextPiece, book: RungBook): readonly RatedLine[] {
  const whole =
    marker !== undefined && SIGN.test(marker) && MORE.test(text) ? `${marker.replace(/^[-*] /u, '')} ${text}` : text;
  return ratedLines(whole, book, emphasised);
}

const SIGN = /^[●★■○☆□☐☒☑◆◇◾◽]$|^[-*] \[[ xX]\]$/u;
const MORE = /[●★■○☆□☐☒☑◆◇◾◽]|\[[ xX]\]/u;

function isFirst(form: string): boolean {
  return form.startsWith('first');
}

function isNone(form: string): boolean {
  return /none!?$/u.test(form);
}

function placeOf(form: string): string {
  return form.slice(0, form.lastIndexOf(' '));
}

/** A sentence rates nothing, and a line with several names has a level for each. */
function mayRate({ text, levelOver, group, isBelowName }: TextPiece): boolean {
  return (
    levelOver === undefined &&
    group === undefined &&
    isBelowName === undefined &&
    text.length <= 300 &&
    leveledList(text).length === 0 &&
    !isLegendLine(text)
  );
}
