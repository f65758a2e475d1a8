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
