import { harmonise } from '../core/harmonise/harmonise.ts';
import type { Analysis, CompetencyClass, MatchAnalysis, RequirementMatch } from '../core/model/analysis.ts';
import type { Assessment, Rating } from '../core/model/assessment.ts';
import type { Corpus, CorpusRecord, RecordId } from '../core/model/corpus.ts';
import type { FigureStyle, FigureWord } from '../core/model/figure-table.ts';
import type { Harmonised } from '../core/model/harmonised.ts';
import { findRecord } from '../core/model/find-record.ts';
import { countingRatings } from '../core/score/held-levels.ts';
import type { FunctionProfile } from '../core/model/profile.ts';
import type { CsvCell } from './csv-text.ts';
import { originText, sourceOf } from './figure-source.ts';

export const MATCH_COLUMNS: readonly FigureWord[] = [
  'figure',
  'person',
  'rater',
  'date',
  'function',
  'organisation',
  'competency',
  'low',
  'high',
  'point',
  'coverage',
  'required-low',
  'required-high',
  'held',
  'gap',
  'surplus',
  'levels',
  'verdict',
  'weight',
  'must',
  'label',
  'source',
  'line',
  'answer-label',
  'answer-source',
  'rests',
];

type Words = FigureStyle['words'];

/**
 * Some assessments against functions: each match as shares, then each requirement with what is asked and held, and where
 * both come from.
 *
 * @param profiles Absent: all functions that the analysis tells of.
 */
export function matchRows(
  assessments: readonly RecordId[],
  profiles: readonly RecordId[] | undefined,
  corpus: Corpus,
  analysis: Analysis,
  words: Words,
): readonly (readonly CsvCell[])[] {
  const classes = new Map(analysis.classes.map((one) => [one.id, one]));
  const harmonised = harmonise(corpus);
  return assessments.flatMap((id) => {
    const record = findRecord(corpus.assessments, id);
    if (record === undefined) return [];
    return analysis.matches
      .filter((one) => one.assessment === id && (profiles === undefined || profiles.includes(one.profile)))
      .flatMap((match) => {
        const card = findRecord(corpus.profiles, match.profile);
        return card === undefined ? [] : rowsOfMatch(record, card, match, analysis, classes, harmonised, words);
      });
  });
}

function rowsOfMatch(
  record: CorpusRecord<Assessment>,
  card: CorpusRecord<FunctionProfile>,
  { match, point, coverage, requirements, profile }: MatchAnalysis,
  analysis: Analysis,
  classes: ReadonlyMap<string, CompetencyClass>,
  harmonised: Harmonised,
  words: Words,
): readonly (readonly CsvCell[])[] {
  const { person, rater, date } = record.value;
  const names: readonly CsvCell[] = [person, words[`rater-${rater}`], date, card.value.title, card.value.organisation];
  const asks = new Map(
    analysis.profiles.find((one) => one.profile === profile)?.asks.map((ask) => [ask.competency, ask]) ?? [],
  );
  const answerTo = answers(record.value, card.id, harmonised);
  return [
    [
      words.match,
      ...names,
      undefined,
      match?.low,
      match?.high,
      point,
      coverage,
      ...MATCH_COLUMNS.slice(MATCH_COLUMNS.indexOf('coverage') + 1, -1).map(() => undefined),
      restsOf(requirements, answerTo, words),
    ],
    ...requirements.map((one): readonly CsvCell[] => {
      const { required, held, gap, surplus, levels, weight, must, competency } = one;
      const requirement = asks.get(competency)?.requirement;
      const source = requirement === undefined ? undefined : sourceOf(card, requirement, words);
      return [
        words.requirement,
        ...names,
        classes.get(competency)?.label,
        undefined,
        undefined,
        undefined,
        undefined,
        required.low,
        required.high,
        held,
        ...(held === undefined ? [undefined, undefined] : [gap, surplus]),
        levels,
        words[verdictOf(one)],
        weight,
        must ? words.yes : undefined,
        requirement?.label,
        source?.place,
        source?.line,
        ...answerOf(record, answerTo(competency)?.rating, words),
        restsOf([one], answerTo, words),
      ];
    }),
  ];
}

function verdictOf({ held, verdict }: RequirementMatch): FigureWord {
  return held === undefined ? 'verdict-unrated' : `verdict-${verdict}`;
}

function restsOf(requirements: readonly RequirementMatch[], answerTo: AnswerTo, words: Words): string {
  return [
    ...(requirements.some((one) => answerTo(one.competency)?.isLinked === true) ? [words['rests-linked']] : []),
    ...(requirements.some((one) => one.aligned === true) ? [words['rests-aligned']] : []),
    ...(requirements.some((one) => one.earlier !== undefined) ? [words['rests-earlier']] : []),
  ].join('; ');
}

/** The rating that counts for the competency with this id. */
type AnswerTo = (
  competency: string,
) => { readonly rating: Rating; /** It counts through a link only. */ readonly isLinked: boolean } | undefined;

/** Which rating counts for a competency, read against the dictionary that it names, as it is for the match. */
function answers(value: Assessment, profile: RecordId, harmonised: Harmonised): AnswerTo {
  const { classes, cards, find } = harmonised;
  const places = new Map(classes.map(({ id }, place) => [id, place]));
  const asked = new Map(cards.find((one) => one.profile === profile)?.asks.map((ask) => [ask.position, ask.source]));
  const counting = countingRatings(value, harmonised);
  return (competency) => {
    const place = places.get(competency) ?? -1;
    const rating = counting.get(place);
    if (rating === undefined) return undefined;
    const meant = find(rating.competency, rating.dictionary ?? value.dictionary);
    const isOwn = meant.some(({ position, source }) => position === place && source === asked.get(place));
    return { rating, isLinked: rating.held !== undefined && !isOwn };
  };
}

/** A rating as it was called, and from which file and edition. */
function answerOf(
  { origin, value }: CorpusRecord<Assessment>,
  rating: Rating | undefined,
  words: Words,
): readonly CsvCell[] {
  if (rating === undefined) return [undefined, undefined];
  const { title, version } = rating.edition ?? {};
  const parts = [originText(origin, words), rating.dictionary ?? value.dictionary, title, version];
  const source = [...new Set(parts.filter((part) => part !== undefined))].join(', ');
  return [rating.competency, source];
}
