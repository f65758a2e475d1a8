import { foldLabel } from '../../text/fold.ts';
import { isLegendLine } from '../legend/legend-line.ts';
import { labelLevelOf } from '../level/label-level.ts';
import { leveledList } from '../level/leveled-list.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';
import { groupLevel } from '../words/group-level.ts';
import { isLevelWord } from '../words/level-word.ts';

/** The name of a group and what stands behind it. */
const GROUP = /^(\p{L}[^:()\d]{2,70}?) ?: (.{8,600})$/u;
/** A group that stands so deep under every other heading. */
const DEPTH = 85;

/**
 * Takes lines apart that name a group and, on the same line, competencies each with a level: "Voor iedereen: luisteren (3),
 * orde (2) en tact (2)". The name becomes a heading, each competency an item below it.
 *
 * What stands behind the colon must be such a list from end to end; a level before it ("Niveau 3: luisteren") is another form.
 */
export function withGroupedLists(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece): readonly Piece[] => {
    if (!isText(piece) || piece.kind === 'heading' || piece.levelOver !== undefined) return [piece];
    const [, group = '', rest = ''] = GROUP.exec(piece.text) ?? [];
    const names = group === '' || groupLevel(group) !== undefined ? [] : leveledList(rest);
    // "Schaal: basis (1), expert (2)" explains the levels.
    const areRungs = names.some((name) => isLevelWord(labelLevelOf(name)?.label ?? name)) || isLegendLine(piece.text);
    if (names.length < 2 || areRungs || OTHERS.test(foldLabel(group))) return [piece];
    const { at, gapBefore } = piece;
    const item = (text: string): TextPiece => ({ kind: 'item', text, at, gapBefore: false, lines: 1 });
    return [{ kind: 'heading', text: group, at, gapBefore, lines: 1, depth: DEPTH }, ...names.map(item)];
  });
}

/** Words before a colon that announce something else than a group: marks, points, pay. */
const OTHERS = /(?<!\p{L})(?:punten|points|schaal|scale|examen|proef|talen|taal|languages?|langues?|diploma)(?!\p{L})/u;
