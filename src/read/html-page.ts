import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Parts of a page beside its content, in which a list of nothing but links leads elsewhere. */
const BESIDE = new Set(['nav', 'aside', 'footer', 'header']);
/** Within these a footer is that of one article, and may say what it is about. */
const CONTENT = new Set(['main', 'article', 'section', 'table', 'li', 'blockquote', 'dialog']);
const LISTS = new Set(['ul', 'ol', 'menu']);
/** What a footer of a page does not hold. */
const STRUCTURE = /^(?:h[1-6]|table|form|dl|input)$/u;
/** A footer of a page is no longer, in characters. */
const LONGEST_FOOTER = 400;
/** Deeper than any document. */
const DEEPEST = 200;

/** Where in a page an element stands. */
interface Inside {
  readonly isBeside: boolean;
  readonly isContent: boolean;
  readonly isForm: boolean;
  readonly depth: number;
}

/**
 * Takes out of a page what serves to find one's way and says nothing of its subject: lists of links beside the content and
 * the buttons of forms.
 *
 * @param nodes The tree of the page; these parts are cut from it.
 * @returns The footers of the page, cut from it too: they may name its owner or who approved it.
 */
export function withoutPageParts(nodes: readonly Node[]): readonly Element[] {
  const footers: Element[] = [];
  const top: Inside = { isBeside: false, isContent: false, isForm: false, depth: 0 };
  for (const node of nodes) if ('childNodes' in node) prune(node, top, footers);
  return footers;
}

function prune(parent: Element, inside: Inside, footers: Element[]): void {
  if (inside.depth > DEEPEST) return;
  const kept: Node[] = [];
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) {
      kept.push(node);
      continue;
    }
    const tag = node.tagName;
    if (isFooter(node) && !inside.isContent && isShort(node)) footers.push(node);
    else if ((inside.isBeside && LISTS.has(tag) && leadsElsewhere(node)) || (inside.isForm && isButton(node))) continue;
    else {
      const isContent = inside.isContent || CONTENT.has(tag);
      const isBeside = (inside.isBeside || BESIDE.has(tag)) && tag !== 'main' && tag !== 'article';
      prune(node, { isBeside, isContent, isForm: inside.isForm || tag === 'form', depth: inside.depth + 1 }, footers);
      kept.push(node);
    }
  }
  parent.childNodes = kept;
}

function isFooter(element: Element): boolean {
  return element.tagName === 'footer' || attributeOf(element, 'role') === 'contentinfo';
}

function isShort(element: Element): boolean {
  return textOf(element, 0).trim().length <= LONGEST_FOOTER && !holdsStructure(element, 0);
}

function holdsStructure(element: Element, depth: number): boolean {
  return element.childNodes.some(
    (node) => 'tagName' in node && (STRUCTURE.test(node.tagName) || depth > DEEPEST || holdsStructure(node, depth + 1)),
  );
}

/** Every item is one link and nothing else. */
function leadsElsewhere(list: Element): boolean {
  const items = list.childNodes.flatMap((node) => ('tagName' in node ? [node] : []));
  return items.length > 0 && items.every((item) => item.tagName === 'li' && isLink(item));
}

function isLink(item: Element): boolean {
  const filled = item.childNodes.filter((node) => 'tagName' in node || ('value' in node && node.value.trim() !== ''));
  const [only, more] = filled;
  return more === undefined && only !== undefined && 'tagName' in only && only.tagName === 'a';
}

/** A button that does something, and shows neither a choice nor what it opens. */
function isButton(element: Element): boolean {
  const isShown = element.attrs.some(({ name }) => name.startsWith('aria-') && name !== 'aria-label');
  return element.tagName === 'button' && !isShown;
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function textOf(element: Element, depth: number): string {
  if (depth > DEEPEST) return '';
  return element.childNodes
    .map((node) => ('tagName' in node ? textOf(node, depth + 1) : 'value' in node ? node.value : ''))
    .join('');
}
