import type { Place } from '../../model/place.ts';
import type { Block } from '../../model/source-text.ts';
import { fieldKindOf } from '../words/field-label.ts';
import { askRoleOf } from './ask-role.ts';

/** A label with its value that stands over a table: "Functie | Bode". */
export interface SheetPair {
  readonly key: string;
  readonly value: string;
  readonly at: Place;
}

/** Longer texts are content, no header. */
const LONGEST = 100;

/** Whether a row names the columns under it: competencies, functions or people with at least one column beside them. */
export function isHeaderRow(block: Block): boolean {
  if (block.kind !== 'row') return false;
  const texts = textsIn(block);
  if (texts.length < 2 || texts.some((text) => text.length > LONGEST)) return false;
  const numbers = texts.filter((text) => /^[\d.,%+-]{1,6}$/u.test(text));
  // Numbers in a header are levels, one after the other.
  if (numbers.length > 0 && !(countOn(numbers) && areRungs(texts, numbers))) return false;
  const roles = texts.map((text) => askRoleOf(text));
  const isLegend = texts.length <= 3 && (roles[0] === 'level' || roles[0] === 'id') && roles[1] !== 'level';
  const leads = roles.some((role) => role === 'competency' || role === 'function' || role === 'person');
  // Tasks in the rows, and the names of competencies beside each other.
  const areTasks = roles[0] === 'task' && texts.length > 2 && roles.slice(1).every((role) => role === undefined);
  return leads || areTasks || (isLegend && texts.slice(1).every((text) => !/\d/u.test(text)));
}

function countOn(numbers: readonly string[]): boolean {
  const steps = numbers.slice(1).map((number, index) => Number(number) - Number(numbers[index]));
  const isRun = steps.length > 0 && Math.abs(steps[0] ?? 0) === 1 && steps.every((step) => step === steps[0]);
  return isRun && Math.min(...numbers.map(Number)) <= 1;
}

/** What stands before the rungs of a header are words for columns; a name there has these levels. */
function areRungs(texts: readonly string[], numbers: readonly string[]): boolean {
  return texts.slice(0, texts.indexOf(numbers[0] ?? '')).every((text) => askRoleOf(text) !== undefined);
}

/** The same for a row under another header, whose rows may hold words that headers use: its first cell names a column. */
export function isNextHeader(block: Block): boolean {
  const [first = ''] = textsIn(block);
  const role = askRoleOf(first);
  return role !== undefined && role !== 'total' && isHeaderRow(block);
}

/** "Functie | Bode" or "Functie: Bode": one label of a field with its value, or several side by side. */
export function pairIn(block: Block): readonly SheetPair[] | undefined {
  const texts = textsIn(block);
  const [first = ''] = texts;
  if (texts.length === 1) {
    const colon = first.indexOf(':');
    const key = first.slice(0, Math.max(0, colon)).trim();
    const value = first.slice(colon + 1).trim();
    if (colon < 2 || colon > 50 || value === '' || !isKey(key)) return undefined;
    return [{ key, value, at: block.at }];
  }
  if (texts.length % 2 > 0 || texts.length > 6) return undefined;
  const keys = texts.filter((_, index) => index % 2 === 0).map((text) => text.replace(/ ?:$/u, ''));
  const values = texts.filter((_, index) => index % 2 > 0);
  const isTold = texts.filter((_, index) => index % 2 === 0).every((text) => text.endsWith(':'));
  const isKnown = keys.every((key) => isKey(key)) && values.every((value) => askRoleOf(value) === undefined);
  if (!isTold && !isKnown) return undefined;
  // "Competentie | Bode" is the header of a table with one function.
  if (!isTold && askRoleOf(first) === 'competency') return undefined;
  return keys.map((key, index) => ({ key, value: values[index] ?? '', at: block.at }));
}

function isKey(text: string): boolean {
  const role = askRoleOf(text);
  return (
    fieldKindOf(text) !== undefined || (role !== undefined && role !== 'total' && role !== 'level' && role !== 'gap')
  );
}

/** Columns of a block that hold something. */
export function filledIn(block: Block): readonly number[] {
  if (block.kind === 'row') return block.cells.filter((cell) => cell.text.trim() !== '').map((cell) => cell.column);
  return [columnOf(block)];
}

/** The texts of a block, from the left. */
export function textsIn(block: Block): readonly string[] {
  if (block.kind !== 'row') return [block.text.trim()];
  return block.cells.map((cell) => cell.text.trim()).filter((text) => text !== '');
}

/** The column of a text that stands alone, from 0. */
export function columnOf(block: Block): number {
  const letters = /^[A-Z]{1,3}/u.exec(block.at.cell ?? 'A')?.[0] ?? 'A';
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
