import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

const TAGS = new Set(['span', 'small', 'strong', 'b', 'em', 'i', 'mark']);
/** Words in the names of classes by which pages draw a text as a label of its own. */
const CLASS = /(?:^|[\s_-])(?:badge|label|tag|pill|score|chip|rating)(?=$|[\s_-]|\d)/iu;
/** Such words that say themselves that it is a level. */
const LEVEL_CLASS = /(?:^|[\s_-])(?:level|niveau|niv|lvl|grade|gradatie|graad|degre)(?=$|[\s_-]|\d)/iu;
/** A figure, a letter, a word or two: a badge is no longer. */
const BADGE = /^(?:\d(?: ?\/ ?\d)?|(?:\p{L}{2,14} ){0,2}(?:\p{L}{1,16}|\d))$/u;
/** What goes on with the name in a label of any sort: the letter of a licence, a week and its number, a share. */
const PART_OF_NAME =
  /^(?:\p{L}{1,2}|\d ?\/ ?\d|(?!(?:niveau|niv|level|gradatie|graad|degr[ée]) )\p{L}{2,14} (?:\d|\p{L}))$/iu;
/** A name stands before it, and nothing that leads on to it. */
const NAME = /[\p{L})]$/u;
/** A word in small letters or a figure. */
const ONE_WORD = /^(?:\p{Ll}{3,16}|\d(?: ?\/ ?\d)?)$/u;
const LONGEST = 30;
/** Of a longer text only the end says whether a badge closes it. */
const LONGEST_END = 160;
/** Headings down to this one are titles, in which small print goes on. */
const TITLE_DEPTH = 2;

/**
 * What parts an element within a line from what stands before it, where only the looks of the page do: a dash before a
 * badge, a blank before what is set apart; empty where the text runs on.
 *
 * @param before What the line holds so far.
 * @param depth Depth of the heading it stands in, 0 outside headings.
 */
export function partingBefore(element: Element, before: string, depth: number): string {
  if (isBadge(element, before, depth) || isBehindBadge(element, before)) return ' – ';
  return isApart(element, before) ? ' ' : '';
}

/** A name and the badge that was parted from it, and nothing behind that; or a level in brackets. */
const BADGED = /\S\s{1,80}– [^–.!?]{1,30}$/u;
const BRACKETED = /\((?:(?:niveau|niv\.?|level|gradatie|graad|degr[ée]) ?:? ?[\p{L}\d]{1,20}|\d(?: ?\/ ?\d)?)\)$/iu;

/**
 * What parts a paragraph, or the text behind a break of the line, from what stands over it in one item: what stands below a badge explains the name, and is no part of
 * the badge.
 *
 * @param above What the item holds so far.
 */
export function partingBelow(above: string): string {
  const end = above.slice(-LONGEST_END).trimEnd();
  return BADGED.test(end) || BRACKETED.test(end) ? ' – ' : ' ';
}

/**
 * Whether an element within a line stands apart from what is before it by the looks of the page alone: two elements with
 * nothing between them, the second with a capital or a figure of its own ("Plannen" and "3", not a drop cap).
 *
 * @param before What the line holds so far.
 */
function isApart(element: Element, before: string): boolean {
  const { tagName, parentNode } = element;
  const siblings = parentNode?.childNodes ?? [];
  const previous = siblings[siblings.indexOf(element) - 1];
  if (!TAGS.has(tagName) || previous === undefined || !('tagName' in previous) || !TAGS.has(previous.tagName))
    return false;
  const [first] = element.childNodes;
  return /[\p{Ll})]$/u.test(before) && first !== undefined && 'value' in first && /^[\p{Lu}\d]/u.test(first.value);
}

/** What explains a name, in an element of its own right behind the badge: "Plannen", "3", "Je maakt een planning." */
function isBehindBadge(element: Element, before: string): boolean {
  const { tagName, parentNode } = element;
  if (!TAGS.has(tagName) || !BADGED.test(before.slice(-LONGEST_END).trimEnd())) return false;
  const siblings = parentNode?.childNodes ?? [];
  const previous = siblings
    .slice(0, siblings.indexOf(element))
    .findLast((node) => !('value' in node) || node.value.trim() !== '');
  return previous !== undefined && 'tagName' in previous && isDrawnApart(previous);
}

/** Classes that draw an element as a label or level of its own. */
function isDrawnApart({ tagName, attrs }: Element): boolean {
  const name = attrs.find((one) => one.name === 'class')?.value ?? '';
  return TAGS.has(tagName) && (LEVEL_CLASS.test(name) || CLASS.test(name));
}

/** A word or figure in an element of its own between a name in bold and a break of the line: "<b>Plannen</b> <span>goed</span><br>". */
function isBetween(element: Element, text: string): boolean {
  const siblings =
    element.parentNode?.childNodes.filter((node) => !('value' in node) || node.value.trim() !== '') ?? [];
  const index = siblings.indexOf(element);
  const [name, next] = [siblings[index - 1], siblings[index + 1]];
  const isName = index === 1 && (name?.nodeName === 'strong' || name?.nodeName === 'b');
  return element.tagName === 'span' && isName && next?.nodeName === 'br' && siblings.length > 3 && ONE_WORD.test(text);
}

/**
 * Whether an element within a line is a badge: drawn as a label of its own behind a name, at the end of its line. Its text
 * runs into the name where only the looks of the page part them.
 *
 * @param before What the line holds so far.
 * @param depth Depth of the heading it stands in, 0 outside headings: below titles small print is a badge too.
 */
function isBadge(element: Element, before: string, depth: number): boolean {
  const { tagName, attrs, childNodes, parentNode } = element;
  if (!TAGS.has(tagName) || !NAME.test(before.trimEnd())) return false;
  const name = attrs.find((one) => one.name === 'class')?.value ?? '';
  const saysLevel = LEVEL_CLASS.test(name);
  const [only, ...more] = childNodes.filter((node) => !('value' in node) || node.value.trim() !== '');
  if (only === undefined || !('value' in only) || more.length > 0) return false;
  const text = only.value.replace(/\s+/gu, ' ').trim();
  const isSmallPrint = tagName === 'small' && depth > TITLE_DEPTH;
  if (!(isDrawnApart(element) || isSmallPrint || isBetween(element, text))) return false;
  const siblings = parentNode?.childNodes ?? [];
  const behind = siblings.slice(siblings.indexOf(element) + 1);
  const line = behind.findIndex((node) => node.nodeName === 'br');
  const isLast = (line < 0 ? behind : behind.slice(0, line)).every(
    (node) => node.nodeName !== '#text' || ('value' in node && node.value.trim() === ''),
  );
  if (!saysLevel && PART_OF_NAME.test(text)) return false;
  return isLast && text.length <= LONGEST && BADGE.test(text);
}
