import { foldLabel } from '../../text/fold.ts';
import { fieldKindOf } from '../words/field-label.ts';
import { isText, type Piece, type TablePiece, type TextPiece } from '../page/piece.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import type { SectionKind } from '../words/section-lexicon.ts';
import { headsOtherTable } from '../words/foreign-heading.ts';
import { areFunctions } from '../words/function-name.ts';
import { titledLine } from '../words/titled-line.ts';

/** The pieces of one of the functions in a document; `heading` is its title where a heading names it. */
export interface FunctionPart {
  readonly pieces: readonly Piece[];
  readonly heading?: string;
}

/** Whether a line holds a competency that is asked, by what else is known of the document. */
export type IsShown = (line: number) => boolean;
type Asks = (piece: Piece) => boolean;

/**
 * Parts a document with several functions: each begins at its own title, with a label or as a heading, and asks something.
 *
 * What stands before the first function goes with none; a document with one function is one part.
 */
export function splitFunctions(
  pieces: readonly Piece[],
  isTable: (piece: TablePiece) => boolean,
  isShown: IsShown,
): readonly FunctionPart[] {
  const asks: Asks = (piece) => asksSomething(piece, isTable) || linesOf(piece).some((line) => isShown(line));
  const labelled = partsAt(pieces, titleStarts(pieces), asks);
  if (labelled.length > 1) return labelled.map((part) => ({ ...part, ...titledHeadingOf(part.pieces) }));
  const depths = pieces.flatMap((piece) =>
    piece.kind === 'heading' && piece.depth !== undefined ? [piece.depth] : [],
  );
  for (const depth of [...new Set(depths)].sort((one, other) => one - other).slice(0, 3)) {
    const starts = headingStarts(pieces, depth);
    const parts = areInOnePart(pieces, starts, depth) ? [] : partsAt(pieces, starts, asks);
    if (parts.length > 1) return parts.map((part) => ({ ...part, ...headingOf(part.pieces[0]) }));
  }
  return [{ pieces }];
}

/** The name of the function, where the line that opens it also says what kind of document it is. */
function titledHeadingOf(pieces: readonly Piece[]): { readonly heading?: string } {
  const titled = pieces.slice(0, 6).flatMap((piece) => (isText(piece) ? (titledLine(piece.text) ?? []) : []));
  return titled[0] === undefined ? {} : { heading: titled[0] };
}

function headingOf(piece: Piece | undefined): { readonly heading?: string } {
  return piece?.kind === 'heading' ? { heading: piece.text } : {};
}

/** Starts of functions that print their title with a label: at the fields that stand together with it. */
function titleStarts(pieces: readonly Piece[]): readonly number[] {
  const starts: number[] = [];
  let last = '';
  for (const [index, piece] of pieces.entries()) {
    if (labelOf(piece) !== 'title') continue;
    // The head of the next page names the function again.
    const name = nameIn(piece);
    if (name !== '' && name === last) continue;
    last = name;
    let start = index;
    while (start > 0 && belongsBefore(pieces[start - 1])) start -= 1;
    starts.push(start);
  }
  return starts;
}

/** The name behind a label on its line, folded; empty where it stands elsewhere. */
function nameIn(piece: Piece): string {
  if (piece.kind === 'pair')
    return foldLabel(piece.content.flatMap((one) => (isText(one) ? [one.text] : [])).join(' '));
  return isText(piece) ? foldLabel(piece.text.slice(piece.text.indexOf(':') + 1)) : '';
}

function labelOf(piece: Piece): string | undefined {
  if (piece.kind === 'pair') return fieldKindOf(piece.label)?.kind;
  if (!isText(piece) || piece.kind === 'item') return undefined;
  if (titledLine(piece.text) !== undefined) return 'title';
  const colon = piece.text.indexOf(':');
  const label = fieldKindOf(colon > 0 ? piece.text.slice(0, colon) : piece.text);
  return colon > 0 || label?.isPlain === true ? label?.kind : undefined;
}

/** Fields, the word for the document and the heading over the fields belong to the function that follows. */
function belongsBefore(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  if (labelOf(piece) !== undefined && labelOf(piece) !== 'title') return true;
  const kind = isText(piece) && piece.kind !== 'item' ? sectionKindOf(piece.text)?.kind : undefined;
  return kind === 'document' || kind === 'identity' || piece.kind === 'heading';
}

/** Parts of a card beside what it asks: where they stand at the same depth, one function is described. */
const OF_ONE_CARD: ReadonlySet<SectionKind | undefined> = new Set<SectionKind | undefined>([
  'purpose',
  'tasks',
  'conditions',
  'benefits',
]);

/** Headings of one depth that name no part known by its name, and no group of what one card asks. */
function headingStarts(pieces: readonly Piece[], depth: number): readonly number[] {
  let over: TextPiece | undefined;
  return pieces.flatMap((piece, index) => {
    if (piece.kind !== 'heading' || piece.depth === undefined) return [];
    if (piece.depth < depth) over = piece;
    const isStart = piece.depth === depth && sectionKindOf(piece.text) === undefined && !isOtherPart(piece.text);
    return isStart && !isPartOfCard(over, pieces) ? [index] : [];
  });
}

/** "Risicobeoordeling" is a part of a card, "Risicoanalist" a function. */
function isOtherPart(text: string): boolean {
  return headsOtherTable(text) && !areFunctions([text], []);
}

/** Whether a heading announces what is asked, beside others as deep that announce the other parts of a card. */
function isPartOfCard(over: TextPiece | undefined, pieces: readonly Piece[]): boolean {
  if (over === undefined || sectionKindOf(over.text)?.kind !== 'requirements') return false;
  return pieces.some(
    (one) => one.kind === 'heading' && one.depth === over.depth && OF_ONE_CARD.has(sectionKindOf(one.text)?.kind),
  );
}

/**
 * All these headings stand under one and the same heading, that is neither the first of the document nor the only one of
 * its depth: they name groups in that part of one function.
 */
function areInOnePart(pieces: readonly Piece[], starts: readonly number[], depth: number): boolean {
  const depthAt = (index: number): number => {
    const piece = pieces[index];
    return piece?.kind === 'heading' ? (piece.depth ?? depth) : depth;
  };
  const places = pieces.flatMap((_, index) => (depthAt(index) < depth ? [index] : []));
  const over = new Set(starts.map((start) => places.findLast((place) => place < start)));
  const [only] = over;
  if (over.size !== 1 || only === undefined || only === places[0]) return false;
  return places.some((place) => place < only && depthAt(place) === depthAt(only));
}

/**
 * Parts from the given starts that ask something; none where too many do not. Functions set out alike, with what they ask
 * under the same words, may share the document with its title, an introduction and an annex.
 */
function partsAt(pieces: readonly Piece[], starts: readonly number[], asks: Asks): readonly FunctionPart[] {
  const parts = starts.map((start, index) => pieces.slice(start, starts[index + 1] ?? pieces.length));
  const asking = parts.filter((part) => part.some((piece) => asks(piece)));
  const least = areAlike(asking) ? 1 / 2 : 3 / 4;
  return asking.length > 1 && asking.length >= parts.length * least ? asking.map((part) => ({ pieces: part })) : [];
}

/** Whether every part opens what it asks with the same words. */
function areAlike(parts: readonly (readonly Piece[])[]): boolean {
  const [first, ...others] = parts.map((part) => askingWords(part));
  return [...(first ?? [])].some((words) => others.every((other) => other.has(words)));
}

function askingWords(pieces: readonly Piece[]): ReadonlySet<string> {
  const texts = pieces
    .slice(1)
    .flatMap((piece) => (isText(piece) && asksSomething(piece, () => false) ? [piece.text] : []));
  return new Set(texts.map((text) => foldLabel(text)));
}

function linesOf(piece: Piece): readonly number[] {
  const blocks = piece.kind === 'table' ? piece.rows : piece.kind === 'mark-lines' ? piece.lines : [piece];
  return blocks.flatMap(({ at }) => at.line ?? []);
}

function asksSomething(piece: Piece, isTable: (piece: TablePiece) => boolean): boolean {
  if (piece.kind === 'table') return isTable(piece);
  if (piece.kind === 'mark-lines') return false;
  const text = piece.kind === 'pair' ? piece.label : piece.text;
  return piece.kind !== 'item' && sectionKindOf(text)?.kind === 'requirements';
}
