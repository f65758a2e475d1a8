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
