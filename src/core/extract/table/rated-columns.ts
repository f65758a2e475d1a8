import type { Assessment, Rater } from '../../model/assessment.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentReading } from '../../model/document-reading.ts';
import type { Cell, RowBlock } from '../../model/source-text.ts';
import { foldLabel } from '../../text/fold.ts';
import { assessmentsTable } from './assessments-table.ts';
import { namesRater } from './rater-column.ts';
import { tableColumn, type TableColumn } from './table-column.ts';
import type { TableKind } from './table-kind.ts';
import type { TableBody } from './table-row.ts';

/** One column of levels that were found of people, with who found them where its header says so. */
export interface RatedColumn {
  readonly column: number;
  readonly header: string;
  readonly rater?: Rater;
}

/** A header of a table that people fill in: what kind of table it opens, and what its columns are. */
export interface RatedHeader {
  readonly kind: TableKind;
  readonly row: Pick<RowBlock, 'cells'>;
  readonly columns: ReadonlyMap<number, TableColumn>;
}

const SELF =
  /(?:^| )(?:zelf\p{L}{0,20}|auto ?evaluation|eigen|own|self|medewerkers?|werknemers?|personeelslid|employees?|collaborateurs?|collaboratrice|agent)(?: |$)/u;
const PEER = /(?:^| )(?:collega s?|collega|peers?|colleagues?|collegues?)(?: |$)/u;

/**
 * Who rated, by the words over a column of ratings: "Score medewerker" is the employee's own, "Score evaluator" that of
 * whoever leads.
 *
 * @returns Undefined where the words name nobody.
 * @example raterOver('Score evaluator') // 'manager'
 */
export function raterOver(header: string): Rater | undefined {
  if (namesRater(header)) return 'manager';
  const folded = foldLabel(header);
  if (SELF.test(folded)) return 'self';
  return PEER.test(folded) ? 'peer' : undefined;
}

/**
 * The columns of ratings of a table in which several people rated the same person, each in a column of their own.
 *
 * @param cells The header of the table.
 * @returns Empty where no two columns name different raters: then the table says in its rows, or nowhere, who rated.
 * @example ratedColumns(header).map((one) => one.rater) // ['self', 'manager']
 */
export function ratedColumns(cells: readonly Cell[]): readonly RatedColumn[] {
  const columns = cells
    .filter((cell) => tableColumn(cell.text) === 'held')
    .map(({ column, text }): RatedColumn => {
      const rater = raterOver(text);
      return { column, header: text, ...(rater === undefined ? {} : { rater }) };
    });
  const named = columns.filter((one) => one.rater !== undefined);
  const first = named.filter((one, index) => named.findIndex((other) => other.rater === one.rater) === index);
  return first.length < 2 ? [] : [...first, ...columns.filter((one) => one.rater === undefined)];
}

/**
 * What every column of ratings found, as if each were the only one of its table; of a person whom the same one rated in two
 * columns the first stays, that of the column which names its rater.
 *
 * @param diagnostics Loses what was told of the columns as long as only one of them was read, and gets what they tell.
 * @param bodyOf The rows of the table under other columns.
 * @returns Undefined where no two columns name different raters.
 */
export function ratedByColumn(
  { kind, row, columns }: RatedHeader,
  diagnostics: Diagnostic[],
  bodyOf: (columns: ReadonlyMap<number, TableColumn>, told: Diagnostic[]) => TableBody,
): Pick<DocumentReading, 'kind' | 'assessments'> | undefined {
  const rated = kind === 'assessments' ? ratedColumns(row.cells) : [];
  if (rated.length === 0) return undefined;
  const others = [...columns].filter(([, column]) => column !== 'held');
  const told: Diagnostic[] = [];
  const found = new Map<string, Assessment>();
  for (const { column, rater } of rated) {
    for (const one of assessmentsTable(bodyOf(new Map([...others, [column, 'held']]), told))) {
      const own = rater === undefined ? one : { ...one, rater };
      const key = JSON.stringify([own.person, own.rater, own.date, own.dictionary]);
      if (!found.has(key)) found.set(key, own);
    }
  }
  const read = new Set(rated.map((one) => one.header));
  const isOld = ({ code, values }: Diagnostic): boolean =>
    code === 'table/rater-assumed' || (code === 'table/unused-column' && read.has(String(values?.['column'])));
  diagnostics.splice(0, diagnostics.length, ...[...diagnostics, ...told].filter((one) => !isOld(one)));
  return { kind: 'assessments', assessments: [...found.values()] };
}
