import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements that stand on their own: what follows one another in two of them is not one piece of text. */
const APART = new Set(
  (
    'address article aside blockquote body caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 ' +
    'h6 header legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const SKIPPED = new Set(['script', 'style', 'template', 'head', 'noscript', 'iframe', 'object', 'svg', 'math']);
/** Before these a long line is broken: each is a row, an item or a paragraph of its own. */
const BREAKS = /(?=<(?:tr|li|p|h[1-6]|div|table|section|article|dl|dt|dd|ul|ol|pre|blockquote)[\s>])/iu;
/** Rows, items and paragraphs per line: whoever writes by hand breaks lines before. */
const MANY = 4;

/**
 * Breaks the lines of a page that a program wrote on one or a few of them, so that a place says more than "line 1".
 *
 * Only white space before an element is added, which shows nowhere. A page with lines of its own keeps them.
 */
export function brokenLines(html: string): string {
  const pieces = html.split(BREAKS);
  return pieces.length > MANY * html.split('\n').length ? pieces.join('\n') : html;
}

/** The text of a page line by line of its file, as a person reads it: without tags, cells apart. */
export function htmlLines(nodes: readonly Node[], count: number): readonly string[] {
  const lines: string[] = Array.from({ length: count }, () => '');
  const owners = new Map<number, string>();
  const open: { readonly node: Node; readonly owner: string; readonly isAsWritten: boolean }[] = nodes
    .map((node) => ({ node, owner: '', isAsWritten: false }))
    .reverse();
  let made = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, owner, isAsWritten } = next;
    if ('value' in node) {
      const first = node.sourceCodeLocation?.startLine;
      if (first === undefined) continue;
      for (const [index, piece] of node.value.split('\n').entries()) {
        const text = isAsWritten ? piece : piece.replaceAll(/[ \t\r\f]+/gu, ' ');
        if (text.trim() === '' && !isAsWritten) continue;
        const at = first - 1 + index;
        const before = lines[at];
        if (before === undefined) continue;
        const isNext = before !== '' && owners.get(at) !== owner;
        lines[at] = isNext ? `${before.trimEnd()}\t${text.trimStart()}` : before + text;
        owners.set(at, owner);
      }
    } else if ('childNodes' in node && !SKIPPED.has(node.nodeName)) {
      const inside = APART.has(node.nodeName) ? `${node.nodeName} ${String((made += 1))}` : owner;
      const asWritten = isAsWritten || node.nodeName === 'pre';
      for (const child of [...node.childNodes].reverse())
        open.push({ node: child, owner: inside, isAsWritten: asWritten });
    }
  }
  return lines.map((line) => line.trimEnd());
}
