import type { Place } from '../../model/place.ts';
import { foldInPlace } from './fold-in-place.ts';
import { passagesOf, type Passage } from './passage.ts';
import type { TextLine } from './text-line.ts';

/** A sentence, a list item or a title, put together again where lines break it, with the place where it starts. */
export interface Sentence {
  readonly text: string;
  /** The same text, letter for letter, in lower case and without accents. */
  readonly folded: string;
  readonly at: Place;
  readonly kind: TextLine['kind'];
  readonly isTitle: boolean;
  /** Starts a paragraph, list item or cell. */
  readonly isFirst: boolean;
  /** A gap stands before its paragraph. */
  readonly isApart: boolean;
  /** First cell of the row it stands in. */
  readonly label: string | undefined;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|\d{1,3}|nr|bv|bijv|e\.d|o\.a|m\.b\.t|i\.v\.m|t\.e\.m|max|min|ca|tel|art|enz|resp|incl|excl|evt|ev|dhr|mevr|mw|st|no|p\.ex|etc|approx)\.$/iu;

/** A total closes a sentence like any word: "vanaf 24 op 40." */
const TOTAL = /(?:(?<!\p{L})(?:op|sur|out of|van de)|\/) ?\d{1,3}\.$/iu;

/** The sentences of a document in reading order. */
export function sentencesOf(lines: readonly TextLine[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const passage of passagesOf(lines)) sentences.push(...sentencesOfPassage(passage));
  return sentences;
}

/** The sentences of one passage. */
export function sentencesOfPassage(passage: Passage): readonly Sentence[] {
  const starts: { readonly from: number; readonly at: Place }[] = [];
  let text = '';
  for (const part of passage.parts) {
    if (text !== '') text += ' ';
    starts.push({ from: text.length, at: part.at });
    text += part.text;
  }
  const { kind, isTitle, label } = passage;
  return splitSentences(text).map(({ from, text: one }, place) => ({
    text: one,
    folded: foldInPlace(one),
    at: starts.findLast((start) => start.from <= from)?.at ?? {},
    kind,
    isTitle,
    isFirst: place === 0,
    isApart: passage.gapBefore,
    label,
  }));
}

const MAY_SPLIT = /[.!?]["”')]?\s/u;

/** Splits at a full stop before a capital, save after an abbreviation or a number. */
function splitSentences(text: string): readonly { readonly from: number; readonly text: string }[] {
  const found: { from: number; text: string }[] = [];
  let from = 0;
  // Most texts are one sentence.
  for (const match of !MAY_SPLIT.test(text) ? [] : text.matchAll(/[.!?](?=["”')]?\s["“(]?\p{Lu})/gu)) {
    const end = match.index + 1;
    const before = text.slice(Math.max(from, end - 16), end);
    if (match[0] === '.' && ABBREVIATION.test(before.slice(-12)) && !TOTAL.test(before)) continue;
    found.push({ from, text: text.slice(from, end) });
    from = end;
  }
  found.push({ from, text: text.slice(from) });
  return found
    .map((one) => ({ from: one.from + (one.text.length - one.text.trimStart().length), text: one.text.trim() }))
    .filter((one) => one.text !== '');
}
