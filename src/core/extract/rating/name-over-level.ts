import { isKnownCompetency, namesGroup } from '../words/known-label.ts';
import { levelHeadingOf } from '../level/level-heading.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';

/** Sentences that say what a name means, between it and its level. */
const MOST_EXPLAINING = 3;

/**
 * The place of the name that a line such as "Niveau 2: werkt alleen" gives the level of: right above it, or above the
 * sentences that say what the name means. There the name must be set off in bold, and what stands behind the level
 * must be no competency: "Niveau 2: Luisteren" over a sentence rates what it holds itself.
 *
 * @param index Where the line with the level stands.
 * @returns Undefined for other lines, for one of several levels below each other, and where no name stands there.
 * @example nameOverLevel([text('Netheid'), text('Niveau 2: ruimt op')], 1) // 0
 */
export function nameOverLevel(pieces: readonly Piece[], index: number): number | undefined {
  const piece = pieces[index];
  if (!isText(piece) || piece.kind === 'item') return undefined;
  const title = levelHeadingOf(piece.text)?.title;
  const next = pieces[index + 1];
  if (title === undefined || (isText(next) && levelHeadingOf(next.text) !== undefined)) return undefined;
  for (let at = index - 1; at >= 0 && at >= index - 1 - MOST_EXPLAINING; at -= 1) {
    const above = pieces[at];
    if (above?.kind !== 'text' || levelHeadingOf(above.text) !== undefined) return undefined;
    if (/[.!?…]$/u.test(above.text)) continue;
    return at === index - 1 ? mayEnd(above, at) : mayHead(above, title, at);
  }
  return undefined;
}

function mayEnd({ text }: TextPiece, at: number): number | undefined {
  return /[:;]$/u.test(text) ? undefined : at;
}

function mayHead({ text, bold }: TextPiece, title: string, at: number): number | undefined {
  const isName = bold === true && !/[:;,]$/u.test(text) && !namesGroup(text);
  return isName && !isKnownCompetency(title) ? at : undefined;
}
