import { foldLabel } from './fold.ts';
import { piecesOf } from './pieces-of.ts';

/** Which words of a text are names; both lists are empty where none is. */
export interface NamedWords {
  /** Folded, in their order. */
  readonly words: readonly string[];
  /** In the order in which they end; one name may stand inside another. */
  readonly hits: readonly NameHit[];
}

export interface NameHit {
  /** As it was given first. */
  readonly name: string;
  /** The first of its words, from 0. */
  readonly from: number;
  /** The word after its last. */
  readonly to: number;
}

/** One way to go on: the name that ends here, and what the next word may be. */
interface Step {
  name?: string;
  readonly next: Map<string, Step>;
}

/** What stands between two blanks: the words it folds to, and of each the names that may begin with it. */
interface Piece {
  readonly words: readonly string[];
  readonly steps: readonly (Step | undefined)[];
  /** One of these words begins a name. */
  readonly mayBegin: boolean;
}

const NOTHING: NamedWords = { words: [], hits: [] };

/**
 * Looks for many names in a text at once, word by word: what that takes grows with the text and not with the names.
 *
 * Names and text are compared folded, as {@link foldLabel} does, and only whole words count.
 *
 * @param names In any order; of names that fold the same the first is told, and one without letters and digits is no name.
 * @returns What to ask of each text. Most lines hold no name at all, so their words are only counted.
 * @example namesInText(['Samenwerken', 'Inzet'])('Wij vragen inzet.').hits // [{ name: 'Inzet', from: 2, to: 3 }]
 */
export function namesInText(names: Iterable<string>): (text: string) => NamedWords {
  const first = new Map<string, Step>();
  for (const name of names) add(first, name);
  // Few pieces of a text are new: what each folds to, and where its words may begin a name, is looked up once.
  const goOver = piecesOf((piece): Piece => {
    const words = wordsOfPiece(piece);
    const steps = words.map((word) => first.get(word));
    return { words, steps, mayBegin: steps.some((step) => step !== undefined) };
  });
  return (text) => {
    const begun: { readonly piece: Piece; readonly from: number }[] = [];
    let count = 0;
    goOver(text, (piece) => {
      if (piece.mayBegin) begun.push({ piece, from: count });
      count += piece.words.length;
    });
    if (begun.length === 0) return NOTHING;
    const words: string[] = [];
    goOver(text, (piece) => {
      for (const word of piece.words) words.push(word);
    });
    const hits: NameHit[] = [];
    for (const { piece, from } of begun)
      piece.steps.forEach((step, nth) => {
        addHits(hits, step, from + nth, words);
      });
    return hits.length === 0 ? NOTHING : { words, hits };
  };
}

function addHits(hits: NameHit[], begin: Step | undefined, from: number, words: readonly string[]): void {
  let to = from;
  for (let step = begin; step !== undefined; step = step.next.get(words[to] ?? '')) {
    to += 1;
    if (step.name !== undefined) hits.push({ name: step.name, from, to });
  }
}

function add(first: Map<string, Step>, name: string): void {
  let next = first;
  let last: Step | undefined;
  for (const word of wordsOf(name)) {
    last = next.get(word);
    if (last === undefined) {
      last = { next: new Map() };
      next.set(word, last);
    }
    next = last.next;
  }
  if (last !== undefined) last.name ??= name;
}

/** A blank never stands inside what folds to one word, so each piece is folded for itself: few are new. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const piece of text.split(' ')) if (piece !== '') words.push(...wordsOfPiece(piece));
  return words;
}

function wordsOfPiece(piece: string): readonly string[] {
  const folded = foldLabel(piece);
  return folded === '' ? [] : folded.split(' ');
}
