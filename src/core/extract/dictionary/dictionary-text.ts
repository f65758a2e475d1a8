import { foldLabel } from '../../text/fold.ts';
import type { CompetencyLevel, DictionaryCompetency } from '../../model/dictionary.ts';
import type { Place } from '../../model/place.ts';
import { rungsAcross } from './rungs-across.ts';
import { explainedInTable } from './dictionary-rows.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { statedLevel } from '../level/stated-level.ts';
import { isText, type Piece, type TablePiece, type TextPiece } from '../page/piece.ts';
import { withoutClosing } from '../list/requirement-item.ts';
import { kindOfHeading } from '../words/requirement-words.ts';
import { groupName, isName } from './entry-name.ts';
import { rungLine } from './rung-line.ts';
import { withoutNumbering } from '../words/section-kind.ts';
import { isHeadingLike } from '../section/sections.ts';

/** The competencies that a document explains level by level, and the pieces they take up. */
export interface ExplainedCompetencies {
  readonly competencies: readonly DictionaryCompetency[];
  readonly used: ReadonlySet<Piece>;
}

interface Entry {
  readonly label: string;
  readonly at: Place;
  readonly cluster: string | undefined;
  readonly definition: string[];
  readonly levels: { readonly level: number; title?: string; readonly indicators: string[]; readonly at: Place }[];
  readonly pieces: Piece[];
  /** A line of its own says which level is asked: the levels explain what a card asks. */
  isAsked?: true;
}

/** "Cluster Denken": a word that only says what the heading is. */
const CLUSTER_WORD = /^(?:competentie)?cluster(?: \d)? ?[:–-]? ?(?=\p{Lu}\p{Ll})/iu;
/** Characters of what a title has on its second line. */
const LONGEST_REST = 60;
const DEFINITION = /^(?:definitie|omschrijving|betekenis|definition|définition) ?[:–-]? ?/iu;
/** Fewer explained competencies are the explanation of a card, not a dictionary. */
const FEWEST = 2;
/** So many whole ones for each that has one level alone. */
const WHOLE_FOR_ONE = 4;

/**
 * Finds competencies that are explained level by level: a name, perhaps a definition, and levels from the first on with
 * their indicators, as running text or as a table below the name.
 *
 * A name with one level alone is a requirement, not an explanation, and so is one whose levels begin further on; among
 * many that are explained from the first on, it is a competency that only some levels of work need.
 */
export function explainedCompetencies(pieces: readonly Piece[]): ExplainedCompetencies {
  const read: Entry[] = [];
  let cluster: string | undefined;
  let entry: Entry | undefined;
  let done = 0;
  const close = (): void => {
    if (entry !== undefined && entry.levels.length > 0) read.push(entry);
    entry = undefined;
  };
  for (const [index, piece] of pieces.entries()) {
    if (index < done) continue;
    const rung = rungLine(pieces, index);
    if (rung !== undefined && entry !== undefined && isNext(entry, rung.heading.level)) {
      entry.levels.push({ ...rung.heading, indicators: [], at: piece.at });
      entry.pieces.push(piece, ...rung.more);
      done = index + 1 + rung.more.length;
    } else if (piece.kind === 'table') readTable(entry, piece);
    else if (isText(piece) && isName(piece, pieces, index)) {
      close();
      const group = groupName(pieces, index);
      if (group !== undefined) cluster = withoutNumbering(withoutClosing(group)).replace(CLUSTER_WORD, '');
      else
        entry = {
          label: withoutClosing(piece.text),
          at: piece.at,
          cluster,
          definition: [],
          levels: [],
          pieces: [piece],
        };
    } else if (entry !== undefined && isText(piece)) readInto(entry, piece, pieces[index + 1]);
  }
  close();
  const entries = explainedIn(read.filter((one) => one.isAsked !== true));
  const tables = inTables(pieces);
  const all = withoutNumbers([...entries.map(competencyOf), ...tables.competencies]);
  if (all.length < FEWEST) return { competencies: [], used: new Set() };
  const sorted = all.toSorted((one, other) => (one.at?.line ?? 0) - (other.at?.line ?? 0));
  return { competencies: sorted, used: new Set([...entries.flatMap((one) => one.pieces), ...tables.used]) };
}

const NUMBER = /^(\d{1,2})(?:[.)]|\.\d{1,2}\.?) {1,4}(?=\p{L})/u;

/** Names without the numbers of their chapters, where all have one: "1. Samenwerken". */
function withoutNumbers(all: readonly DictionaryCompetency[]): readonly DictionaryCompetency[] {
  if (!all.every(({ label }) => NUMBER.test(label))) return all;
  return all.map((one) => ({ ...one, label: one.label.replace(NUMBER, '') }));
}

/** The names that are explained; those in part only beside enough that are explained from the first level on. */
function explainedIn(read: readonly Entry[]): readonly Entry[] {
  const isWhole = ({ levels }: Entry): boolean => levels.length > 1 && levels[0]?.level === 1;
  const whole = read.filter(isWhole);
  const names = new Set(whole.map((one) => foldLabel(one.label)));
  const parts = read.filter((one) => !isWhole(one) && !names.has(foldLabel(one.label)));
  const several = parts.filter((one) => one.levels.length > 1);
  const areShown = several.length < whole.length && whole.length >= FEWEST;
  const single = parts.filter((one) => one.levels.length === 1);
  const areFew = single.length * WHOLE_FOR_ONE <= whole.length;
  return read.filter(
    (one) => whole.includes(one) || (areShown && several.includes(one)) || (areFew && single.includes(one)),
  );
}

/** The tables that explain competencies, each under its heading. */
function inTables(pieces: readonly Piece[]): ExplainedCompetencies {
  const competencies: DictionaryCompetency[] = [];
  const used = new Set<Piece>();
  let heading: string | undefined;
  for (const piece of pieces) {
    if (isText(piece) && piece.kind !== 'item' && isHeadingLike(piece)) heading = withoutClosing(piece.text);
    if (piece.kind !== 'table') continue;
    const found = explainedInTable(piece, heading);
    if (found === undefined) continue;
    const kind = kindOfHeading(heading ?? '');
    competencies.push(...found.map((one) => (kind === undefined ? one : { ...one, kind })));
    used.add(piece);
  }
  return { competencies, used };
}

/** Whether a level comes behind those of a name; one that passes over numbers is no text of the level before it. */
function isNext(entry: Entry, level: number): boolean {
  const last = entry.levels.at(-1)?.level;
  return last === undefined || level > last;
}

function readInto(entry: Entry, piece: TextPiece, next: Piece | undefined): void {
  if (statedLevel(piece.text) !== undefined) entry.isAsked = true;
  const level = entry.levels.at(-1);
  // Running text after a list of indicators belongs to none of them.
  if (level !== undefined && level.indicators.length > 0 && piece.kind !== 'item') return;
  entry.pieces.push(piece);
  if (level === undefined) entry.definition.push(piece.text.replace(DEFINITION, ''));
  else if (level.title !== undefined && level.indicators.length === 0 && isTitleRest(piece, next))
    level.title = `${level.title} ${piece.text}`;
  else if (piece.kind !== 'item' && level.title === undefined && level.indicators.length === 0)
    level.title = piece.text;
  else level.indicators.push(withoutClosing(piece.text));
}

/** The last words of a title that ran on to a second line, over a list of what the level looks like. */
function isTitleRest(piece: TextPiece, next: Piece | undefined): boolean {
  const isShort = piece.text.length <= LONGEST_REST && /^\p{Ll}/u.test(piece.text) && !/[.;:]$/u.test(piece.text);
  return piece.kind === 'text' && !piece.gapBefore && isShort && next?.kind === 'item';
}

/** A table below a name with a row per level, the number and what it looks like, or with a column per level. */
function readTable(entry: Entry | undefined, table: TablePiece): void {
  if (entry === undefined || entry.levels.length > 0) return;
  const rows = table.rows.map((row) => row.cells.filter((cell) => cell.text.trim() !== ''));
  const levels = rows.map((cells) => levelCellOf(cells[0]?.text ?? ''));
  const numbered = levels.flatMap((cell) => (cell.kind === 'level' ? [cell.level] : []));
  const across = rungsAcross(table);
  if (across.length > 0) {
    entry.pieces.push(table);
    entry.levels.push(...across);
    return;
  }
  if (numbered.length < 2 || !numbered.every((level, index) => level === index + 1)) return;
  entry.pieces.push(table);
  for (const [index, row] of table.rows.entries()) {
    const cell = levels[index];
    if (cell?.kind !== 'level') continue;
    const [, title, ...rest] = rows[index] ?? [];
    const texts = [title, ...rest].flatMap((one) =>
      (one?.blocks ?? []).flatMap((block) => (block.kind === 'item' ? [block.text] : [])),
    );
    const isList = texts.length > 0;
    entry.levels.push({
      level: cell.level,
      ...(title === undefined || isList ? {} : { title: title.text.trim() }),
      indicators: isList ? texts : rest.map((one) => one.text.trim()),
      at: row.at,
    });
  }
}

function competencyOf(entry: Entry): DictionaryCompetency {
  const kind = kindOfHeading(entry.cluster ?? '');
  const definition = entry.definition.join('\n').trim();
  return {
    label: entry.label,
    ...(entry.cluster === undefined ? {} : { cluster: entry.cluster }),
    ...(kind === undefined ? {} : { kind }),
    ...(definition === '' ? {} : { definition }),
    levels: entry.levels.map(({ level, title, indicators, at }): CompetencyLevel => ({
      level,
      ...(title === undefined ? {} : { title }),
      indicators,
      at,
    })),
    at: entry.at,
  };
}
