import { isText, type Piece, type TextPiece } from '../page/piece.ts';
import { numberingOf, sectionKindOf } from '../words/section-kind.ts';
import { isHeadingLike } from '../section/sections.ts';
import { isTaskIntro } from '../words/task-intro.ts';

const LABELLED = /^(?:doel|doelstelling|purpose|but|objectif) ?: ?/iu;

/** What is known of the area that a line stands in. */
export interface AreaState {
  /** Its tasks have been announced. */
  readonly hasIntro: boolean;
  readonly taskCount: number;
  /** Its tasks are grouped in numbered phases. */
  readonly hasPhases: boolean;
}

/** A purpose that says so: "Doel: ...". Undefined for other lines. */
export function labelledPurpose(text: string): string | undefined {
  const match = LABELLED.exec(text);
  return match === null ? undefined : text.slice(match[0].length);
}

/** Whether a numbered line names a phase of the area it stands in: its announcement came just before the first. */
export function isPhase(text: string, area: AreaState | undefined): boolean {
  const numbering = numberingOf(text);
  if (area === undefined || numbering === undefined || text.length > 100 || /[.;:]$/u.test(text)) return false;
  return area.hasPhases || (area.hasIntro && area.taskCount === 0 && numbering.startsWith('1'));
}

/**
 * Whether a line is the title of a result area: it looks like one, and what follows is what follows titles (tasks, their
 * announcement, a purpose), not another line like it.
 */
export function isAreaTitle(pieces: readonly Piece[], index: number, area: AreaState | undefined): boolean {
  const piece = pieces[index];
  if (!isText(piece) || piece.kind === 'item' || isTaskIntro(piece.text) || labelledPurpose(piece.text) !== undefined)
    return false;
  if (sectionKindOf(piece.text)?.kind === 'document') return false;
  if (piece.kind === 'heading') return true;
  if (!isHeadingLike(piece) || isPhase(piece.text, area)) return false;
  const next = pieces[index + 1];
  if (next === undefined || !isText(next)) return next?.kind === 'pair';
  if (next.kind !== 'text' || !looksLike(next)) return true;
  return area?.hasIntro !== true && piece.gapBefore && !next.gapBefore;
}

/** A line that could be a title or an unmarked task itself. */
function looksLike(piece: TextPiece): boolean {
  return (
    isHeadingLike(piece) && !isTaskIntro(piece.text) && labelledPurpose(piece.text) === undefined && piece.lines === 1
  );
}
