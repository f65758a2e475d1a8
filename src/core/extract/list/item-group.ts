import { isKnownCompetency } from '../words/known-label.ts';
import { labelLevelOf } from '../level/label-level.ts';
import type { TextPiece } from '../page/piece.ts';
import { kindOfHeading } from '../words/requirement-words.ts';

/** Longer items are no names. */
const MOST_WORDS = 4;

/**
 * Whether the items right below an item are competencies of their own, which it announces: sentences below a name explain
 * it, and so do words in small letters below a name that has its level from the heading over it.
 */
export function isItemGroup(parent: string, children: readonly TextPiece[], hasLevel: boolean): boolean {
  if (parent.endsWith(':') || kindOfHeading(parent) !== undefined) return true;
  if (isKnownCompetency(parent) || labelLevelOf(parent) !== undefined) return false;
  if (children.some((child) => child.rated !== undefined)) return true;
  if (children.length > 1 && children.every((child) => labelLevelOf(child.text.split(':')[0] ?? '') !== undefined))
    return true;
  if (hasLevel && /^\p{Lu}/u.test(parent) && children.every((child) => /^\p{Ll}/u.test(child.text))) return false;
  return children.every((child) => child.text.split(' ').length <= MOST_WORDS);
}
