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

const ROWS = new Set(['div', 'section', 'article', 'li', 'dt']);
const INLINE = new Set(['span', 'strong', 'b', 'em', 'i', 'a', 'small', 'mark']);
/** A level that says of itself that it is one, as short as a badge. */
const BADGE = /^(?:(?:niveau|gradatie|level|niv\.?|lvl\.?) ?|[NGL])\d$/iu;
/** A text of a card that is its level and nothing else: "Level 3 – Proficient", "Gevraagd niveau: 2/4". */
const LEVEL =
  /^(?:\p{L}{4,12} )?(?:niveau|gradatie|level|degr[ée]|trede|trap|niv\.?|lvl\.?)(?: \p{L}{5,9})? ?:? ?(\d)(?: ?(?:\/|van|op|sur|of|out of) ?(\d))?(?: ?[–—:(-] ?\p{L}[\p{L} -]{2,30}\)?)?$/iu;
/** Texts in one card; more make a part of a page. */
const MOST_TEXTS = 6;
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
    } else if (first !== undefined && node !== undefined && explains(node)) {
      addText(rows, node);
      end = index + 1;
    } else if (first === undefined || node === undefined || !isBlank(node)) break;
  }
  const rated = rows.filter((row) => row.rating !== '').length;
  return rated > 1 && rated * 2 >= rows.length ? { rows, end } : undefined;
}

/** In a list of terms what is told of a term stands in an element of its own below it. */
function explains(node: Node): node is Element {
  return 'tagName' in node && node.tagName === 'dd' && contentOf(node) !== undefined;
}

function addText(rows: HtmlRating[], node: Element): void {
  const last = rows.at(-1);
  const text = contentOf(node)?.texts.join(' ') ?? '';
  if (last === undefined || text === '') return;
  rows[rows.length - 1] = { ...last, text: last.text === undefined ? text : `${last.text} ${text}` };
}

function isBlank(node: Node): boolean {
  return node.nodeName === '#comment' || ('value' in node && node.value.trim() === '');
}

function areAlike(one: HtmlRating, other: HtmlRating): boolean {
  const areSet =
    one.element.tagName === other.element.tagName &&
    attribute(one.element, 'class') === attribute(other.element, 'class');
  return areSet && (one.element.tagName === 'dt' || (one.text === undefined) === (other.text === undefined));
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function ratingOf(element: Element): HtmlRating | undefined {
  if (!ROWS.has(element.tagName) || element.childNodes.length > MOST_NODES) return undefined;
  const children = element.childNodes.filter((node): node is Element => 'tagName' in node);
  const told = toldRating(element, children);
  if (told !== undefined) return told;
  const isTerm = element.tagName === 'dt';
  // A list item in one run of text is read as such.
  if (
    (children.length < 2 && !isTerm) ||
    (element.tagName === 'li' && !children.some((child) => BLOCKS.has(child.tagName)))
  )
    return undefined;
  const inside = contentOf(element);
  const card = inside === undefined ? undefined : cardRating(element, inside);
  if (card !== undefined) return card;
  const [name = '', figure, more] = inside?.texts ?? [];
  const rating = figure ?? inside?.bar;
  if (!isName(name) || more !== undefined || rating === undefined || !FIGURE.test(rating)) return undefined;
  return { element, name, rating };
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && /^\p{L}.*\p{L}/u.test(text) && !/[.:!?]$/u.test(text);
}

/** A name, perhaps a badge with its level beside it, and a paragraph below: all that a row holds, each in its element. */
function toldRating(element: Element, children: readonly Element[]): HtmlRating | undefined {
  const [name = '', ...others] = children.map((child) => (contentOf(child)?.texts ?? []).join(' '));
  const text = others.at(-1) ?? '';
  const badge = others.length === 2 ? (others[0] ?? '') : '';
  const areInline = children.slice(0, -1).every((child) => INLINE.has(child.tagName));
  const isBare = element.childNodes.every((node) => 'tagName' in node || isBlank(node));
  if (!areInline || !isBare || others.length > 2 || children.at(-1)?.tagName !== 'p' || text === '') return undefined;
  const isRated = badge === '' ? others.length === 1 : BADGE.test(badge) || FIGURE.test(badge);
  return isName(name) && isRated ? { element, name, rating: badge, text } : undefined;
}

/**
 * A card: its name first, a level that says of itself that it is one or a bar that says how far it goes, and what else the
 * card tells of the name. Two levels are of two things, and a bar that goes as far as another figure says is in doubt.
 */
function cardRating(element: Element, { texts, bar }: Content): HtmlRating | undefined {
  const [name = '', ...others] = texts;
  const levels = others.map((text) => LEVEL.exec(text)).filter((one) => one !== null);
  const told = others.filter((text) => !LEVEL.test(text));
  const isCard =
    isName(name) && !LEVEL.test(name) && levels.length < 2 && told.length > 0 && texts.length <= MOST_TEXTS;
  if (!isCard || told.some((text) => FIGURE.test(text) || /^\d/u.test(text))) return undefined;
  const [, level, most] = levels[0] ?? [];
  const [full, length = most] = bar?.includes('/') === true ? bar.split('/') : [];
  const share = bar?.endsWith('%') === true ? Number(bar.slice(0, -1)) / 100 : undefined;
  const own = level ?? full;
  if (own === undefined || (full !== undefined && full !== own)) return undefined;
  const whole = length ?? most ?? wholeOf(Number(own), share);
  return { element, name, rating: whole === undefined ? `niveau ${own}` : `${own}/${whole}`, text: told.join(' ') };
}

/** How many levels a scale has of which so many fill a share of the bar: three at 60 %, five. */
function wholeOf(level: number, share: number | undefined): string | undefined {
  const whole = share === undefined || share === 0 ? Number.NaN : level / share;
  return Number.isInteger(whole) && whole < 10 && whole > 1 ? String(whole) : undefined;
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
