import type { Scale } from '../model/profile.ts';
import type { Block, RowBlock } from '../model/source-text.ts';
import { foldLabel } from '../text/fold.ts';
import { columnRoleOf } from './header-word.ts';
import { familyOf } from './level-word.ts';

const MOST_RUNGS = 9;
const LONGEST_NAME = 30;

/**
 * The scale that a table of its own explains: "Niveau | Wat bedoelen we?" over one row for each rung, named in words.
 *
 * Known names have the order of their scale, others that of print. Undefined where no table is such a legend.
 */
export function legendTable(blocks: readonly Block[]): Scale | undefined {
  const tables = new Map<number, RowBlock[]>();
  for (const block of blocks) {
    if (block.kind !== 'row') continue;
    const rows = tables.get(block.table) ?? [];
    tables.set(block.table, rows);
    if (rows.length <= MOST_RUNGS + 1) rows.push(block);
  }
  for (const [head, ...rows] of tables.values()) {
    const scale = head === undefined ? undefined : scaleOf(head, rows);
    if (scale !== undefined) return scale;
  }
  return undefined;
}

function scaleOf(head: RowBlock, rows: readonly RowBlock[]): Scale | undefined {
  const [title, ...others] = textsOf(head);
  if (title === undefined || others.length !== 1 || columnRoleOf(title) !== 'level') return undefined;
  if (columnRoleOf(others[0] ?? '') === 'label' || rows.length < 2 || rows.length > MOST_RUNGS) return undefined;
  const names = rows.map((row) => row.cells.find((cell) => cell.column === 0)?.text.trim() ?? '');
  const areNames = names.every((name) => /^\p{L}{3}/u.test(name) && name.length <= LONGEST_NAME);
  const folded = names.map((name) => foldLabel(name));
  if (!areNames || new Set(folded).size !== names.length) return undefined;
  const family = familyOf(folded);
  const isKnown = family?.length === names.length;
  return { levels: names.length, labels: isKnown ? family.map((one) => names[folded.indexOf(one)] ?? one) : names };
}

function textsOf(row: RowBlock): readonly string[] {
  return row.cells.map((cell) => cell.text.trim()).filter((text) => text !== '');
}
