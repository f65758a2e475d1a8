import { countCrosses, vocabulary } from './cross/cross-set.ts';
import { plainKernel, type Kernel } from './cross/kernel.ts';
import { layCard } from './cross/laid-card.ts';
import { longerAsks } from './cross/longer-asks.ts';
import { mixedScales } from './cross/mixed-scales.ts';
import { harmonise } from './harmonise/harmonise.ts';
import type { Analysis } from './model/analysis.ts';
import type { Corpus } from './model/corpus.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import { compareProfiles } from './overlap/compare-profiles.ts';
import { linkComponents } from './overlap/link-components.ts';
import { sharedBy } from './overlap/shared-by.ts';
import { allMatches } from './score/all-matches.ts';
import { gatherRatings } from './score/gather-ratings.ts';
import { heldLevels } from './score/held-levels.ts';
import { teamAnalyses } from './team/team-analyses.ts';
import { trainingReaches } from './team/training-reach.ts';

/**
 * Everything that is computed from a corpus and its settings.
 *
 * The same corpus always gives the same analysis, in the order of the corpus's records: profiles as they stand, matches
 * per assessment and then per profile. Nothing in it is rounded, and what is not known is absent or an interval. Where
 * there are more matches or pairs than can be held, a diagnostic says so (`score/too-many-matches`,
 * `overlap/too-many-functions`).
 *
 * @param kernel Does what grows with pairs; no figure depends on which one it is.
 * @returns For an empty corpus, empty lists.
 * @example analyse(EMPTY_CORPUS).profiles // []
 */
export function analyse(corpus: Corpus, kernel: Kernel = plainKernel): Analysis {
  const harmonised = harmonise(corpus);
  const { classes, align } = harmonised;
  const words = vocabulary(classes.map((one) => [one.id, one.levels]));
  const cards = harmonised.cards.map((card) => layCard(card, classes, words, align));
  const held = corpus.assessments.map((record) => ({ record, held: heldLevels(record.value, harmonised) }));
  const { reaches, diagnostics: unread } = trainingReaches(corpus.trainings, harmonised);
  const teams = teamAnalyses(corpus, cards, harmonised, held, reaches, kernel);
  const pairs = compareProfiles(cards, linkComponents(harmonised.links), align, kernel);
  const matches = allMatches(
    held.map((one) => ({ assessment: one.record.id, held: one.held })),
    cards,
    corpus.profiles.map((record) => record.value.title ?? ''),
    ({ card }, longer) => layCard(card, classes, words, align, longer),
    kernel,
  );
  const mixed = mixedScales(harmonised.cards);
  return {
    classes,
    profiles: cards.map((card) => ({
      profile: card.card.profile,
      asks: longerAsks(card, mixed, align),
      crosses: countCrosses(card.required),
    })),
    pairs,
    sharedBy: sharedBy(cards, classes),
    matches: matches.matches,
    teams,
    reaches,
    diagnostics: [
      ...harmonised.diagnostics,
      ...gatherRatings(held.flatMap((one) => one.held.diagnostics)),
      ...unread,
      ...matches.diagnostics,
      ...(pairs.size < cards.length ? [tooMany(cards.length)] : []),
    ],
  };
}

function tooMany(count: number): Diagnostic {
  return { severity: 'error', code: 'overlap/too-many-functions', values: { count } };
}
