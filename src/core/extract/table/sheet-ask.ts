import { foldLabel } from '../../text/fold.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { markOf } from '../mark.ts';
import { requiredOf, tableGradation } from './table-gradation.ts';

/** What one cell asks: nothing, a competency, and at which level; and what was doubtful about it. */
export interface Ask {
  readonly isAsked: boolean;
  readonly fields: ReturnType<typeof requiredOf>;
  readonly doubt?: Pick<Diagnostic, 'severity' | 'code' | 'values'>;
}

const NO = new Set('nee neen n no non false onwaar 0'.split(' '));
const YES = new Set('ja j yes y oui o true waar x 1 v'.split(' '));
/** No scale of the field has more rungs. */
const HIGHEST = 10;
/** A value is short. */
const LONGEST = 30;
/** One word of each known scale: a cell that is looked at alone may be of any of them. */
const ANY_SCALE: ReadonlySet<string> = new Set(['elementair', 'basis', 'basic', 'hoofdlijnen', 'awareness']);
const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** Whether a cell is marked: `x`, `1`, `ja`, `oui`; unmarked: blank, `0`, `nee`, `non`, a dash; or something else. */
export function signOf(text: string): 'yes' | 'no' | 'other' {
  const folded = foldLabel(text);
  if (text === '' || NO.has(folded)) return 'no';
  if (YES.has(folded)) return 'yes';
  const mark = markOf(text);
  return mark === 'marked' ? 'yes' : mark === 'none' ? 'no' : 'other';
}

/** Whether a cell could be a level, a mark or nothing. */
export function isValue(text: string): boolean {
  if (text.length > LONGEST) return false;
  return /^\d{1,2}$/u.test(text) || signOf(text) !== 'other' || tableGradation(text, ANY_SCALE).says !== 'unread';
}

/**
 * What one cell under a function asks. A blank, a dash or a no asks nothing; a mark or a yes asks it without a level.
 *
 * @param words All cells of the table, folded. Where these are only ones and noughts, a one is a mark and no level.
 * @param highest The highest level there is, where the document says so.
 */
export function askOf(text: string, words: ReadonlySet<string>, highest: number | undefined): Ask {
  const sign = signOf(text);
  if (sign === 'no') return { isAsked: false, fields: {} };
  const areMarks = [...words].every((word) => word === '' || signOf(word) !== 'other');
  const isTick = text.toLowerCase() === 'v' && !ROMAN.some((word) => words.has(word));
  if (areMarks || isTick) return { isAsked: sign === 'yes', fields: {} };
  const read = tableGradation(text, words);
  if (read.says === 'level') {
    const most = read.possible ?? read.level;
    if (most > (highest ?? HIGHEST)) return unread(text, 'table/level-out-of-range', highest);
    const scale = read.scale ?? (highest === undefined ? undefined : { levels: highest });
    return { isAsked: true, fields: { ...requiredOf(read), ...(scale === undefined ? {} : { scale }) } };
  }
  if (read.says === 'unknown' || sign === 'yes') return { isAsked: true, fields: {} };
  if (read.says !== 'unread') return { isAsked: false, fields: {} };
  const isNumber = /^[-–]?\d{1,15}$/u.test(text);
  return unread(text, isNumber ? 'table/level-out-of-range' : 'table/unread-gradation', highest);
}

function unread(text: string, code: string, highest: number | undefined): Ask {
  const range = code === 'table/level-out-of-range' ? { highest: highest ?? HIGHEST } : {};
  return { isAsked: true, fields: {}, doubt: { severity: 'warning', code, values: { text, ...range } } };
}
