import type { Analysis, CompetencyClass, MatchAnalysis, RequirementMatch } from '../core/model/analysis.ts';
import type { Assessment, Rating } from '../core/model/assessment.ts';
import type { Corpus, CorpusRecord, RecordId } from '../core/model/corpus.ts';
import type { FigureStyle, FigureWord } from '../core/model/figure-table.ts';
import { findRecord } from '../core/model/find-record.ts';
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
  'note',
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
  return assessments.flatMap((id) => {
    const record = findRecord(corpus.assessments, id);
    if (record === undefined) return [];
    return analysis.matches
      .filter((one) => one.assessment === id && (profiles === undefined || profiles.includes(one.profile)))
      .flatMap((match) => {
        const card = findRecord(corpus.profiles, match.profile);
        return card === undefined ? [] : rowsOfMatch(record, card, match, analysis, classes, words);
      });
  });
}

function rowsOfMatch(
  record: CorpusRecord<Assessment>,
  card: CorpusRecord<FunctionProfile>,
  { match, point, coverage, requirements, profile }: MatchAnalysis,
  analysis: Analysis,
  classes: ReadonlyMap<string, CompetencyClass>,
  words: Words,
): readonly (readonly CsvCell[])[] {
  const { person, rater, date } = record.value;
  const names: readonly CsvCell[] = [person, words[`rater-${rater}`], date, card.value.title, card.value.organisation];
  const asks = new Map(
    analysis.profiles.find((one) => one.profile === profile)?.asks.map((ask) => [ask.competency, ask]) ?? [],
  );
  return [
    [
      words.match,
      ...names,
      undefined,
      match?.low,
      match?.high,
      point,
      coverage,
      ...MATCH_COLUMNS.slice(11, -1).map(() => undefined),
      restsOf(requirements, words),
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
        ...answerOf(record, classes.get(competency), words),
        restsOf([one], words),
      ];
    }),
  ];
}

function verdictOf({ held, verdict }: RequirementMatch): FigureWord {
  return held === undefined ? 'verdict-unrated' : `verdict-${verdict}`;
}

function restsOf(requirements: readonly RequirementMatch[], words: Words): string {
  return [
    ...(requirements.some((one) => one.aligned === true) ? [words['rests-aligned']] : []),
    ...(requirements.some((one) => one.earlier !== undefined) ? [words['rests-earlier']] : []),
  ].join('; ');
}

/** The rating behind a level: as it was called, from which file and edition, and what was noted with it. */
function answerOf(
  { origin, value }: CorpusRecord<Assessment>,
  competency: CompetencyClass | undefined,
  words: Words,
): readonly CsvCell[] {
  const names = new Set(
    competency?.members.flatMap(({ label, entry }) => [label, entry ?? label]).map((name) => name.toLowerCase()),
  );
  const rating = value.ratings.find((one: Rating) => names.has(one.competency.toLowerCase()));
  if (rating === undefined) return [undefined, undefined, undefined];
  const { title, version } = rating.edition ?? {};
  const parts = [originText(origin, words), rating.dictionary ?? value.dictionary, title, version];
  const source = [...new Set(parts.filter((part) => part !== undefined))].join(', ');
  return [rating.competency, source, rating.note];
}
