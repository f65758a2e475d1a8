import type { Place } from '../../model/place.ts';
import { foldInPlace } from './fold-in-place.ts';
import type { TextLine } from './text-line.ts';
import { titlesOf } from './titles-of.ts';

/** A sentence, a list item or a title, put together again where lines break it, with the place where it starts. */
export interface Sentence {
  readonly text: string;
  /** The same text, letter for letter, in lower case and without accents. */
  readonly folded: string;
  readonly at: Place;
  readonly kind: TextLine['kind'];
  readonly isTitle: boolean;
  /** First cell of the row it stands in. */
  readonly label?: string;
}

interface Passage {
  readonly first: TextLine;
  readonly isTitle: boolean;
  readonly parts: { readonly text: string; readonly at: Place }[];
}

const ENDS = /[.!?:;]["”')]?$/u;
const GOES_ON = /^[\p{Ll}\d(%€&"“]/u;
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|\d{1,3}|nr|bv|bijv|e\.d|o\.a|m\.b\.t|i\.v\.m|t\.e\.m|max|min|ca|tel|art|enz|resp|incl|excl|evt|ev|dhr|mevr|mw|st|no|p\.ex|etc|approx)\.$/iu;
const LONGEST = 4_000;

/** The sentences of a document in reading order. */
export function sentencesOf(lines: readonly TextLine[]): readonly Sentence[] {
  return passagesOf(lines).flatMap(sentencesOfPassage);
}

function passagesOf(lines: readonly TextLine[]): readonly Passage[] {
  const passages: Passage[] = [];
  const titles = titlesOf(lines);
  for (const [place, line] of lines.entries()) {
    const title = titles[place] === true;
    const last = passages.at(-1);
    const part = { text: line.text, at: line.at };
    if (!title && last !== undefined && continues(last, line)) last.parts.push(part);
    else passages.push({ first: line, isTitle: title, parts: [part] });
  }
  return passages;
}

function continues(passage: Passage, line: TextLine): boolean {
  if (passage.isTitle || line.kind !== 'line') return false;
  const before = passage.parts.at(-1)?.text ?? '';
  const isCut = !ENDS.test(before) && GOES_ON.test(line.text);
  if (passage.first.kind === 'line') return !line.gapBefore || (isCut && /^\p{Ll}/u.test(line.text));
  return passage.first.kind === 'item' && isCut && (!line.gapBefore || /^\p{Ll}/u.test(line.text));
}

function sentencesOfPassage(passage: Passage): readonly Sentence[] {
  const starts: { readonly from: number; readonly at: Place }[] = [];
  let text = '';
  for (const part of passage.parts) {
    if (text.length + part.text.length > LONGEST) break;
    if (text !== '') text += ' ';
    starts.push({ from: text.length, at: part.at });
    text += part.text;
  }
  const { kind, label } = passage.first;
  return splitSentences(text).map(({ from, text: one }) => ({
    text: one,
    folded: foldInPlace(one),
    at: starts.findLast((start) => start.from <= from)?.at ?? passage.first.at,
    kind,
    isTitle: passage.isTitle,
    ...(label === undefined ? {} : { label }),
  }));
}

/** Splits at a full stop before a capital, save after an abbreviation or a number. */
function splitSentences(text: string): readonly { readonly from: number; readonly text: string }[] {
  const found: { from: number; text: string }[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?](?=["”')]?\s["“(]?\p{Lu})/gu)) {
    const end = match.index + 1;
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(from, end - 12), end))) continue;
    found.push({ from, text: text.slice(from, end) });
    from = end;
  }
  found.push({ from, text: text.slice(from) });
  return found
    .map((one) => ({ from: one.from + (one.text.length - one.text.trimStart().length), text: one.text.trim() }))
    .filter((one) => one.text !== '');
}
