import type { Block, RowBlock, SourceText } from '../../model/source-text.ts';
import { columnSenseOf } from '../words/column-sense.ts';
import { fieldKindOf } from '../words/field-label.ts';
import { sectionKindOf } from '../words/section-kind.ts';

/** Fewer rows below may have lost their label by chance. */
const FEWEST_ROWS = 2;
/** What the header of the names beside it may be. */
const NAMES: ReadonlySet<string> = new Set(['label', 'listed', 'name']);

/**
 * Forms whose labels have a column of their own: "Vereiste competenties: | | 1 | 2 | 3" over rows with the names in the second
 * column. There the label stands over those names; where these have a header of their own, it names their group.
 */
export function withLabelsOver(source: SourceText): SourceText {
  const { blocks } = source;
  const heads = new Set(
    blocks.filter((block, index): block is RowBlock => block.kind === 'row' && standsBeside(block, blocks, index)),
  );
  if (heads.size === 0) return source;
  const first = blocks.findIndex((block) => block.kind === 'row' && heads.has(block));
  return {
    ...source,
    blocks: blocks.flatMap((block, index): readonly Block[] => {
      if (block.kind !== 'row') return [block];
      if (heads.has(block)) return textAt(block, 1) === '' ? [moved(block)] : parted(block);
      return [index > first && isField(block) ? asText(block) : block];
    }),
  };
}

/** "Rijbewijs: | B": the next label in its column, with its value beside it. */
function isField(row: RowBlock): boolean {
  const [label, value] = [textAt(row, 0), textAt(row, 1)];
  const isLabel = label.endsWith(':') || fieldKindOf(label) !== undefined;
  return isLabel && value !== '' && fieldKindOf(value) === undefined && columnsBehind(row).length === 0;
}

function asText(row: RowBlock): Block {
  const text = `${textAt(row, 0).replace(/ ?:$/u, '')}: ${textAt(row, 1)}`;
  return { kind: 'paragraph', text, at: row.at, gapBefore: row.gapBefore };
}

function standsBeside(row: RowBlock, blocks: readonly Block[], index: number): boolean {
  const [label, below, ...columns] = [0, 1, ...columnsBehind(row)].map((column) => textAt(row, column));
  const isBelow = below === '' || NAMES.has(columnSenseOf(below ?? '') ?? '');
  if (label === undefined || label === '' || !isBelow || columns.length < 1) return false;
  const bare = label.replace(/ ?:$/u, '');
  if (sectionKindOf(bare)?.kind !== 'requirements' && columnSenseOf(bare) !== 'label') return false;
  const rows = blocks.slice(index + 1, index + 1 + FEWEST_ROWS);
  return rows.length === FEWEST_ROWS && rows.every((one) => one.kind === 'row' && isNamedBeside(one, row));
}

/** Nothing under the label, a name beside it, and something under a header. */
function isNamedBeside(row: RowBlock, header: RowBlock): boolean {
  const isName = textAt(row, 0) === '' && /\p{L}{3}/u.test(textAt(row, 1));
  return isName && row.table === header.table && columnsBehind(row).some((column) => textAt(header, column) !== '');
}

function columnsBehind({ cells }: RowBlock): readonly number[] {
  return cells.filter(({ column, text }) => column > 1 && text.trim() !== '').map(({ column }) => column);
}

/** "Technische competenties | Kennis | Graad": the name of the group over the header of the names. */
function parted(row: RowBlock): readonly Block[] {
  const { at, gapBefore } = row;
  const group: Block = { kind: 'paragraph', text: textAt(row, 0), at, gapBefore, bold: true };
  return [group, { ...row, cells: row.cells.filter(({ column }) => column > 0), gapBefore: false }];
}

function moved(row: RowBlock): RowBlock {
  const label = row.cells.find((cell) => cell.column === 0);
  if (label === undefined) return row;
  const others = row.cells.filter((cell) => cell.column > 1);
  return { ...row, cells: [{ ...label, column: 1, text: label.text.replace(/ ?:\s*$/u, '') }, ...others] };
}

function textAt({ cells }: RowBlock, column: number): string {
  return cells.find((cell) => cell.column === column)?.text.trim() ?? '';
}
