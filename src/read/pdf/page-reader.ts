import { compose, IDENTITY, matrixOf, placed, type Matrix } from './matrix.ts';
import type { PdfLibrary, PdfPage } from './open-pdf.ts';
import type { Figure, Glyph, PageContent, Rule } from './page-content.ts';
import { pathFigures } from './path-figures.ts';
import { pathRules } from './path-rules.ts';
import { symbolSign } from './symbol-sign.ts';

/** Characters and rules on one page; no page of a card has more. */
const MOST_GLYPHS = 100_000;
const MOST_RULES = 20_000;
const MOST_FIGURES = 6_000;
const BLACK = '#000000';
const BOLD = /bold|black|heavy|demi/iu;
/** A font's own units in an em, where it does not say otherwise. */
const UNIT = 0.001;

/** What the operators before this one settled. */
interface State {
  readonly ctm: Matrix;
  readonly font: PdfFont | undefined;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  readonly lineWidth: number;
  /** Colours as `#rrggbb`. */
  readonly fill: string;
  readonly stroke: string;
}

interface PdfFont {
  readonly name: string;
  readonly bold: boolean;
  readonly vertical: boolean;
  readonly unit: number;
}

interface Reading {
  readonly page: PdfPage;
  readonly names: ReadonlyMap<number, string>;
  readonly glyphs: Glyph[];
  readonly rules: Rule[];
  readonly figures: Figure[];
  readonly stack: State[];
  readonly fonts: Map<string, PdfFont>;
  state: State;
  text: Matrix;
  /** Start of the current line of text, and where on it the next character comes. */
  line: readonly [x: number, y: number];
  pen: number;
}

/**
 * Reads the characters and rules of a page from its drawing operators: there every character has its own place, while
 * the library's own text items join the words of neighbouring cells.
 */
export async function pageContent(page: PdfPage, library: PdfLibrary): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  const reading: Reading = {
    page,
    names: new Map(Object.entries(library.operators).map(([name, code]) => [code, name])),
    glyphs: [],
    rules: [],
    figures: [],
    stack: [],
    fonts: new Map(),
    state: {
      ctm: matrixOf(viewport.transform) ?? IDENTITY,
      font: undefined,
      size: 1,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      lineWidth: 1,
      fill: BLACK,
      stroke: BLACK,
    },
    text: IDENTITY,
    line: [0, 0],
    pen: 0,
  };
  for (const [index, code] of fnArray.entries()) {
    const name = reading.names.get(code);
    const values: unknown = argsArray[index];
    if (name !== undefined) readOperator(reading, name, Array.isArray(values) ? values : []);
  }
  const { glyphs, rules, figures } = reading;
  return { width: viewport.width, height: viewport.height, glyphs, rules, figures };
}

type Values = readonly unknown[];

const OPERATORS: Readonly<Record<string, (reading: Reading, values: Values) => void>> = {
  save: push,
  restore: pop,
  transform: (reading, values) => {
    transform(reading, matrixOf(values));
  },
  paintFormXObjectBegin: (reading, [matrix]) => {
    push(reading);
    transform(reading, matrixOf(matrix));
  },
  paintFormXObjectEnd: pop,
  beginAnnotation: (reading, [, , outer, inner]) => {
    push(reading);
    transform(reading, matrixOf(outer));
    transform(reading, matrixOf(inner));
  },
  endAnnotation: pop,
  beginText: (reading) => {
    startText(reading, IDENTITY);
  },
  setCharSpacing: (reading, [value]) => {
    change(reading, { charSpacing: numberOf(value) });
  },
  setWordSpacing: (reading, [value]) => {
    change(reading, { wordSpacing: numberOf(value) });
  },
  setHScale: (reading, [value]) => {
    change(reading, { scale: numberOf(value, 100) / 100 });
  },
  setLeading: (reading, [value]) => {
    change(reading, { leading: numberOf(value) });
  },
  setTextRise: (reading, [value]) => {
    change(reading, { rise: numberOf(value) });
  },
  setLineWidth: (reading, [value]) => {
    change(reading, { lineWidth: numberOf(value, 1) });
  },
  setFillRGBColor: (reading, [colour]) => {
    change(reading, { fill: colourOf(colour) });
  },
  setStrokeRGBColor: (reading, [colour]) => {
    change(reading, { stroke: colourOf(colour) });
  },
  setFont: (reading, [name, size]) => {
    setFont(reading, name, size);
  },
  setGState: (reading, [entries]) => {
    for (const entry of Array.isArray(entries) ? (entries as Values) : []) {
      const [key, value] = Array.isArray(entry) ? (entry as Values) : [];
      if (key === 'Font' && Array.isArray(value)) setFont(reading, value[0], value[1]);
      if (key === 'LW') change(reading, { lineWidth: numberOf(value, 1) });
    }
  },
  setTextMatrix: (reading, values) => {
    startText(reading, matrixOf(values.length === 6 ? values : values[0]) ?? IDENTITY);
  },
  moveText: (reading, [x, y]) => {
    moveText(reading, numberOf(x), numberOf(y));
  },
  setLeadingMoveText: (reading, [x, y]) => {
    change(reading, { leading: -numberOf(y) });
    moveText(reading, numberOf(x), numberOf(y));
  },
  nextLine,
  showText: (reading, [glyphs]) => {
    showText(reading, glyphs);
  },
  showSpacedText: (reading, [glyphs]) => {
    showText(reading, glyphs);
  },
  nextLineShowText: (reading, [glyphs]) => {
    nextLine(reading);
    showText(reading, glyphs);
  },
  nextLineSetSpacingShowText: (reading, [wordSpacing, charSpacing, glyphs]) => {
    change(reading, { wordSpacing: numberOf(wordSpacing), charSpacing: numberOf(charSpacing) });
    nextLine(reading);
    showText(reading, glyphs);
  },
  constructPath: (reading, [operator, data]) => {
    const name = reading.names.get(numberOf(operator, -1)) ?? '';
    const path: unknown = Array.isArray(data) ? data[0] : undefined;
    if (!(path instanceof Float32Array) || reading.rules.length >= MOST_RULES) return;
    const { ctm, lineWidth } = reading.state;
    reading.rules.push(...pathRules(path, ctm, name, lineWidth));
    if (reading.figures.length < MOST_FIGURES) reading.figures.push(...pathFigures(path, ctm, name, reading.state));
  },
};

function colourOf(value: unknown): string {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/iu.test(value) ? value.toLowerCase() : BLACK;
}

function readOperator(reading: Reading, name: string, values: Values): void {
  if (Object.hasOwn(OPERATORS, name)) OPERATORS[name]?.(reading, values);
}

function numberOf(value: unknown, otherwise = 0): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}

function push(reading: Reading): void {
  reading.stack.push(reading.state);
}

function pop(reading: Reading): void {
  reading.state = reading.stack.pop() ?? reading.state;
}

function change(reading: Reading, part: Partial<State>): void {
  reading.state = { ...reading.state, ...part };
}

function transform(reading: Reading, matrix: Matrix | undefined): void {
  if (matrix !== undefined) change(reading, { ctm: compose(reading.state.ctm, matrix) });
}

function startText(reading: Reading, matrix: Matrix): void {
  reading.text = matrix;
  reading.line = [0, 0];
  reading.pen = 0;
}

function moveText(reading: Reading, x: number, y: number): void {
  reading.line = [reading.line[0] + x, reading.line[1] + y];
  reading.pen = 0;
}

function nextLine(reading: Reading): void {
  moveText(reading, 0, -reading.state.leading);
}

function setFont(reading: Reading, name: unknown, size: unknown): void {
  if (typeof name !== 'string') return;
  const known = reading.fonts.get(name) ?? fontOf(reading.page, name);
  reading.fonts.set(name, known);
  change(reading, { font: known, size: numberOf(size, 1) });
}

function fontOf(page: PdfPage, id: string): PdfFont {
  const font = (page.commonObjs.has(id) ? page.commonObjs.get(id) : {}) as Readonly<Record<string, unknown>> | null;
  const name = typeof font?.['name'] === 'string' ? font['name'] : '';
  return {
    name,
    bold: font?.['bold'] === true || font?.['black'] === true || BOLD.test(name),
    vertical: font?.['vertical'] === true,
    unit: matrixOf(font?.['fontMatrix'])?.[0] ?? UNIT,
  };
}

function showText(reading: Reading, glyphs: unknown): void {
  if (!Array.isArray(glyphs)) return;
  const { state, line } = reading;
  const whole = compose(state.ctm, reading.text);
  const height = Math.hypot(whole[2], whole[3]) * Math.abs(state.size);
  for (const one of glyphs as readonly unknown[]) {
    if (typeof one === 'number') {
      reading.pen -= (one / 1000) * state.size * state.scale;
      continue;
    }
    if (typeof one !== 'object' || one === null) continue;
    const isPlaced = reading.pen === 0;
    const glyph = one as Readonly<Record<string, unknown>>;
    const isSpace = glyph['isSpace'] === true;
    const width = numberOf(glyph['width']) * (state.font?.unit ?? UNIT) * state.size;
    const spacing = (isSpace ? state.wordSpacing : 0) + state.charSpacing;
    const [x0, y0] = placed(whole, line[0] + reading.pen, line[1] + state.rise);
    const [x1, y1] = placed(whole, line[0] + reading.pen + width * state.scale, line[1] + state.rise);
    reading.pen += (state.font?.vertical === true ? 0 : width + spacing) * state.scale;
    const text = typeof glyph['unicode'] === 'string' ? glyph['unicode'] : '';
    if (text === '' || height < 1 || reading.glyphs.length >= MOST_GLYPHS) continue;
    const { name = '', bold = false } = state.font ?? {};
    const shown = symbolSign(text, name);
    const isBlank = shown.trim() === '';
    reading.glyphs.push({
      text: shown,
      x0,
      y0,
      x1,
      y1,
      size: height,
      bold,
      font: name,
      colour: state.fill,
      isSpace: isBlank,
      ...(isPlaced ? { isPlaced } : {}),
    });
  }
}
