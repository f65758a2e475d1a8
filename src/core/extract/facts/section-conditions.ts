import { foldLabel } from '../../text/fold.ts';
import type { Condition } from '../../model/profile.ts';
import { conditionKind } from '../conditions/condition-kind.ts';
import { isText, type Piece } from '../page/piece.ts';
import { withoutClosing } from '../list/requirement-item.ts';
import type { Section } from '../section/sections.ts';

/** The items of all parts that are about conditions, each with its kind. */
export function sectionConditions(sections: readonly Section[]): readonly Condition[] {
  return sections.filter((section) => section.kind === 'conditions').flatMap((section) => conditionsIn(section.pieces));
}

function conditionsIn(pieces: readonly Piece[]): readonly Condition[] {
  return pieces.flatMap((piece): readonly Condition[] => {
    if (piece.kind === 'pair') return conditionsIn(piece.content);
    if (!isText(piece) || piece.kind !== 'item') return [];
    return [{ kind: conditionKind(foldLabel(piece.text)), text: withoutClosing(piece.text), at: piece.at }];
  });
}
