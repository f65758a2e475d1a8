import { vocabulary } from '../cross/cross-set.ts';
import { layCard } from '../cross/laid-card.ts';
import { mixedScales } from '../cross/mixed-scales.ts';
import { harmonise } from '../harmonise/harmonise.ts';
import type { Corpus, RecordId } from '../model/corpus.ts';
import { FEWEST_FOR_NEARNESS, type NearestExplanation } from '../model/explanation.ts';
import { pairAt } from '../model/pair-table.ts';
import { compareProfiles } from './compare-profiles.ts';
import { linkComponents } from './link-components.ts';
import { distinctiveness, nearness } from './nearness.ts';

/** How many neighbours are named. */
const MOST_NEIGHBOURS = 10;

/**
 * The functions nearest to one, by shared crosses weighted with their distinctiveness, each with the plain overlap.
 * Nearness is counted on the longest scale that any of the functions asks a competency on, the overlap on those of the two.
 *
 * @returns By the low end of the nearness, then the high end, then the order of the corpus; at most ten, and none where
 * fewer than 30 functions are at hand. Absent where the profile is not in the corpus.
 * @see nearness
 * @example nearestFunctions(corpus, recordId('profiles-0'))?.neighbours.length // 10
 */
export function nearestFunctions(corpus: Corpus, profile: RecordId): NearestExplanation | undefined {
  const { classes, cards: plain, align, links } = harmonise(corpus);
  const words = vocabulary(classes.map((one) => [one.id, one.levels]));
  // How rare a cross is can only be counted on one scale: the longest that any of the functions asks it on.
  const longest = new Map([...mixedScales(plain)].map(([position, lengths]) => [position, Math.max(...lengths)]));
  const cards = plain.map((card) => layCard(card, classes, words, align, longest));
  const target = cards.find((one) => one.card.profile === profile);
  if (target === undefined) return undefined;
  const asking = cards.filter((one) => one.asks.length > 0);
  const functions = asking.length;
  if (functions < FEWEST_FOR_NEARNESS) return { of: 'nearest', functions, neighbours: [] };
  const weights = distinctiveness(asking.map((one) => one.required));
  const components = linkComponents(links);
  const near = asking.flatMap((one) => {
    if (one === target) return [];
    const found = nearness(target.required, one.required, weights);
    return found === undefined ? [] : [{ card: one, nearness: found }];
  });
  const nearest = near
    .toSorted((a, b) => b.nearness.low - a.nearness.low || b.nearness.high - a.nearness.high)
    .slice(0, MOST_NEIGHBOURS);
  return {
    of: 'nearest',
    functions,
    neighbours: nearest.flatMap(({ card, nearness: found }) => {
      const own = [target, card].map((one) => layCard(one.card, classes, words, align));
      const pair = pairAt(compareProfiles(own, components, align), 0, 1);
      if (pair?.overlap === undefined) return [];
      const isAligned = [target, card].some(({ asks }) => asks.some((ask) => ask.aligned));
      const aligned = isAligned ? ({ aligned: true } as const) : {};
      const overlapAligned = pair.viaAlignment ? ({ overlapAligned: true } as const) : {};
      return [{ profile: card.card.profile, nearness: found, overlap: pair.overlap, ...aligned, ...overlapAligned }];
    }),
  };
}
