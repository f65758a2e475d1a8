import type { DefaultTreeAdapterTypes } from 'parse5';
import { withEmptySigns, type ColouredText } from './coloured-signs.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type TextNode = DefaultTreeAdapterTypes.TextNode;

const COLOUR = /(?:^|[;\s])color ?: ?([^;]{1,40})/iu;
const ON = /(?:^|[ _-])(?:on|full|filled|active|checked|selected|vol|gevuld|actief|plein|actif)(?:$|[ _-])/iu;
const OFF = /(?:^|[ _-])(?:off|empty|inactive|unchecked|leeg|inactief|vide|muted|dim|gr[ae]y|grijs|gris)(?:$|[ _-])/iu;
/** No rating is made of more pieces. */
const MOST = 40;
const LONGEST = 400;

/**
 * Writes the signs of ratings that only their colour tells apart as empty ones: `●●●` of which the last stands in a `<span>` of
 * another colour, or of another class, is `●●○`. The texts of the nodes are changed in place.
 */
export function markEmptySigns(nodes: readonly Node[]): void {
  const open: (readonly Node[])[] = [nodes];
  for (let own = open.pop(); own !== undefined; own = open.pop()) {
    if (own.length > 1 && own.length <= MOST) markIn(own);
    for (const node of own) if ('childNodes' in node && node.childNodes.length > 0) open.push(node.childNodes);
  }
}

function markIn(nodes: readonly Node[]): void {
  const parts = nodes.flatMap((node) => partOf(node) ?? []);
  const length = parts.reduce((sum, { text }) => sum + text.length, 0);
  if (parts.length < 2 || length > LONGEST || parts.every(({ colour }) => colour === undefined)) return;
  const marked = Array.from(withEmptySigns(parts));
  let at = 0;
  for (const { text, node } of parts) {
    const size = Array.from(text).length;
    node.value = marked.slice(at, at + size).join('');
    at += size;
  }
}

/** A text, by itself or alone in its element; undefined for anything else. */
function partOf(node: Node): (ColouredText & { readonly node: TextNode }) | undefined {
  if (isTextNode(node)) return { text: node.value, colour: undefined, node };
  if (!('tagName' in node)) return undefined;
  const [only, ...more] = node.childNodes;
  return only === undefined || more.length > 0 || !isTextNode(only)
    ? undefined
    : { text: only.value, colour: lookOf(node), node: only };
}

function isTextNode(node: Node): node is TextNode {
  return node.nodeName === '#text' && 'value' in node;
}

/** The colour as it is written, else whether its class says that it is full or empty: "on" or "off". */
export function lookOf(element: Element): string | undefined {
  const of = (name: string): string => element.attrs.find((one) => one.name === name)?.value.trim() ?? '';
  const colour = COLOUR.exec(of('style'))?.[1]?.trim().toLowerCase();
  if (colour !== undefined) return colour.replace(/^#/u, '');
  return ON.test(of('class')) ? 'on' : OFF.test(of('class')) ? 'off' : undefined;
}
