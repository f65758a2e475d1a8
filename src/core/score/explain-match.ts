import { vocabulary } from '../cross/cross-set.ts';
import { layCard, type LaidCard } from '../cross/laid-card.ts';
import { harmonise } from '../harmonise/harmonise.ts';
import type { Interval } from '../model/analysis.ts';
import type { Corpus, RecordId } from '../model/corpus.ts';
import type { MatchExplanation } from '../model/explanation.ts';
import { findRecord } from '../model/find-record.ts';
import type { Card, Harmonised } from '../model/harmonised.ts';
import { heldLevels, type HeldAnswer } from './held-levels.ts';
import { matchProfile, type ProfileMatch } from './match-profile.ts';
import { narrowingOrder } from './narrowing-order.ts';
import { openOfMatch, type Open } from './open-of-match.ts';
import { partMatches } from './part-matches.ts';
import { publishedRules } from './published-rules.ts';
import { openMapping, settledCorpus } from './settled-corpus.ts';

/** More suggestions than these are not tried one by one: each is a harmonisation of its own. */
const MOST_MAPPINGS = 24;

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
            ...openMappings(corpus, assessment, profile, now, match),
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

/** Suggestions that say that something rated is something asked and not rated. */
function openMappings(
  corpus: Corpus,
  assessment: RecordId,
  profile: RecordId,
  { harmonised, card, answers }: MatchNow,
  match: Interval,
): readonly Open[] {
  const asked = new Map(card.card.asks.map((ask) => [ask.position, ask]));
  const isRated = (position: number): boolean => answers.get(position)?.held !== undefined;
  const candidates = corpus.mappings.flatMap((record) => {
    const { from, to, relation, state } = record.value;
    if (state !== 'suggested' || (relation !== 'exactMatch' && relation !== 'closeMatch')) return [];
    const ends = [from, to].map((end) => harmonised.find(end.competency, end.source).map((one) => one.position));
    const [left = [], right = []] = ends;
    const meets = (asks: readonly number[], rated: readonly number[]): number | undefined =>
      rated.some(isRated) ? asks.find((position) => asked.has(position) && !isRated(position)) : undefined;
    const position = meets(left, right) ?? meets(right, left);
    const ask = position === undefined ? undefined : asked.get(position);
    return ask === undefined ? [] : [{ record, ask }];
  });
  return candidates.slice(0, MOST_MAPPINGS).flatMap(({ record, ask }): readonly Open[] => {
    const confirmed = matchIn(settledCorpus(corpus, record.id, 'confirmed'), assessment, profile)?.found.match;
    if (confirmed === undefined) return [];
    return [
      {
        kind: 'mapping',
        competency: harmonised.classes[ask.position]?.id ?? '',
        label: ask.requirement.label,
        mapping: openMapping(record, harmonised),
        outcomes: [
          { confirmed: true, share: confirmed },
          { confirmed: false, share: match },
        ],
      },
    ];
  });
}
