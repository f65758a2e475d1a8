import type { DocxListPlace } from './docx-styles.ts';
import { fontOf } from './docx-styles.ts';
import { symbolText } from './symbol-text.ts';
import { childOf, childrenOf, wholeOf } from './xml-element.ts';
import type { XmlElement } from './xml-tree.ts';

/** How one list item starts on the page. */
export interface DocxMarker {
  /** The bullet or number as printed; empty where the list prints none. */
  readonly marker: string;
  /** The number is a phrase of its own ("Niveau 2") that belongs to the text. */
  readonly isPhrase: boolean;
}

interface Level {
  readonly format: string;
  readonly pattern: string;
  readonly start: number;
}

const NUMERALS: readonly (readonly [value: number, letters: string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];
const PHRASE = /\p{L}{3}/u;

/**
 * Counts the items of every list as they come, and says what each prints in front.
 *
 * Undefined for a list that the document does not define, or that is switched off: its paragraphs are no items.
 */
export function docxNumbering(root: XmlElement | undefined): (place: DocxListPlace) => DocxMarker | undefined {
  const abstracts = new Map(childrenOf(root, 'abstractNum').map((one) => [one.attributes.get('abstractNumId'), one]));
  const lists = new Map(childrenOf(root, 'num').map((one) => [one.attributes.get('numId'), one]));
  const counts = new Map<string, number[]>();
  return ({ list, level }) => {
    const number = lists.get(list);
    const abstractId = childOf(number, 'abstractNumId')?.attributes.get('val');
    const abstract = abstracts.get(abstractId);
    if (number === undefined) return undefined;
    const overrides = childrenOf(number, 'lvlOverride');
    const levels = Array.from({ length: 9 }, (_, index) => levelOf(abstract, overrides, index));
    const own = levels[level];
    if (own === undefined || own.format === 'none') return undefined;
    // Lists of one definition count on together, unless one of them starts anew.
    const key = overrides.length > 0 ? `own ${list}` : `shared ${abstractId ?? list}`;
    const before = counts.get(key) ?? [];
    const now = levels.map((one, index) => {
      const start = one?.start ?? 1;
      if (index > level) return start - 1;
      return (before[index] ?? start - 1) + (index === level ? 1 : 0);
    });
    counts.set(key, now);
    const marker = own.pattern.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      return numberOf(Math.max(now[at] ?? 1, levels[at]?.start ?? 1), levels[at]?.format ?? 'decimal');
    });
    return { marker: marker.trim(), isPhrase: own.format !== 'bullet' && PHRASE.test(own.pattern) };
  };
}

function levelOf(abstract: XmlElement | undefined, overrides: readonly XmlElement[], index: number): Level | undefined {
  const override = overrides.find((one) => wholeOf(one, 'ilvl') === index);
  const level = childOf(override, 'lvl') ?? childrenOf(abstract, 'lvl').find((one) => wholeOf(one, 'ilvl') === index);
  if (level === undefined) return undefined;
  const pattern = childOf(level, 'lvlText')?.attributes.get('val') ?? '';
  return {
    format: childOf(level, 'numFmt')?.attributes.get('val') ?? 'decimal',
    pattern: symbolText(pattern, fontOf(childOf(level, 'rPr'))),
    start: wholeOf(childOf(override, 'startOverride'), 'val') ?? wholeOf(childOf(level, 'start'), 'val') ?? 1,
  };
}

function numberOf(value: number, format: string): string {
  if (format === 'lowerLetter' || format === 'upperLetter') {
    const letter = String.fromCharCode(0x61 + ((value - 1) % 26)).repeat(Math.min(5, Math.ceil(value / 26)));
    return format === 'upperLetter' ? letter.toUpperCase() : letter;
  }
  if (format === 'lowerRoman' || format === 'upperRoman') {
    const roman = romanOf(value);
    return format === 'upperRoman' ? roman.toUpperCase() : roman;
  }
  return format === 'decimalZero' ? String(value).padStart(2, '0') : String(value);
}

function romanOf(value: number): string {
  if (value > 3_999) return String(value);
  let left = value;
  let roman = '';
  for (const [worth, letters] of NUMERALS) {
    while (left >= worth) {
      roman += letters;
      left -= worth;
    }
  }
  return roman;
}
