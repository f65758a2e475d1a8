import { printedText } from './printed-text.ts';

/** One physical line, or the part of it on one page, with the spaces and tabs around it. */
export interface Piece {
  readonly text: string;
  /** The text without what surrounds it. */
  readonly trimmed: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** A page break stands before it. */
  readonly startsPage: boolean;
  /** It lies inside bold marks that opened on an earlier line or close on a later one. */
  readonly bold: boolean;
}

const BOLD = '**';

/** Cuts lines at page breaks and settles the bold marks that span several lines. */
export function textPieces(lines: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [index, line] of lines.entries()) {
    for (const [page, text] of printedText(line).split('\f').entries()) {
      pieces.push({ text, trimmed: text.trim(), line: index + 1, startsPage: page > 0, bold: false });
    }
  }
  for (let index = 0; index < pieces.length; index += 1) {
    const last = endOfBold(pieces, index);
    if (last === undefined) continue;
    for (let at = index; at <= last; at += 1) {
      const piece = pieces[at];
      if (piece === undefined) continue;
      const trimmed = piece.trimmed
        .slice(at === index ? BOLD.length : 0, at === last ? -BOLD.length : undefined)
        .trim();
      pieces[at] = { ...piece, text: trimmed, trimmed, bold: true };
    }
    index = last;
  }
  return pieces;
}

/** Index of the piece that closes the bold text that this piece opens and does not close itself. */
function endOfBold(pieces: readonly Piece[], index: number): number | undefined {
  const opening = pieces[index]?.trimmed ?? '';
  const isOpen = opening.startsWith(BOLD) && opening.charAt(2).trim() !== '' && opening.charAt(2) !== '*';
  if (!isOpen || opening.includes(BOLD, BOLD.length)) return undefined;
  for (let at = index + 1; at < pieces.length; at += 1) {
    const text = pieces[at]?.trimmed ?? '';
    if (text === '') return undefined;
    const mark = text.indexOf(BOLD);
    if (mark >= 0)
      return mark > 0 && mark === text.length - BOLD.length && text.charAt(mark - 1) !== ' ' ? at : undefined;
  }
  return undefined;
}
