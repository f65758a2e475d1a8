import { vocabulary } from '../cross/cross-set.ts';
import { layCard, type LaidCard } from '../cross/laid-card.ts';
import { harmonise } from '../harmonise/harmonise.ts';
import type { Corpus, RecordId } from '../model/corpus.ts';
import type { MatchExplanation } from '../model/explanation.ts';
import { findRecord } from '../model/find-record.ts';
import type { Card, Harmonised } from '../model/harmonised.ts';
import { heldLevels, type HeldAnswer } from './held-levels.ts';
import { matchProfile, type ProfileMatch } from './match-profile.ts';
import { narrowingOrder } from './narrowing-order.ts';
import { openOfMatch } from './open-of-match.ts';
import { partMatches } from './part-matches.ts';
import { publishedRules } from './published-rules.ts';
import { openMappings } from './open-mappings.ts';
import { settledCorpus } from './settled-corpus.ts';

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
  const now = matchIn(corpus, assessment, profile);
  if (now === undefined) return undefined;
  const { harmonised, card, answers, found, lay } = now;
  const { classes, align } = harmonised;
  const relay = (place: number, ask: Card['asks'][number]): LaidCard =>
    lay({ ...card.card, asks: card.card.asks.with(place, ask) });
  const { match } = found;
  return {
    of: 'match',
    rules: publishedRules(found.requirements),
    parts: partMatches(card, answers, classes, lay),
    narrowing:
      match === undefined
        ? []
        : narrowingOrder(match, [
            ...openOfMatch(card, answers, classes, align, relay),
            ...openMappings(
              corpus,
              now,
              match,
              (record) => matchIn(settledCorpus(corpus, record, 'confirmed'), assessment, profile)?.found.match,
            ),
          ]),
  };
}

interface MatchNow {
  readonly harmonised: Harmonised;
  readonly card: LaidCard;
  readonly answers: ReadonlyMap<number, HeldAnswer>;
  readonly found: ProfileMatch;
  readonly lay: (card: Card) => LaidCard;
}

function matchIn(corpus: Corpus, assessment: RecordId, profile: RecordId): MatchNow | undefined {
  const record = findRecord(corpus.assessments, assessment);
  if (record === undefined) return undefined;
  const harmonised = harmonise(corpus);
  const { classes, align } = harmonised;
  const words = vocabulary(classes.map((one) => [one.id, one.levels]));
  const lay = (one: Card): LaidCard => layCard(one, classes, words, align);
  const plain = harmonised.cards.find((one) => one.profile === profile);
  if (plain === undefined) return undefined;
  const card = lay(plain);
  const { answers } = heldLevels(record.value, harmonised);
  return { harmonised, card, answers, found: matchProfile(card, answers, classes), lay };
}
