import { fontOf, type DocxStyle } from './docx-styles.ts';
import { withEmptySigns, type ColouredText } from './coloured-signs.ts';
import { printedText } from './printed-text.ts';
import { raisedText } from './raised-text.ts';
import { symbolOf, symbolText } from './symbol-text.ts';
import { childOf, childrenOf, elementsOf, isOn, textOf, wholeOf } from './xml-element.ts';
import type { XmlElement } from './xml-tree.ts';

/** The text of one paragraph as it shows, cut where it breaks its lines. */
export interface DocxText {
  readonly lines: readonly DocxLine[];
  /** Boxes of text that hang on the paragraph. */
  readonly boxes: readonly XmlElement[];
  readonly startsPage: boolean;
}

export interface DocxLine {
  readonly text: string;
  readonly bold: boolean;
  /** Stretches in bold, underlined or marked, where not all of it is bold. */
  readonly emphasised?: readonly string[];
}

/** Elements that only wrap what is inside them. */
const WRAPPERS = new Set(
  'sdt sdtContent ins moveTo customXml smartTag hyperlink fldSimple dir bdo oMath oMathPara ruby rubyBase'.split(' '),
);

interface Writing {
  readonly lines: {
    readonly parts: ColouredText[];
    plain: string;
    readonly emphasised: string[];
    isOpen: boolean;
  }[];
  readonly boxes: XmlElement[];
  startsPage: boolean;
}

interface Look {
  readonly bold: boolean;
  readonly isEmphasised: boolean;
  readonly font: string | undefined;
  readonly colour: string | undefined;
  readonly isRaised: boolean;
}

/** What is inside wrappers stands where the wrapper stands; of two forms of one thing the first is kept. */
export function unwrapped(parent: XmlElement): readonly XmlElement[] {
  return elementsOf(parent).flatMap((one) => {
    if (isUnfilled(one)) return unwrapped(blank(one));
    if (WRAPPERS.has(one.name)) return unwrapped(one);
    if (one.name !== 'AlternateContent') return [one];
    const form = childOf(one, 'Choice') ?? childOf(one, 'Fallback');
    return form === undefined ? [] : unwrapped(form);
  });
}

/** A control of a form that nobody filled in: what it shows asks for a value and is none. */
function isUnfilled(one: XmlElement): boolean {
  return one.name === 'sdt' && isOn(childOf(one, 'sdtPr', 'showingPlcHdr')) === true;
}

/** An element without its text: the paragraphs and cells in it keep their place. */
function blank(one: XmlElement): XmlElement {
  const children = elementsOf(one).filter((inner) => inner.name !== 'r');
  return { ...one, children: children.map((inner) => blank(inner)) };
}

/** Reads the text of a paragraph; deleted and hidden text, field codes and pictures are left out. */
export function docxText(
  paragraph: XmlElement,
  style: DocxStyle,
  styleOf: (id: string | undefined) => DocxStyle,
): DocxText {
  const writing: Writing = { lines: [emptyLine()], boxes: [], startsPage: false };
  for (const run of unwrapped(paragraph)) {
    // A formula holds its text in runs of its own kind, deeper down.
    if (run.name !== 'r') continue;
    const properties = childOf(run, 'rPr');
    // Hidden, or struck out by hand: the document no longer says it.
    if (['vanish', 'strike', 'dstrike'].some((name) => isOn(childOf(properties, name)) === true)) continue;
    const styleId = childOf(properties, 'rStyle')?.attributes.get('val');
    const own = styleId === undefined ? {} : styleOf(styleId);
    const bold = isOn(childOf(properties, 'b')) ?? own.bold ?? style.bold ?? false;
    const isEmphasised = bold || isSetOff(properties);
    const font = fontOf(properties) ?? own.font ?? style.font;
    const colour = childOf(properties, 'color')?.attributes.get('val');
    const isRaised = childOf(properties, 'vertAlign')?.attributes.get('val') === 'superscript';
    addRun(writing, run, { bold, isEmphasised, font, colour, isRaised });
  }
  const lines = writing.lines.map(({ parts, plain, emphasised }) => {
    const text = withEmptySigns(parts);
    const bold = text.trim() !== '' && plain.trim() === '';
    const stretches = bold ? [] : emphasised.map((one) => closedUp(one)).filter((one) => one !== '');
    return { text: closedUp(text), bold, ...(stretches.length === 0 ? {} : { emphasised: stretches }) };
  });
  return { lines, boxes: writing.boxes, startsPage: writing.startsPage };
}

function emptyLine(): Writing['lines'][number] {
  return { parts: [], plain: '', emphasised: [], isOpen: false };
}

function closedUp(text: string): string {
  return printedText(text)
    .replace(/[\n\f\r ]+/gu, ' ')
    .trim();
}

/** Underlined or marked as with a pen. */
function isSetOff(properties: XmlElement | undefined): boolean {
  const shown = ['u', 'highlight'].map((name) => childOf(properties, name)?.attributes.get('val') ?? 'none');
  return shown.some((value) => value !== 'none');
}

function addRun(writing: Writing, run: XmlElement, look: Look): void {
  const add = (text: string): void => {
    const line = writing.lines.at(-1);
    if (line === undefined) return;
    line.parts.push({ text, colour: look.colour });
    if (!look.bold) line.plain += text;
    if (look.isEmphasised && line.isOpen) line.emphasised.push((line.emphasised.pop() ?? '') + text);
    else if (look.isEmphasised) line.emphasised.push(text);
    line.isOpen = look.isEmphasised;
  };
  for (const piece of unwrapped(run)) {
    if (piece.name === 't') add(look.isRaised ? raisedText(textOf(piece)) : symbolText(textOf(piece), look.font));
    else if (piece.name === 'tab' || piece.name === 'ptab') add('\t');
    else if (piece.name === 'br' || piece.name === 'cr') addBreak(writing, piece);
    else if (piece.name === 'noBreakHyphen') add('-');
    else if (piece.name === 'sym') add(signOf(piece));
    else if (piece.name === 'fldChar') add(fieldText(piece));
    else if (piece.name === 'drawing' || piece.name === 'pict' || piece.name === 'object') {
      writing.boxes.push(...boxesIn(piece));
    }
  }
}

function addBreak(writing: Writing, piece: XmlElement): void {
  const type = piece.attributes.get('type');
  if (type === 'page' || type === 'column') writing.startsPage = true;
  writing.lines.push(emptyLine());
}

function signOf(piece: XmlElement): string {
  const code = Number.parseInt(piece.attributes.get('char') ?? '', 16);
  if (!(code > 0 && code <= 0xffff)) return '';
  return symbolOf(code, piece.attributes.get('font')) ?? String.fromCharCode(code);
}

/** What a field of a form shows: it is stored with the field and has no text of its own. */
function fieldText(field: XmlElement): string {
  const box = childOf(field, 'ffData', 'checkBox');
  if (box !== undefined) return (isOn(childOf(box, 'checked')) ?? isOn(childOf(box, 'default')) ?? false) ? '☒' : '☐';
  const list = childOf(field, 'ffData', 'ddList');
  const picked = wholeOf(childOf(list, 'result'), 'val') ?? wholeOf(childOf(list, 'default'), 'val');
  // Before anyone picks, a list shows its first entry: that says nothing.
  return picked === undefined ? '' : (childrenOf(list, 'listEntry')[picked]?.attributes.get('val') ?? '');
}

function boxesIn(parent: XmlElement): readonly XmlElement[] {
  const own = childrenOf(parent, 'txbxContent');
  if (own.length > 0) return own;
  return unwrapped(parent).flatMap((one) => boxesIn(one));
}
