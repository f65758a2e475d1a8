import type { Requirement, Scale } from '../../model/profile.ts';
import { foldLabel } from '../../text/fold.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { familyOf, isLevelWord } from '../words/level-word.ts';
import { printedSigns, type PrintedSigns } from '../level/printed-signs.ts';
import type { TableColumn } from './table-column.ts';
import type { TableRow } from './table-row.ts';

/** What a gradation cell says. `blank`, `unknown` and `not-applicable` are answers too; `unread` is none. */
export type TableGradation =
  | {
      readonly says: 'level';
      readonly level: number;
      readonly possible?: number;
      readonly scale?: Scale;
      readonly label?: string;
    }
  | { readonly says: 'blank' | 'unknown' | 'not-applicable' | 'unread' };

/** No scale of the field has more rungs. */
const HIGHEST = 10;

const ONE = /^(?:(?:niveau|gradatie|level|gradation|graad) ?)?(\d{1,3})(?:[.,]0{1,3})?$/iu;
const CODED = /^(?:g|n|l|niv|lvl|gr)(\d)$/u;
const RANGE = /^(\d{1,3}) ?(?:-|–|—|tot|to|or|à) ?(\d{1,3})$/iu;
/** "3 - gevorderd", "3: gevorderd", "3 (gevorderd)"; a hyphen without spaces joins other things too: "3-ploegenstelsel". */
const WITH_WORD =
  /^(?:(?:niveau|gradatie|level|gradation) |[NGL](?=\d))?(\d{1,2})(?: [-–—=:] ?| ?[=:] ?|[.)] | \()(\p{L}[^()\d]{1,40})\)?$/iu;
const WORD_FIRST = /^(\p{L}[^()\d]{1,40})\((?:(?:niveau|gradatie|level) )?(\d{1,2})\)$/iu;
const ROMAN: readonly string[] = ['I', 'II', 'III', 'IV', 'V'];
const UNKNOWN = new Set(
  'weet niet|weet ik niet|ik weet het niet|onbekend|geen idee|dont know|do not know|unknown'.split('|'),
);
const NOT_APPLICABLE = new Set('nvt|niet van toepassing|n a|na|not applicable'.split('|'));
const SCALES: readonly (readonly string[])[] = [
  ['elementair', 'voldoende', 'grondig'],
  ['basis', 'gevorderd', 'expert'],
  ['basic', 'advanced', 'expert'],
  ['hoofdlijnen', 'gemiddeld', 'detail'],
  ['awareness', 'working', 'practitioner', 'expert'],
];

/**
 * Reads one gradation cell: `2`, `niveau 2`, `2-3` (2 is certain, 3 possible), `II`, `voldoende`, `?`, `n.v.t.`.
 *
 * A level that no scale has, a fraction, or anything else is `unread`: no level is guessed from it.
 *
 * @param others The other cells of the column: a word such as "expert" has its place only on the scale they share.
 * @example tableGradation('2-3') // { says: 'level', level: 2, possible: 3 }
 */
export function tableGradation(text: string | undefined, others: ReadonlySet<string> = new Set()): TableGradation {
  const shown = text?.trim() ?? '';
  if (/^(?:[-–—]{1,5}|\.)?$/u.test(shown)) return { says: 'blank' };
  if (/^\?+$/u.test(shown)) return { says: 'unknown' };
  const drawn = printedSigns(shown);
  if (drawn !== undefined) return drawnLevel(shown, drawn);
  const one = ONE.exec(shown)?.[1];
  if (one !== undefined) return Number(one) > HIGHEST ? { says: 'unread' } : { says: 'level', level: Number(one) };
  const range = RANGE.exec(shown);
  if (range !== null) return rangeOf(Number(range[1]), Number(range[2]));
  const folded = foldLabel(shown);
  if (UNKNOWN.has(folded)) return { says: 'unknown' };
  if (NOT_APPLICABLE.has(folded)) return { says: 'not-applicable' };
  const coded = codedLevel(folded, others);
  if (coded !== undefined) return { says: 'level', level: coded, label: shown };
  const roman = ROMAN.indexOf(shown.toUpperCase());
  if (roman >= 0 && !areLetters(others)) return { says: 'level', level: roman + 1, label: shown };
  const named = numberAndWord(shown);
  if (named !== undefined)
    return named.level > HIGHEST ? { says: 'unread' } : { says: 'level', level: named.level, label: shown };
  return cellOf(shown) ?? signedLevel(shown, others) ?? wordOf(shown, folded, others);
}

/** One letter with its figure is a level only beside others like it; a hyphen joins a figure to any word. */
const NO_LEVEL = /^(?:\p{L}[ .]{0,2}\d$|\d-\p{L})/u;

/** "3/5", "3 op 5", "niv. 3": a figure with what the cells of cards print around it. */
function cellOf(shown: string): TableGradation | undefined {
  const cell = /\d/u.test(shown) && !NO_LEVEL.test(shown) ? levelCellOf(shown) : undefined;
  // "2 of 3" is a choice in Dutch, and not in English.
  if (cell?.kind !== 'level' || (cell.possible !== undefined && cell.of === undefined)) return undefined;
  return {
    says: 'level',
    level: cell.level,
    ...(cell.possible === undefined ? {} : { possible: cell.possible }),
    ...(cell.of === undefined ? {} : { scale: { levels: cell.of } }),
    label: shown,
  };
}

/** Beside other letters by themselves an I or a V is a letter too: "F, I, A" for "foundation, intermediate, advanced". */
function areLetters(others: ReadonlySet<string>): boolean {
  return [...others].some((word) => /^[a-hj-uwyz]$/u.test(word));
}

/** "●●○○": all signs up to the level are full, and the empty ones say how long the scale is. */
function drawnLevel(label: string, { length, full }: PrintedSigns): TableGradation {
  const level = full.length;
  if (level === 0) return { says: 'blank' };
  const [only = 0, ...others] = full;
  // One box of a row is ticked: its place is the rung.
  if (others.length === 0) return { says: 'level', level: only, label, scale: { levels: length } };
  if (full.at(-1) !== level) return { says: 'unread' };
  return { says: 'level', level, label, ...(level < length ? { scale: { levels: length } } : {}) };
}

/** `G2` where every cell has the same letter for "gradatie", "niveau" or "level" before its figure. */
function codedLevel(folded: string, others: ReadonlySet<string>): number | undefined {
  const level = CODED.exec(folded)?.[1];
  const isCode = (word: string): boolean => word === '' || (word[0] === folded[0] && CODED.test(word));
  return level === undefined || others.size < 2 || !Array.from(others).every(isCode) ? undefined : Number(level);
}

/**
 * A number together with its word; undefined for other texts.
 *
 * @example numberAndWord('3 - gevorderd') // { level: 3, word: 'gevorderd' }
 */
export function numberAndWord(text: string): { readonly level: number; readonly word: string } | undefined {
  const [, number, name] = WITH_WORD.exec(text) ?? [];
  const [, first, last] = WORD_FIRST.exec(text) ?? [];
  const [level, word] = [number ?? last, name ?? first];
  return level === undefined || word === undefined ? undefined : { level: Number(level), word: word.trim() };
}

function rangeOf(one: number, other: number): TableGradation {
  const level = Math.min(one, other);
  const possible = Math.max(one, other);
  if (possible > HIGHEST) return { says: 'unread' };
  return possible === level ? { says: 'level', level } : { says: 'level', level, possible };
}

/** The rung of a word on the one scale that holds all words of its column that scales use: none where there is no such scale. */
function wordOf(shown: string, folded: string, others: ReadonlySet<string>): TableGradation {
  const isRung = (word: string): boolean => isLevelWord(word) || SCALES.some((labels) => labels.includes(word));
  const words = [...new Set([folded, ...others])].filter((word) => isRung(word));
  // One word among figures is on a scale that nothing shows: "high" beside 4 is no third of three.
  if (words.length < 2 && Array.from(others).some((word) => /^\d$/u.test(word))) return { says: 'unread' };
  const fitting = SCALES.filter((labels) => words.every((word) => labels.includes(word)));
  const labels = familyOf(words) ?? (fitting.length === 1 ? fitting[0] : undefined);
  const level = (labels?.indexOf(folded) ?? -1) + 1;
  if (labels === undefined || level === 0) return { says: 'unread' };
  return { says: 'level', level, scale: { levels: labels.length, labels }, label: shown };
}

/** "***" where the column has other numbers of the same sign: its length is the level. */
function signedLevel(shown: string, others: ReadonlySet<string>): TableGradation | undefined {
  const [, sign] = /^([*+])\1{0,5}$/u.exec(shown) ?? [];
  if (sign === undefined || !others.has(sign.repeat(2))) return undefined;
  return { says: 'level', level: shown.length, label: shown };
}

/** The different words of a column, folded: what {@link tableGradation} needs to tell which scale they are of. */
export function wordsOf(rows: readonly TableRow[], column: TableColumn): ReadonlySet<string> {
  return new Set(
    Array.from(new Set(rows.map((row) => row.text(column) ?? '')), (text) =>
      /^[*+]+$/u.test(text) ? text : foldLabel(text),
    ),
  );
}

/**
 * The gradation of a row, with a diagnostic where the cell says something that is none.
 *
 * @param highest Length of the row's own scale, where the table states it: a level above it is out of range.
 */
export function rowGradation(
  row: TableRow,
  column: TableColumn,
  others: ReadonlySet<string>,
  highest?: number,
): TableGradation {
  const text = row.text(column);
  const read = tableGradation(text, others);
  const isTooHigh = read.says === 'level' && highest !== undefined && (read.possible ?? read.level) > highest;
  if (read.says !== 'unread' && !isTooHigh) return read;
  const isNumber = /^[-–]?\d{1,15}$/u.test(text ?? '');
  if (isTooHigh || isNumber) {
    row.doubt('warning', 'table/level-out-of-range', column, { text: text ?? '', highest: highest ?? HIGHEST });
  } else row.doubt('warning', 'table/unread-gradation', column, { text: text ?? '' });
  return { says: 'unread' };
}

/** A gradation as a requirement states it; absent fields where it states none. */
export function requiredOf(
  read: TableGradation,
): Pick<Requirement, 'required' | 'requiredPossible' | 'requiredLabel' | 'scale'> {
  if (read.says !== 'level') return {};
  return {
    required: read.level,
    ...(read.possible === undefined ? {} : { requiredPossible: read.possible }),
    ...(read.label === undefined ? {} : { requiredLabel: read.label }),
    ...(read.scale === undefined ? {} : { scale: read.scale }),
  };
}
