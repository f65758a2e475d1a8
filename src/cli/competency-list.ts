import { tableColumn, type TableColumn } from '../core/extract/table/table-column.ts';
import type { DescribedCompetency } from '../core/model/mapping-suggestion.ts';
import { csvRecords } from '../read/csv-records.ts';
import { decodeText } from '../read/decode-text.ts';

/** With one of these a table says more than a list of competencies, and is read as what it is. */
const OTHER_COLUMNS: readonly TableColumn[] = [
  ...(['function', 'gradation', 'level', 'indicator', 'person', 'training', 'organisation'] as const),
];
/** A list is typed by people; a larger file is something else. */
const LARGEST_LIST = 2_000_000;

/**
 * The competencies of a bare list: a table with a column `competency` (or its Dutch name), and perhaps `cluster` and
 * `definition`.
 *
 * @returns Undefined where the bytes are no such list.
 */
export function competencyList(bytes: Uint8Array): readonly DescribedCompetency[] | undefined {
  const text = bytes.length > LARGEST_LIST ? undefined : decodeText(bytes)?.text;
  if (text === undefined) return undefined;
  const [header, ...rows] = csvRecords(text).records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const columns = header?.cells.map(tableColumn) ?? [];
  if (!columns.includes('competency') || columns.some((one) => one !== undefined && OTHER_COLUMNS.includes(one))) {
    return undefined;
  }
  return rows.flatMap(({ cells }): readonly DescribedCompetency[] => {
    const cellOf = (column: TableColumn): string => cells[columns.indexOf(column)]?.trim() ?? '';
    const [label, cluster, definition] = [cellOf('competency'), cellOf('cluster'), cellOf('definition')];
    if (label === '') return [];
    return [{ label, ...(cluster === '' ? {} : { cluster }), ...(definition === '' ? {} : { definition }) }];
  });
}
