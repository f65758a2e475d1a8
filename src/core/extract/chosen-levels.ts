import type { Cell, RowBlock } from '../model/source-text.ts';
import { levelHeadingOf } from './level-heading.ts';
import { isText, type Piece, type TextPiece } from './piece.ts';

/** The sign by which one of several levels is chosen, before or behind its text. */
const CHOSEN =
  /^(?:[☒☑✓✔√►▶→]|\[ ?[xX✓✔] ?\]|\( ?[xX✓✔] ?\)) ?|(?: ?(?:[☒☑✓✔√◄◀←]|\[ ?[xX✓✔] ?\]|\( ?[xX✓✔] ?\)|<--?))$/u;
const OPEN = /^(?:[☐□◻]|\[ ?\]|\( ?\)) ?| ?(?:[☐□◻]|\[ ?\]|\( ?\))$/u;
const MOST_RUNGS = 9;
const LONGEST_NAME = 80;
/** A table made of these lines has a number of its own. */
const FIRST_TABLE = -200_000;

/** One level of a competency as it is explained, and whether it is the one that was chosen. */
interface Rung {
  readonly level: number;
  readonly text: string;
  readonly isChosen: boolean;
  readonly at: TextPiece['at'];
}

/**
 * Makes rows of competencies that are explained level by level with a sign at the level that is asked: "Luisteren" over
 * "Niveau 1: ... ✔", "Niveau 2: ...".
 */
export function withChosenLevels(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  let table = FIRST_TABLE;
  for (let index = 0; index < pieces.length; index += 1) {
    const name = pieces[index];
    const rungs = isText(name) && isName(name) ? rungsFrom(pieces, index + 1) : [];
    const chosen = rungs.filter((rung) => rung.isChosen);
    if (name === undefined || !isText(name) || rungs.length < 2 || chosen.length === 0) {
      if (name !== undefined) result.push(name);
      continue;
    }
    const rows = chosen.map(({ level, text, at }) => rowOf([name.text, String(level), text], at, table));
    const header = {
      ...rowOf(['Competentie', `Niveau (1 tot ${String(rungs.length)})`, 'Omschrijving'], name.at, table),
      header: true,
    };
    result.push({ kind: 'table', rows: [header, ...rows], at: name.at });
    table -= 1;
    index += rungs.length;
  }
  return result;
}

function isName({ kind, text }: TextPiece): boolean {
  return kind !== 'item' && text.length <= LONGEST_NAME && /\p{L}{3}/u.test(text) && !/[.:;]$/u.test(text);
}

/** The levels that follow, from the first on. */
function rungsFrom(pieces: readonly Piece[], from: number): readonly Rung[] {
  const rungs: Rung[] = [];
  for (let at = from; at < pieces.length && rungs.length < MOST_RUNGS; at += 1) {
    const piece = pieces[at];
    if (!isText(piece) || piece.text.length > 240) break;
    const printed = piece.marker === undefined ? piece.text : `${boxIn(piece.marker)}${piece.text}`;
    const heading = levelHeadingOf(printed.replace(CHOSEN, '').replace(OPEN, '').trim());
    if (heading?.level !== rungs.length + 1) break;
    rungs.push({
      level: heading.level,
      text: heading.title ?? '',
      isChosen: CHOSEN.test(printed),
      at: piece.at,
    });
  }
  return rungs;
}

/** A box that a reader took for the bullet of an item. */
function boxIn(marker: string): string {
  return /^[☐☒☑□◻✓✔√►▶→]$/u.test(marker) ? `${marker} ` : '';
}

function rowOf(texts: readonly string[], at: TextPiece['at'], table: number): RowBlock {
  const cells = texts.map((text, column): Cell => ({ text, column }));
  return { kind: 'row', table, cells, at, gapBefore: false };
}
