import { columnRoleOf, type ColumnRole } from './header-word.ts';
import { isKnownCompetency } from './known-label.ts';

const FEWEST = 3;
const MOST = 7;
const LEVELS: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>(['level', 'wished']);

/**
 * Whether a line is made of the names of columns and nothing else, a column of levels among them, however far these stand
 * apart: what a program prints over its list, once the room between its columns is lost.
 *
 * @example namesColumns('CODE OMSCHRIJVING VEREIST') // true
 * @example namesColumns('Kennis van niveau') // false
 */
export function namesColumns(line: string): boolean {
  if (line.length > 120) return false;
  const words = line.trim().split(/[\s|]{1,80}/u);
  const roles = words.map((word) => columnRoleOf(word));
  return (
    words.length >= FEWEST &&
    words.length <= MOST &&
    roles.every((role) => role !== undefined) &&
    roles.some((role) => LEVELS.has(role)) &&
    !words.some((word) => isKnownCompetency(word))
  );
}
