const AVERAGE = /^\d[.,]\d{1,2}$/u;
/** Fewer may be halves between two levels. */
const FEWEST = 3;

/**
 * Whether the cells of a column are averages: what several people found together. Figures in a column beside it are one of
 * several measurements, and no word says that they are asked.
 *
 * @example areAverages(['3,2', '4,0', '3,8']) // true
 */
export function areAverages(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length >= FEWEST && filled.every((cell) => AVERAGE.test(cell));
}
