import type { TextBlock } from '../../model/source-text.ts';
import { columnSenseOf } from '../words/column-sense.ts';
import { columnRoleOf, type ColumnRole } from '../words/header-word.ts';
import { levelCellOf } from '../level/level-cell.ts';

/** One line of a record: what it is about and what it says. */
export interface RecordLine {
  readonly role: ColumnRole;
  readonly name: string;
  readonly value: string;
  readonly piece: Pick<TextBlock, 'at'>;
  /** No word of the document says that it is the name of a competency. */
  readonly isAssumed?: true;
}

/** Numbers of steps in a list. */
const NUMBER = /^\d{1,2}[.)] (?=\p{L})/u;

/**
 * The line of a record that a text is: "Niveau: 2".
 *
 * @returns Undefined where what stands before the colon is no word that headers of tables use.
 * @example recordLine('Niveau: 2', { at: {} })?.role // 'level'
 */
export function recordLine(text: string, { at }: RecordLine['piece']): RecordLine | undefined {
  const colon = text.indexOf(':');
  if (colon < 2 || colon > 40) return undefined;
  const name = text.slice(0, colon).trim();
  const role = columnRoleOf(name);
  const value = text.slice(colon + 1).trim();
  return role === undefined || role === 'task' || value === '' ? undefined : { role, name, value, piece: { at } };
}

/** The line that names what a record is about, where no word says so: "Plannen" over "Niveau: 2". */
export function namingLine(text: string, { at }: RecordLine['piece']): RecordLine {
  return { role: 'label', name: 'Competentie', value: text.trim().replace(NUMBER, ''), piece: { at }, isAssumed: true };
}

/**
 * Whether a word stands for the level that is asked. A score is given to somebody as well, and a minimum or a start counts
 * anything.
 *
 * @example isSaidLevel('Vereist niveau') // true
 */
export function isSaidLevel(name: string): boolean {
  const sense = columnSenseOf(name);
  return columnRoleOf(name) === 'level' && sense !== 'score' && sense !== 'least' && sense !== 'entry';
}

/**
 * A record with one line for the level that is asked: "vereist" goes before "score" and "minimum". Lines that contradict
 * each other become one that is no level.
 */
export function withOneLevel(record: readonly RecordLine[]): readonly RecordLine[] {
  const levels = record.filter((line) => line.role === 'level');
  const said = levels.filter((line) => isSaidLevel(line.name));
  const own = said.length > 0 ? said : levels;
  // A legend below the last record has the word of the levels before its colon, too.
  const read = own.filter((line) => levelCellOf(line.value).kind !== 'other');
  const [first, ...others] = read.length > 0 ? read : own.slice(0, 1);
  if (first === undefined || levels.length === 1) return record;
  const values = new Set([first, ...others].map((line) => line.value));
  const only = values.size === 1 ? first : { ...first, value: Array.from(values).join('; ') };
  return record.flatMap((line) => (line.role !== 'level' ? [line] : line === first ? [only] : []));
}
