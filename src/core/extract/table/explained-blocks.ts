import type { Block, RowBlock } from '../../model/source-text.ts';
import { askRoleOf } from './ask-role.ts';
import { sheetName } from './sheet-name.ts';
import type { SheetTable } from './sheet-tables.ts';

/** A table that explains competencies, with what stands over it as columns of their own. */
export interface ExplainedTable {
  readonly table: SheetTable;
  readonly rows: readonly RowBlock[];
}

/**
 * The tables of a dictionary one after the other. Where they are on several sheets, the name of each sheet is the cluster
 * of what stands on it, unless the table has clusters itself or explains one competency alone.
 */
export function explainedBlocks(tables: readonly ExplainedTable[]): readonly Block[] {
  const sheets = new Set(tables.map((one) => one.table.sheet));
  return tables.flatMap(({ table, rows }): readonly Block[] => {
    const heads = table.heads.map((one): Block => ({
      kind: 'heading',
      text: one.text,
      at: one.at,
      depth: 1,
      gapBefore: true,
    }));
    const name = sheets.size > 1 ? sheetName(table.sheet) : undefined;
    const [header] = rows;
    const isNamed = (header?.cells ?? []).some((cell) => askRoleOf(cell.text) === 'cluster');
    const isAlone = table.pairs.some((pair) => askRoleOf(pair.key) === 'competency');
    if (name === undefined || isNamed || isAlone) return [...heads, ...rows];
    const column = Math.max(...rows.flatMap((row) => row.cells.map((cell) => cell.column + (cell.span ?? 1))));
    return [
      ...heads,
      ...rows.map((row, index) => ({
        ...row,
        cells: [...row.cells, { text: index === 0 ? 'Cluster' : name, column }],
      })),
    ];
  });
}
