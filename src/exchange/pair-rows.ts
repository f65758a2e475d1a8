import { harmonise } from '../core/harmonise/harmonise.ts';
import type { Analysis, Ask, CompetencyClass, Interval } from '../core/model/analysis.ts';
import type { Corpus, CorpusRecord, RecordId } from '../core/model/corpus.ts';
import { findRecord } from '../core/model/find-record.ts';
import type { FigureStyle, FigureWord } from '../core/model/figure-table.ts';
import { onOneScale } from '../core/model/on-one-scale.ts';
import { pairAt } from '../core/model/pair-table.ts';
import type { FunctionProfile } from '../core/model/profile.ts';
import type { CsvCell } from './csv-text.ts';
import { sourceOf } from './figure-source.ts';
import { meetings, type Meeting, type Meetings } from './pair-meetings.ts';

export const PAIR_COLUMNS: readonly FigureWord[] = [
  'figure',
  'function',
  'organisation',
  'other-function',
  'other-organisation',
  'competency',
  'low',
  'high',
  'crosses-low',
  'crosses-high',
  'required-low',
  'required-high',
  'other-low',
  'other-high',
  'levels',
  'label',
  'source',
  'line',
  'other-label',
  'other-source',
  'other-line',
  'rests',
];

type Words = FigureStyle['words'];
type Card = CorpusRecord<FunctionProfile>;

/**
 * Every two of some functions: overlap and both transfers as shares, then each competency that either asks, with the
 * crosses it certainly and possibly shares, the levels on both cards and where both stand.
 */
export function pairRows(
  profiles: readonly RecordId[],
  corpus: Corpus,
  analysis: Analysis,
  words: Words,
): readonly (readonly CsvCell[])[] {
  const cards = profiles.flatMap((id) => findRecord(corpus.profiles, id) ?? []);
  const classes = new Map(analysis.classes.map((one) => [one.id, one]));
  const meeting = meetings(harmonise(corpus));
  return cards.flatMap((one, at) =>
    cards.slice(at + 1).flatMap((other) => rowsOfPair(one, other, analysis, classes, meeting, words)),
  );
}

function rowsOfPair(
  one: Card,
  other: Card,
  analysis: Analysis,
  classes: ReadonlyMap<string, CompetencyClass>,
  meeting: Meetings,
  words: Words,
): readonly (readonly CsvCell[])[] {
  const [left, right] = [one, other].map((card) => analysis.profiles.findIndex(({ profile }) => profile === card.id));
  const forth = pairAt(analysis.pairs, left ?? -1, right ?? -1);
  const back = pairAt(analysis.pairs, right ?? -1, left ?? -1);
  const rests = [
    ...(forth?.viaCrosswalk === true ? [words['rests-linked']] : []),
    ...(forth?.viaAlignment === true ? [words['rests-aligned']] : []),
  ].join('; ');
  const share = (figure: string, from: Card, to: Card, found: Interval | undefined): readonly CsvCell[] => [
    figure,
    ...namesOf(from),
    ...namesOf(to),
    undefined,
    found?.low,
    found?.high,
    ...PAIR_COLUMNS.slice(PAIR_COLUMNS.indexOf('high') + 1, -1).map(() => undefined),
    rests,
  ];
  const [asks, others] = [asksOf(one.id, analysis), asksOf(other.id, analysis)];
  const competencies = [...new Set([...asks.keys(), ...others.keys()])];
  return [
    share(words.overlap, one, other, forth?.overlap),
    share(words.transfer, one, other, forth?.transfer),
    share(words.transfer, other, one, back?.transfer),
    ...competencies.map((id): readonly CsvCell[] => {
      const competency = classes.get(id);
      const printed = [asks.get(id), others.get(id)];
      const [ask, beside] = onOneScale(printed);
      const met = meeting(one.id, other.id, id);
      const shared = sharedOf(ask, beside, met);
      const isAligned = ask?.aligned === true || beside?.aligned === true;
      return [
        words.competency,
        ...namesOf(one),
        ...namesOf(other),
        competency?.label,
        undefined,
        undefined,
        shared.low,
        shared.high,
        ask?.low,
        ask?.high,
        beside?.low,
        beside?.high,
        (ask ?? beside)?.levels,
        ...standsAt(one, printed[0], words),
        ...standsAt(other, printed[1], words),
        [
          ...(met !== 'alike' && met !== 'apart' ? [words['rests-linked']] : []),
          ...(isAligned ? [words['rests-aligned']] : []),
        ].join('; '),
      ];
    }),
  ];
}

function namesOf({ value }: Card): readonly CsvCell[] {
  return [value.title, value.organisation];
}

function asksOf(profile: RecordId, { profiles }: Analysis): ReadonlyMap<string, Ask> {
  return new Map(
    profiles.find((one) => one.profile === profile)?.asks.map((ask) => [ask.competency, ask] as const) ?? [],
  );
}

/** Crosses that both ask. How many more a link that nobody settled may add is not told per competency. */
function sharedOf(
  ask: Ask | undefined,
  beside: Ask | undefined,
  met: Meeting,
): { readonly low: number; readonly high?: number } {
  if (ask !== undefined && beside !== undefined)
    return { low: Math.min(ask.low, beside.low), high: Math.min(ask.high, beside.high) };
  return met === 'open' ? { low: 0 } : { low: 0, high: 0 };
}

function standsAt(card: Card, ask: Ask | undefined, words: Words): readonly CsvCell[] {
  if (ask === undefined) return [undefined, undefined, undefined];
  const { place, line } = sourceOf(card, ask.requirement, words);
  return [ask.requirement.label, place, line];
}
