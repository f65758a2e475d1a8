import type { LaidCard } from '../cross/laid-card.ts';
import type { Narrowing, Outcome } from '../model/explanation.ts';
import type { AlignLevel, CardAsk } from '../model/harmonised.ts';
import type { HeldAnswer } from './held-levels.ts';
import { matchProfile, type ProfileMatch } from './match-profile.ts';

/** Something open, before it is known how much it would narrow. */
export type Open = Omit<Narrowing, 'widest'>;

/**
 * What is open about one person and one card, each with the match after every way to settle it: competencies that were
 * not rated, and levels that the card leaves open.
 *
 * @param relay Lays the card again with one requirement replaced.
 * @returns In the order of the card; levels are on the requirement's own scale. Nothing for a card without crosses.
 * @example openOfMatch(card, new Map(), align, relay)[0]?.kind // 'rating'
 */
export function openOfMatch(
  card: LaidCard,
  answers: ReadonlyMap<number, HeldAnswer>,
  align: AlignLevel,
  relay: (place: number, ask: CardAsk) => LaidCard,
): readonly Open[] {
  return card.card.asks.flatMap((ask, place) => {
    const { position, levels, source } = ask;
    const { competency = '', levels: length = levels } = card.asks[place] ?? {};
    const about = { competency, label: ask.requirement.label, levels };
    const open: Open[] = [];
    if (answers.get(position)?.held === undefined) {
      const outcomes = rungs(0, levels).flatMap((level) => {
        const held = align(level, levels, length, source);
        const isAligned = levels !== length && level > 0;
        const answer: HeldAnswer = { answer: 'rated', held, ...(isAligned ? { aligned: true } : {}) };
        return outcome({ level }, matchProfile(card, new Map(answers).set(position, answer)));
      });
      open.push({ kind: 'rating', ...about, outcomes });
    }
    const outcomes = openLevels(ask).flatMap((level) =>
      outcome({ level }, matchProfile(relay(place, settledAt(ask, level)), answers)),
    );
    if (outcomes.length > 0)
      open.push({
        kind: 'level',
        ...about,
        profile: card.card.profile,
        ...(ask.requirement.at === undefined ? {} : { at: ask.requirement.at }),
        unstated: ask.stated === undefined,
        outcomes,
      });
    return open;
  });
}

/**
 * The levels that a requirement may turn out to ask, on its own scale; empty where it is stated.
 *
 * @example openLevels({ ...ask, levels: 3 }) // [1, 2, 3]
 */
export function openLevels({ stated, levels }: CardAsk): readonly number[] {
  if (stated === undefined) return rungs(1, levels);
  return stated.low === stated.high ? [] : rungs(stated.low, stated.high);
}

/** A requirement once its level is settled. @example settledAt(ask, 2).stated // { low: 2, high: 2 } */
export function settledAt(ask: CardAsk, level: number): CardAsk {
  return { ...ask, stated: { low: level, high: level } };
}

/**
 * One way to settle something, with the match after it and whether that rests on an alignment of scales.
 *
 * @returns Nothing where there is no match.
 * @example outcome({ confirmed: true }, matchProfile(card, answers))[0]?.share // { low: 0.5, high: 1 }
 */
export function outcome(
  way: Pick<Outcome, 'level' | 'confirmed'>,
  after: Pick<ProfileMatch, 'match' | 'requirements'> | undefined,
): readonly Outcome[] {
  if (after?.match === undefined) return [];
  const isAligned = after.requirements.some((one) => one.aligned === true);
  return [{ ...way, share: after.match, ...(isAligned ? { aligned: true } : {}) }];
}

function rungs(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
