/** Text without the marks of Markdown, and whether all of it was bold. */
export interface PlainText {
  readonly text: string;
  readonly bold: boolean;
  /** What stood between marks, in order. */
  readonly emphasised: readonly string[];
}

const LINK = /\[([^[\]]*)\]\([^()\s]*\)/gu;
/** What stands between back quotes is code, as printed: "`++`". */
const CODE = /`([^`]{1,200})`/gu;
const ESCAPED = /\\([*_#|[\]])/gu;
const ANY = /[^*_\s]/u;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Takes the emphasis, links, code marks and escapes of Markdown out of one line or cell.
 *
 * Only marks that pair up count: a footnote's single `*` or `**` stays as printed.
 */
export function stripEmphasis(marked: string): PlainText {
  // Stars alone count: `***` is three of them.
  if (!ANY.test(marked)) return { text: marked, bold: false, emphasised: [] };
  const linked = marked.includes('](') ? marked.replace(LINK, '$1') : marked;
  let text = linked.includes('`') ? linked.replace(CODE, '$1') : linked;
  let bold = false;
  const emphasised: string[] = [];
  for (const mark of ['**', '__', '*', '_']) {
    if (!text.includes(mark)) continue;
    const unmarked = withoutPairs(text, mark);
    bold ||= mark.length === 2 && unmarked.all;
    text = unmarked.text;
    emphasised.push(...unmarked.inner);
  }
  return { text: text.includes('\\') ? text.replace(ESCAPED, '$1') : text, bold, emphasised };
}

interface Unmarked {
  readonly text: string;
  readonly all: boolean;
  readonly inner: readonly string[];
}

function withoutPairs(text: string, mark: string): Unmarked {
  let kept = '';
  let outside = '';
  const inner: string[] = [];
  let from = 0;
  for (;;) {
    const open = nextOpener(text, mark, from);
    const close = open < 0 ? -1 : nextCloser(text, mark, open + mark.length + 1);
    if (close < 0) break;
    const before = text.slice(from, open);
    kept += before + text.slice(open + mark.length, close);
    outside += before;
    inner.push(text.slice(open + mark.length, close));
    from = close + mark.length;
  }
  const rest = text.slice(from);
  return { text: kept + rest, all: inner.length > 0 && (outside + rest).trim() === '', inner };
}

function nextOpener(text: string, mark: string, from: number): number {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    const next = text.charAt(at + mark.length);
    const previous = text.charAt(at - 1);
    const isEscaped = previous === '\\';
    const isBlank = next.trim() === '' || (mark !== '**' && next === mark.charAt(0));
    const isInsideWord = mark !== '**' && WORD.test(previous);
    if (!isEscaped && !isBlank && !isInsideWord) return at;
  }
  return -1;
}

function nextCloser(text: string, mark: string, from: number): number {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    const previous = text.charAt(at - 1);
    const isInsideWord = mark !== '**' && WORD.test(text.charAt(at + mark.length));
    if (previous.trim() !== '' && previous !== '\\' && !isInsideWord) return at;
  }
  return -1;
}
