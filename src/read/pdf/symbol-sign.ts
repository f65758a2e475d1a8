/** Signs of the symbol fonts that office programs use for bullets, boxes and ticks, by their code in the font. */
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '☐'],
  [0x71, '❑'],
  [0x76, '❖'],
  [0x9f, '•'],
  [0xa7, '▪'],
  [0xa8, '☐'],
  [0xd8, '➢'],
  [0xe0, '➔'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);
const SYMBOL: ReadonlyMap<number, string> = new Map([
  [0xb7, '•'],
  [0xd6, '√'],
]);
/** Codes of a symbol font may stand in this private part of Unicode. */
const PRIVATE = 0xf000;
const LIGATURES = /[\ufb00-\ufb06]/gu;

/** A character as it shows: signs of symbol fonts by their shape, joined letters apart. */
export function symbolSign(text: string, font: string): string {
  const name = font.toLowerCase();
  const signs = name.includes('wingdings') ? WINGDINGS : name.includes('symbol') ? SYMBOL : undefined;
  const code = text.codePointAt(0) ?? 0;
  const sign = signs?.get(code >= PRIVATE && code <= PRIVATE + 0xff ? code - PRIVATE : code);
  return sign ?? text.replace(LIGATURES, (one) => one.normalize('NFKC'));
}
