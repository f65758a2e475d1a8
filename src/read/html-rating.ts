import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Rows of ratings, and the index of the first node after them. */
export interface HtmlRatings {
  readonly rows: readonly HtmlRating[];
  readonly end: number;
}

/** A name and the figure or bar beside it. */
interface HtmlRating {
  readonly element: Element;
  readonly name: string;
  readonly rating: string;
  /** What the row says below the name, where all such rows have room for it. */
  readonly text?: string;
}

const ROWS = new Set(['div', 'section', 'article', 'li']);
const INLINE = new Set(['span', 'strong', 'b', 'em', 'i', 'a', 'small', 'mark']);
/** A level that says of itself that it is one, as short as a badge. */
const BADGE = /^(?:(?:niveau|gradatie|level|niv\.?|lvl\.?) ?|[NGL])\d$/iu;
const BLOCKS = new Set(['div', 'p', 'section']);
/** Nodes in one row with a bar; a larger one is a part of a page. */
const MOST_NODES = 32;
const LONGEST_NAME = 100;
const FIGURE = /^\d ?(?:\/|van|op|sur|of|out of) ?\d$|^\d{1,3} ?%$/u;
const WIDTH = /(?:^|;)\s{0,4}width\s{0,4}:\s{0,4}(\d{1,3})(?:\.0{1,3})?%/iu;

/**
 * The rows of names with a figure or bar beside each ("Plannen" beside "4/5") that start at a node; undefined where fewer
 * than two that are set alike follow each other, so that one rating of a whole site is none.
 */
export function htmlRatings(nodes: readonly Node[], from: number): HtmlRatings | undefined {
  const rows: HtmlRating[] = [];
  let end = from;
  for (let index = from; index < nodes.length; index += 1) {
    const node = nodes[index];
    const one = node !== undefined && 'tagName' in node ? ratingOf(node) : undefined;
    const [first] = rows;
    if (one !== undefined && (first === undefined || areAlike(first, one))) {
      rows.push(one);
      end = index + 1;
    } else if (first === undefined || node === undefined || !isBlank(node)) break;
  }
  const rated = rows.filter((row) => row.rating !== '').length;
  return rated > 1 && rated * 2 >= rows.length ? { rows, end } : undefined;
}

function isBlank(node: Node): boolean {
  return node.nodeName === '#comment' || ('value' in node && node.value.trim() === '');
}

function areAlike(one: HtmlRating, other: HtmlRating): boolean {
  const areSet =
    one.element.tagName === other.element.tagName &&
    attribute(one.element, 'class') === attribute(other.element, 'class');
  return areSet && (one.text === undefined) === (other.text === undefined);
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function ratingOf(element: Element): HtmlRating | undefined {
  if (!ROWS.has(element.tagName) || element.childNodes.length > MOST_NODES) return undefined;
  const children = element.childNodes.filter((node): node is Element => 'tagName' in node);
  const told = toldRating(element, children);
  if (told !== undefined) return told;
  // A list item in one run of text is read as such.
  if (children.length < 2 || (element.tagName === 'li' && !children.some((child) => BLOCKS.has(child.tagName))))
    return undefined;
  const inside = contentOf(element);
  const [name = '', figure, more] = inside?.texts ?? [];
  const rating = figure ?? inside?.bar;
  const isName = name.length <= LONGEST_NAME && /^\p{L}.*\p{L}/u.test(name) && !/[.:!?]$/u.test(name);
  if (!isName || more !== undefined || rating === undefined || !FIGURE.test(rating)) return undefined;
  return { element, name, rating };
}

/** A name, perhaps a badge with its level beside it, and a paragraph below: all that a row holds, each in its element. */
function toldRating(element: Element, children: readonly Element[]): HtmlRating | undefined {
  const [name = '', ...others] = children.map((child) => (contentOf(child)?.texts ?? []).join(' '));
  const text = others.at(-1) ?? '';
  const badge = others.length === 2 ? (others[0] ?? '') : '';
  const areInline = children.slice(0, -1).every((child) => INLINE.has(child.tagName));
  const isBare = element.childNodes.every((node) => 'tagName' in node || isBlank(node));
  if (!areInline || !isBare || others.length > 2 || children.at(-1)?.tagName !== 'p' || text === '') return undefined;
  const isName = name.length <= LONGEST_NAME && /^\p{L}.*\p{L}/u.test(name) && !/[.:!?]$/u.test(name);
  const isRated = badge === '' ? others.length === 1 : BADGE.test(badge) || FIGURE.test(badge);
  return isName && isRated ? { element, name, rating: badge, text } : undefined;
}

interface Content {
  readonly texts: readonly string[];
  readonly bar: string | undefined;
}

/** The texts of an element, one for each place that holds some, and what its bar says; undefined where it holds much. */
function contentOf(element: Element): Content | undefined {
  const texts: string[] = [];
  let bar: string | undefined;
  const open: Node[] = element.childNodes.toReversed();
  for (let seen = 0; open.length > 0; seen += 1) {
    const node = open.pop();
    if (node === undefined || seen > MOST_NODES) return undefined;
    if ('tagName' in node) {
      bar ??= barOf(node);
      if (node.childNodes.length > MOST_NODES) return undefined;
      open.push(...node.childNodes.toReversed());
    } else if ('value' in node) {
      const text = node.value.replace(/\s+/gu, ' ').trim();
      if (text !== '') texts.push(text);
    }
  }
  return { texts, bar };
}

/** "4/5" of a bar that says how far it goes, else the share of its width that is filled. */
function barOf(element: Element): string | undefined {
  const isGauge = element.tagName === 'meter' || element.tagName === 'progress';
  const now = Number(attribute(element, isGauge ? 'value' : 'aria-valuenow') ?? Number.NaN);
  const most = Number(attribute(element, isGauge ? 'max' : 'aria-valuemax') ?? Number.NaN);
  if (Number.isInteger(now) && Number.isInteger(most) && now <= most) {
    if (most === 100) return `${String(now)}%`;
    return most > 1 && most < 10 ? `${String(now)}/${String(most)}` : undefined;
  }
  const width = WIDTH.exec(attribute(element, 'style') ?? '')?.[1];
  return width === undefined || Number(width) > 100 ? undefined : `${width}%`;
}
