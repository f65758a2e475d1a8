import { childOf, childrenOf, isOn, wholeOf } from './xml-element.ts';
import type { XmlElement } from './xml-tree.ts';

/** What a style says of the paragraphs or pieces of text that have it, its ancestors included. */
export interface DocxStyle {
  /** Depth of the heading that it makes, from 1. */
  readonly heading?: number;
  readonly bold?: boolean;
  /** Font of its text, where it is named. */
  readonly font?: string;
  readonly list?: DocxListPlace;
  /** Depth of its items, from 2: built-in styles for deeper items have lists of their own, in which they are the first. */
  readonly depth?: number;
  /** An entry of a table of contents. */
  readonly isContents?: boolean;
}

/** A list by its number, and the level in it from 0. */
export interface DocxListPlace {
  readonly list: string;
  readonly level: number;
}

const HEADING = /^(?:heading|kop|titre|überschrift) ?([1-9])$/iu;
const TITLE = /^(?:title|titel|titre)$/iu;
const CONTENTS = /^(?:toc|inhopg|tm) ?[1-9]$/iu;
/** Word keeps these names in English, whatever it shows. */
const DEEPER = /^list (?:bullet|number) ([2-5])$/iu;
const DEEPEST = 20;

/** The styles of a document by their id. */
export function docxStyles(root: XmlElement | undefined): (id: string | undefined) => DocxStyle {
  const elements = new Map<string, XmlElement>();
  let byDefault: string | undefined;
  for (const style of childrenOf(root, 'style')) {
    const id = style.attributes.get('styleId');
    if (id === undefined || elements.has(id)) continue;
    elements.set(id, style);
    if (style.attributes.get('type') === 'paragraph' && style.attributes.get('default') === '1') byDefault = id;
  }
  const known = new Map<string, DocxStyle>();
  const styleOf = (id: string, depth: number): DocxStyle => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const element = elements.get(id);
    const parent = childOf(element, 'basedOn')?.attributes.get('val');
    const inherited = parent === undefined || depth > DEEPEST ? {} : styleOf(parent, depth + 1);
    const style = { ...inherited, ...ownStyle(element, id) };
    known.set(id, style);
    return style;
  };
  return (id) => {
    const asked = id ?? byDefault;
    return asked === undefined ? {} : styleOf(asked, 0);
  };
}

function ownStyle(element: XmlElement | undefined, id: string): DocxStyle {
  const name = childOf(element, 'name')?.attributes.get('val') ?? id;
  const properties = childOf(element, 'pPr');
  const printed = Number(HEADING.exec(name)?.[1] ?? (TITLE.test(name) ? 1 : Number.NaN));
  const heading = Number.isNaN(printed) ? outlineOf(properties) : printed;
  const bold = isOn(childOf(element, 'rPr', 'b'));
  const font = fontOf(childOf(element, 'rPr'));
  const list = listPlaceOf(properties);
  const deeper = DEEPER.exec(name)?.[1];
  return {
    ...(heading === undefined ? {} : { heading }),
    ...(bold === undefined ? {} : { bold }),
    ...(font === undefined ? {} : { font }),
    ...(list === undefined ? {} : { list }),
    ...(deeper === undefined ? {} : { depth: Number(deeper) }),
    ...(CONTENTS.test(name) ? { isContents: true } : {}),
  };
}

/** Depth of the heading that an outline level makes; level 9 is running text. */
export function outlineOf(properties: XmlElement | undefined): number | undefined {
  const level = wholeOf(childOf(properties, 'outlineLvl'), 'val');
  return level === undefined || level < 0 || level > 8 ? undefined : level + 1;
}

/** The list that paragraph properties name; list 0 is none, against what the style says. */
export function listPlaceOf(properties: XmlElement | undefined): DocxListPlace | undefined {
  const numbering = childOf(properties, 'numPr');
  const list = childOf(numbering, 'numId')?.attributes.get('val');
  if (list === undefined) return undefined;
  return { list, level: Math.min(8, Math.max(0, wholeOf(childOf(numbering, 'ilvl'), 'val') ?? 0)) };
}

/** The font that text properties name for Latin letters. */
export function fontOf(properties: XmlElement | undefined): string | undefined {
  const fonts = childOf(properties, 'rFonts')?.attributes;
  return fonts?.get('ascii') ?? fonts?.get('hAnsi');
}
