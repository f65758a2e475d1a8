import { foldLabel } from '../../text/fold.ts';
import { familyOf } from '../words/level-word.ts';
import { groupLevel, type GroupLevel } from '../words/group-level.ts';
import { labelLevelOf } from '../level/label-level.ts';
import { levelHeadingOf } from '../level/level-heading.ts';
import { withGroupedLists } from './grouped-lists.ts';
import { withLeveledLines } from './leveled-lines.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';
import type { RungBook } from '../signs/rung-book.ts';
import { namesGroup } from './requirement-role.ts';
import { rungHeads } from './rung-heads.ts';
import type { Section } from '../section/sections.ts';
import { tellsDoing } from '../section/shows-behaviour.ts';

const LONGEST_NAME = 120;

/**
 * Marks the headings of groups that give a level to all below them, of parts, in lines and as the outer items of a list.
 *
 * None is marked above what somebody does at a level, below the name of one competency, and where competencies stand over
 * lists with their level in the same way: then the group is one of them. A letter or the name of a rung counts where the
 * document explains it, or other groups name rungs like it; its number may stay open.
 */
export function withGroupLevels(all: readonly Section[], book: RungBook): readonly Section[] {
  const sections = all.map((section) => ({
    ...section,
    pieces: withRungHeads(withLeveledLines(withGroupedLists(section.pieces))),
  }));
  const found = sections.flatMap(({ heading = '', pieces }) => [
    groupLevel(heading),
    ...pieces.map((piece) => groupLevel(textOf(piece))),
  ]);
  if (found.every((group) => group === undefined)) return sections;
  const printed = [...new Set(found.flatMap((group) => (group?.rung === undefined ? [] : foldLabel(group.rung))))];
  const words = printed.filter((rung) => rung.length > 1);
  const isFamily = words.length > 1 && familyOf(words) !== undefined;
  const areLetters = printed.length - words.length > 1;
  const areLeveled = sections.some(({ pieces }) => areNamesLeveled(pieces));
  const accepted = (text: string): GroupLevel | undefined => {
    const group = groupLevel(text);
    if (group === undefined || (areLeveled && group.name !== undefined)) return undefined;
    const { level, rung = '' } = group;
    const isKnown = level !== undefined || book.rungs.has(foldLabel(rung));
    const isShown = rung.length > 1 ? isFamily || /niveau|level/iu.test(text) : areLetters;
    return isKnown || isShown ? group : undefined;
  };
  return sections.map((section) => {
    const pieces = section.pieces.map((piece, index): Piece => {
      const group = isText(piece) || piece.kind === 'pair' ? accepted(textOf(piece)) : undefined;
      if (isText(piece) && piece.group !== undefined) return piece;
      if (group === undefined || !isOver(section.pieces, index, group)) return piece;
      return isText(piece) || piece.kind === 'pair' ? { ...piece, group } : piece;
    });
    const own = accepted(section.heading ?? '');
    return own !== undefined && areNames(pieces) ? { ...section, pieces, group: own } : { ...section, pieces };
  });
}

/** A level with a name of its own over the names that have it gives it to them. */
function withRungHeads(pieces: readonly Piece[]): readonly Piece[] {
  const heads = rungHeads(pieces);
  return heads.size === 0
    ? pieces
    : pieces.map((piece) => {
        const level = heads.get(piece);
        return level === undefined || !isText(piece) ? piece : { ...withoutRating(piece), group: { level } };
      });
}

function withoutRating({ rated: _, ...piece }: TextPiece): TextPiece {
  return piece;
}

function textOf(piece: Piece): string {
  if (piece.kind === 'pair') return piece.label;
  return isText(piece) && piece.levelOver === undefined ? piece.text : '';
}

/** Names with their level over lists that explain them: "Luisteren (niveau 2)" over what somebody does. */
function areNamesLeveled(pieces: readonly Piece[]): boolean {
  return pieces.some(
    (piece, index) =>
      isText(piece) &&
      isBelow(pieces[index + 1], piece) &&
      groupLevel(piece.text) === undefined &&
      labelLevelOf(piece.text) !== undefined,
  );
}

/** Whether the line stands over names. */
function isOver(pieces: readonly Piece[], index: number, group: GroupLevel): boolean {
  const piece = pieces[index];
  if (piece === undefined) return false;
  if (piece.kind === 'pair') return areNames(piece.content);
  const below = pieces.slice(index + 1);
  const [next] = below;
  if (!isText(piece) || next === undefined) return false;
  if (piece.kind === 'item') return isBelow(next, piece) && areNames(below);
  if (group.name === undefined) {
    // A bare level may be that of the name above it, which other rules settle.
    if (levelHeadingOf(piece.text) !== undefined || standsBelowName(pieces.slice(0, index))) return false;
    return next.kind === 'item' && areNames(below);
  }
  return areNames(below);
}

function isBelow(next: Piece | undefined, piece: TextPiece): boolean {
  if (next?.kind !== 'item') return false;
  return piece.kind !== 'item' || (next.depth ?? 1) > (piece.depth ?? 1);
}

/** Sentences that define it may stand between a name and its level. */
function standsBelowName(before: readonly Piece[]): boolean {
  const above = before.findLast((piece) => !isSentence(piece));
  if (!isText(above) || above.kind === 'item' || groupLevel(above.text) !== undefined) return false;
  return !/[.:;!?]$/u.test(above.text) && !namesGroup(above.text);
}

function isSentence(piece: Piece): boolean {
  return isText(piece) && piece.kind === 'text' && /\p{L}{2}[.!?]$/u.test(piece.text);
}

/** The first list or lines below a heading are names; a table has names of its own. */
function areNames(below: readonly Piece[]): boolean {
  const from = below.findIndex((piece) => !isText(piece) || piece.kind === 'item' || !/[.:!?]$/u.test(piece.text));
  const first = below[from];
  if (first === undefined) return false;
  if (!isText(first)) return true;
  const depth = first.depth ?? 1;
  const names: string[] = [];
  for (const piece of below.slice(from)) {
    if (!isText(piece) || piece.kind !== first.kind || (piece.depth ?? 1) < depth) break;
    if ((piece.depth ?? 1) === depth && groupLevel(piece.text) === undefined) names.push(piece.text);
  }
  const doing = names.filter((name) => tellsDoing(name));
  const areShort = names.every((name) => name.length <= LONGEST_NAME && !/\p{L}{3}[.!?]$/u.test(name));
  return names.length > 0 && areShort && doing.length * 2 <= names.length;
}
