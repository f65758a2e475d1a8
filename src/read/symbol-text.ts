/** What the signs of symbol fonts show, by font and by place in the font. */
const FONTS: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  [
    'wingdings',
    new Map([
      [0x6c, '●'],
      [0x6e, '■'],
      [0x6f, '☐'],
      [0x70, '☐'],
      [0x71, '❑'],
      [0x72, '❒'],
      [0x73, '◆'],
      [0x75, '◆'],
      [0x76, '❖'],
      [0x77, '◆'],
      [0x78, '☒'],
      [0x9e, '·'],
      [0x9f, '•'],
      [0xa1, '○'],
      [0xa7, '▪'],
      [0xa8, '☐'],
      [0xab, '★'],
      [0xd8, '➢'],
      [0xe0, '→'],
      [0xe8, '➔'],
      [0xf0, '⇒'],
      [0xfb, '✗'],
      [0xfc, '✓'],
      [0xfd, '☒'],
      [0xfe, '☑'],
    ]),
  ],
  [
    'wingdings 2',
    new Map([
      [0x4f, '✗'],
      [0x50, '✓'],
      [0x51, '☒'],
      [0x52, '☑'],
      [0x53, '☒'],
      [0x54, '☒'],
      [0x97, '●'],
      [0x98, '●'],
      [0xa2, '■'],
      [0xa3, '☐'],
    ]),
  ],
  [
    'webdings',
    new Map([
      [0x3d, '●'],
      [0x61, '✓'],
      [0x63, '☐'],
      [0x67, '■'],
      [0x6e, '●'],
      [0x72, '✗'],
    ]),
  ],
  [
    'symbol',
    new Map([
      [0xa3, '≤'],
      [0xb3, '≥'],
      [0xb4, '×'],
      [0xb7, '•'],
      [0xd6, '√'],
      [0xd7, '·'],
      [0xae, '→'],
      [0xde, '⇒'],
    ]),
  ],
]);

/** Fonts whose signs stand for a text that names no symbol font: only signs of the private area are asked for. */
const LIKELY = ['wingdings', 'symbol'];
const PRIVATE = /[\uf020-\uf0ff]/gu;

/** The sign that a symbol font shows at a place, written as the character that everyone can see. */
export function symbolOf(code: number, font: string | undefined): string | undefined {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const known = FONTS.get((font ?? '').toLowerCase());
  if (known !== undefined) return known.get(place);
  return code === place ? undefined : LIKELY.map((one) => FONTS.get(one)?.get(place)).find((one) => one !== undefined);
}

/** A text as its font shows it: a tick that is stored as the letter that has its place becomes a tick. */
export function symbolText(text: string, font: string | undefined): string {
  if (font !== undefined && FONTS.has(font.toLowerCase())) {
    return Array.from(text, (sign) => symbolOf(sign.codePointAt(0) ?? 0, font) ?? sign).join('');
  }
  return text.replace(PRIVATE, (sign) => symbolOf(sign.charCodeAt(0), undefined) ?? sign);
}
