import type { Block } from '../core/model/source-text.ts';
import { inlineHtml } from './inline-html.ts';
import type { Piece } from './text-pieces.ts';

const OPENS = /^<(table|ul|ol|dl)(?=[\s>])/iu;

/** Whether a line opens a table or list in HTML. */
export function opensHtml(trimmed: string): boolean {
  return OPENS.test(trimmed);
}

/**
 * Last of the pieces of the HTML element that opens at `index`.
 *
 * @param unclosed Tags that no later line closes: what is found to be one is added, so that it is looked for once.
 * @returns Undefined where nothing closes it.
 */
export function endOfHtml(pieces: readonly Piece[], index: number, unclosed: Set<string>): number | undefined {
  const tag = OPENS.exec(pieces[index]?.trimmed ?? '')?.[1]?.toLowerCase();
  if (tag === undefined || unclosed.has(tag)) return undefined;
  let open = 0;
  for (let at = index; at < pieces.length; at += 1) {
    const text = (pieces[at]?.trimmed ?? '').toLowerCase();
    open += text.split(`<${tag}`).length - text.split(`</${tag}`).length;
    if (open <= 0) return at;
  }
  unclosed.add(tag);
  return undefined;
}

/** The blocks of HTML that stands in text, on the lines of that text; all on the first where lines were joined. */
export function blocksOfHtml(pieces: readonly Piece[], table: number): readonly Block[] {
  const first = pieces[0]?.line ?? 1;
  const html = pieces.map((piece) => piece.text).join('\n');
  const isLocated = pieces.every((piece, index) => piece.line === first + index);
  return inlineHtml(html, { line: first, table }, true).map((block) => ({
    ...block,
    at: { ...block.at, line: isLocated ? (block.at.line ?? 1) + first - 1 : first },
  }));
}
