/** Between cells of one line: a tab, a bar, or the wide blank of a table set with spaces. */
const CELL_BREAK = /\t| {2,8}|\s?\|\s?/;

/**
 * The cells of a line that is written out, and empty ones between them.
 *
 * @example lineCells('Inzet | 2') // ['Inzet', '2']
 */
export function lineCells(line: string): readonly string[] {
  return line.split(CELL_BREAK).map((cell) => cell.trim());
}
