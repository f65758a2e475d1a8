import type { DefaultTreeAdapterTypes } from 'parse5';
import { raisedText } from './raised-text.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** What the name of an icon says it shows, by the set it comes from: Font Awesome, Bootstrap, Glyphicons and their like. */
const ICON = /^(?:fa|bi|icon|icons|glyphicon|mdi|dashicons|ti|ri|lucide|uil?)-(.{2,40})$/u;
const CHECK = /^(?:check|ok|yes|tick|done)(?![a-z])/u;
const RATED = /^(star|circle|square)(?![a-z])/u;
const EMPTY = /(?:^|-)(?:o|outline|empty|line|regular)(?:-|$)/u;
const FULL_SIGNS: Readonly<Record<string, string>> = { star: '★', circle: '●', square: '■' };
const EMPTY_SIGNS: Readonly<Record<string, string>> = { star: '☆', circle: '○', square: '□' };
/** A set of outlines only, as its own class says. */
const OUTLINES = new Set(['far', 'fal', 'fa-regular', 'fa-light']);
/** What says whether or how far something is asked; other pictures (a logo, a portrait) say nothing here. */
const TELLING =
  /^(?:[^\p{L}\s]{1,9}|[xv]|ja|neen?|yes|no|oui|non|(?:(?:niveau|level) ?)?\d(?: ?(?:van|op|of|sur|\/) ?\d)?)$/iu;
const WORDS: ReadonlyMap<string, string> = new Map(
  (
    'aangevinkt ✓|aangekruist ✓|vinkje ✓|kruisje ✓|checked ✓|check ✓|tick ✓|coché ✓|ster ★|star ★|étoile ★|' +
    'lege ster ☆|empty star ☆|bol ●|lege bol ○|cirkel ●|lege cirkel ○|niet aangevinkt ☐|unchecked ☐'
  )
    .split('|')
    .map((pair) => [pair.slice(0, -2), pair.slice(-1)] as const),
);
/** Bars that say how far they go and how far they could. */
const GAUGES = new Set(['meter', 'progress']);
const PICTURES = new Set(['img', 'svg', 'i', 'span', 'em']);

/**
 * What an element without text shows: the alternative text of a picture, the label of an icon, the sign that the name of
 * an icon stands for (`fa-check`, `bi-star-fill`), how far a bar goes, or a raised figure. Undefined where it shows nothing that says anything.
 */
export function htmlSign(element: Element): string | undefined {
  if (GAUGES.has(element.tagName)) return gauge(element);
  if (element.tagName === 'sup') return raised(element);
  if (!PICTURES.has(element.tagName) || hasText(element)) return undefined;
  const of = (name: string): string => element.attrs.find((one) => one.name === name)?.value.trim() ?? '';
  const told = element.tagName === 'img' ? of('alt') : of('aria-label') || of('title') || titleIn(element);
  if (told !== '') return WORDS.get(told.toLowerCase()) ?? (TELLING.test(told) ? told : undefined);
  return iconIn(of('class'));
}

/** The mark of a note, or a power. */
function raised({ childNodes: [only, more] }: Element): string | undefined {
  const text = only !== undefined && more === undefined && 'value' in only ? only.value : '';
  return raisedText(text) === text ? undefined : raisedText(text);
}

/** "3/5" of a bar that prints no figure and stands beside none. */
function gauge(element: Element): string | undefined {
  const [now, most] = ['value', 'max'].map((name) => element.attrs.find((one) => one.name === name)?.value ?? '');
  const beside = element.parentNode?.childNodes.some((node) => 'value' in node && /\d/u.test(node.value)) === true;
  if (hasText(element) || beside || !/^[1-9]$/u.test(now ?? '') || !/^[2-9]$/u.test(most ?? '')) return undefined;
  return Number(now) > Number(most) ? undefined : ` ${now ?? ''}/${most ?? ''}`;
}

function iconIn(classes: string): string | undefined {
  const names = classes.toLowerCase().split(/\s+/u).slice(0, 12);
  const isOutline = names.some((name) => OUTLINES.has(name));
  for (const name of names) {
    const icon = ICON.exec(name)?.[1] ?? '';
    if (CHECK.test(icon)) return '✓';
    const rated = RATED.exec(icon)?.[1];
    if (rated === undefined || icon.includes('half')) continue;
    return isOutline || EMPTY.test(icon) ? EMPTY_SIGNS[rated] : FULL_SIGNS[rated];
  }
  return undefined;
}

function hasText(element: Element): boolean {
  return element.childNodes.some(
    (node) =>
      ('value' in node && node.value.trim() !== '') ||
      ('tagName' in node && node.tagName !== 'title' && element.tagName !== 'svg'),
  );
}

/** The title that a drawing carries inside it. */
function titleIn(element: Element): string {
  const title = element.childNodes.find((node): node is Element => 'tagName' in node && node.tagName === 'title');
  const text = title?.childNodes.find((node) => 'value' in node);
  return text !== undefined && 'value' in text ? text.value.trim() : '';
}
