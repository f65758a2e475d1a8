import { levelHeadingOf } from '../level/level-heading.ts';
import { levelNumberOf } from '../words/level-word.ts';
import { isText, type Piece } from '../page/piece.ts';
import { tellsDoing } from '../section/shows-behaviour.ts';

/** Lines that say what a level means, at most. */
const MOST_LINES = 4;

/**
 * The lines that explain every level of one competency in turn: "Niveau 1" over what somebody does, "Niveau 2" over more of
 * it. None of these levels is asked, and none of these lines is a name.
 *
 * @returns Empty where levels do not count up from one, or names stand between them.
 */
export function ladderPieces(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const found = new Set<Piece>();
  let open: Piece[] = [];
  let rungs = 0;
  let lines = 0;
  const close = (): void => {
    // Below a level nothing was told: the last lines belong to it all the same.
    if (rungs > 1) for (const piece of open) found.add(piece);
    open = [];
    rungs = 0;
    lines = 0;
  };
  for (const piece of pieces) {
    const level = levelOf(piece);
    if (level === 1 || (level !== undefined && level !== rungs + 1)) close();
    if (level !== undefined && level === rungs + 1 && (rungs === 0 || lines > 0)) {
      open.push(piece);
      rungs = level;
      lines = 0;
    } else if (rungs > 0 && isTelling(piece) && lines < MOST_LINES) {
      open.push(piece);
      lines += 1;
    } else close();
  }
  close();
  return found;
}

/** The level that is all of a line, called so. */
function levelOf(piece: Piece): number | undefined {
  if (!isText(piece) || piece.text.length > 30 || !/\p{L}{3}/u.test(piece.text)) return undefined;
  const heading = levelHeadingOf(piece.text);
  if (heading !== undefined) return heading.title === undefined ? heading.level : undefined;
  return levelNumberOf(piece.text);
}

function isTelling(piece: Piece): boolean {
  return isText(piece) && (tellsDoing(piece.text) || /^\p{Ll}/u.test(piece.text) || /\p{Ll}\.$/u.test(piece.text));
}
