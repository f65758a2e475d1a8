/** Widths of letters as a share of the font size, for the widest of the usual faces, so that text never spills. */
const NARROW = new Set("iljtfrI.,;:'’|!()[]-/ ");
const WIDE = new Set('mwMW@%&—œæ≈');
const NARROW_SHARE = 0.37;
const WIDE_SHARE = 0.95;
const CAPITAL_SHARE = 0.72;
const OTHER_SHARE = 0.625;
/** How much wider bold letters are. */
export const BOLD = 1.12;
const ELLIPSIS = '…';

/** The width of a text in pixels, estimated: a chart draws without a page to measure on. */
export function textWidth(text: string, fontSize: number): number {
  let shares = 0;
  for (const letter of text) {
    if (NARROW.has(letter)) shares += NARROW_SHARE;
    else if (WIDE.has(letter)) shares += WIDE_SHARE;
    else if (letter >= 'A' && letter <= 'Z') shares += CAPITAL_SHARE;
    else shares += OTHER_SHARE;
  }
  return shares * fontSize;
}

/**
 * A text as lines that fit a width: broken at spaces, shortened with an ellipsis where the lines run out.
 *
 * @param lines Most lines that there is room for, at least 1.
 * @returns At least one line, possibly empty.
 */
export function fitText(text: string, width: number, fontSize: number, lines: number): readonly string[] {
  const words = text.split(/\s/u).filter((word) => word !== '');
  const fitted: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, fontSize) <= width) {
      line = longer;
      continue;
    }
    if (fitted.length + 1 >= lines) {
      const rest = words.slice(index).join(' ');
      return [...fitted, shorten(line === '' ? rest : `${line} ${rest}`, width, fontSize)];
    }
    if (line !== '') fitted.push(line);
    line = word;
  }
  return [...fitted, shorten(line, width, fontSize)];
}

function shorten(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && textWidth(letters.join('') + ELLIPSIS, fontSize) > width) letters.pop();
  return letters.join('').trimEnd() + ELLIPSIS;
}
