import { foldLabel } from './fold.ts';
import { kept } from './kept.ts';

/** The words of a text, and which of them are names. */
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

/**
 * Looks for many names in a text at once, word by word: what that takes grows with the text and not with the names.
 *
 * Names and text are compared folded, as {@link foldLabel} does, and only whole words count.
 *
 * @param names In any order; of names that fold the same the first is told, and one without letters and digits is no name.
 * @returns What to ask of each text.
 * @example namesInText(['Samenwerken', 'Inzet'])('Wij vragen inzet.').hits // [{ name: 'Inzet', from: 2, to: 3 }]
 */
export function namesInText(names: Iterable<string>): (text: string) => NamedWords {
  const first = new Map<string, Step>();
  for (const name of names) add(first, name);
  return (text) => {
    const words = wordsOf(text);
    const hits: NameHit[] = [];
    let from = 0;
    for (const word of words) {
      let step = first.get(word);
      let to = from;
      while (step !== undefined) {
        to += 1;
        if (step.name !== undefined) hits.push({ name: step.name, from, to });
        step = step.next.get(words[to] ?? '');
      }
      from += 1;
    }
    return { words, hits };
  };
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
  for (const piece of text.split(' ')) if (piece !== '') for (const word of wordsOfPiece(piece)) words.push(word);
  return words;
}

const wordsOfPiece = kept(20_000, (piece): readonly string[] => {
  const folded = foldLabel(piece);
  return folded === '' ? [] : folded.split(' ');
});
