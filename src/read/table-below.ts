import Papa from 'papaparse';

/** What parts the cells of a table below other lines; lines with tabs are rows for the reader of text too. */
const DELIMITERS = [';', ','] as const;
/** Records looked at. */
const SAMPLE_RECORDS = 50;
/** Records of titles and facts that stand above a header. */
const MOST_ABOVE = 12;
/** Records of counts and notes that stand below the rows. */
const MOST_BELOW = 6;
/** A header with fewer rows of its width may be a fact of several parts. */
const FEWEST_ROWS = 2;
const FEWEST_COLUMNS = 3;
/** A header cell is no longer than this. */
const LONGEST_HEADER = 60;

/**
 * What parts the cells of a table that has titles, facts of a name and its value, or the print of a report above it, and
 * counts or notes below it.
 *
 * The header is the first record of three names or more with rows as wide; what stands above and below it is narrower or of
 * another width. Sentences with commas are no such table: a blank follows their commas.
 *
 * @param isWhole The text is the whole file, so that its last records can be told to be notes.
 * @returns Undefined where the text holds no such table.
 * @example delimiterBelow('Rapport;12\nGedrukt op;1 mei;door;P&O\n\nFunctie;Competentie;Niveau\nBode;Orde;2\nKok;Orde;3\n\nRecords;2', true) // ';'
 */
export function delimiterBelow(text: string, isWhole: boolean): string | undefined {
  return DELIMITERS.find((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: SAMPLE_RECORDS, skipEmptyLines: false });
    const records = data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
    const start = records.findIndex((_, index) => isHeader(records, index, delimiter));
    const width = records[start]?.length ?? 0;
    if (start < 0 || start > MOST_ABOVE) return false;
    const length = records.slice(start).findIndex((cells) => cells.length !== width);
    const below = length < 0 ? [] : records.slice(start + length);
    const isEnd = isWhole && data.length < SAMPLE_RECORDS;
    const areNotes = below.length <= MOST_BELOW && below.every((cells) => filledIn(cells) < width);
    return below.length === 0 || (isEnd && areNotes);
  });
}

function isHeader(records: readonly (readonly string[])[], index: number, delimiter: string): boolean {
  const header = records[index] ?? [];
  if (filledIn(header) < FEWEST_COLUMNS || !hasNames(header, delimiter)) return false;
  const rows = records.slice(index + 1, index + 1 + FEWEST_ROWS);
  return rows.length === FEWEST_ROWS && rows.every((cells) => cells.length === header.length);
}

function filledIn(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

/** A header of a table that people fill in: short names, none of them the end of a sentence. */
export function hasNames(header: readonly string[], delimiter: string): boolean {
  const filled = header.filter((cell) => cell.trim() !== '');
  const isProse = delimiter === ',' && header.slice(1).every((cell) => cell.startsWith(' '));
  return (
    filled.length * 2 > header.length &&
    filled.every((cell) => cell.trim().length <= LONGEST_HEADER && !/[.!?:]$/u.test(cell.trim())) &&
    !isProse
  );
}
