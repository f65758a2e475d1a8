import type { Block, RowBlock, TextBlock } from '../../model/source-text.ts';
import { otherFigures, type OtherFigures } from '../legend/other-figures.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { sectionKindOf } from '../words/section-kind.ts';

const IN_BRACKETS = /^(.{0,200}\p{L}.{0,40}?) ?[([]\d{1,3}[)\]]$/u;
const BEHIND = /^(.{0,200}\p{L}\)?)(?: ?[:–-])? {0,3}\d{1,2}$/u;
const SAYS_LEVEL = /niveau|gradatie|level|beheers|degr[ée]/iu;
const FIGURE = /^[([]?\d{1,2}[)\]]?$/u;

/**
 * Blocks without the figures beside names of which the document says that they are something else than levels: a weight, a
 * page, a priority, a part of an examination. It says so for the part in which it stands; a legend of such figures goes
 * too, as it asks nothing. Figures that are called a level, or stand under a header that says what they are, stay.
 */
export function withoutOtherFigures(blocks: readonly Block[]): readonly Block[] {
  const told = blocks.map((block) => (block.kind === 'row' ? undefined : otherFigures(block.text)));
  if (told.every((one) => one === undefined)) return blocks;
  const parts = partsOf(blocks);
  const others = new Map<number, OtherFigures>();
  for (const [index, kind] of told.entries())
    if (kind !== undefined && others.get(parts[index] ?? 0) !== 'any') others.set(parts[index] ?? 0, kind);
  const heads = headersOf(blocks);
  return blocks.flatMap((block, index): readonly Block[] => {
    const kind = others.get(parts[index] ?? 0);
    if (kind === undefined) return [block];
    if (block.kind === 'row') return [withoutFigures(block, heads.get(block.table), kind)];
    if (told[index] === 'any') return [];
    return [told[index] === undefined ? withoutFigure(block, kind) : block];
  });
}

/** The number of the part that each block stands in: a heading, or a line that announces a part, opens the next. */
function partsOf(blocks: readonly Block[]): readonly number[] {
  let part = 0;
  return blocks.map((block) => {
    const isOpening =
      block.kind === 'heading' ||
      (block.kind !== 'row' && block.kind !== 'item' && sectionKindOf(block.text) !== undefined);
    if (isOpening) part += 1;
    return part;
  });
}

function withoutFigure(block: TextBlock, kind: OtherFigures): TextBlock {
  const text = block.text.trim();
  const bare =
    IN_BRACKETS.exec(text)?.[1] ?? (kind === 'any' && !SAYS_LEVEL.test(text) ? BEHIND.exec(text)?.[1] : undefined);
  return bare === undefined ? block : { ...block, text: bare.trim() };
}

/** The first row of each table. */
function headersOf(blocks: readonly Block[]): ReadonlyMap<number, RowBlock> {
  const heads = new Map<number, RowBlock>();
  for (const block of blocks) if (block.kind === 'row' && !heads.has(block.table)) heads.set(block.table, block);
  return heads;
}

function withoutFigures(row: RowBlock, head: RowBlock | undefined, kind: OtherFigures): RowBlock {
  const cells = row.cells.map((cell) => {
    const header = head?.cells.find((one) => one.column === cell.column)?.text ?? '';
    if (cell.blocks !== undefined || row === head || columnRoleOf(header) !== undefined) {
      const bare = cell.blocks === undefined && row !== head ? IN_BRACKETS.exec(cell.text.trim())?.[1] : undefined;
      return bare === undefined ? cell : { ...cell, text: bare.trim() };
    }
    const isTold = kind === 'any' ? FIGURE.test(cell.text.trim()) : /^[([]\d{1,2}[)\]]$/u.test(cell.text.trim());
    return isTold ? { ...cell, text: '' } : cell;
  });
  return { ...row, cells };
}
