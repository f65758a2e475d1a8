import { foldLabel } from '../../text/fold.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Condition, Scale } from '../../model/profile.ts';
import type { CompetencyRow, ReadTable } from './read-table.ts';
import { amongCompetencies, conditionOfRow } from '../level/condition-row.ts';
import { printedSigns } from '../level/printed-signs.ts';
import { levelCellOf, type LevelCell } from '../level/level-cell.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { familyOf, isLevelWord, isNoLevelWord } from '../words/level-word.ts';
import { levelColumn } from './level-column.ts';
import { sharedOptions } from './shared-options.ts';
import { statesLevel, withLabelLines } from './label-lines.ts';
import { rowWords } from './row-words.ts';
import { areFunctions } from '../words/function-name.ts';
import { levelPlace } from '../table/sheet.ts';
import { withoutLabel } from '../level/without-label.ts';
import { namesOtherLevel } from '../words/other-column.ts';
import { textAt, type Grid } from './table-grid.ts';
import { labelHeaderOf, type ColumnHeader, type TableHeader } from './table-header.ts';
import { tableLayout, wordRows } from './table-layout.ts';

/** A header that says how far the levels go. */
const HEADER_RANGE = /\b[01] ?(?:-|–|tot|t\/m|to|à|a) ?([2-9])\b/u;

/** "Score op 5", "niveau (/4)". */
const HEADER_LENGTH = /(?:\bop|\bsur|\bout of|\/) ?([2-9])\)?$/iu;

/** A mark without empty ones beside it. */
const ONE_MARK = /^[xX✓✔●★■*+]$/u;

/** A level as a requirement carries it, and what was doubtful about it. */
interface Level {
  readonly fields: Pick<CompetencyRow, 'required' | 'possible' | 'requiredLabel' | 'scale' | 'levelText'>;
  readonly doubt?: string;
  readonly text?: string;
}

/** Order of the words in one column of levels. */
interface WordOrder {
  readonly words: readonly string[];
  readonly scale: Scale | undefined;
  /** The words are letters, whose order is not printed. */
  readonly isAssumed: boolean;
}

/** Reads a table with a column that holds the level itself, as a number or a word; undefined for other tables. */
export function levelTable(laid: Grid, header: TableHeader): ReadTable | undefined {
  const wishedColumn = header.columns.findIndex((column) => column.role === 'wished');
  const column = levelColumn(laid, header, wishedColumn);
  if (column === undefined) return undefined;
  const wished = wishedColumn >= 0 && wishedColumn !== column ? wishedColumn : undefined;
  const layout = tableLayout(laid, header, wished === undefined ? [column] : [column, wished]);
  if (layout === undefined || layout.label === column) return undefined;
  const grid = withLabelLines(laid, header.rows, {
    label: layout.label,
    isLevelFirst: column < layout.label,
    hasLevel: (row) => statesLevel(row, column),
  });
  if (explains(grid, header, column, layout.label)) return undefined;
  const order = wordOrder(grid, header, wished === undefined ? [column] : [column, wished], layout.label);
  const texts = grid.rows.slice(header.rows).map((row) => textAt(row, column));
  const choice = sharedOptions(texts);
  const until = endColumn(header, column);
  const rows: CompetencyRow[] = [];
  const conditions: Condition[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const one of wordRows(grid, header, layout)) {
    const at = levelPlace(one.row.at, column);
    const cell = textAt(one.row, column);
    const reading = upTo(choice?.(cell) ?? eitherOf(readCell(cell, texts), texts), textAt(one.row, until));
    if (one.label === '' || one.isReached === true) {
      // A merged name goes on over rows that explain it; one that states another level is told as such.
      const isLevel = reading.kind === 'level' || (reading.kind === 'word' && isLevelWord(reading.word));
      if (!isLevel) continue;
      if (one.label === '') {
        diagnostics.push(withoutLabel(cell, at));
        continue;
      }
    }
    const condition = conditionOfRow(one.label, reading.kind === 'level' ? '' : cell, at);
    if (condition !== undefined) {
      conditions.push(condition);
      diagnostics.push(amongCompetencies(condition));
      continue;
    }
    if (isNoLevelWord(cell) || (reading.kind === 'level' && reading.level === 0 && reading.possible === undefined)) {
      diagnostics.push({ severity: 'info', code: 'extract/not-asked', values: { label: one.label }, at });
      continue;
    }
    const level = levelOf(reading, order);
    if (level.doubt !== undefined) {
      const values = { label: one.label, ...(level.text === undefined ? {} : { text: level.text }) };
      diagnostics.push({ severity: 'warning', code: level.doubt, values, at });
    }
    const wish =
      wished === undefined ? undefined : levelOf(levelCellOf(textAt(one.row, wished)), order).fields.required;
    rows.push({
      ...rowWords(one, layout),
      at,
      ...level.fields,
      ...(wish === undefined || wish <= (level.fields.required ?? 0) ? {} : { wished: wish }),
    });
  }
  const scale = printedScale(header, column, rows);
  const named = header.columns[column];
  if (
    named !== undefined &&
    named.text !== '' &&
    // What is held today may be of a person as well as of the function.
    (!isToldLevel(named) || named.role === 'held' || named.isAssumed === true || isUnderFunction(named)) &&
    rows.some((row) => row.required !== undefined)
  ) {
    const at = grid.rows[header.rows]?.at;
    const place = at === undefined ? {} : { at };
    diagnostics.push({
      severity: 'warning',
      code: 'extract/level-column-assumed',
      values: { column: named.text },
      ...place,
    });
  }
  if (order.isAssumed) {
    const at = grid.rows[header.rows]?.at;
    diagnostics.push({
      severity: 'warning',
      code: 'extract/letter-levels',
      values: { letters: order.words.join(', ').toUpperCase() },
      ...(at === undefined ? {} : { at }),
    });
  }
  if (scale !== undefined) {
    const printed = grid.rows[header.rows - 1]?.at;
    for (const row of rows) {
      const level = row.possible ?? row.required ?? 0;
      if (row.scale !== undefined || level <= scale.levels) continue;
      const values = { label: row.label, level, levels: scale.levels };
      const other = printed === undefined ? {} : { other: printed };
      diagnostics.push({ severity: 'warning', code: 'extract/level-above-scale', values, at: row.at, ...other });
    }
  }
  const labelHeader = labelHeaderOf(header, layout.label);
  const scaled = rows.map((row) =>
    scale === undefined || row.scale !== undefined || (row.possible ?? row.required ?? 99) > scale.levels
      ? row
      : { ...row, scale },
  );
  return { rows: scaled, conditions, diagnostics, header, ...(labelHeader === undefined ? {} : { labelHeader }) };
}

/** One mark is the lowest rung only beside rows of more of them: a cross among figures says that something is asked, not how much. */
function readCell(cell: string, column: readonly string[]): LevelCell {
  const sign = ONE_MARK.exec(cell)?.[0].toLowerCase();
  const isLone = sign !== undefined && !column.some((text) => text.toLowerCase().startsWith(sign.repeat(2)));
  return isLone || isStrangeSign(cell, column) ? { kind: 'other', text: cell } : levelCellOf(cell);
}

/** Stars among letters or figures are of no scale that the others show. */
function isStrangeSign(cell: string, column: readonly string[]): boolean {
  if (printedSigns(cell) === undefined) return false;
  const others = column.filter((text) => /^(?:[A-F]|[1-9])$/u.test(text)).length;
  return others > column.filter((text) => printedSigns(text) !== undefined).length;
}

/** "3 / 4" among plain figures is the one or the other; only where most cells print it so the second is the length of the scale. */
function eitherOf(cell: LevelCell, column: readonly string[]): LevelCell {
  if (cell.kind !== 'level' || cell.of !== cell.level + 1 || !/^\d ?\/ ?\d$/u.test(cell.printed ?? '')) return cell;
  const plain = column.filter((text) => /^\d$/u.test(text)).length;
  const parted = column.filter((text) => /^\d ?\/ ?\d$/u.test(text)).length;
  if (parted >= plain) return cell;
  const { of, ...rest } = cell;
  return { ...rest, possible: of };
}

/** The level stands under the name of a function, which may be another than the card's. */
function isUnderFunction({ above, aboveRole }: ColumnHeader): boolean {
  return above !== '' && aboveRole === undefined && areFunctions([above], []);
}

const FROM = /^(.{0,40}?)[ -]?(?:van|vanaf|from|de)$/u;
const UNTIL = /^(.{0,40}?)[ -]?(?:tot|tot en met|t m|tem|to|a)$/u;

/** The column of the highest level beside that of the lowest: "Niveau van | Niveau tot". */
function endColumn({ columns }: TableHeader, column: number): number | undefined {
  const lead = FROM.exec(foldLabel(columns[column]?.text ?? ''))?.[1];
  if (lead === undefined) return undefined;
  const end = columns.findIndex(({ text }) => UNTIL.exec(foldLabel(text))?.[1] === lead);
  return end < 0 ? undefined : end;
}

/** A level with the higher one that a second column gives. */
function upTo(cell: LevelCell, end: string): LevelCell {
  const last = levelCellOf(end);
  if (cell.kind !== 'level' || last.kind !== 'level' || last.level <= cell.level) return cell;
  return { ...cell, possible: last.level, printed: `${String(cell.level)}-${String(last.level)}` };
}

/** The header says that the column holds levels, or stands under one that does. */
function isToldLevel({ role, aboveRole, text }: ColumnHeader): boolean {
  const own = columnRoleOf(text) === undefined ? undefined : role;
  const tells = [own, aboveRole].some((one) => one === 'level' || one === 'wished' || one === 'held');
  return (
    tells || (!namesOtherLevel(text) && /niveau|gradatie|level|proficiency|degr|beheers|schaal|scale/iu.test(text))
  );
}

/** Several levels of one label on rows of their own explain a competency; a function asks one level of it. */
function explains(grid: Grid, header: TableHeader, column: number, label: number): boolean {
  let name = '';
  let before: number | undefined;
  let rises = 0;
  for (const row of grid.rows.slice(header.rows)) {
    const own = foldLabel(textAt(row, label));
    const cell = levelCellOf(textAt(row, column));
    const level = cell.kind === 'level' ? cell.level : undefined;
    if (level !== undefined && before !== undefined && (own === '' || own === name) && level > before) rises += 1;
    if (own !== '') name = own;
    before = level;
  }
  return rises > 1;
}

/** The length of the scale, where the header prints it ("niveau (1 tot 4)") or the cells agree on it ("2/4"). */
function printedScale(header: TableHeader, column: number, rows: readonly CompetencyRow[]): Scale | undefined {
  const text = header.columns[column]?.text ?? '';
  const most = HEADER_RANGE.exec(text)?.[1] ?? HEADER_LENGTH.exec(text)?.[1];
  if (most !== undefined) return { levels: Number(most) };
  const printed = rows.flatMap((row) => (row.scale === undefined ? [] : [row.scale.levels]));
  const lengths = new Set(printed);
  const [only] = lengths;
  const areMost = printed.length * 2 >= rows.filter((row) => row.required !== undefined).length;
  return areMost && lengths.size === 1 && only !== undefined ? { levels: only } : undefined;
}

/** The order of the words in the columns of what is asked and what is wished for: both are of one scale. */
function wordOrder(grid: Grid, header: TableHeader, columns: readonly number[], label: number): WordOrder {
  const words: string[] = [];
  for (const row of grid.rows.slice(header.rows)) {
    const cells = textAt(row, label) === '' ? [] : columns.map((column) => levelCellOf(textAt(row, column)));
    words.push(...cells.flatMap((cell) => (cell.kind === 'word' ? [cell.word] : [])));
  }
  const family = familyOf(words);
  if (family !== undefined)
    return { words: family, scale: { levels: family.length, labels: family }, isAssumed: false };
  const distinct = [...new Set(words.map((word) => foldLabel(word)))];
  const areLetters = distinct.length > 1 && distinct.every((word) => /^[a-f]$/u.test(word));
  return areLetters
    ? { words: 'abcdef'.split(''), scale: undefined, isAssumed: true }
    : { words: [], scale: undefined, isAssumed: false };
}

function levelOf(cell: LevelCell, order: WordOrder): Level {
  if (cell.kind === 'none') return { fields: {}, doubt: 'extract/no-mark' };
  if (cell.kind === 'other')
    return { fields: { requiredLabel: cell.text }, doubt: 'extract/unread-gradation', text: cell.text };
  if (cell.kind === 'word') {
    const rank = order.words.indexOf(foldLabel(cell.word)) + 1;
    const requiredLabel = cell.printed;
    if (rank === 0) return { fields: { requiredLabel }, doubt: 'extract/unread-gradation', text: cell.printed };
    return { fields: { required: rank, requiredLabel, ...(order.scale === undefined ? {} : { scale: order.scale }) } };
  }
  const fields = {
    required: cell.level,
    ...(cell.possible === undefined ? {} : { possible: cell.possible }),
    ...(cell.printed === undefined ? {} : { requiredLabel: cell.printed }),
    ...(cell.of === undefined ? {} : { scale: { levels: cell.of } }),
    ...(cell.text === undefined ? {} : { levelText: cell.text }),
  };
  return cell.possible === undefined ? { fields } : { fields, doubt: 'extract/level-range', text: cell.printed ?? '' };
}
