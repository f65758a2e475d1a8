import { docxFile, par, run } from '../office-files.ts';

/**
 * A piece of a document before it has a format. `**` around words shows them as chosen: bold, or underlined.
 *
 * `line`: a line of its own; `item`: an item of a list; `term` and `detail`: a definition list.
 */
export type Part =
  | { readonly kind: 'heading'; readonly depth: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'line' | 'term' | 'detail'; readonly text: string }
  | { readonly kind: 'item'; readonly depth: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'gap' };

export type Format = 'txt' | 'md' | 'html' | 'docx';

/** How a document is printed, apart from what it says. */
export interface Print {
  readonly bullet: '-' | '•' | '*' | '1.' | '';
  /** Lines of text are broken here; absent: never. */
  readonly wrap?: number;
  /** Spaces before every line that is no heading. */
  readonly indent: number;
  /** An empty line after every line. */
  readonly isAiry: boolean;
  /** Underlined instead of bold, where the format can. */
  readonly isUnderlined: boolean;
}

export const PLAIN: Print = { bullet: '-', indent: 0, isAiry: false, isUnderlined: false };

export function heading(depth: 1 | 2 | 3, text: string): Part {
  return { kind: 'heading', depth, text };
}

export function line(text: string): Part {
  return { kind: 'line', text };
}

export function item(text: string, depth: 1 | 2 | 3 = 1): Part {
  return { kind: 'item', depth, text };
}

export const GAP: Part = { kind: 'gap' };

/** The document as a file of this format. */
export function printed(parts: readonly Part[], format: Format, print: Print): string | Uint8Array {
  if (format === 'html') return html(parts, print);
  if (format === 'docx') return docx(parts, print);
  return text(parts, format, print);
}

function text(parts: readonly Part[], format: 'txt' | 'md', print: Print): string {
  const lines: string[] = [];
  let number = 0;
  for (const part of parts) {
    if (part.kind !== 'item') number = 0;
    if (part.kind === 'gap') lines.push('');
    else if (part.kind === 'heading') {
      const title = format === 'md' ? `${'#'.repeat(part.depth)} ${part.text}` : part.text;
      lines.push('', part.depth === 1 && format === 'txt' ? title.toUpperCase() : title);
      if (format === 'md') lines.push('');
    } else if (part.kind === 'item') {
      if (part.depth === 1) number += 1;
      const bullet = print.bullet === '1.' ? (part.depth === 1 ? `${String(number)}.` : '-') : print.bullet;
      const own = bullet === '' && (part.depth > 1 || format === 'md') ? '-' : bullet;
      const lead = `${' '.repeat(print.indent + (part.depth - 1) * 3)}${own === '' ? '' : `${own} `}`;
      lines.push(...wrapped(lead, plain(part.text, format), print, ' '.repeat(lead.length)));
    } else {
      const lead = ' '.repeat(print.indent + (part.kind === 'detail' ? 4 : 0));
      lines.push(...wrapped(lead, plain(part.text, format), print, lead));
      if (format === 'md' && part.kind === 'line') lines.push('');
    }
    if (print.isAiry && part.kind !== 'gap') lines.push('');
  }
  return `${lines.join('\n').trim()}\n`;
}

/** Plain text has no bold: what was chosen stands between brackets. */
function plain(marked: string, format: 'txt' | 'md'): string {
  return format === 'md' ? marked : marked.replace(/\*\*([^*]{1,60})\*\*/gu, '[$1]');
}

function wrapped(lead: string, whole: string, { wrap }: Print, next: string): readonly string[] {
  if (wrap === undefined || lead.length + whole.length <= wrap) return [lead + whole];
  const lines: string[] = [];
  let own = lead;
  let isEmpty = true;
  for (const word of whole.split(' ')) {
    if (!isEmpty && own.length + word.length + 1 > wrap) {
      lines.push(own);
      own = next;
      isEmpty = true;
    }
    own += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, own];
}

function escaped(raw: string): string {
  return raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function html(parts: readonly Part[], print: Print): string {
  const tag = print.isUnderlined ? 'u' : 'strong';
  const inline = (raw: string): string => escaped(raw).replace(/\*\*([^*]{1,60})\*\*/gu, `<${tag}>$1</${tag}>`);
  const list = print.bullet === '1.' ? 'ol' : 'ul';
  const lines: string[] = ['<!DOCTYPE html>', '<html><body>'];
  let depth = 0;
  let isDefining = false;
  const close = (to: number): void => {
    for (; depth > to; depth -= 1) lines.push(`</li></${depth === 1 ? list : 'ul'}>`);
  };
  for (const part of parts) {
    const isDefinition = part.kind === 'term' || part.kind === 'detail';
    if (part.kind !== 'item') close(0);
    if (isDefining !== isDefinition && part.kind !== 'gap') {
      lines.push(isDefinition ? '<dl>' : '</dl>');
      isDefining = isDefinition;
    }
    if (part.kind === 'heading') {
      lines.push(`<h${String(part.depth)}>${escaped(part.text)}</h${String(part.depth)}>`);
    } else if (part.kind === 'line') lines.push(`<p>${inline(part.text)}</p>`);
    else if (part.kind === 'term') lines.push(`<dt>${inline(part.text)}</dt>`);
    else if (part.kind === 'detail') lines.push(`<dd>${inline(part.text)}</dd>`);
    else if (part.kind === 'item') {
      if (depth >= part.depth) {
        close(part.depth);
        lines.push('</li>');
      }
      for (; depth < part.depth; depth += 1) lines.push(depth === 0 ? `<${list}>` : '<ul>');
      lines.push(`<li>${inline(part.text)}`);
    }
  }
  close(0);
  if (isDefining) lines.push('</dl>');
  return [...lines, '</body></html>', ''].join('\n');
}

const STYLES = ([1, 2, 3] as const)
  .map(
    (depth) =>
      `<w:style w:type="paragraph" w:styleId="Heading${String(depth)}"><w:name w:val="heading ${String(depth)}"/>` +
      `<w:pPr><w:outlineLvl w:val="${String(depth - 1)}"/></w:pPr></w:style>`,
  )
  .join('');
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0">' +
  [0, 1, 2]
    .map(
      (depth) =>
        `<w:lvl w:ilvl="${String(depth)}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>`,
    )
    .join('') +
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

function docx(parts: readonly Part[], print: Print): Uint8Array {
  const look = print.isUnderlined ? '<w:u w:val="single"/>' : '<w:b/>';
  const runs = (raw: string): string =>
    raw
      .split('**')
      .map((piece, index) => (piece === '' ? '' : run(escaped(piece), index % 2 === 1 ? look : '')))
      .join('');
  const body = parts.map((part) => {
    if (part.kind === 'gap') return '<w:p/>';
    if (part.kind === 'heading') return par(runs(part.text), `<w:pStyle w:val="Heading${String(part.depth)}"/>`);
    if (part.kind !== 'item' || print.bullet === '') return par(runs(part.text));
    const level = `<w:ilvl w:val="${String(part.depth - 1)}"/><w:numId w:val="1"/>`;
    return par(runs(part.text), `<w:numPr>${level}</w:numPr>`);
  });
  return docxFile(body.join(''), STYLES, NUMBERING);
}
