import { foldLabel } from '../../text/fold.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Requirement, Scale } from '../../model/profile.ts';
import { familyOf, isLevelWord } from '../words/level-word.ts';
import { markOf } from '../level/mark.ts';
import { printedSigns } from '../level/printed-signs.ts';
import { markKey, type SheetLegend } from './sheet-legend.ts';
import { numberAndWord, requiredOf, tableGradation, type TableGradation } from './table-gradation.ts';

/** What one cell asks: nothing, a competency, and at which level; and what was doubtful about it. */
export interface Ask {
  readonly isAsked: boolean;
  readonly fields: Pick<Requirement, 'required' | 'requiredPossible' | 'requiredLabel' | 'scale'>;
  readonly doubt?: Pick<Diagnostic, 'severity' | 'code' | 'values'>;
}

/** How the levels of one table are written. */
export interface AskScale {
  readonly legend: SheetLegend | undefined;
  /** The highest level there is, where the document says so. */
  readonly highest: number | undefined;
  /** All cells of the table, by {@link markKey}. */
  readonly words: ReadonlySet<string>;
  /** All cells are marks or blank: `x`, or ones and noughts. */
  readonly areMarks: boolean;
  /** All cells that say something are one sign once or more, or letters from A to F. */
  readonly signs: 'times' | 'letters' | undefined;
  /** The scale that the words of the table share. */
  readonly family: readonly string[] | undefined;
  /** Roman numerals stand among the cells, so that a `v` is no tick. */
  readonly hasRoman: boolean;
}

const NO = new Set('nee neen n no non false onwaar 0'.split(' '));
const YES = new Set('ja j yes y oui o true waar x 1 v'.split(' '));
/** No scale of the field has more rungs. */
const HIGHEST = 10;
/** A value is short. */
const LONGEST = 30;
const ROMAN = ['i', 'ii', 'iii', 'iv'];
/** A letter or word for the level, right before its number. */
const CODE = /^(?:[gnl]|niv|lvl)\.? ?\d$/iu;
/** Stars that count their level; one alone is a mark. */
const STARS = /^\*{2,6}$/u;
const PLUS = /^\+{1,5}$/u;
/** One sign, once for each level. */
const TIMES = /^(?:\+{1,5}|x{1,5}|✓{1,5}|✔{1,5}|●{1,5}|★{1,5}|\*{1,5})$/u;

/** Whether a cell is marked: `x`, `1`, `ja`, `oui`; unmarked: blank, `0`, `nee`, `non`, a dash; or something else. */
export function signOf(text: string): 'yes' | 'no' | 'other' {
  if (text === '') return 'no';
  if (text.includes('%') || printedSigns(text) !== undefined || STARS.test(text)) return 'other';
  const folded = foldLabel(text);
  if (NO.has(folded)) return 'no';
  if (YES.has(folded)) return 'yes';
  const mark = markOf(text);
  return mark === 'marked' ? 'yes' : mark === 'none' ? 'no' : 'other';
}

/** Whether a cell could be a level, a mark or nothing. */
export function isValue(text: string, legend?: SheetLegend): boolean {
  if (text.length > LONGEST) return false;
  if (/^(?:\d{1,2}|\d{1,3} ?%|[A-F])$/u.test(text) || PLUS.test(text)) return true;
  if (legend?.levels.has(markKey(text)) === true || isLevelWord(text)) return true;
  if (CODE.test(text) || STARS.test(text)) return true;
  return signOf(text) !== 'other' || tableGradation(text).says !== 'unread';
}

/** Whether a cell holds one sign, once for each level: "xx". */
export function countsSigns(word: string): boolean {
  return TIMES.test(word);
}

/** Learns from all cells of a table how its levels are written. */
export function askScale(
  texts: readonly string[],
  legend: SheetLegend | undefined,
  highest: number | undefined,
): AskScale {
  const words = new Set(texts.map((text) => markKey(text)));
  const told = [...words].filter(
    (word) =>
      word !== '' && (PLUS.test(word) || signOf(word) !== 'no') && tableGradation(word).says !== 'not-applicable',
  );
  const areTimes = areOneSign(told);
  const areLetters = told.length > 0 && told.every((word) => /^[a-f]$/u.test(word));
  return {
    legend,
    highest,
    words,
    areMarks: !areTimes && told.every((word) => signOf(word) !== 'other'),
    signs: areTimes ? 'times' : areLetters ? 'letters' : undefined,
    family: familyOf(told),
    hasRoman: ROMAN.some((word) => words.has(word)),
  };
}

/** "x" beside "xx": the number of signs is the level. */
function areOneSign(told: readonly string[]): boolean {
  const isOne = new Set(told.map((word) => word[0])).size === 1;
  return isOne && told.some((word) => word.length > 1) && told.every((word) => countsSigns(word));
}

/**
 * What one cell under a function asks. A blank, a dash or a no asks nothing; a mark or a yes asks it without a level.
 *
 * Where the cells of a table are only ones and noughts, a one is a mark and no level.
 */
export function askOf(text: string, scale: AskScale): Ask {
  const stated = text === '' ? undefined : scale.legend?.levels.get(markKey(text));
  const sign = scale.signs === 'times' && countsSigns(markKey(text)) ? 'other' : signOf(text);
  if (stated === undefined) {
    if (sign === 'no') return { isAsked: false, fields: {} };
    const isTick = text.toLowerCase() === 'v' && !scale.hasRoman;
    if (scale.areMarks || isTick) return { isAsked: sign === 'yes', fields: {} };
  }
  const read = stated === undefined ? gradationOf(text, scale) : told(text, stated, scale.legend?.scale);
  if (read.says === 'level') return levelAsk(text, read, scale);
  if (read.says === 'unknown' || sign === 'yes') return { isAsked: true, fields: {} };
  if (read.says !== 'unread') return { isAsked: false, fields: {} };
  const isNumber = /^[-–]?\d{1,15}$/u.test(text);
  return unread(text, isNumber ? 'table/level-out-of-range' : 'table/unread-gradation', scale.highest);
}

function levelAsk(text: string, read: TableGradation & { readonly says: 'level' }, scale: AskScale): Ask {
  const most = read.possible ?? read.level;
  if (most === 0) return { isAsked: false, fields: {} };
  if (most > (scale.highest ?? HIGHEST)) return unread(text, 'table/level-out-of-range', scale.highest);
  const printed = scale.legend?.scale ?? (scale.highest === undefined ? undefined : { levels: scale.highest });
  const length = read.scale ?? printed;
  const asked = { isAsked: true, fields: { ...requiredOf(read), ...(length === undefined ? {} : { scale: length }) } };
  const other = scale.legend?.levels.get(markKey(numberAndWord(text)?.word ?? ''));
  if (other === undefined || other === read.level) return asked;
  // The number and its word are two levels of the legend.
  return unread(text, 'table/unread-gradation', scale.highest);
}

function told(text: string, level: number, scale: Scale | undefined): TableGradation {
  const label = /^\d{1,2}$/u.test(text) ? {} : { label: text };
  return { says: 'level', level, ...label, ...(scale === undefined ? {} : { scale }) };
}

/** A level without a legend: a number, a word of a scale that the whole table shares, a letter, plus signs. */
function gradationOf(text: string, { words, signs, family }: AskScale): TableGradation {
  if (signs === 'times' && countsSigns(markKey(text))) return { says: 'level', level: text.length, label: text };
  if (signs === 'letters' && /^[A-F]$/u.test(text))
    return { says: 'level', level: text.charCodeAt(0) - 64, label: text };
  const rank = family?.indexOf(foldLabel(text)) ?? -1;
  if (family === undefined || rank < 0) return tableGradation(text, words);
  return { says: 'level', level: rank + 1, scale: { levels: family.length, labels: family }, label: text };
}

/** The cell asks the competency; what it prints is kept, and no level is made of it. */
function unread(text: string, code: string, highest: number | undefined): Ask {
  const range = code === 'table/level-out-of-range' ? { highest: highest ?? HIGHEST } : {};
  return {
    isAsked: true,
    fields: { requiredLabel: text },
    doubt: { severity: 'warning', code, values: { text, ...range } },
  };
}
