import { parse } from 'parse5';
import type { SourceText } from '../core/model/source-text.ts';
import { htmlBlocks } from './html-blocks.ts';

/** Reads a whole HTML document; scripts, styles and the like are left out, and nothing in it is run or fetched. */
export function readHtml(file: string, html: string): SourceText {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const lines = html.split(/\r\n|\n|\r/u);
  if (lines.at(-1) === '') lines.pop();
  return { file, format: 'html', lines, blocks: htmlBlocks(document.childNodes, { line: 1, table: 0 }) };
}
