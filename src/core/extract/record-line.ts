import type { TextBlock } from '../model/source-text.ts';
import { columnRoleOf, type ColumnRole } from './header-word.ts';

/** One line of a record: what it is about and what it says. */
export interface RecordLine {
  readonly role: ColumnRole;
  readonly name: string;
  readonly value: string;
  readonly piece: Pick<TextBlock, 'at'>;
}

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
  return { role: 'label', name: 'Competentie', value: text.trim(), piece: { at } };
}
