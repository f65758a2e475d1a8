import type { Block, RowBlock, SourceText } from '../../model/source-text.ts';

/** Signs that open an item of a list and mark nothing. */
const BULLET = /^[•▪◦‣·➢➤►▸*]$/u;
/** A dash may say "none" of the text beside it, where other rows have another sign there. */
const DASH = /^[-–—]$/u;

/**
 * Rows of a bullet and a text beside it as the items of a list, and what stands alone between them as text of its own: sheets
 * give the bullets a column, and Word a table.
 */
export function withBulletRows(source: SourceText): SourceText {
  const lists = bulletTables(source.blocks);
  if (lists.size === 0) return source;
  const blocks = source.blocks.map((block): Block => {
    if (block.kind !== 'row' || !lists.has(keyOf(block))) return block;
    const [first, second] = filledIn(block);
    const { at, gapBefore } = block;
    if (first === undefined) return block;
    if (second !== undefined)
      return { kind: 'item', text: second.text.trim(), marker: first.text.trim(), depth: 1, at, gapBefore };
    const bold = first.bold === undefined ? {} : { bold: first.bold };
    return { kind: 'paragraph', text: first.text.trim(), at, gapBefore: true, ...bold };
  });
  return { ...source, blocks };
}

/** The tables that hold nothing but bullets with a text, and texts alone. */
function bulletTables(blocks: readonly Block[]): ReadonlySet<string> {
  const tables = new Map<string, RowBlock[]>();
  for (const block of blocks) {
    if (block.kind !== 'row') continue;
    const rows = tables.get(keyOf(block));
    if (rows === undefined) tables.set(keyOf(block), [block]);
    else rows.push(block);
  }
  return new Set([...tables].flatMap(([key, rows]) => (isList(rows) ? [key] : [])));
}

function isList(rows: readonly RowBlock[]): boolean {
  const filled = rows.map((row) => filledIn(row)).filter((cells) => cells.length > 0);
  const pairs = filled.filter((cells) => cells.length > 1);
  const signs = pairs.map(([sign]) => sign?.text.trim() ?? '');
  return (
    pairs.length > 0 &&
    pairs.every((cells) => cells.length === 2 && /\p{L}{2}/u.test(cells[1]?.text ?? '')) &&
    (signs.every((sign) => BULLET.test(sign)) || (signs.length > 1 && signs.every((sign) => DASH.test(sign)))) &&
    filled.every((cells) => cells.length > 1 || /\p{L}{2}/u.test(cells[0]?.text ?? '')) &&
    rows.every(({ cells }) => cells.every((cell) => cell.blocks === undefined))
  );
}

function filledIn(row: RowBlock): RowBlock['cells'] {
  return row.cells.filter((cell) => cell.text.trim() !== '');
}

function keyOf({ table, at }: RowBlock): string {
  return JSON.stringify([at.sheet, table]);
}
