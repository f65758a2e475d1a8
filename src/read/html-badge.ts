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
const LONGEST = 30;
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
  if (isBadge(element, before, depth)) return ' – ';
  return isApart(element, before) ? ' ' : '';
}

/** A name and the badge that was parted from it, and nothing behind that. */
const BADGED = /\S – [^–.!?]{1,30}$/u;

/**
 * What parts a paragraph from the text over it in one item: what stands below a badge explains the name, and is no part of
 * the badge.
 *
 * @param above What the item holds so far.
 */
export function partingBelow(above: string): string {
  return BADGED.test(above) ? ' – ' : ' ';
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
  if (!(saysLevel || CLASS.test(name) || (tagName === 'small' && depth > TITLE_DEPTH))) return false;
  const [only, ...more] = childNodes.filter((node) => !('value' in node) || node.value.trim() !== '');
  if (only === undefined || !('value' in only) || more.length > 0) return false;
  const siblings = parentNode?.childNodes ?? [];
  const behind = siblings.slice(siblings.indexOf(element) + 1);
  const isLast = behind.every((node) => node.nodeName !== '#text' || ('value' in node && node.value.trim() === ''));
  const text = only.value.replace(/\s+/gu, ' ').trim();
  if (!saysLevel && PART_OF_NAME.test(text)) return false;
  return isLast && text.length <= LONGEST && BADGE.test(text);
}
