import type { Place } from '../../model/place.ts';
import type { Cell, RowBlock } from '../../model/source-text.ts';
import { levelHeadingOf } from '../level/level-heading.ts';
import { printedText } from '../gradation/table-grid.ts';
import { levelNumberOf } from '../words/level-word.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';

/** The sign by which one of several levels is chosen, before or behind its text. */
const CHOSEN =
  /^(?:[☒☑✓✔√►▶→]|\[ ?[xX✓✔] ?\]|\( ?[xX✓✔] ?\)) ?|(?: ?(?:[☒☑✓✔√◄◀←]|\[ ?[xX✓✔] ?\]|\( ?[xX✓✔] ?\)|<--?))$/u;
const OPEN = /^(?:[☐□◻]|\[ ?\]|\( ?\)) ?| ?(?:[☐□◻]|\[ ?\]|\( ?\))$/u;
/** The same where it has a cell of its own. */
const CHOSEN_CELL = /^(?:[☒☑✓✔√►▶→◄◀←●■xX]|\[ ?[xX✓✔] ?\]|\( ?[xX✓✔] ?\)|<--?|--?>)$/u;
const OPEN_CELL = /^(?:[☐□◻○]|\[ ?\]|\( ?\))$/u;
const MOST_RUNGS = 9;
const LONGEST_NAME = 80;
const LONGEST_RUNG = 240;
/** Lines that say what a name means, between it and its levels. */
const MOST_EXPLAINING = 3;
/** "Luisteren: aandacht hebben voor wie spreekt." */
const NAME_AND_MEANING = /^(\p{L}[^.:–—]{2,59}?)(?: ?:| [–—-]) (\p{L}.{8,400}\.)$/u;
/** A number alone in its cell is a level only beside more words than this. */
const FEW_WORDS = 2;

/** A paragraph, or a row of a table, as far as it can be a name, what it means or one of its levels. */
export interface ExplainedLine {
  readonly piece: number;
  /** Where it is a row of a table. */
  readonly row?: RowBlock;
  /** Empty where several texts stand beside each other. */
  readonly text: string;
  /** The text with the sign that a reader took for its bullet. */
  readonly printed?: string;
  readonly at: Place;
  readonly isItem: boolean;
  readonly isSetOff: boolean;
  readonly rung?: ExplainedRung;
  /** What the same cell says of the name below it. */
  readonly meaning?: string;
}

/** One level of a competency as it is explained. */
export interface ExplainedRung {
  readonly level: number;
  readonly text: string;
  readonly at: Place;
  readonly isBold: boolean;
  /** By a sign. */
  readonly isChosen: boolean;
  /** It has a box, ticked or not. */
  readonly hasSign: boolean;
}

/** A competency that is explained level by level. */
export interface ExplainedCompetency {
  readonly name: string;
  readonly at: Place;
  /** What the lines between the name and its levels say. */
  readonly definition: string;
  /** From the first level on, 2 or more. */
  readonly rungs: readonly ExplainedRung[];
  /** Places among the lines: of its name, and of the line after its last. */
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of pieces, a row of a table being one of them.
 *
 * @example explainedLines([text('► Niveau 2: vat samen')])[0]?.rung?.isChosen // true
 */
export function explainedLines(pieces: readonly Piece[]): readonly ExplainedLine[] {
  return pieces.flatMap((piece, index): readonly ExplainedLine[] => {
    if (isText(piece)) return [lineOfText(piece, index)];
    if (piece.kind === 'table') return piece.rows.flatMap((row, at) => linesOfRow(row, piece.rows[at + 1], index));
    return [{ piece: index, text: '', at: piece.at, isItem: false, isSetOff: false }];
  });
}

/**
 * The competencies that lines explain level by level, from level 1 up or down to it: a name, perhaps what it means, and a line
 * for each level.
 *
 * @returns In their order, none overlapping.
 * @example explainedCompetencies(lines)[0]?.rungs.length // 3
 */
export function explainedCompetencies(lines: readonly ExplainedLine[]): readonly ExplainedCompetency[] {
  const found: ExplainedCompetency[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    const one = explainedAt(lines, from);
    if (one === undefined) continue;
    found.push(one);
    from = one.to - 1;
  }
  return found;
}

function explainedAt(lines: readonly ExplainedLine[], from: number): ExplainedCompetency | undefined {
  const name = lines[from];
  if (name === undefined || !isName(name)) return undefined;
  let at = from + 1;
  const definition: string[] = name.meaning === undefined ? [] : [name.meaning];
  for (; definition.length < MOST_EXPLAINING; at += 1) {
    const line = lines[at];
    if (line === undefined || !name.isSetOff || !explains(line)) break;
    definition.push(line.text);
  }
  // In a table of its own the name stands there too: what is over the table names more than one.
  if (name.piece !== lines[at]?.piece && definition.length > 0 && lines[at - 1]?.piece === lines[at]?.piece)
    return undefined;
  const rungs: ExplainedRung[] = [];
  const step = lines[at]?.rung?.level === 1 ? 1 : -1;
  for (; rungs.length < MOST_RUNGS; at += 1) {
    const rung = lines[at]?.rung;
    const last = rungs.at(-1);
    if (rung === undefined || (last !== undefined && rung.level !== last.level + step)) break;
    rungs.push(rung);
  }
  if (Math.min(...rungs.map(({ level }) => level)) !== 1) return undefined;
  if (rungs.length < 2) return undefined;
  return { name: name.text, at: name.at, definition: definition.join(' '), rungs, from, to: at };
}

function isName({ text, isItem, rung }: ExplainedLine): boolean {
  const isShort = text !== '' && text.length <= LONGEST_NAME;
  return rung === undefined && !isItem && isShort && /\p{L}{3}/u.test(text) && !/[.:;]$/u.test(text);
}

function explains({ text, isItem, isSetOff, rung }: ExplainedLine): boolean {
  return rung === undefined && !isItem && !isSetOff && /\p{L}{3}/u.test(text);
}

function lineOfText(piece: TextPiece, index: number): ExplainedLine {
  const { at, text } = piece;
  const isSetOff = piece.kind === 'heading' || piece.bold === true;
  const rung = text.length > LONGEST_RUNG ? undefined : rungOfText(piece);
  const printed = piece.marker === undefined ? text : `${boxIn(piece.marker)}${text}`;
  const isItem = piece.kind === 'item';
  return { piece: index, text, printed, at, isItem, isSetOff, ...(rung === undefined ? {} : { rung }) };
}

function rungOfText({ text, marker, at, bold }: TextPiece): ExplainedRung | undefined {
  const printed = marker === undefined ? text : `${boxIn(marker)}${text}`;
  const heading = levelHeadingOf(printed.replace(CHOSEN, '').replace(OPEN, '').trim());
  if (heading === undefined) return undefined;
  const isChosen = CHOSEN.test(printed);
  const hasSign = isChosen || OPEN.test(printed);
  return { level: heading.level, text: heading.title ?? '', at, isBold: bold === true, isChosen, hasSign };
}

/** A box that a reader took for the bullet of an item. */
function boxIn(marker: string): string {
  return /^[☐☒☑□◻✓✔√►▶→]$/u.test(marker) ? `${marker} ` : '';
}

/**
 * A row as one line, or as two where it holds a name and the first level of it: "Luisteren | 1 | Hoort toe", with the next
 * level below it beside nothing.
 */
function linesOfRow(row: RowBlock, next: RowBlock | undefined, index: number): readonly ExplainedLine[] {
  const filled = row.cells.filter((cell) => textOf(cell) !== '');
  const [only, ...more] = filled;
  const isBold = filled.length > 0 && filled.every(({ bold }) => bold === true);
  const line = { piece: index, row, at: row.at, isItem: false, isSetOff: isBold };
  if (only === undefined) return [{ ...line, text: '' }];
  const rung = rungOfCells(filled.map(textOf), row.at, isBold);
  if (rung !== undefined || more.length > 0) {
    const first = rung === undefined && next !== undefined ? firstRung(row, next) : undefined;
    if (first !== undefined)
      return [
        { ...line, ...nameIn(only), isSetOff: true },
        { ...line, text: '', rung: first },
      ];
    return [{ ...line, text: more.length === 0 ? textOf(only) : '', ...(rung === undefined ? {} : { rung }) }];
  }
  const named = nameIn(only);
  return [{ ...line, ...named, isSetOff: isBold || named.meaning !== undefined }];
}

function textOf(cell: Cell): string {
  return printedText(cell).trim();
}

/** The level beside the name in the first cell, where the row below has the level next to it and no name. */
function firstRung(row: RowBlock, below: RowBlock): ExplainedRung | undefined {
  const [name, ...beside] = row.cells;
  const own = beside.map(textOf).filter((text) => text !== '');
  const under = below.cells.filter((cell) => cell.column !== name?.column).map(textOf);
  const isNameless = below.cells.every((cell) => cell.column !== name?.column || textOf(cell) === '');
  if (name === undefined || row.header === true || !isNameless || !/\p{L}{3}/u.test(name.text)) return undefined;
  const rung = rungOfCells(
    own,
    row.at,
    beside.every((cell) => textOf(cell) === '' || cell.bold === true),
  );
  const next = rungOfCells(
    under.filter((text) => text !== ''),
    below.at,
    false,
  );
  return rung !== undefined && next !== undefined && Math.abs(next.level - rung.level) === 1 ? rung : undefined;
}

/** The name in a cell, and what stands below it or behind a dash or colon there: what it means. */
function nameIn(cell: Cell): Pick<ExplainedLine, 'text' | 'meaning'> {
  const [first, ...rest] = cell.blocks?.flatMap((block) => (block.kind === 'row' ? [] : [block.text.trim()])) ?? [];
  if (first !== undefined && rest.length > 0) return { text: first, meaning: rest.join(' ') };
  const [, name = '', meaning = ''] = NAME_AND_MEANING.exec(textOf(cell)) ?? [];
  return name === '' ? { text: textOf(cell) } : { text: name, meaning };
}

/** "☒ | Niveau 2 | Vat samen", "2 | Vat samen wat gezegd werd", "Niveau 2: vat samen | x". */
function rungOfCells(texts: readonly string[], at: Place, isBold: boolean): ExplainedRung | undefined {
  const signs = texts.filter((text) => CHOSEN_CELL.test(text) || OPEN_CELL.test(text));
  const words = texts.filter((text) => !signs.includes(text));
  const isTurned =
    words.length === 2 && levelNumberOf(words[1] ?? '') !== undefined && levelNumberOf(words[0] ?? '') === undefined;
  const [first = '', ...others] = isTurned ? words.toReversed() : words;
  if (signs.length > 1 || others.length > 1 || first.length + (others[0]?.length ?? 0) > LONGEST_RUNG) return undefined;
  const inOne =
    others.length === 0 ? rungOfText({ kind: 'text', text: first, at, gapBefore: false, lines: 1 }) : undefined;
  const beside = others[0] ?? '';
  const level =
    levelHeadingOf(first)?.level ?? (beside.split(' ').length > FEW_WORDS ? levelNumberOf(first) : undefined);
  if (inOne === undefined && (level === undefined || beside === '')) return undefined;
  const isChosen = inOne?.isChosen === true || signs.some((sign) => CHOSEN_CELL.test(sign));
  const hasSign = inOne?.hasSign === true || signs.length > 0;
  return { level: inOne?.level ?? level ?? 0, text: inOne?.text ?? beside, at, isBold, isChosen, hasSign };
}
