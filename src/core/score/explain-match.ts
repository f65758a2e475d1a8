import { vocabulary } from '../cross/cross-set.ts';
import { layCard, type LaidCard } from '../cross/laid-card.ts';
import { harmoniser } from '../harmonise/harmonise.ts';
import type { Corpus, RecordId } from '../model/corpus.ts';
import type { MatchExplanation } from '../model/explanation.ts';
import { findRecord } from '../model/find-record.ts';
import type { Card, Harmonised } from '../model/harmonised.ts';
import { heldLevels } from './held-levels.ts';
import { matchProfile } from './match-profile.ts';
import { metHeld } from './met-held.ts';
import { narrowedMatch, type MatchedCard } from './narrowed-match.ts';
import { partMatches } from './part-matches.ts';
import { publishedRules } from './published-rules.ts';
import { settledMappings } from './settled-mappings.ts';

/**
 * One match explained: every published rule on the same numbers, its parts, and what would narrow it.
 *
 * A suggested mapping plays no part in a match; confirming it may, where it says that a competency the person did rate
 * is one that the card asks. Rejecting it changes nothing.
 *
 * @returns Absent where the assessment or the profile is not in the corpus.
 * @example explainMatch(corpus, recordId('assessments-0'), recordId('profiles-0'))?.rules[0]?.share // 0.6
 */
export function explainMatch(corpus: Corpus, assessment: RecordId, profile: RecordId): MatchExplanation | undefined {
  const harmonisedWith = harmoniser(corpus);
  const matchOf = (mappings: Corpus['mappings']): MatchedCard | undefined =>
    matchIn(corpus, harmonisedWith(mappings), assessment, profile);
  const now = matchOf(corpus.mappings);
  if (now === undefined) return undefined;
  const { card, answers, match, lay } = now;
  return {
    of: 'match',
    rules: publishedRules(match.requirements),
    parts: partMatches(card, answers, lay),
    ...narrowedMatch(corpus, now, (mapping) => matchOf(settledMappings(corpus.mappings, mapping, 'confirmed'))?.match),
  };
}

function matchIn(
  corpus: Corpus,
  harmonised: Harmonised,
  assessment: RecordId,
  profile: RecordId,
): MatchedCard | undefined {
  const record = findRecord(corpus.assessments, assessment);
  const plain = harmonised.cards.find((one) => one.profile === profile);
  if (record === undefined || plain === undefined) return undefined;
  const { classes, align } = harmonised;
  const words = vocabulary(classes.map((one) => [one.id, one.levels]));
  let longer: ReadonlyMap<number, number> | undefined;
  const lay = (one: Card): LaidCard => layCard(one, classes, words, align, longer);
  const { card, answers } = metHeld(lay(plain), heldLevels(record.value, harmonised), (one, lengths) => {
    longer = lengths;
    return lay(one.card);
  });
  return { harmonised, card, answers, match: matchProfile(card, answers), lay };
}
