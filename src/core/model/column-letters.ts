/**
 * The letters that a spreadsheet prints over a column.
 *
 * @param column Counted from 0.
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(0x41 + (column % 26));
}
