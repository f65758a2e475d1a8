import { sectionLine, type SectionLine } from './section-line.ts';
import { hasNames } from './table-below.ts';

const DELIMITERS = [';', '\t', ','] as const;
/** One line with signs around it may be a title or a remark. */
const FEWEST_SECTIONS = 2;
/** The records of a part are as wide as the first, but for some. */
const ALIKE = 0.8;
/** No bare title is longer, in characters. */
const LONGEST_TITLE = 60;

type Cells = readonly string[];

/**
 * What parts the cells of a text in parts, each below a line that opens it and most with a header of their own; undefined where
 * the text has no such parts. Lines of running text below such a line have no cells.
 *
 * @example sectionedBy('[FUNCTIE]\ntitel;dienst\nKok;Zorg\n[COMPETENTIES]\nnaam;niveau\nHygiëne;3') // ';'
 */
export function sectionedBy(sample: string): string | undefined {
  const lines = sample.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '');
  return DELIMITERS.find((delimiter) => {
    const parts = partsOf(lines.map((line) => line.split(delimiter)));
    if (parts === undefined) return false;
    const rows = parts.flat();
    const cut = rows.filter((cells) => cells.length > 1).length;
    // A semicolon in every line parts cells; commas and tabs are in running text and lists too.
    const isTable = delimiter === ';' || parts.some((part) => isHeaded(part, delimiter));
    return cut >= rows.length * ALIKE && rows.length > 2 && isTable && areRows(rows);
  });
}

/** The lines that open the parts of a table, by their place among its records; empty where fewer than two parts have records. */
export function sectionsIn(records: readonly Cells[]): ReadonlyMap<number, SectionLine> {
  const found = new Map<number, SectionLine>();
  for (const [index, cells] of records.entries()) {
    const section = sectionLine(cells) ?? bareTitle(records, index);
    if (section !== undefined) found.set(index, section);
  }
  const forms = new Map<string, number>();
  for (const [index, { form }] of found) {
    const isFilled = index + 1 < records.length && !found.has(index + 1);
    forms.set(form, (forms.get(form) ?? 0) + (isFilled ? 1 : 0));
  }
  const isOften = [...forms.values()].some((count) => count >= FEWEST_SECTIONS);
  return isOften ? found : new Map();
}

/** A text without any delimiter over a header that has figures below it: "Technisch" over "Naam;Niveau" over "Lassen;3". */
function bareTitle(records: readonly Cells[], index: number): SectionLine | undefined {
  const [title = '', ...more] = records[index] ?? [];
  const header = records[index + 1] ?? [];
  const row = records[index + 2] ?? [];
  const isTitle = more.length === 0 && title.trim().length <= LONGEST_TITLE && /^\s*\p{L}[^.!?:;=]{1,80}$/u.test(title);
  const isHeader = header.length > 1 && header.every((cell) => !/\d/u.test(cell)) && hasNames(header, ';');
  const hasFigures = row.length === header.length && row.some((cell) => /^\s*\d/u.test(cell));
  return isTitle && isHeader && hasFigures ? { form: 'bare', title: title.trim(), more: [] } : undefined;
}

/** The records below each line that opens a part, and those above the first. */
function partsOf(records: readonly Cells[]): readonly (readonly Cells[])[] | undefined {
  const sections = sectionsIn(records);
  if (sections.size === 0) return undefined;
  const parts: Cells[][] = [[]];
  for (const [index, cells] of records.entries()) {
    if (sections.has(index)) parts.push([]);
    else parts.at(-1)?.push(cells);
  }
  return parts.filter((part) => part.length > 0);
}

/** Names over rows that are as wide. */
function isHeaded(part: readonly Cells[], delimiter: string): boolean {
  const [header = [], ...rows] = part;
  const areAlike = rows.filter((cells) => cells.length === header.length).length >= rows.length * ALIKE;
  const isNamed = header.length > 1 && header.every((cell) => !/^\s*\d/u.test(cell)) && hasNames(header, delimiter);
  return isNamed && rows.length > 0 && areAlike;
}

/** No items of a list, and no fences of Markdown. */
function areRows(rows: readonly Cells[]): boolean {
  return rows.every(([first = '']) => !/^\s*(?:[-*•>|]\s|```)/u.test(first));
}
