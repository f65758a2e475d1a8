import type { LaidCard } from '../cross/laid-card.ts';
import type { HeldAnswer, HeldLevels } from './held-levels.ts';

/** One card and what one person holds of it, each competency on one scale. */
export interface MetHeld {
  readonly card: LaidCard;
  readonly answers: ReadonlyMap<number, HeldAnswer>;
}

/** Lays a card again, with longer scales for some of its competencies. */
export type LayLonger = (card: LaidCard, lengths: ReadonlyMap<number, number>) => LaidCard;

/**
 * Lays one card and the answers of one person on the longer of the two scales, competency by competency: nobody else's
 * scale plays a part.
 *
 * @param card On its own scales.
 * @param held What was answered.
 * @param lay Lays the card on longer scales; not called where its own are the longest.
 * @returns The card and the answers as they are where no two scales differ in length.
 * @example metHeld(card, held, lay).answers.get(0) // { answer: 'rated', held: 3, aligned: true }
 */
export function metHeld(card: LaidCard, held: Omit<HeldLevels, 'diagnostics'>, lay: LayLonger): MetHeld {
  let lengths: Map<number, number> | undefined;
  let answers: Map<number, HeldAnswer> | undefined;
  for (const ask of card.card.asks) {
    const { position, levels } = ask;
    const length = held.lengths.get(position);
    if (length === undefined || (length === levels && !held.ambiguous.has(position))) continue;
    const met = held.on(position, ask);
    if (met === undefined) continue;
    (answers ??= new Map(held.answers)).set(position, met.answer);
    if (met.levels > levels) (lengths ??= new Map<number, number>()).set(position, met.levels);
  }
  return { card: lengths === undefined ? card : lay(card, lengths), answers: answers ?? held.answers };
}
