import type { Block } from '../../model/source-text.ts';
import type { Segment } from './space-columns.ts';

/** A heading in so many pieces is the header of a table. */
export const FEWEST_HEADERS = 3;
/** A line of more characters is no row of a table. */
export const LONGEST_LINE = 400;

/**
 * Whether two spaces beside each other stand on the line of a block, as printed or as read.
 *
 * @example mayHaveColumns(['Inzet   2'], lineAt(1, 'Inzet 2')) // true
 */
export function mayHaveColumns(lines: readonly string[], block: Block | undefined): boolean {
  if (block === undefined || block.kind === 'row') return false;
  return block.text.includes('  ') || (lines[(block.at.line ?? 0) - 1] ?? '').includes('  ');
}

function closedUp(text: string): string {
  return text.replaceAll(' ', '');
}

/**
 * The line of a block with the spaces that it was printed with; the text of the block where its line says something else.
 *
 * @returns Undefined for what is no line that spaces can part: a row, a line with tabs, one of more than 400 characters.
 * @example printedLineOf(['Inzet   2'], lineAt(1, 'Inzet 2')) // 'Inzet   2'
 */
export function printedLineOf(lines: readonly string[], block: Block | undefined): string | undefined {
  if (block === undefined || block.kind === 'row') return undefined;
  const printed = lines[(block.at.line ?? 0) - 1] ?? '';
  // A reader may have closed up the spaces that hold the columns apart.
  const isPrinted = printed.length <= LONGEST_LINE && closedUp(printed).includes(closedUp(block.text));
  const raw = isPrinted ? printed : block.text;
  return raw.length > LONGEST_LINE || raw.includes('\t') ? undefined : raw;
}

/**
 * The pieces of the line of a block that stand at least two spaces apart, with their places on the printed line.
 *
 * @returns Undefined for what is no line that spaces can part.
 * @example segmentsOf(['Inzet   2'], lineAt(1, 'Inzet 2'))?.[1] // { text: '2', start: 8, end: 9 }
 */
export function segmentsOf(lines: readonly string[], block: Block | undefined): readonly Segment[] | undefined {
  const raw = printedLineOf(lines, block);
  if (raw === undefined) return undefined;
  const filled = piecesOf(raw);
  // A rule under a header makes a heading of it in Markdown.
  return block?.kind === 'heading' && filled.length < FEWEST_HEADERS ? undefined : filled;
}

/**
 * The pieces of a printed line that stand at least two spaces apart.
 *
 * @example piecesOf('Inzet   2')[1] // { text: '2', start: 8, end: 9 }
 */
export function piecesOf(raw: string): readonly Segment[] {
  const segments: Segment[] = [];
  let start = -1;
  for (let at = 0; at <= raw.length; at += 1) {
    const isGap = at >= raw.length || (raw[at] === ' ' && (raw[at + 1] === ' ' || at + 1 === raw.length));
    if (isGap && start >= 0) {
      segments.push({ text: raw.slice(start, at).trim(), start, end: at });
      start = -1;
    } else if (!isGap && start < 0 && raw[at] !== ' ') start = at;
  }
  return segments.filter((segment) => segment.text !== '');
}
