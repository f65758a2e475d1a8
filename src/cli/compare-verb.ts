import type { Analysis, CompetencyClass, Interval, PairAnalysis } from '../core/model/analysis.ts';
import { harmonise } from '../core/harmonise/harmonise.ts';
import type { Corpus } from '../core/model/corpus.ts';
import type { MappingRelation, MappingState } from '../core/model/crosswalk.ts';
import type { FigureStyle } from '../core/model/figure-table.ts';
import { FORMULA } from '../core/model/formula.ts';
import type { CardAsk } from '../core/model/harmonised.ts';
import { pairAt } from '../core/model/pair-table.ts';
import type { Together } from '../core/model/explanation.ts';
import { explainPair } from '../core/overlap/explain-pair.ts';
import { overlapTerms } from '../core/overlap/overlap-terms.ts';
import { possibleMeetings, type PossibleMeeting } from '../core/overlap/possible-meetings.ts';
import { sourceOf } from '../exchange/figure-source.ts';
import { formatPercentRange } from '../i18n/format.ts';
import type { CliTexts } from '../i18n/nl/cli.ts';
import { endsOutput, endsText, type EndsOutput } from './ends-text.ts';
import { formulaText } from './formula-text.ts';
import { isSilent, narrowedOutput, narrowingText, type NarrowedOutput } from './narrowing-text.ts';
import { textTable } from './text-table.ts';

/** One function in a list of results. */
export interface NamedProfile {
  readonly title?: string;
  readonly organisation?: string;
}

/**
 * A cell of a matrix: empty where one of the two functions asks nothing. `aligned`: it rests on scales of other lengths
 * that were laid on each other.
 */
type MatrixCell = (Interval & { readonly aligned?: true }) | Readonly<Record<string, never>>;

export interface CompareOutput {
  readonly formula: typeof FORMULA;
  readonly profiles: readonly NamedProfile[];
  readonly overlap: readonly (readonly MatrixCell[])[];
  readonly transfer: readonly (readonly MatrixCell[])[];
  readonly sharedBy: readonly {
    readonly competency: string;
    readonly asks: readonly {
      readonly profile: number;
      readonly label: string;
      readonly low: number;
      readonly high: number;
      readonly levels: number;
    }[];
  }[];
  /** Links that nobody settled as the same and that raise what two functions share at most; absent where there is none. */
  readonly possible?: readonly PossibleOutput[];
  /** Asked for with `--explain`: what would narrow the overlap of each two functions, by their places. */
  readonly explained?: readonly (NarrowedOutput & {
    readonly first: number;
    readonly second: number;
    readonly together?: Together;
    /** Absent where both are equal, or where there are too many ways to settle the links to list them. */
    readonly ends?: EndsOutput;
  })[];
}

/** How one competency stands to the next. */
interface PossibleStep {
  readonly relation: MappingRelation;
  readonly state: MappingState;
}

/** Two requirements that may share crosses, by the places of their functions, and how the first stands to the second. */
interface PossibleOutput extends Partial<PossibleStep> {
  readonly first: number;
  readonly second: number;
  /**
   * In place of a relation of their own, where only links over other competencies lead from the first to the second:
   * each of those links with what it leads to, the last one with the second itself.
   */
  readonly steps?: readonly (PossibleStep & { readonly to: { readonly label: string; readonly source?: string } })[];
  readonly from: PossibleEnd;
  readonly to: PossibleEnd;
}

/** A requirement as printed, with its file and place. */
interface PossibleEnd {
  readonly label: string;
  readonly source: string;
  /** The line of the document, where it is at hand. */
  readonly line?: string;
}

/** The names of a profile, absent where the document prints none. */
export function namesOf({ title, organisation }: NamedProfile): NamedProfile {
  return { ...(title === undefined ? {} : { title }), ...(organisation === undefined ? {} : { organisation }) };
}

/** What `compare --json` prints: profiles by their place in the list, matrices row by row. */
export function compareOutput(
  corpus: Corpus,
  analysis: Analysis,
  explain: boolean,
  words: FigureStyle['words'],
): CompareOutput {
  const possible = possiblePairs(corpus, analysis, words);
  const places = new Map(corpus.profiles.map((record, index) => [record.id, index]));
  const labels = new Map(analysis.classes.map((one) => [one.id, one.label]));
  const matrix = (of: 'overlap' | 'transfer'): readonly (readonly MatrixCell[])[] =>
    analysis.profiles.map((_, i) => analysis.profiles.map((__, j) => cellOf(pairAt(analysis.pairs, i, j), of)));
  return {
    formula: FORMULA,
    profiles: corpus.profiles.map((record) => namesOf(record.value)),
    overlap: matrix('overlap'),
    transfer: matrix('transfer'),
    sharedBy: analysis.sharedBy.map(({ competency, asks }) => ({
      competency: labels.get(competency) ?? competency,
      asks: asks.flatMap(({ profile, label, low, high, levels }) => {
        const place = places.get(profile);
        return place === undefined ? [] : [{ profile: place, label, low, high, levels }];
      }),
    })),
    ...(possible.length === 0 ? {} : { possible }),
    ...(explain ? { explained: explainedPairs(corpus) } : {}),
  };
}

function cellOf(pair: PairAnalysis | undefined, of: 'overlap' | 'transfer'): MatrixCell {
  const share = pair?.[of];
  if (share === undefined) return {};
  return { ...share, ...(pair?.viaAlignment === true ? { aligned: true } : {}) };
}

function possiblePairs(corpus: Corpus, { pairs }: Analysis, words: FigureStyle['words']): readonly PossibleOutput[] {
  const meetingsOf = possibleMeetings(harmonise(corpus));
  const endOf = (record: Corpus['profiles'][number], { requirement }: CardAsk): PossibleEnd => {
    const { place, line } = sourceOf(record, requirement, words);
    return { label: requirement.label, source: place, ...(line === undefined ? {} : { line }) };
  };
  return corpus.profiles.flatMap((one, first) =>
    corpus.profiles.slice(first + 1).flatMap((other, index): readonly PossibleOutput[] => {
      const second = first + 1 + index;
      const { overlap } = pairAt(pairs, first, second) ?? {};
      if (overlap === undefined || overlap.low === overlap.high) return [];
      return meetingsOf(one.id, other.id).map((meeting) => ({
        first,
        second,
        ...stepsOutput(meeting),
        from: endOf(one, meeting.first),
        to: endOf(other, meeting.second),
      }));
    }),
  );
}

function stepsOutput({ steps }: PossibleMeeting): Pick<PossibleOutput, 'relation' | 'state' | 'steps'> {
  const [only, ...more] = steps;
  if (only !== undefined && more.length === 0) return { relation: only.relation, state: only.state };
  return { steps: steps.map(({ to, ...step }) => ({ ...step, to: namedBy(to) })) };
}

/** A competency that neither function may ask, with who names it so. */
function namedBy({ label, members }: CompetencyClass): { readonly label: string; readonly source?: string } {
  const source = members.find((one) => one.label === label)?.source;
  return { label, ...(source === undefined ? {} : { source }) };
}

function explainedPairs(corpus: Corpus): NonNullable<CompareOutput['explained']> {
  const { ends: all } = overlapTerms(
    corpus,
    corpus.profiles.map(({ id }) => id),
  );
  return corpus.profiles.flatMap((one, first) =>
    corpus.profiles.slice(first + 1).map((other, index) => {
      const found = explainPair(corpus, one.id, other.id);
      const ends = all.find((pair) => pair.first === one.id && pair.second === other.id);
      return {
        first,
        second: first + 1 + index,
        ...narrowedOutput(found ?? { narrowing: [] }, corpus),
        ...(found?.together === undefined ? {} : { together: found.together }),
        ...(ends === undefined ? {} : { ends: endsOutput(ends, corpus) }),
      };
    }),
  );
}

/** What `compare` prints: the functions with a number each, the two matrices, and who asks what. */
export function compareText(output: CompareOutput, texts: CliTexts): string {
  const numbers = output.profiles.map((_, index) => String(index + 1));
  const matrix = (cells: readonly (readonly MatrixCell[])[]): string =>
    textTable(
      ['', ...numbers],
      cells.map((row, index) => [String(index + 1), ...row.map((cell) => cellText(cell, texts))]),
    );
  const functions = textTable(
    ['', texts.function, texts.organisation],
    output.profiles.map((one, index) => [String(index + 1), one.title ?? texts.untitled, one.organisation ?? '']),
  );
  const shared = textTable(
    [texts.competency, ...numbers],
    output.sharedBy.map((one) => [
      one.competency,
      ...numbers.map((_, index) =>
        one.asks
          .filter((ask) => ask.profile === index)
          .map((ask) => askText(ask, new Set(one.asks.map(({ levels }) => levels)).size > 1))
          .join(', '),
      ),
    ]),
  );
  return [
    `${texts.functions}\n${functions}`,
    `${texts.overlap}\n${matrix(output.overlap)}`,
    `${texts.transfer}\n${matrix(output.transfer)}`,
    ...([...output.overlap, ...output.transfer].flat().some((cell) => cell.aligned === true)
      ? [`${texts.aligned}\n`]
      : []),
    `${texts.sharedBy}\n${shared}`,
    ...(output.possible === undefined ? [] : [`${texts.possible}\n${possibleText(output.possible, texts)}`]),
    ...(output.explained ?? []).flatMap(({ first, second, ends, ...narrowed }) => {
      const cell = output.overlap[first]?.[second] ?? {};
      if (!isInterval(cell) || (isSilent(narrowed) && ends === undefined)) return [];
      const sums = ends === undefined ? '' : endsText(ends, texts);
      return [`${String(first + 1)} - ${String(second + 1)}\n${sums}${narrowingText(narrowed, cell, texts)}`];
    }),
    formulaText(texts),
  ].join('\n');
}

function possibleText(possible: readonly PossibleOutput[], texts: CliTexts): string {
  const end = ({ label, source, line }: PossibleEnd): string =>
    source === '' ? label : `${label} (${source}${line === undefined || line === label ? '' : `: ${line}`})`;
  const stepWords = ({ relation, state }: PossibleStep): string =>
    `${texts[`relation/${relation}`]}${state === 'suggested' ? ` (${texts.unconfirmed})` : ''}`;
  return possible
    .map(({ first, second, relation, state, steps = [], from, to }) => {
      const direct = relation === undefined || state === undefined ? [] : [stepWords({ relation, state })];
      const over = steps.flatMap((step, at) => [
        stepWords(step),
        ...(at === steps.length - 1 ? [] : [end({ source: '', ...step.to })]),
      ]);
      return `${String(first + 1)} - ${String(second + 1)}  ${[end(from), ...direct, ...over, end(to)].join('\n       ')}\n`;
    })
    .join('');
}

function cellText(cell: MatrixCell, texts: CliTexts): string {
  if (!isInterval(cell)) return '';
  return `${cell.aligned === true ? '~ ' : ''}${formatPercentRange(cell.low, cell.high, texts.to)}`;
}

function isInterval(cell: MatrixCell): cell is Interval & { readonly aligned?: true } {
  return 'low' in cell;
}

/** A level, with the length of its scale where the functions state it on several. */
function askText({ low, high, levels }: Interval & { readonly levels: number }, isMixed: boolean): string {
  return `${low === high ? String(low) : `${low}-${high}`}${isMixed ? `/${levels}` : ''}`;
}
