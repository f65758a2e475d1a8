import type { SeenWord } from './ocr-core.ts';

/** How many letters and digits a text has. */
export function inLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Sureness below which a sign without letters is a speck of the scan. */
const SPECK = 55;

/** A word, and not what the recogniser made of dirt. */
export function isWord({ text, sure }: SeenWord): boolean {
  return inLetters(text) > 0 ? sure > 8 : sure >= SPECK && !/^[|_~'"`‘’“”]+$/u.test(text);
}

/** How sure the longer words are on the whole, from 0 to 100; undefined where there are hardly any. */
export function qualityOf(words: readonly SeenWord[]): number | undefined {
  const long = words.filter((one) => inLetters(one.text) >= 3);
  const letters = long.reduce((sum, one) => sum + one.text.length, 0);
  return letters < 6 ? undefined : long.reduce((sum, one) => sum + one.sure * one.text.length, 0) / letters;
}

/** What signs a bar is taken for, one or two of them, and times the height of the word behind it that a letter never has. */
const STROKE = /^[iIlj1|![\]]{1,2}$/u;
const TALLER = 1.3;

/** A bar beside a heading, which was taken for letters: what stands out above or below the word behind it. */
export function isBar(word: SeenWord, words: readonly SeenWord[]): boolean {
  if (!STROKE.test(word.text)) return false;
  const level = words.filter((one) => one !== word && one.y0 < word.y1 && one.y1 > word.y0);
  const [next] = level.filter((one) => one.x0 > word.x1).sort((a, b) => a.x0 - b.x0);
  const isFirst = level.every((one) => one.x0 > word.x1);
  return isFirst && next !== undefined && word.y1 - word.y0 > (next.y1 - next.y0) * TALLER;
}
