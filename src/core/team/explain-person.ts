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
import { isOf, teamLevels, type HeldAssessment, type HeldLevel } from './team-levels.ts';

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
  const { harmonised, card, mine, matchOn, lay } = now;
  const { classes } = harmonised;
  const known = groupsOf(mine).map((group) => ({ group, ...matchOn(mine, group) }));
  /** Each mapping is tried once for all groups. */
  const settled = new Map<RecordId, RatedPerson | undefined>();
  const confirmed = (mapping: RecordId, group: RaterGroup): ProfileMatch | undefined => {
    if (!settled.has(mapping)) settled.set(mapping, ratedWith(settledMappings(corpus.mappings, mapping, 'confirmed')));
    const after = settled.get(mapping);
    return after?.matchOn(after.mine, group).found;
  };
  return {
    of: 'person',
    groups: known.map(({ group, found, answers }) => ({
      group,
      assessments: mine.filter(({ assessment }) => isOf(assessment.rater, group)).length,
      ...(found.requirements.some((one) => one.aligned === true) ? { aligned: true } : {}),
      ...(found.match === undefined ? {} : { match: found.match }),
      ...(found.terms === undefined ? {} : { terms: found.terms }),
      rated: found.rated,
      met: found.met,
      of: found.of,
      rules: publishedRules(found.requirements),
      ...narrowedMatch(corpus, { harmonised, card, answers, lay, match: found }, (one) => confirmed(one, group)),
    })),
    rows: card.asks.map((ask, index) => {
      const position = card.card.asks[index]?.position ?? -1;
      return {
        competency: ask.competency,
        label: ask.requirement.label,
        required: { low: ask.low, high: ask.high },
        levels: classes[position]?.levels ?? ask.high,
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
      card.card.asks.map(({ position }) => ({
        level: levels.get(position),
        levels: classes[position]?.levels ?? 1,
      })),
    ),
    history: known.flatMap(({ group }) =>
      datesOf(mine, group).flatMap((date) => {
        const until = mine.filter(({ assessment }) => (assessment.date ?? '') <= date);
        const { match, rated } = matchOn(until, group).found;
        return match === undefined ? [] : [{ group, date, match, rated }];
      }),
    ),
  };
}

/** What all raters said of one person, laid on one card. */
interface RatedPerson {
  readonly harmonised: Harmonised;
  readonly card: LaidCard;
  readonly mine: readonly HeldAssessment[];
  readonly lay: (card: Card) => LaidCard;
  /** The match on the ratings of one group. */
  readonly matchOn: (assessments: readonly HeldAssessment[], group: RaterGroup) => GroupMatch;
}

interface GroupMatch {
  readonly found: ProfileMatch;
  readonly levels: ReadonlyMap<number, HeldLevel>;
  readonly answers: ReadonlyMap<number, HeldAnswer>;
}

function ratedIn(corpus: Corpus, harmonised: Harmonised, person: string, profile: RecordId): RatedPerson | undefined {
  const { classes, align } = harmonised;
  const words = vocabulary(classes.map((one) => [one.id, one.levels]));
  const lay = (one: Card): LaidCard => layCard(one, classes, words, align);
  const plain = harmonised.cards.find((one) => one.profile === profile);
  const mine = corpus.assessments
    .filter(({ value }) => value.person.trim() === person.trim())
    .map(({ value }): HeldAssessment => ({ assessment: value, answers: heldLevels(value, harmonised).answers }));
  if (plain === undefined || mine.length === 0) return undefined;
  const card = lay(plain);
  return {
    harmonised,
    card,
    mine,
    lay,
    matchOn(assessments, group) {
      const levels = teamLevels(assessments, group);
      const answers = new Map(
        [...levels].map(([place, level]): [number, HeldAnswer] => [place, { answer: 'rated', ...level }]),
      );
      return { found: matchProfile(card, answers, classes), levels, answers };
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
