import { vocabulary } from '../cross/cross-set.ts';
import { layCard, type LaidCard } from '../cross/laid-card.ts';
import { harmoniser } from '../harmonise/harmonise.ts';
import type { Rater } from '../model/assessment.ts';
import type { Corpus, RecordId } from '../model/corpus.ts';
import type { PersonExplanation, RaterAgreement, RaterGroup } from '../model/explanation.ts';
import type { Card, Harmonised } from '../model/harmonised.ts';
import { heldLevels, type HeldAnswer } from '../score/held-levels.ts';
import { matchProfile, type ProfileMatch } from '../score/match-profile.ts';
import { narrowedMatch } from '../score/narrowed-match.ts';
import { publishedRules } from '../score/published-rules.ts';
import { settledMappings } from '../score/settled-mappings.ts';
import { weightedKappa } from '../score/weighted-kappa.ts';
import { isOf, teamLevels, type HeldAssessment, type HeldLevel, type HeldOnScales } from './team-levels.ts';

const RATERS: readonly Rater[] = ['self', 'manager', 'peer', 'assessor', 'other'];

/**
 * What each kind of rater found of one person on one function: side by side, never merged with one's own.
 *
 * Every kind of rater has a match of its own; where more than one kind other than oneself rated, they are also taken
 * together by the lower median. Agreement is counted over the competencies of the function that both rated, without
 * those of which a level was given on a scale of another length: what is not certain neither agrees nor differs. The history
 * has one moment for each date on which a group rated, by all it had said up to then; assessments without a date are
 * older than any with one and have no moment of their own.
 *
 * Of each group is told what would narrow its match.
 *
 * @param person The name as the assessments give it; space around it does not matter.
 * @returns Groups with at least one assessment, oneself first; absent where the profile is not in the corpus or nobody
 * rated this person.
 * @see scoring.md, "Several raters".
 * @example explainPerson(corpus, 'P1', recordId('profiles-0'))?.groups[0]?.group // 'self'
 */
export function explainPerson(corpus: Corpus, person: string, profile: RecordId): PersonExplanation | undefined {
  const harmonisedWith = harmoniser(corpus);
  const ratedWith = (mappings: Corpus['mappings']): RatedPerson | undefined =>
    ratedIn(corpus, harmonisedWith(mappings), person, profile);
  const now = ratedWith(corpus.mappings);
  if (now === undefined) return undefined;
  const { harmonised, plain, mine } = now;
  const matches = groupsOf(mine).map((group) => ({ group, ...now.matchOn(mine, group) }));
  // Side by side, and for their agreement, all stand on one scale.
  const longest = new Map<number, number>();
  for (const { lengths } of matches)
    for (const [position, levels] of lengths) longest.set(position, Math.max(levels, longest.get(position) ?? 0));
  const card = now.layOn(longest);
  const known = matches.map(({ group }) => ({ group, levels: now.levelsOn(mine, group, longest).levels }));
  /** Each mapping is tried once for all groups. */
  const settled = new Map<RecordId, RatedPerson | undefined>();
  const confirmed = (mapping: RecordId, group: RaterGroup): ProfileMatch | undefined => {
    if (!settled.has(mapping)) settled.set(mapping, ratedWith(settledMappings(corpus.mappings, mapping, 'confirmed')));
    const after = settled.get(mapping);
    return after?.matchOn(after.mine, group).found;
  };
  return {
    of: 'person',
    groups: matches.map(({ group, found, answers, card: own, lay }) => ({
      group,
      assessments: mine.filter(({ assessment }) => isOf(assessment.rater, group)).length,
      ...(found.requirements.some((one) => one.aligned === true) ? { aligned: true } : {}),
      ...(found.match === undefined ? {} : { match: found.match }),
      ...(found.terms === undefined ? {} : { terms: found.terms }),
      rated: found.rated,
      met: found.met,
      of: found.of,
      rules: publishedRules(found.requirements),
      ...narrowedMatch(corpus, { harmonised, card: own, answers, lay, match: found }, (one) => confirmed(one, group)),
    })),
    rows: card.asks.map((ask, index) => {
      const position = plain.asks[index]?.position ?? -1;
      return {
        competency: ask.competency,
        label: ask.requirement.label,
        required: { low: ask.low, high: ask.high },
        levels: ask.levels,
        must: ask.must,
        ...(ask.aligned ? { aligned: true } : {}),
        held: known.flatMap(({ group, levels }) => {
          const one = levels.get(position);
          if (one === undefined) return [];
          const { held: level, ...rests } = one;
          return [{ group, level, ...rests }];
        }),
      };
    }),
    agreements: agreementsOf(known, (levels) =>
      card.asks.map((ask, index) => ({ level: levels.get(plain.asks[index]?.position ?? -1), levels: ask.levels })),
    ),
    history: known.flatMap(({ group }) =>
      datesOf(mine, group).flatMap((date) => {
        const until = mine.filter(({ assessment }) => (assessment.date ?? '') <= date);
        const { match, rated } = now.matchOn(until, group).found;
        return match === undefined ? [] : [{ group, date, match, rated }];
      }),
    ),
  };
}

/** What all raters said of one person, laid on one card. */
interface RatedPerson {
  readonly harmonised: Harmonised;
  readonly plain: Card;
  /** Lays the card on longer scales. */
  readonly layOn: (longer: ReadonlyMap<number, number>) => LaidCard;
  readonly mine: readonly HeldAssessment[];
  /** Levels that one group gave, on scales at least as long as given. */
  readonly levelsOn: (
    assessments: readonly HeldAssessment[],
    group: RaterGroup,
    longer?: ReadonlyMap<number, number>,
  ) => HeldOnScales;
  /** The match on the ratings of one group, on the longest of its scales and those of the card. */
  readonly matchOn: (assessments: readonly HeldAssessment[], group: RaterGroup) => GroupMatch;
}

interface GroupMatch {
  readonly found: ProfileMatch;
  readonly answers: ReadonlyMap<number, HeldAnswer>;
  readonly card: LaidCard;
  readonly lay: (card: Card) => LaidCard;
  readonly lengths: ReadonlyMap<number, number>;
}

function ratedIn(corpus: Corpus, harmonised: Harmonised, person: string, profile: RecordId): RatedPerson | undefined {
  const { classes, align } = harmonised;
  const words = vocabulary(classes.map((one) => [one.id, one.levels]));
  const lay = (one: Card, longer: ReadonlyMap<number, number>): LaidCard => layCard(one, classes, words, align, longer);
  const plain = harmonised.cards.find((one) => one.profile === profile);
  const mine = corpus.assessments
    .filter(({ value }) => value.person.trim() === person.trim())
    .map(({ value }): HeldAssessment => ({ assessment: value, held: heldLevels(value, harmonised) }));
  if (plain === undefined || mine.length === 0) return undefined;
  const asked = new Map(plain.asks.map((ask) => [ask.position, ask]));
  const levelsOn: RatedPerson['levelsOn'] = (assessments, group, longer) =>
    teamLevels(assessments, group, (position) => {
      const ask = asked.get(position);
      if (ask === undefined) return undefined;
      return { source: ask.source, levels: Math.max(ask.levels, longer?.get(position) ?? 0) };
    });
  return {
    harmonised,
    plain,
    layOn: (longer) => lay(plain, longer),
    mine,
    levelsOn,
    matchOn(assessments, group) {
      const { levels, lengths } = levelsOn(assessments, group);
      const answers = new Map(
        [...levels].map(([place, level]): [number, HeldAnswer] => [place, { answer: 'rated', ...level }]),
      );
      const layOn = (one: Card): LaidCard => lay(one, lengths);
      const card = layOn(plain);
      return { found: matchProfile(card, answers), answers, card, lay: layOn, lengths };
    },
  };
}

/** The kinds of raters that rated; all others together only where that is more than one kind. */
function groupsOf(assessments: readonly HeldAssessment[]): readonly RaterGroup[] {
  const kinds = RATERS.filter((rater) => assessments.some(({ assessment }) => assessment.rater === rater));
  return kinds.filter((rater) => rater !== 'self').length > 1 ? [...kinds, 'others'] : kinds;
}

function datesOf(assessments: readonly HeldAssessment[], group: RaterGroup): readonly string[] {
  const dates = assessments.flatMap(({ assessment: { rater, date } }) =>
    date !== undefined && isOf(rater, group) ? [date] : [],
  );
  return [...new Set(dates)].toSorted();
}

interface KnownLevels {
  readonly group: RaterGroup;
  readonly levels: ReadonlyMap<number, HeldLevel>;
}

/** Every two groups of which neither holds the other. */
function agreementsOf(
  known: readonly KnownLevels[],
  levelsOn: (
    levels: ReadonlyMap<number, HeldLevel>,
  ) => readonly { readonly level: HeldLevel | undefined; readonly levels: number }[],
): readonly RaterAgreement[] {
  return known.flatMap((left, index) =>
    known.slice(index + 1).flatMap((right): readonly RaterAgreement[] => {
      if (right.group === 'others' && left.group !== 'self') return [];
      const theirs = levelsOn(right.levels);
      const both = levelsOn(left.levels).flatMap(({ level, levels }, place) => {
        const other = theirs[place]?.level;
        return level === undefined || other === undefined ? [] : [{ level, other, levels }];
      });
      const items = both.flatMap(({ level, other, levels }) =>
        isCertain(level) && isCertain(other) ? [{ left: level.held, right: other.held, levels }] : [],
      );
      const kappa = weightedKappa(items);
      return [
        {
          left: left.group,
          right: right.group,
          items: items.length,
          same: items.filter((one) => one.left === one.right).length,
          ...(both.length === items.length ? {} : { leftOut: both.length - items.length }),
          ...(kappa === undefined ? {} : { kappa }),
        },
      ];
    }),
  );
}

function isCertain({ between }: HeldLevel): boolean {
  return between === undefined || between.low === between.high;
}
