/** Cells of a row of a Markdown table, trimmed; `\|` is a bar of the text itself. Empty cells are kept. */
export function pipeCells(trimmed: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  for (let at = trimmed.startsWith('|') ? 1 : 0; at < trimmed.length; at += 1) {
    const sign = trimmed.charAt(at);
    if (sign === '\\' && trimmed.charAt(at + 1) === '|') {
      cell += '|';
      at += 1;
    } else if (sign === '|') {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  if (!trimmed.endsWith('|') || trimmed.endsWith('\\|')) cells.push(cell.trim());
  return cells;
}

/** A line that starts and ends with a bar; with `beside` (its neighbour is a row too) the closing bar may lack. */
export function isPipeRow(trimmed: string, beside: boolean): boolean {
  return trimmed.length > 1 && trimmed.startsWith('|') && (trimmed.endsWith('|') || beside);
}

const DASHES = /^:?-+:?$/u;
const GRID = /^\+[-+=:]+\+$/u;

/**
 * The line of a Markdown table that only draws: `|---|:-:|`.
 *
 * A row whose cells hold a single dash says "none"; it is a rule only directly under the first row.
 */
export function isPipeRule(trimmed: string, isSecond: boolean): boolean {
  if (!trimmed.includes('|') || !trimmed.includes('-')) return false;
  const cells = pipeCells(trimmed).filter((cell) => cell !== '');
  return cells.every((cell) => DASHES.test(cell)) && (isSecond || cells.every((cell) => cell.length >= 3));
}

/** The line of a grid table that only draws: `+---+===+`. */
export function isGridRule(trimmed: string): boolean {
  return GRID.test(trimmed);
}
