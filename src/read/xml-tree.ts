import { Refusal } from './refusal.ts';

/** One element of an XML part. Names are without their prefix: what a prefix stands for differs from program to program. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** Told of each element as it closes, with the elements around it; one that is taken is not kept in the tree. */
export type TakeElement = (element: XmlElement, around: readonly XmlElement[]) => boolean;

interface OpenElement extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: (XmlElement | string)[];
  /** Name with its prefix, to match the closing tag. */
  readonly tag: string;
  /** Elements kept before this one. */
  readonly before: number;
}

const DEEPEST = 300;
const MOST_ELEMENTS = 1_000_000;
const SPACES = ' \t\r\n';
const ENTITY = /&(#x[\da-fA-F]{1,6}|#\d{1,7}|[a-z]{2,4});/gu;
const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Reads an XML part of an office document: elements, attributes and text, nothing else.
 *
 * Entities of a document's own do not exist here, so that none can be expanded; a part that declares any is refused.
 *
 * @throws {Refusal} Where the part is not well formed, declares a document type, or is larger than can be kept.
 */
export function xmlTree(part: string, text: string, take: TakeElement = () => false): XmlElement {
  const root: OpenElement = { name: '', tag: '', attributes: new Map(), children: [], before: 0 };
  const open: OpenElement[] = [root];
  let kept = 0;
  let at = 0;
  const damaged = (): Refusal => new Refusal('read/xml-damaged', { part });
  const top = (): OpenElement => open.at(-1) ?? root;
  const close = (element: OpenElement): void => {
    open.pop();
    if (!take(element, open)) top().children.push(element);
    else kept = element.before;
  };
  while (at < text.length) {
    const start = text.indexOf('<', at);
    const end = start < 0 ? text.length : start;
    if (end > at) top().children.push(decoded(text.slice(at, end)));
    if (start < 0) break;
    if (text.startsWith('<!--', start)) at = after(text, '-->', start, damaged);
    else if (text.startsWith('<?', start)) at = after(text, '?>', start, damaged);
    else if (text.startsWith('<![CDATA[', start)) {
      at = after(text, ']]>', start, damaged);
      top().children.push(text.slice(start + 9, at - 3));
    } else if (text.startsWith('<!', start)) throw new Refusal('read/xml-doctype', { part });
    else if (text.startsWith('</', start)) {
      at = after(text, '>', start, damaged);
      const element = top();
      if (open.length === 1 || text.slice(start + 2, at - 1).trimEnd() !== element.tag) throw damaged();
      close(element);
    } else {
      const tag = startTag(text, start + 1);
      if (tag === undefined) throw damaged();
      kept += 1;
      if (kept > MOST_ELEMENTS || open.length > DEEPEST) throw new Refusal('read/xml-too-large', { part });
      const element: OpenElement = { ...tag, children: [], before: kept - 1 };
      open.push(element);
      if (tag.isEmpty) close(element);
      at = tag.end;
    }
  }
  if (open.length > 1) throw damaged();
  const element = root.children.find((one) => typeof one !== 'string');
  if (element === undefined) throw damaged();
  return element;
}

function after(text: string, sign: string, from: number, damaged: () => Refusal): number {
  const found = text.indexOf(sign, from);
  if (found < 0) throw damaged();
  return found + sign.length;
}

interface StartTag {
  readonly name: string;
  readonly tag: string;
  readonly attributes: Map<string, string>;
  readonly isEmpty: boolean;
  readonly end: number;
}

function startTag(text: string, from: number): StartTag | undefined {
  const attributes = new Map<string, string>();
  let at = endOfName(text, from);
  const tag = text.slice(from, at);
  if (tag === '') return undefined;
  for (;;) {
    while (SPACES.includes(text.charAt(at)) && at < text.length) at += 1;
    const sign = text.charAt(at);
    if (sign === '>') return { name: localName(tag), tag, attributes, isEmpty: false, end: at + 1 };
    if (sign === '/') {
      if (text.charAt(at + 1) !== '>') return undefined;
      return { name: localName(tag), tag, attributes, isEmpty: true, end: at + 2 };
    }
    const nameEnd = endOfName(text, at);
    const name = localName(text.slice(at, nameEnd));
    let next = nameEnd;
    while (SPACES.includes(text.charAt(next)) && next < text.length) next += 1;
    if (nameEnd === at || text.charAt(next) !== '=') return undefined;
    next += 1;
    while (SPACES.includes(text.charAt(next)) && next < text.length) next += 1;
    const quote = text.charAt(next);
    const end = quote === '"' || quote === "'" ? text.indexOf(quote, next + 1) : -1;
    if (end < 0) return undefined;
    // Of two attributes that differ only in their prefix the first counts: the later ones are extensions.
    if (!attributes.has(name)) attributes.set(name, decoded(text.slice(next + 1, end)));
    at = end + 1;
  }
}

function endOfName(text: string, from: number): number {
  let at = from;
  while (at < text.length && !' \t\r\n/>=<"\''.includes(text.charAt(at))) at += 1;
  return at;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    return code > 0 && code <= 0x10ffff && !isHalf ? String.fromCodePoint(code) : '';
  });
}
