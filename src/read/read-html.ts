import { parse } from 'parse5';
import type { SourceText } from '../core/model/source-text.ts';
import { htmlBlocks } from './html-blocks.ts';
import { brokenLines, htmlLines } from './html-lines.ts';

/**
 * Reads a whole HTML document; scripts, styles and the like are left out, and nothing in it is run or fetched.
 *
 * Its lines are those of the file with the text that a person sees in them; a page that a program wrote on one line gets
 * a line for every row, item and paragraph.
 */
export function readHtml(file: string, html: string): SourceText {
  const source = brokenLines(html);
  const document = parse(source, { sourceCodeLocationInfo: true });
  const count = source.split(/\r\n|\n|\r/u).length;
  const lines = htmlLines(document.childNodes, /[\r\n]$/u.test(source) ? count - 1 : count);
  return { file, format: 'html', lines, blocks: htmlBlocks(document.childNodes, { line: 1, table: 0 }) };
}
