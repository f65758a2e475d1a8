import { foldLabel } from '../../text/fold.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { isLevelWord } from '../words/level-word.ts';
import { isText, type Piece } from '../page/piece.ts';
import { recordLine, type RecordLine } from './record-line.ts';

/** What the words before the colons in records of a document mean, as all of its records show together. */
export interface RecordWords {
  /** "Graad" stands over levels there, and not over ranks. */
  readonly areGradesLevels: boolean;
  /** Words that no header uses, folded, that stand in several records: what they say is of the competency. */
  readonly asides: ReadonlySet<string>;
}

/** A word in fewer records may begin anything. */
const FEWEST = 2;
const LABELLED = /^(\p{L}[\p{L} ’'-]{2,39}?) ?: ?(?=\S)/u;
const NO_WORDS: RecordWords = { areGradesLevels: false, asides: new Set() };

/**
 * What the words in the records of a document mean: "Competentie: X", "Graad: 3", "Uitwerking: ...", over and over.
 *
 * A rank is the same for a function, or none of a single figure; a number that counts the records is no level.
 */
export function recordWords(pieces: readonly Piece[]): RecordWords {
  const grades: string[] = [];
  const records = new Map<string, number>();
  let here: Set<string> | undefined;
  for (const piece of pieces) {
    const line = lineOf(piece, NO_WORDS);
    const word = wordOf(piece);
    if (line?.role === 'label') here = new Set();
    else if (line === undefined && word === undefined) here = undefined;
    if (here === undefined) continue;
    if (line?.role === 'grade') grades.push(line.value);
    if (line !== undefined || word === undefined || here.has(word)) continue;
    here.add(word);
    records.set(word, (records.get(word) ?? 0) + 1);
  }
  const asides = new Set(Array.from(records).flatMap(([word, count]) => (count < FEWEST ? [] : [word])));
  return { areGradesLevels: grades.length >= FEWEST && areLevels(grades), asides };
}

function areLevels(values: readonly string[]): boolean {
  const cells = values.map((value) => levelCellOf(value));
  const areRead = cells.every((cell) => cell.kind === 'level' || (cell.kind === 'word' && isLevelWord(cell.word)));
  return areRead && !values.every((value, index) => value === String(index + 1));
}

/** Consecutive records, each beginning with the name of a competency, and how many pieces they take. */
export function lineRecords(
  pieces: readonly Piece[],
  start: number,
  words: RecordWords,
): { readonly records: readonly (readonly RecordLine[])[]; readonly length: number } {
  const records: RecordLine[][] = [];
  let at = start;
  for (; at < pieces.length; at += 1) {
    const line = lineOf(pieces[at], words);
    const open = records.at(-1);
    const rest = line === undefined && open !== undefined ? restOf(pieces[at], open.at(-1)) : undefined;
    if (rest !== undefined && open !== undefined) {
      open.splice(-1, 1, rest);
      continue;
    }
    if (line === undefined || (records.length === 0 && line.role !== 'label')) break;
    if (line.role === 'label') records.push([line]);
    else records.at(-1)?.push(line);
  }
  return { records, length: at - start };
}

/** A line of a record that goes on in small letters below it, as a list with semicolons does. */
function restOf(piece: Piece | undefined, last: RecordLine | undefined): RecordLine | undefined {
  if (piece?.kind !== 'text' || piece.gapBefore || last === undefined || !/[;,]$/u.test(last.value)) return undefined;
  return /^\p{Ll}/u.test(piece.text) ? { ...last, value: `${last.value} ${piece.text}` } : undefined;
}

function lineOf(piece: Piece | undefined, words: RecordWords): RecordLine | undefined {
  if (!isText(piece) || piece.kind === 'item') return undefined;
  const line = recordLine(piece.text, piece);
  if (line === undefined) {
    const word = wordOf(piece);
    return word === undefined || !words.asides.has(word) ? undefined : { role: 'aside', name: word, value: '-', piece };
  }
  if (line.role === 'grade' && words.areGradesLevels) return { ...line, role: 'level', name: 'Gradatie' };
  // "Competenties: ..." announces several; a record has one.
  const isOne = line.role !== 'label' || /(?:tie|heid|ency|ence|skill|titude|element)$/iu.test(line.name);
  return isOne ? line : undefined;
}

/** The word before a colon that is no header of a table, folded. */
function wordOf(piece: Piece): string | undefined {
  if (!isText(piece) || piece.kind !== 'text') return undefined;
  const name = LABELLED.exec(piece.text)?.[1];
  const role = name === undefined ? 'aside' : columnRoleOf(name);
  return name === undefined || (role !== undefined && role !== 'task') ? undefined : foldLabel(name);
}
