import { parse } from 'parse5';
import type { SourceText } from '../core/model/source-text.ts';
import { htmlBlocks } from './html-blocks.ts';
import { markEmptySigns } from './html-colours.ts';
import { brokenLines, htmlLines } from './html-lines.ts';
import { withoutPageParts } from './html-page.ts';

/**
 * Reads a whole HTML document; scripts, styles and the like are left out, and nothing in it is run or fetched.
 *
 * Its lines are those of the file with the text that a person sees in them; a page that a program wrote on one line gets
 * a line for every row, item and paragraph.
 */
export function readHtml(file: string, html: string): SourceText {
  const source = brokenLines(html);
  const document = parse(source, { sourceCodeLocationInfo: true });
  markEmptySigns(document.childNodes);
  const count = source.split(/\r\n|\n|\r/u).length;
  const lines = htmlLines(document.childNodes, /[\r\n]$/u.test(source) ? count - 1 : count);
  // The page keeps its lines: what leads elsewhere can be seen in them, and is no part of what it says.
  const footers = withoutPageParts(document.childNodes);
  const blocks = htmlBlocks(document.childNodes, { line: 1, table: 0 });
  const margins = htmlBlocks(footers, { line: 1, table: 0 }).filter((block) => block.kind !== 'row');
  return { file, format: 'html', lines, blocks, ...(margins.length === 0 ? {} : { margins }) };
}
