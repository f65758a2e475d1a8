import type { Analysis, Interval, PairAnalysis } from '../core/model/analysis.ts';
import type { Corpus } from '../core/model/corpus.ts';
import { FORMULA } from '../core/model/formula.ts';
import { pairAt } from '../core/model/pair-table.ts';
import type { Together } from '../core/model/explanation.ts';
import { explainPair } from '../core/overlap/explain-pair.ts';
import { formatPercentRange } from '../i18n/format.ts';
import type { CliTexts } from '../i18n/nl/cli.ts';
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
    }[];
  }[];
  /** Asked for with `--explain`: what would narrow the overlap of each two functions, by their places. */
  readonly explained?: readonly (NarrowedOutput & {
    readonly first: number;
    readonly second: number;
    readonly together?: Together;
  })[];
}

/** The names of a profile, absent where the document prints none. */
export function namesOf({ title, organisation }: NamedProfile): NamedProfile {
  return { ...(title === undefined ? {} : { title }), ...(organisation === undefined ? {} : { organisation }) };
}

/** What `compare --json` prints: profiles by their place in the list, matrices row by row. */
export function compareOutput(corpus: Corpus, analysis: Analysis, explain: boolean): CompareOutput {
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
      asks: asks.flatMap(({ profile, label, low, high }) => {
        const place = places.get(profile);
        return place === undefined ? [] : [{ profile: place, label, low, high }];
      }),
    })),
    ...(explain ? { explained: explainedPairs(corpus) } : {}),
  };
}

function cellOf(pair: PairAnalysis | undefined, of: 'overlap' | 'transfer'): MatrixCell {
  const share = pair?.[of];
  if (share === undefined) return {};
  return { ...share, ...(pair?.viaAlignment === true ? { aligned: true } : {}) };
}

function explainedPairs(corpus: Corpus): NonNullable<CompareOutput['explained']> {
  return corpus.profiles.flatMap((one, first) =>
    corpus.profiles.slice(first + 1).map((other, index) => {
      const found = explainPair(corpus, one.id, other.id);
      return {
        first,
        second: first + 1 + index,
        ...narrowedOutput(found ?? { narrowing: [] }, corpus),
        ...(found?.together === undefined ? {} : { together: found.together }),
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
          .map(askText)
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
    ...(output.explained ?? []).flatMap(({ first, second, ...narrowed }) => {
      const cell = output.overlap[first]?.[second] ?? {};
      if (isSilent(narrowed) || !isInterval(cell)) return [];
      return [`${String(first + 1)} - ${String(second + 1)}\n${narrowingText(narrowed, cell, texts)}`];
    }),
    formulaText(texts),
  ].join('\n');
}

function cellText(cell: MatrixCell, texts: CliTexts): string {
  if (!isInterval(cell)) return '';
  return `${cell.aligned === true ? '~ ' : ''}${formatPercentRange(cell.low, cell.high, texts.to)}`;
}

function isInterval(cell: MatrixCell): cell is Interval & { readonly aligned?: true } {
  return 'low' in cell;
}

function askText({ low, high }: Interval): string {
  return low === high ? String(low) : `${low}-${high}`;
}
