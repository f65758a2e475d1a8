import type { Place } from '../../model/place.ts';
import type { Cell, RowBlock } from '../../model/source-text.ts';
import { onlyWhereAsked, type MadeOf } from './asked-records.ts';
import { isText, type Piece } from '../page/piece.ts';
import { isSaidLevel, recordLine, type RecordLine } from './record-line.ts';

/** Fewer competencies with their options below them make no form. */
const FEWEST = 2;
/** Lines that explain a name, and characters of a name. */
const MOST_EXPLAINING = 4;
const LONGEST_NAME = 80;
const BOX = /[☐☒☑□■☓]|\[ ?[xX✓✔]? ?\]/gu;
/** A box, or a bracket that may open one. */
const ANY_BOX = /[☐☒☑□■☓[]/u;
const NUMBER = /^\d{1,2}[.)] (?=\p{L})/u;
/** A line to write on. */
const BLANK = /^\p{L}[^:]{1,40}:[.…_ -]{0,400}$/u;
/** A table made of these lines has a number of its own. */
const FIRST_TABLE = -300_000;

/** A line as a reader of the form sees it, and which piece it is of. */
interface Line {
  readonly text: string;
  readonly at: Place;
  readonly isSetOff: boolean;
  readonly piece: number;
}

interface FormRecord {
  readonly name: string;
  readonly definition: string;
  readonly asked: RecordLine;
  readonly options: string;
  readonly at: Place;
  readonly to: number;
}

/**
 * Makes a table of a form that has the options of every competency below its name: "1. Luisteren", "Verwacht: ☐ basis
 * ☒ expert", "Beoordeling: ☐ onder ☐ volgens". Only the line that says what is asked counts; where none of its boxes is
 * ticked, no level is stated.
 */
export function withFormRecords(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some((piece) => hasBox(piece))) return pieces;
  const lines = pieces.flatMap((piece, index) => linesOf(piece, index));
  const made = new Map<Piece | undefined, MadeOf>();
  const result: Piece[] = [];
  let done = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const records = recordsFrom(lines, at);
    const first = lines[at]?.piece ?? 0;
    const end = records.at(-1)?.to ?? at;
    const last = lines[end - 1]?.piece ?? 0;
    // A table of which only some rows are of the form is left as it is.
    const isWhole = lines[at - 1]?.piece !== first && lines[end]?.piece !== last;
    if (records.length < FEWEST || !isWhole) continue;
    const table = tableOf(records, FIRST_TABLE - at);
    made.set(table, { pieces: pieces.slice(first, last + 1), before: [] });
    result.push(...pieces.slice(done, first), table);
    done = last + 1;
    at = end - 1;
  }
  return onlyWhereAsked([...result, ...pieces.slice(done)], made);
}

/** Without boxes nothing is chosen; what stands beside each other in cells is looked at cell by cell. */
function hasBox(piece: Piece): boolean {
  if (isText(piece)) return ANY_BOX.test(piece.text);
  return piece.kind === 'table' && piece.rows.some((row) => row.cells.some((cell) => ANY_BOX.test(cell.text)));
}

function linesOf(piece: Piece, index: number): readonly Line[] {
  if (isText(piece)) {
    const marker = /^\d{1,2}[.)]$/u.test(piece.marker ?? '') ? `${piece.marker ?? ''} ` : '';
    const isSetOff = piece.kind === 'heading' || piece.bold === true || marker !== '' || NUMBER.test(piece.text);
    return [{ text: `${marker}${piece.text}`, at: piece.at, isSetOff, piece: index }];
  }
  if (piece.kind !== 'table') return [{ text: '', at: piece.at, isSetOff: false, piece: index }];
  return piece.rows.flatMap((row) =>
    textsOf(row).map((text) => {
      const isSetOff = row.cells.some((cell) => cell.bold === true && cell.text.trim() !== '') || NUMBER.test(text);
      return { text, at: row.at, isSetOff, piece: index };
    }),
  );
}

/** The lines of a row: one, or one for each label where its cells hold as many lines of options as it has labels. */
function textsOf({ cells }: RowBlock): readonly string[] {
  const [label = '', ...values] = cells.map((cell) => cell.text.trim()).filter((text) => text !== '');
  const labels = label.endsWith(':')
    ? label
        .slice(0, -1)
        .split(': ')
        .map((one) => `${one.trim()}:`)
    : [];
  const parts = values.map((value) => optionsIn(value));
  const areStacked = labels.length > 1 && values.length > 1 && parts.every((own) => own.length === labels.length);
  if (areStacked) return labels.map((one, index) => [one, ...parts.map((own) => own[index] ?? '')].join(' '));
  if (values.length > 0 && parts.every((own) => own.length > 0))
    return [`${label.replace(/ ?:$/u, '')}: ${values.join(' ')}`];
  return [[label, ...values].join(' ')];
}

/** "☐ laag ☒ hoog" as its options; empty where something else stands before the first box. */
function optionsIn(text: string): readonly string[] {
  const starts = Array.from(text.matchAll(BOX), (box) => box.index);
  return starts[0] === 0 ? starts.map((start, index) => text.slice(start, starts[index + 1]).trim()) : [];
}

function recordsFrom(lines: readonly Line[], start: number): readonly FormRecord[] {
  const records: FormRecord[] = [];
  for (let at = start; ;) {
    const record = recordAt(lines, at);
    const [first] = records;
    if (record === undefined || (first !== undefined && record.options !== first.options)) return records;
    records.push(record);
    at = record.to;
  }
}

function recordAt(lines: readonly Line[], start: number): FormRecord | undefined {
  const name = lines[start];
  if (name === undefined || !isName(name)) return undefined;
  let at = start + 1;
  const isField = ({ text }: Line): boolean => BLANK.test(text) || recordLine(text, { at: {} }) !== undefined;
  const take = (mayTake: (line: Line) => boolean): readonly Line[] => {
    const from = at;
    while (lines[at] !== undefined && mayTake(lines[at] ?? name)) at += 1;
    return lines.slice(from, at);
  };
  const explaining = take((line) => line.text !== '' && !isField(line) && !isName(line));
  const fields = take(isField).flatMap((line) => recordLine(line.text, line) ?? []);
  const asked = fields.filter((field) => isSaidLevel(field.name));
  const [only] = asked;
  const options = optionsIn(only?.value ?? '');
  if (only === undefined || asked.length > 1 || options.length < 2 || explaining.length > MOST_EXPLAINING)
    return undefined;
  return {
    name: name.text.replace(NUMBER, '').trim(),
    definition: explaining.map((line) => line.text).join(' '),
    asked: only,
    options: options.map((option) => option.replace(BOX, '').trim()).join('|'),
    at: name.at,
    to: at,
  };
}

function isName({ text, isSetOff }: Line): boolean {
  const isShort = text.length <= LONGEST_NAME && /\p{L}{3}/u.test(text);
  return isSetOff && isShort && !/[.:;,?!]$/u.test(text) && text.match(BOX) === null;
}

function tableOf(records: readonly FormRecord[], table: number): Piece {
  const at = records[0]?.at ?? {};
  const hasText = records.some((record) => record.definition !== '');
  const header = ['Competentie', records[0]?.asked.name ?? '', ...(hasText ? ['Omschrijving'] : [])];
  const rows = records.map(({ name, asked, definition, at: place }) => {
    const isTicked = /[☒☑■☓]|\[ ?[xX✓✔] ?\]/u.test(asked.value);
    return rowOf([name, isTicked ? asked.value : '', ...(hasText ? [definition] : [])], place, table);
  });
  return { kind: 'table', rows: [{ ...rowOf(header, at, table), header: true }, ...rows], at };
}

function rowOf(texts: readonly string[], at: Place, table: number): RowBlock {
  const cells = texts.map((text, column): Cell => ({ text, column }));
  return { kind: 'row', table, cells, at, gapBefore: false };
}
