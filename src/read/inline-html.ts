import { parseFragment } from 'parse5';
import type { Block } from '../core/model/source-text.ts';
import { htmlBlocks, type HtmlPlacing } from './html-blocks.ts';

const TAGS =
  'a|abbr|b|big|blockquote|br|center|code|dd|del|div|dl|dt|em|font|h[1-6]|hr|i|input|ins|kbd|li|mark|ol|p|s|small|span|' +
  'strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul';
const TAG = new RegExp(`</?(?:${TAGS})(?=[\\s/>])[^<>]*>`, 'iu');
const NO_TAG = new RegExp(`<(?!/?(?:${TAGS})(?=[\\s/>])[^<>]*>)`, 'giu');
const ENTITY = /&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});/iu;

/** Whether a line or cell holds remains of HTML: a known tag, or a character written as an entity. */
export function hasHtml(text: string): boolean {
  return (text.includes('<') && TAG.test(text)) || (text.includes('&') && ENTITY.test(text));
}

/** Blocks of a piece of HTML inside another format; what is no known tag stays text, as printed. */
export function inlineHtml(text: string, placing: HtmlPlacing, located = false): readonly Block[] {
  const safe = text.replace(NO_TAG, '&lt;');
  return htmlBlocks(parseFragment(safe, { sourceCodeLocationInfo: located }).childNodes, placing);
}
