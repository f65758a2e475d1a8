import { boundRows, type AskedRows, type BoundRows } from '../cross/bound-rows.ts';
import type { Kernel } from '../cross/kernel.ts';
import type { LaidCard } from '../cross/laid-card.ts';
import type { CompetencyClass, MatchAnalysis } from '../model/analysis.ts';
import type { RecordId } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { HeldAnswer } from './held-levels.ts';
import { matchProfile } from './match-profile.ts';

/** Rows of requirements that are told one by one; above it only those of the best functions of each assessment are. */
const MOST_ROWS = 1_000_000;
/** The best functions of an assessment that are told where there are too many for all. */
const MOST_FUNCTIONS = 10;

/** The answers of one assessment by place of the competency class. */
export interface HeldAnswers {
  readonly assessment: RecordId;
  readonly answers: ReadonlyMap<number, HeldAnswer>;
}

/**
 * Every assessment against every card, as long as there is room to tell all of it.
 *
 * Where there are more than `most` rows of requirements, every match is still worked out, but only the best ten cards of each
 * assessment are told (`score/too-many-matches`): by what is certain, then by what is possible, then by title.
 *
 * @param titles Of the cards, in their order.
 * @param most Rows of requirements.
 * @returns Per assessment and then per card, in their orders.
 * @example allMatches(held, cards, titles, classes, plainKernel).matches[0]?.match // { low: 0.75, high: 0.75 }
 */
export function allMatches(
  held: readonly HeldAnswers[],
  cards: readonly LaidCard[],
  titles: readonly string[],
  classes: readonly CompetencyClass[],
  kernel: Kernel,
  most: number = MOST_ROWS,
): { readonly matches: readonly MatchAnalysis[]; readonly diagnostics: readonly Diagnostic[] } {
  const told = ({ assessment, answers }: HeldAnswers, card: LaidCard): MatchAnalysis => ({
    assessment,
    profile: card.card.profile,
    ...matchProfile(card, answers, classes),
  });
  const rows = held.length * cards.reduce((sum, card) => sum + card.asks.length, 0);
  if (rows <= most) return { matches: held.flatMap((one) => cards.map((card) => told(one, card))), diagnostics: [] };
  // Equal matches are ordered by title, so the kernel gets the cards in that order.
  const places = [...cards.keys()].toSorted((left, right) => byText(titles[left] ?? '', titles[right] ?? ''));
  const sorted = places.flatMap((place) => cards[place] ?? []);
  const { cardsOf } = kernel.bestMatches(
    heldRows(held, classes.length),
    askedRows(sorted, classes.length),
    MOST_FUNCTIONS,
  );
  const matches = held.flatMap((one, row) => {
    const start = row * cardsOf.most;
    const best = cardsOf.places.subarray(start, start + (cardsOf.counts[row] ?? 0));
    return [...best]
      .map((place) => places[place] ?? -1)
      .toSorted((left, right) => left - right)
      .flatMap((place) => cards[place] ?? [])
      .map((card) => told(one, card));
  });
  const values = { assessments: held.length, functions: cards.length, told: MOST_FUNCTIONS };
  return { matches, diagnostics: [{ severity: 'warning', code: 'score/too-many-matches', values }] };
}

function heldRows(held: readonly HeldAnswers[], width: number): BoundRows {
  return boundRows(
    held.map(({ answers }) => {
      const rated = [...answers]
        .flatMap(([position, { held: level, between = { low: level ?? 0, high: level ?? 0 } }]) =>
          level === undefined ? [] : [{ position, ...between }],
        )
        .toSorted((left, right) => left.position - right.position);
      const certain = Uint8Array.from(rated, (one) => one.low);
      const possible = Uint8Array.from(rated, (one) => one.high);
      const positions = Int32Array.from(rated, (one) => one.position);
      return { set: { positions, certain, possible } };
    }),
    width,
  );
}

function askedRows(cards: readonly LaidCard[], width: number): AskedRows {
  return boundRows(
    cards.map(({ required, weights }) => ({ set: required, weights })),
    width,
  );
}

function byText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
