import type { Place } from '../../model/place.ts';
import type { Block, RowBlock, TextBlock } from '../../model/source-text.ts';

/**
 * One piece of text of a document, wherever it stood: in running text, a list, or a cell of a table.
 *
 * `label` is the first cell of the row a cell belongs to; the first cell itself is of kind `label`.
 */
export interface TextLine {
  readonly kind: 'heading' | 'line' | 'paragraph' | 'item' | 'label' | 'cell';
  readonly text: string;
  readonly at: Place;
  readonly gapBefore: boolean;
  readonly isBold: boolean;
  readonly label: string | undefined;
  readonly depth: number | undefined;
}

/** As much of one piece as patterns are asked to look at; what is longer goes on as a next piece. */
const LONGEST = 4_000;
const DEEPEST = 20;
/** What an exporter to Markdown escaped: `1\\. Diploma`. */
const ESCAPED = /\\([.()[\]*_#+-])/gu;

/** All texts of a document in reading order, with list items inside cells as items of their own. */
export function textLines(blocks: readonly Block[]): readonly TextLine[] {
  return linesOf(blocks, undefined, 0);
}

function linesOf(blocks: readonly Block[], label: string | undefined, depth: number): readonly TextLine[] {
  if (depth > DEEPEST) return [];
  const lines: TextLine[] = [];
  for (const block of blocks)
    lines.push(...(block.kind === 'row' ? rowLines(block, depth) : textBlockLines(block, label)));
  return lines;
}

function textBlockLines(block: TextBlock, label: string | undefined): readonly TextLine[] {
  return pieces(block.text).map((text, index) => ({
    kind: block.kind,
    text,
    at: block.at,
    gapBefore: block.gapBefore && index === 0,
    isBold: block.bold === true,
    label,
    depth: block.depth,
  }));
}

function rowLines(row: RowBlock, depth: number): readonly TextLine[] {
  const filled = row.cells.filter((cell) => cell.text.trim() !== '');
  const label = filled[0]?.text.trim();
  return filled.flatMap((cell, index): readonly TextLine[] => {
    const isLabel = index === 0 && filled.length > 1;
    if (cell.blocks !== undefined && !isLabel) return linesOf(cell.blocks, label, depth + 1);
    return pieces(cell.text).map((text) => ({
      kind: isLabel ? 'label' : 'cell',
      text,
      at: row.at,
      gapBefore: isLabel,
      isBold: cell.bold === true,
      label: isLabel || filled.length === 1 ? undefined : label,
      depth: undefined,
    }));
  });
}

function pieces(text: string): readonly string[] {
  const whole = text.includes('\\') ? text.trim().replace(ESCAPED, '$1') : text.trim();
  if (whole.length <= LONGEST) return whole === '' ? [] : [whole];
  const found: string[] = [];
  for (let from = 0; from < whole.length;) {
    const limit = from + LONGEST;
    const blank = limit >= whole.length ? whole.length : whole.lastIndexOf(' ', limit);
    const end = blank > from ? blank : limit;
    const piece = whole.slice(from, end).trim();
    if (piece !== '') found.push(piece);
    from = end;
  }
  return found;
}
