import type { Block, Cell, RowBlock, SourceText, TextBlock } from '../../model/source-text.ts';
import { withCellLines } from './cell-lines.ts';
import { withEndLevels } from './end-levels.ts';
import { withLevelLines } from './level-lines.ts';
import { endsOpen, goesOnSmall, joined, marginOf, mayGoOnSmall, runsOn } from './line-joining.ts';
import { markRuns } from './mark-lines.ts';
import type { Piece, TextPiece } from './piece.ts';
import { withLoneCells } from './lone-cells.ts';
import { withNumberedItems } from './numbered-items.ts';
import { withBarredMarks, withPipeLines } from './pipe-lines.ts';
import { withRecognisedBullets } from './recognised-bullet.ts';
import { withSpaceTables } from './space-table.ts';
import { bracketedLevel } from '../level/bracketed-level.ts';
import { sectionKindOf } from '../words/section-kind.ts';

/** Deeper than this a cell within a cell is not looked into. */
const DEEPEST = 6;
/** Longer than this nothing is joined to a paragraph, in characters. */
const LONGEST = 20_000;

/**
 * Turns blocks into the pieces a reader of the page sees: tables, paragraphs with their lines joined, items without
 * their bullets. Ellipsis items (`...`) are dropped.
 */
export function outline(source: Pick<SourceText, 'lines'>, blocks: readonly Block[], depth = 1): readonly Piece[] {
  const tabled = withLevelLines(withEndLevels(withCellLines(withSpaceTables(source, withBarredMarks(blocks)))));
  const pieces: Piece[] = [];
  let from = 0;
  for (const run of markRuns(tabled)) {
    pieces.push(...runningPieces(tabled.slice(from, run.from), depth));
    const lines = tabled.slice(run.from, run.to).flatMap((block) => (block.kind === 'row' ? [] : [block]));
    const [first] = lines;
    if (first !== undefined) pieces.push({ kind: 'mark-lines', lines, at: first.at });
    from = run.to;
  }
  pieces.push(...runningPieces(tabled.slice(from), depth));
  return pieces;
}

function runningPieces(blocks: readonly Block[], depth: number): readonly Piece[] {
  const prepared = withRecognisedBullets(withLoneCells(withPipeLines(blocks)));
  const margin = marginOf(prepared.flatMap((block) => (block.kind === 'line' ? [block.text.length] : [])));
  const pieces: Piece[] = [];
  let open: { piece: TextPiece; last: string } | undefined;
  let rows: RowBlock[] = [];
  const closeRows = (): void => {
    const [first] = rows;
    if (first !== undefined) pieces.push({ kind: 'table', rows, at: first.at });
    rows = [];
  };
  const closeText = (): void => {
    if (open !== undefined && !isEllipsis(open.piece.text)) pieces.push(open.piece);
    open = undefined;
  };
  for (const [index, block] of prepared.entries()) {
    if (block.kind === 'row') {
      closeText();
      if (rows.length > 0 && rows[0]?.table !== block.table) closeRows();
      rows.push(block);
    } else {
      closeRows();
      if (open !== undefined && mayJoin(open, block, margin, prepared[index + 1])) {
        const text = joined(open.piece.text, block.text);
        const both = [...(open.piece.emphasised ?? []), ...(block.emphasised ?? [])];
        const emphasised = both.length === 0 ? {} : { emphasised: both };
        open = { piece: { ...open.piece, text, lines: open.piece.lines + 1, ...emphasised }, last: block.text };
      } else {
        closeText();
        open = { piece: pieceOf(block), last: printed(block) };
      }
    }
  }
  closeText();
  closeRows();
  const numbered = withNumberedItems(pieces);
  return depth > DEEPEST ? numbered.filter((piece) => piece.kind !== 'table') : numbered;
}

/** The blocks of a cell as pieces; a cell without blocks of its own is one text. */
export function cellPieces(cell: Cell, row: RowBlock, depth: number): readonly Piece[] {
  if (cell.blocks !== undefined) return outline({ lines: [] }, cell.blocks, depth + 1);
  const texts = cell.text.split('\n').map((text) => text.trim());
  return texts
    .filter((text) => text !== '' && !isEllipsis(text))
    .map((text): TextPiece => {
      const bullet = /^[-–•*▪●○·] ?(?=\S)/u.exec(text)?.[0];
      const base = { at: row.at, gapBefore: true, lines: 1 };
      return bullet === undefined
        ? { kind: 'text', text, ...base }
        : { kind: 'item', text: text.slice(bullet.length).trim(), marker: bullet.trim(), ...base };
    });
}

function pieceOf(block: TextBlock): TextPiece {
  return {
    kind: block.kind === 'heading' || block.kind === 'item' ? block.kind : 'text',
    text: block.text,
    at: block.at,
    gapBefore: block.gapBefore,
    lines: 1,
    ...(block.marker === undefined ? {} : { marker: block.marker }),
    ...(block.depth === undefined ? {} : { depth: block.depth }),
    ...(block.bold === undefined ? {} : { bold: block.bold }),
    ...(block.emphasised === undefined ? {} : { emphasised: block.emphasised }),
  };
}

function printed(block: TextBlock): string {
  return block.marker === undefined ? block.text : `${block.marker} ${block.text}`;
}

function mayJoin(
  open: { readonly piece: TextPiece; readonly last: string },
  block: TextBlock,
  margin: number,
  next: Block | undefined,
): boolean {
  const { piece } = open;
  if (block.kind !== 'line' || piece.kind === 'heading' || piece.text.length > LONGEST) return false;
  // A level alone in brackets ends no sentence.
  if (bracketedLevel(block.text) !== undefined && /[.!?…]$/u.test(open.last)) return false;
  // "Zoekt informatie op" ends with the rest of its verb, and not in the middle.
  if (piece.kind === 'item' && PARTED_VERB.test(open.last) && /^\p{Lu}/u.test(block.text)) return false;
  if (piece.bold === true && block.bold === true && !block.gapBefore)
    return (
      endsOpen(open.last) || isCapitals(piece.text, block.text) || goesOnBold(open.last, block.text, piece.kind, next)
    );
  if ((piece.bold === true) !== (block.bold === true) && piece.kind === 'text') return false;
  const isLater =
    piece.lines > 1 && piece.kind === 'text' && !block.gapBefore && goesOnSmall(piece.text, block.text, next);
  return isLater || runsOn(open.last, block, margin, next, piece.kind === 'item');
}

const PARTED_VERB = /^(?:[-–•*] ?)?\p{L}{3,20}t \P{N}{3,120} (?:op|aan|uit|af|in|mee|over|door|voor|bij|toe)$/u;

/** The last line in bold, in small letters: what runs over two lines in a narrow column, where no such lines are listed. */
function goesOnBold(above: string, text: string, kind: TextPiece['kind'], next: Block | undefined): boolean {
  const isListed = next?.kind === 'line' && next.bold === true && /^\p{Ll}/u.test(next.text);
  return kind === 'text' && !isListed && mayGoOnSmall(above, text) && sectionKindOf(above) === undefined;
}

/** A title in capitals may run over several lines. */
function isCapitals(above: string, below: string): boolean {
  return `${above}${below}` === `${above}${below}`.toUpperCase();
}

/** Three points alone: the list goes on, but not here. */
export function isEllipsis(text: string): boolean {
  return /^(?:\.{2,6}|…|enz\.?|etc\.?)$/iu.test(text.trim());
}
