import { isKnownCompetency } from '../words/known-label.ts';
import { labelLevelOf } from '../level/label-level.ts';
import { isLevelWord } from '../words/level-word.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';
import { tellsDoing } from '../section/shows-behaviour.ts';

/** A line with a level over names without one, and how many there are. */
interface Head {
  readonly piece: TextPiece;
  readonly level: number;
  readonly names: readonly string[];
}

const FEWEST = 2;
const LONGEST_NAME = 90;
/** "Je kan dit vlot", "Hierin begin je": said of somebody, and no name of a competency. */
const SAID = /^(?:je|hierin|hiermee|dit|deze|you|here|vous|ici)(?!\p{L})/iu;

/**
 * Lines that name a level in words of their own with its number, over the names that have it: "Voortrekker (niveau 3)" over
 * "coachen van de ploeg", "Starter (niveau 1)" over "verslagen schrijven".
 *
 * Competencies with a level of their own stand over lists too, that explain them. So the lines are levels only where each
 * level comes once and all rise or fall, nothing else in the part has a level, the lists name things and tell nobody's doing,
 * none of the lines is a common competency, and a word for a rung, a word to somebody or common names below say so.
 */
export function rungHeads(pieces: readonly Piece[]): ReadonlyMap<Piece, number> {
  const none: ReadonlyMap<Piece, number> = new Map();
  const heads = headsIn(pieces);
  if (heads === undefined || heads.length < FEWEST) return none;
  const levels = heads.map((head) => head.level);
  const steps = levels.slice(1).map((level, index) => level - (levels[index] ?? level));
  if (!steps.every((step) => step > 0) && !steps.every((step) => step < 0)) return none;
  const names = heads.flatMap((head) => head.names);
  const isFull = heads.every((head) => head.names.length > 0) && names.length * 2 >= heads.length * 3;
  const areNames = names.every((name) => name.length <= LONGEST_NAME && !/[.!?;]$/u.test(name));
  // "Budget opvolgen" looks like somebody's doing too.
  const doing = names.filter((name) => tellsDoing(name)).length;
  const titles = heads.map(({ piece }) => labelLevelOf(piece.text)?.label ?? '');
  if (!isFull || !areNames || doing * 2 > names.length || titles.some((title) => isKnownCompetency(title))) return none;
  const known = names.filter((name) => isKnownCompetency(name)).length;
  const areSaid = titles.filter((title) => isLevelWord(title) || SAID.test(title)).length;
  if (areSaid * 2 < heads.length && known <= heads.length) return none;
  return new Map(heads.map(({ piece, level }) => [piece, level]));
}

/** The lines with a level of one part and what stands below each; undefined where something else there has a level. */
function headsIn(pieces: readonly Piece[]): readonly Head[] | undefined {
  const heads: { readonly piece: TextPiece; readonly level: number; readonly names: string[] }[] = [];
  for (const piece of pieces) {
    if (!isText(piece)) return undefined;
    const found = piece.kind === 'item' ? undefined : labelLevelOf(piece.text);
    const hasOwn = piece.group !== undefined || piece.levelOver !== undefined;
    const isRated = found === undefined && (piece.rated !== undefined || labelLevelOf(piece.text) !== undefined);
    if (hasOwn || isRated) return undefined;
    if (found !== undefined && found.possible === undefined && found.unsure === undefined)
      heads.push({ piece, level: found.level, names: [] });
    else heads.at(-1)?.names.push(piece.text);
  }
  return heads;
}
