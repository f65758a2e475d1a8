import type { Place } from '../../model/place.ts';
import type { Cell, RowBlock } from '../../model/source-text.ts';
import {
  explainedCompetencies,
  explainedLines,
  type ExplainedCompetency,
  type ExplainedLine,
  type ExplainedRung,
} from './explained-levels.ts';
import { withCountedRungs } from './counted-rungs.ts';
import { columnRoleOf } from '../words/header-word.ts';
import type { Piece } from '../page/piece.ts';

/** Fewer competencies with one bold level may have it by chance. */
const FEWEST_BOLD = 2;
/** A table made of these lines has a number of its own. */
const FIRST_TABLE = -200_000;

/**
 * Makes rows of competencies that are explained level by level where one level is set off as the one that is asked:
 * "Luisteren" over "Niveau 1: ... ✔", "Niveau 2: ...", as lines or as rows of a table. A sign chooses, or where nothing has
 * a sign the one level that is bold. A competency without a choice right beside others that have one asks a level that is
 * not known.
 */
export function withChosenLevels(pieces: readonly Piece[]): readonly Piece[] {
  const lines = withCountedRungs(explainedLines(pieces));
  const found = explainedCompetencies(lines);
  const chosenOf = choice(found);
  const isAsked = (one: ExplainedCompetency | undefined): boolean => one !== undefined && chosenOf(one).length > 0;
  const result: Piece[] = [];
  let done = 0;
  for (const [index, one] of found.entries()) {
    const [before, after] = [found[index - 1], found[index + 1]];
    const isBeside = (before?.to === one.from && isAsked(before)) || (after?.from === one.to && isAsked(after));
    if (!isAsked(one) && !isBeside) continue;
    const from = one.from - (one.from > done && isHeader(lines[one.from - 1], lines[one.from]) ? 1 : 0);
    result.push(...piecesOf(lines.slice(done, from), pieces), tableOf(one, chosenOf(one), FIRST_TABLE - index));
    done = one.to;
  }
  return done === 0 ? pieces : [...result, ...piecesOf(lines.slice(done), pieces)];
}

/**
 * Whether rows explain competencies level by level and mark one of the levels of most: then they ask these, and are no
 * dictionary. A mark that always stands at the first level says something of the whole competency.
 *
 * @example choosesLevels(rows) // true
 */
export function choosesLevels(rows: readonly RowBlock[]): boolean {
  const [first] = rows;
  if (first === undefined) return false;
  const found = explainedCompetencies(explainedLines([{ kind: 'table', rows, at: first.at }]));
  const chosen = found.flatMap(({ rungs }) => {
    const places = rungs.flatMap((rung, place) => (rung.isChosen ? [place] : []));
    return places.length === 1 ? places : [];
  });
  return chosen.length >= FEWEST_BOLD && chosen.length * 2 > found.length && chosen.some((place) => place > 0);
}

/** How a level of these competencies is chosen: by its sign, or in several of them by being the only bold one. */
function choice(found: readonly ExplainedCompetency[]): (one: ExplainedCompetency) => readonly ExplainedRung[] {
  const bySign = ({ rungs }: ExplainedCompetency): readonly ExplainedRung[] => rungs.filter((rung) => rung.isChosen);
  if (found.some(({ rungs }) => rungs.some(({ hasSign }) => hasSign))) return bySign;
  const byLook = ({ rungs }: ExplainedCompetency): readonly ExplainedRung[] => {
    const bold = rungs.filter(({ isBold }) => isBold);
    return bold.length === 1 ? bold : [];
  };
  const chosen = found.flatMap((one) => byLook(one).map(({ level }) => level));
  // Where it is always the same level, it may be the look of that level in a dictionary.
  return chosen.length >= FEWEST_BOLD && new Set(chosen).size > 1 ? byLook : bySign;
}

/** A row right over the first name of its table that says what stands in the columns. */
function isHeader(line: ExplainedLine | undefined, next: ExplainedLine | undefined): boolean {
  if (line?.row === undefined || line.piece !== next?.piece) return false;
  return line.row.header === true || line.row.cells.some((cell) => columnRoleOf(cell.text) === 'label');
}

/** The pieces of lines that stay as they are: tables of which rows were taken keep the others. */
function piecesOf(lines: readonly ExplainedLine[], pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  for (const [index, { piece: place, row }] of lines.entries()) {
    const piece = pieces[place];
    // A row with a name and the first level of it is two lines.
    if (piece === undefined || (row !== undefined && row === lines[index - 1]?.row)) continue;
    const last = kept.at(-1);
    if (piece.kind !== 'table' || row === undefined) kept.push(piece);
    else if (last?.kind === 'table' && lines[index - 1]?.piece === place)
      kept[kept.length - 1] = { ...last, rows: [...last.rows, row] };
    else kept.push({ kind: 'table', rows: [row], at: row.at });
  }
  return kept;
}

function tableOf(
  { name, at, definition, rungs }: ExplainedCompetency,
  chosen: readonly ExplainedRung[],
  table: number,
): Piece {
  const header = ['Competentie', `Niveau (1 tot ${String(rungs.length)})`, 'Omschrijving'];
  const rows = chosen.map((rung) => rowOf([name, String(rung.level), rung.text], rung.at, table));
  const open = rowOf([name, '', definition], at, table);
  return {
    kind: 'table',
    rows: [{ ...rowOf(header, at, table), header: true }, ...(rows.length === 0 ? [open] : rows)],
    at,
  };
}

function rowOf(texts: readonly string[], at: Place, table: number): RowBlock {
  const cells = texts.map((text, column): Cell => ({ text, column }));
  return { kind: 'row', table, cells, at, gapBefore: false };
}
