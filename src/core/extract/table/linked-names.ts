import type { RowBlock } from '../../model/source-text.ts';
import { foldLabel } from '../../text/fold.ts';
import { columnSenseOf } from '../words/column-sense.ts';
import { askRoleOf } from './ask-role.ts';

type Rows = readonly RowBlock[];

/** The names of functions by their code, in the table that gives them. */
interface Names {
  /** The header of the code, and of the name. */
  readonly code: string;
  readonly called: string;
  readonly byCode: ReadonlyMap<string, string>;
}

/**
 * Puts the names of functions in the place of their codes, in every table with a column of that code: a database exports its
 * functions once, and what they ask with the code alone. A code that the first table does not have stays as it is. A column
 * with one code on every row of the legend of the levels says which scale it is, and is left out.
 *
 * @param tables The rows of each table, its header first.
 */
export function withLinkedNames(tables: readonly Rows[]): readonly Rows[] {
  const names = tables.flatMap((rows) => namesIn(rows) ?? []);
  return tables.map((rows) => {
    const one = names.find((candidate) => codeColumn(rows, candidate) !== undefined);
    const named = one === undefined ? rows : withNames(rows, one);
    return withoutScaleCode(named);
  });
}

/** A table with a row per function, and a code beside its name. */
function namesIn([header, ...rows]: Rows): Names | undefined {
  const cells = header?.cells ?? [];
  const roles = cells.map(({ text }) => askRoleOf(text.trim()));
  if (roles.includes('competency') || rows.length === 0) return undefined;
  const called = cells.find(({ text }) => askRoleOf(text.trim()) === 'function' && !isCode(text));
  const code = cells.find((cell) => isCode(cell.text) && areApart(rows, cell.column));
  if (called === undefined || code === undefined) return undefined;
  const byCode = new Map(rows.map((row) => [textAt(row, code.column), textAt(row, called.column)]));
  return { code: code.text, called: called.text, byCode };
}

function isCode(header: string): boolean {
  const role = askRoleOf(header.trim());
  return role === 'id' || /(?:^|[\s_.-])(?:id|code|nr|key|ref)$/iu.test(header.trim());
}

function areApart(rows: Rows, column: number): boolean {
  const codes = rows.map((row) => textAt(row, column));
  return codes.every((code) => code !== '') && new Set(codes).size === codes.length;
}

/** The column of another table that holds those codes alone, under a header that is called alike or as functions. */
function codeColumn([header, ...rows]: Rows, { code, called, byCode }: Names): number | undefined {
  const cells = header?.cells ?? [];
  // Where the name stands beside its code, the code says nothing more.
  if (cells.some(({ text }) => foldLabel(text) === foldLabel(called))) return undefined;
  return cells.find(({ text, column }) => {
    const isAlike = foldLabel(text) === foldLabel(code) || columnSenseOf(text.trim()) === 'function';
    return isAlike && rows.length > 0 && rows.every((row) => byCode.has(textAt(row, column)));
  })?.column;
}

function withNames(rows: Rows, names: Names): Rows {
  const at = codeColumn(rows, names);
  // What one function asks needs no name of it on every row.
  if (names.byCode.size === 1)
    return rows.map((row) => ({ ...row, cells: row.cells.filter((cell) => cell.column !== at) }));
  return rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell) => {
      if (cell.column !== at) return cell;
      return { ...cell, text: index === 0 ? names.called : (names.byCode.get(cell.text.trim()) ?? cell.text) };
    }),
  }));
}

/** "schaal_id | waarde | omschrijving", with the same code on every row. */
function withoutScaleCode(rows: Rows): Rows {
  const [header, ...body] = rows;
  const [first, second] = header?.cells ?? [];
  if (header?.cells.length !== 3 || first === undefined || second === undefined || body.length < 2) return rows;
  const isScale =
    columnSenseOf(first.text.trim()) === 'scale' || /^(?:schaal|scale|[eé]chelle)/iu.test(first.text.trim());
  const codes = new Set(body.map((row) => textAt(row, first.column)));
  const areRungs = body.every((row) => /^(?:\d{1,2}|\p{L}{1,4}|[+*]{1,5})$/u.test(textAt(row, second.column)));
  if (!isScale || codes.size !== 1 || !areRungs) return rows;
  return rows.map((row) => ({ ...row, cells: row.cells.filter((cell) => cell.column !== first.column) }));
}

function textAt(row: RowBlock, column: number): string {
  return row.cells.find((cell) => cell.column === column)?.text.trim() ?? '';
}
