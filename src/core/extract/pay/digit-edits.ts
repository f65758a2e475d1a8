/**
 * How many slips of the finger lie between two figures: a digit typed wrong, left out, added, or two swapped.
 *
 * The optimal string alignment distance (Damerau 1964) of the two as text; figures are cut at 12 characters.
 *
 * @example digitEdits('3086', '3068') // 1
 */
export function digitEdits(one: string, other: string): number {
  const from = one.slice(0, 12);
  const to = other.slice(0, 12);
  const table: number[][] = [];
  const at = (row: number, column: number): number => table[row]?.[column] ?? 0;
  for (let row = 0; row <= from.length; row += 1) {
    const costs: number[] = [];
    table.push(costs);
    for (let column = 0; column <= to.length; column += 1) {
      if (row === 0 || column === 0) {
        costs.push(row + column);
        continue;
      }
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const cost = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
      );
      costs.push(isSwapped ? Math.min(cost, at(row - 2, column - 2) + 1) : cost);
    }
  }
  return at(from.length, to.length);
}
