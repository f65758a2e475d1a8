/** The mark of a footnote behind a word or a figure: a raised figure, or stars. */
const MARK = /(?<=\p{L}{3}|[)\d] ?) ?[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}$|(?<=[\p{L}\d)] ?) ?\*{1,3}$/u;

/**
 * A text without the mark of a footnote behind it; units such as m² keep theirs.
 *
 * @example withoutFootnote('Niveau¹') // 'Niveau'
 */
export function withoutFootnote(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  // Most texts end in a plain letter or figure.
  return last === 42 || last === 0xb9 || last === 0xb2 || last === 0xb3 || last >= 0x2070
    ? text.replace(MARK, '')
    : text;
}
