import type { Analysis, MatchAnalysis } from '../core/model/analysis.ts';
import type { RatedEdition, Rater } from '../core/model/assessment.ts';
import type { Corpus } from '../core/model/corpus.ts';
import { FORMULA } from '../core/model/formula.ts';
import { compareMatches } from '../core/score/compare-matches.ts';
import { formatPercent, formatPercentRange } from '../i18n/format.ts';
import { formatMessage } from '../i18n/message.ts';
import type { CliTexts } from '../i18n/nl/cli.ts';
import { namesOf, type NamedProfile } from './compare-verb.ts';
import { explainedMatch, explainedMatchText, type ExplainedMatch } from './explained-match.ts';
import { formulaText } from './formula-text.ts';
import { textTable } from './text-table.ts';

/** One person against one function. Absent: nothing can be said. */
export interface MatchOutput {
  readonly profile: NamedProfile;
  readonly match?: { readonly low: number; readonly high: number; readonly point?: number };
  readonly coverage?: number;
  readonly met: number;
  readonly of: number;
  readonly gaps: readonly {
    readonly label: string;
    readonly required: number;
    readonly held: number;
    readonly gap: number;
  }[];
  readonly unknown: readonly string[];
  readonly surplus: readonly { readonly label: string; readonly surplus: number }[];
  /** Requirements that nothing compensates and that are certainly missed, or not known to be met. */
  readonly musts?: { readonly missed: readonly string[]; readonly open: readonly string[] };
  /** Levels that are wished for above the required one: development, never counted. */
  readonly development?: readonly { readonly label: string; readonly wished: number; readonly held?: number }[];
  /** Competencies of which a level, asked or held, was carried over from a scale of another length. */
  readonly aligned?: readonly string[];
  /** Competencies that were rated on an edition that says something else by now. */
  readonly earlier?: readonly ({ readonly label: string } & Pick<RatedEdition, 'title' | 'version'>)[];
  readonly explained?: ExplainedMatch;
}

export interface PersonOutput {
  readonly person: string;
  readonly rater: Rater;
  readonly date?: string;
  readonly matches: readonly MatchOutput[];
}

export interface MatchesOutput {
  readonly formula: typeof FORMULA;
  readonly people: readonly PersonOutput[];
}

/**
 * What `match --json` prints: the assessments as given, each with its matches by low, then high, then title.
 *
 * @param explain Whether every match comes with the other rules, its parts and what would narrow it.
 */
export function matchOutput(corpus: Corpus, analysis: Analysis, explain: boolean): MatchesOutput {
  const profiles = new Map(corpus.profiles.map((record) => [record.id, record.value]));
  const people = corpus.assessments.map(({ id, value }): PersonOutput => {
    const matches = analysis.matches
      .filter((one) => one.assessment === id)
      .map((one) => ({ title: profiles.get(one.profile)?.title ?? '', one }))
      .toSorted((left, right) => compareMatches(rankedOf(left.title, left.one), rankedOf(right.title, right.one)))
      .map(({ one }): MatchOutput => {
        const explained = explain ? explainedMatch(corpus, id, one.profile) : undefined;
        return {
          ...oneMatch(one, namesOf(profiles.get(one.profile) ?? {})),
          ...(explained === undefined ? {} : { explained }),
        };
      });
    return {
      person: value.person,
      rater: value.rater,
      ...(value.date === undefined ? {} : { date: value.date }),
      matches,
    };
  });
  return { formula: FORMULA, people };
}

function rankedOf(title: string, { match }: MatchAnalysis): Parameters<typeof compareMatches>[0] {
  return { title, ...(match === undefined ? {} : { match }) };
}

function oneMatch(found: MatchAnalysis, profile: NamedProfile): MatchOutput {
  const { match, point, coverage, met, of, requirements } = found;
  const musts = requirements.filter((one) => one.must);
  const labelsOf = (verdict: string): readonly string[] =>
    musts.filter((one) => one.verdict === verdict).map((one) => one.label);
  const development = requirements.flatMap(({ label, wished, held }) =>
    wished === undefined ? [] : [{ label, wished, ...(held === undefined ? {} : { held }) }],
  );
  const aligned = requirements.filter((one) => one.aligned === true).map((one) => one.label);
  const earlier = requirements.flatMap(({ label, earlier: edition }) => {
    if (edition === undefined) return [];
    const { title, version } = edition;
    return [{ label, ...(title === undefined ? {} : { title }), ...(version === undefined ? {} : { version }) }];
  });
  return {
    profile,
    ...(match === undefined ? {} : { match: { ...match, ...(point === undefined ? {} : { point }) } }),
    ...(coverage === undefined ? {} : { coverage }),
    met,
    of,
    gaps: requirements.flatMap(({ verdict, label, required, held, gap }) =>
      verdict === 'gap' && held !== undefined ? [{ label, required: required.low, held, gap }] : [],
    ),
    unknown: requirements.filter((one) => one.verdict === 'open').map((one) => one.label),
    surplus: requirements.flatMap(({ label, surplus }) => (surplus > 0 ? [{ label, surplus }] : [])),
    ...(musts.length === 0 ? {} : { musts: { missed: labelsOf('gap'), open: labelsOf('open') } }),
    ...(development.length === 0 ? {} : { development }),
    ...(aligned.length === 0 ? {} : { aligned }),
    ...(earlier.length === 0 ? {} : { earlier }),
  };
}

/** What `match` prints: for each assessment first the must-haves that are missed, then a ranking and the certain gaps. */
export function matchText({ people }: MatchesOutput, texts: CliTexts): string {
  const isAligned = people.some((one) => one.matches.some((found) => found.aligned !== undefined));
  return [
    ...people.map((one) => personText(one, texts)),
    ...(isAligned ? [`${texts.aligned}\n`] : []),
    formulaText(texts),
  ].join('\n');
}

function personText({ person, rater, date, matches }: PersonOutput, texts: CliTexts): string {
  const about = [texts[`rater/${rater}`], date].filter((one) => one !== undefined).join(', ');
  const ranking = textTable(
    [texts.function, texts.organisation, texts.match, texts.coverage, texts.met, texts.gaps, texts.open, texts.surplus],
    matches.map((one) => [
      titleOf(one, texts),
      one.profile.organisation ?? '',
      one.match === undefined
        ? ''
        : `${one.aligned === undefined ? '' : '~ '}${formatPercentRange(one.match.low, one.match.high, texts.to)}`,
      one.coverage === undefined ? '' : formatPercent(one.coverage),
      formatMessage(texts.metOf, { met: one.met, of: one.of }),
      String(one.gaps.length),
      String(one.unknown.length),
      String(one.surplus.length),
    ]),
  );
  const gaps = matches
    .filter((one) => one.gaps.length > 0)
    .map((one) => {
      const list = one.gaps.map((gap) => `${gap.label} (${gap.held} < ${gap.required})`).join(', ');
      return `  ${texts.gaps}, ${titleOf(one, texts)}: ${list}\n`;
    });
  const missed = matches.flatMap((one) =>
    one.musts === undefined || one.musts.missed.length === 0
      ? []
      : [`${formatMessage(texts.mustMissed, { title: titleOf(one, texts), labels: one.musts.missed.join(', ') })}\n`],
  );
  const explained = matches.flatMap((one) =>
    one.explained === undefined
      ? []
      : [`${titleOf(one, texts)}\n${explainedMatchText(one.explained, markedMatch(one), texts)}`],
  );
  return [`${person} (${about})\n${missed.join('')}${ranking}`, ...gaps, ...explained].join('\n');
}

/** The match with whether it rests on scales of other lengths that were laid on each other. */
function markedMatch({ match, aligned }: MatchOutput): Parameters<typeof explainedMatchText>[1] {
  return match === undefined || aligned === undefined ? match : { ...match, aligned: true };
}

function titleOf(one: MatchOutput, texts: CliTexts): string {
  return one.profile.title ?? texts.untitled;
}
