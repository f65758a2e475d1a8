import { kept } from './kept.ts';

/** Letters that look like a Latin one but do not decompose to it: conversions of scans mix them into Dutch words. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  // Cyrillic
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  // Greek
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  // Latin letters of other alphabets
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/**
 * The form in which labels are compared; never shown and never stored in place of the label as printed.
 *
 * Case, accents, punctuation and abbreviation points fold away (`m.b.t.` = `mbt`), apostrophes and invisible
 * characters vanish, foreign lookalike letters become the Latin ones (`Funcțiekaart` = `functiekaart`). `+` and `#`
 * stay, because they tell labels apart (`C`, `C++`, `C#`).
 *
 * @returns Lower-case words with one space between them; empty where the text holds neither letter nor digit.
 * @example foldLabel('Wetgeving m.b.t. de Cliënt') // 'wetgeving mbt de client'
 */
export function foldLabel(text: string): string {
  return foldOnce(text);
}

const foldOnce = kept(8_000, folded);
/** The alphabets that Dutch, French and German print, letter by letter: ASCII, Latin-1 and Latin Extended-A. */
const LETTERS = Array.from({ length: 0x180 }, (_, code) => alone(String.fromCharCode(code)));
/** Quotation marks, dashes, bullets and thin spaces. */
const SIGNS_FROM = 0x2000;
const SIGNS = Array.from({ length: 0x60 }, (_, index) => alone(String.fromCharCode(SIGNS_FROM + index)));
/** A point that no space follows may stand in an abbreviation, where it folds away. */
const MAY_ABBREVIATE = /\.\S/u;

/** What one sign becomes inside a word; a space where it parts words. */
function alone(sign: string): string {
  return slowlyFolded(`xx${sign}xx`).slice(2, -2);
}

function folded(text: string): string {
  if (MAY_ABBREVIATE.test(text)) return slowlyFolded(text);
  let result = '';
  let isApart = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = LETTERS[code] ?? SIGNS[code - SIGNS_FROM];
    if (letter === undefined) return slowlyFolded(text);
    if (letter === '') continue;
    if (letter === ' ') isApart = true;
    else {
      result += isApart && result !== '' ? ` ${letter}` : letter;
      isApart = false;
    }
  }
  return result;
}

/** The same for any text. */
function slowlyFolded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF'\u2018\u2019\u02BC]/gu, '')
    .toLowerCase()
    .replace(/[^ -~]/gu, (letter) => LOOKALIKES[letter] ?? letter)
    .replace(/(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu, (word) => word.replaceAll('.', ''))
    .replace(/[^\p{L}\p{N}+#]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
