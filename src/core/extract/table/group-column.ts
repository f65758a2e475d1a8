import type { RowBlock } from '../../model/source-text.ts';
import { namesGroup } from '../words/known-label.ts';
import { scopeNamed, kindNamed } from './table-words.ts';
import type { TableColumn } from './table-column.ts';

/**
 * The columns of a table with the one for kinds as that of groups, where most of the words in it are no kinds that anybody
 * knows, or all are names of groups: "Soort" over "Kernwaarden", "Leidinggevend", "Vaktechnisch", or over
 * "Kerncompetenties", "Functiecompetenties". A table that names its groups keeps its columns.
 *
 * @param columns The columns that are known, by their place.
 * @param data The rows under the header.
 */
export function withGroupColumn(
  columns: ReadonlyMap<number, TableColumn>,
  data: readonly RowBlock[],
): ReadonlyMap<number, TableColumn> {
  const place = [...columns].find(([, column]) => column === 'kind')?.[0];
  if (place === undefined || [...columns.values()].includes('cluster')) return columns;
  const texts = data.flatMap((row) => {
    const text = row.cells.find((cell) => cell.column === place)?.text.trim() ?? '';
    return text === '' ? [] : [text];
  });
  const words = [...new Set(texts)];
  const unknown = words.filter((word) => kindNamed(word) === undefined && scopeNamed(word) === undefined);
  // A word of its own for every competency groups nothing.
  const rows = data.filter((row) => row.cells.length > 1).length;
  const areGroups = words.length > 1 && words.length * 2 <= rows && words.every((word) => /\p{L}{3}/u.test(word));
  const areNamed = unknown.length * 2 > words.length || words.every((word) => namesGroup(word));
  return areGroups && areNamed ? new Map([...columns, [place, 'cluster']]) : columns;
}
