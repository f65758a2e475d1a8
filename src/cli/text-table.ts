/** Longest text of one column; what is longer is cut with an ellipsis. */
const WIDEST = 60;

const GRAPHEMES = new Intl.Segmenter();

/** Rows as aligned columns, two spaces apart; a column of figures is aligned to the right. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[], indent = '  '): string {
  const all = [header, ...rows].map((row) => header.map((_, index) => shortened(row[index] ?? '')));
  const widths = header.map((_, index) => Math.max(...all.map((row) => lengthOf(row[index] ?? ''))));
  const isFigures = header.map((_, index) => rows.length > 0 && rows.every((row) => isFigure(row[index] ?? '')));
  const lines = all.map((row) =>
    row
      .map((cell, index) => padded(cell, widths[index] ?? 0, isFigures[index] === true))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '));
  return `${lines.map((line) => indent + line).join('\n')}\n`;
}

function isFigure(cell: string): boolean {
  return /^[\d,.\s%–?-]{0,20}$/u.test(cell);
}

function padded(cell: string, width: number, toRight: boolean): string {
  const space = ' '.repeat(width - lengthOf(cell));
  return toRight ? space + cell : cell + space;
}

function shortened(cell: string): string {
  // A cell is one line, whatever the document printed in it, and cannot steer the terminal.
  const plain = cell.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  if (lengthOf(plain) <= WIDEST) return plain;
  const signs = Array.from(GRAPHEMES.segment(plain.slice(0, WIDEST * 8)), (one) => one.segment);
  return `${signs.slice(0, WIDEST - 1).join('')}…`;
}

function lengthOf(cell: string): number {
  return Array.from(GRAPHEMES.segment(cell)).length;
}
