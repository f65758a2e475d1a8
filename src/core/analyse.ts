import { countCrosses, vocabulary } from './cross/cross-set.ts';
import { plainKernel, type Kernel } from './cross/kernel.ts';
import { layCard } from './cross/laid-card.ts';
import { harmonise } from './harmonise/harmonise.ts';
import type { Analysis } from './model/analysis.ts';
import type { Corpus } from './model/corpus.ts';
import { compareProfiles } from './overlap/compare-profiles.ts';
import { linkComponents } from './overlap/link-components.ts';
import { sharedBy } from './overlap/shared-by.ts';
import { gatherRatings } from './score/gather-ratings.ts';
import { heldLevels } from './score/held-levels.ts';
import { matchProfile } from './score/match-profile.ts';
import { teamAnalyses } from './team/team-analyses.ts';

/**
 * Everything that is computed from a corpus and its settings.
 *
 * The same corpus always gives the same analysis, in the order of the corpus's records: profiles as they stand, matches
 * per assessment and then per profile. Nothing in it is rounded, and what is not known is absent or an interval.
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
  const held = corpus.assessments.map((record) => ({ record, ...heldLevels(record.value, harmonised) }));
  const teams = teamAnalyses(corpus, cards, harmonised, held, kernel);
  return {
    classes,
    profiles: cards.map(({ card, asks, required }) => ({
      profile: card.profile,
      asks,
      crosses: countCrosses(required),
    })),
    pairs: compareProfiles(cards, linkComponents(harmonised.links, words.levels), align, kernel),
    sharedBy: sharedBy(cards, classes),
    matches: held.flatMap(({ record, answers }) =>
      cards.map((card) => ({
        assessment: record.id,
        profile: card.card.profile,
        ...matchProfile(card, answers, classes),
      })),
    ),
    teams: teams.analyses,
    diagnostics: [
      ...harmonised.diagnostics,
      ...gatherRatings(held.flatMap((one) => one.diagnostics)),
      ...teams.diagnostics,
    ],
  };
}
