import { groupLevel } from '../words/group-level.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { isLevelWord } from '../words/level-word.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';

const LINE = /^([^:]{2,60}?) ?: ?(\P{Cc}{4,400})$/u;
const MOST_WORDS = 5;
const FEWEST = 2;

/** A level with the names that stand behind it on one line. */
interface LeveledLine {
  readonly head: string;
  readonly names: readonly string[];
}

/**
 * Takes lines apart that print a level and the names that have it: "Niveau 3: luisteren, discretie", "Gevorderd: plannen".
 * The level becomes the heading of a group and each name an item below it.
 *
 * What a level means may be printed so too: there must be two such lines and more, one of them with several names, and names
 * that are commonly known among them.
 */
export function withLeveledLines(pieces: readonly Piece[]): readonly Piece[] {
  const lines = pieces.map((piece, index) =>
    isText(piece) && piece.levelOver === undefined && !isExplained(piece, pieces[index + 1])
      ? leveledLine(piece)
      : undefined,
  );
  const found = lines.flatMap((line) => line ?? []);
  const names = found.flatMap((line) => line.names);
  const known = names.filter((name) => isKnownCompetency(name));
  const isAsked = new Set(found.map((line) => line.head)).size >= FEWEST && known.length * 3 >= names.length;
  const several = found.filter((line) => line.names.length >= FEWEST).length;
  // Where levels come back or stand in no order, with one name behind most of them, a comma stands in a name.
  const areSingle = !areInOrder(found.map((line) => line.head)) && several * 2 < found.length;
  if (!isAsked || several === 0 || areSingle) return pieces;
  return pieces.flatMap((piece, index): readonly Piece[] => {
    const line = lines[index];
    if (line === undefined || !isText(piece)) return [piece];
    const { at } = piece;
    const item = (text: string): TextPiece => ({ kind: 'item', text, at, gapBefore: false, lines: 1 });
    return [{ kind: 'text', text: line.head, at, gapBefore: true, lines: 1 }, ...line.names.map(item)];
  });
}

/** Each level once, and those with a number rising or falling. */
function areInOrder(heads: readonly string[]): boolean {
  const levels = heads.flatMap((head) => groupLevel(head)?.level ?? []);
  const rises = levels.slice(1).map((level, index) => level > (levels[index] ?? level));
  return new Set(heads).size === heads.length && new Set(rises).size < 2;
}

/** A list below the line tells more of the one name in it. */
function isExplained(piece: TextPiece, next: Piece | undefined): boolean {
  return next?.kind === 'item' && (piece.kind !== 'item' || (next.depth ?? 1) > (piece.depth ?? 1));
}

function leveledLine({ text }: TextPiece): LeveledLine | undefined {
  const [, head = '', rest = ''] = LINE.exec(text) ?? [];
  if (head === '' || groupLevel(head) === undefined) return undefined;
  const parts = rest.replace(/[.;]$/u, '').split(/[,;] /u);
  const names = parts.flatMap((part, index) =>
    index > 0 && index === parts.length - 1 ? lastOf(part) : [part.trim()],
  );
  const areNames = names.every((name) => name.split(' ').length <= MOST_WORDS && /^\p{L}\P{N}{2,60}$/u.test(name));
  return areNames && !names.some((name) => isLevelWord(name)) ? { head, names } : undefined;
}

/** "Discretie en orde" ends a list with two names; "plannen en organiseren" is one. */
function lastOf(part: string): readonly string[] {
  const both = part.split(/ (?:en|and|et) /u).map((name) => name.trim());
  return isKnownCompetency(part) || both.length !== 2 ? [part.trim()] : both;
}
