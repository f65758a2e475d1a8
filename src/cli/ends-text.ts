import type { Corpus } from '../core/model/corpus.ts';
import type { OverlapTerms, TermsExplanation } from '../core/model/explanation.ts';
import { formatPercent } from '../i18n/format.ts';
import { formatMessage } from '../i18n/message.ts';
import type { CliTexts } from '../i18n/nl/cli.ts';

type EndOutput = Omit<OverlapTerms, 'joined'> & {
  /** What falls together, by the place of its function. */
  readonly joined: readonly { readonly profile: number; readonly labels: readonly string[] }[];
};

/** Both ends of an overlap as sums: `first + second - shared - once = union`. */
export interface EndsOutput {
  readonly low: EndOutput;
  readonly high: EndOutput;
}

/** The numbers of both ends of one overlap, with functions by their places. */
export function endsOutput({ low, high }: TermsExplanation['ends'][number], { profiles }: Corpus): EndsOutput {
  const placed = (end: OverlapTerms): EndOutput => ({
    ...end,
    joined: end.joined.map((one) => ({ ...one, profile: profiles.findIndex(({ id }) => id === one.profile) })),
  });
  return { low: placed(low), high: placed(high) };
}

/** Both ends as a line each, and what falls together in them. */
export function endsText({ low, high }: EndsOutput, texts: CliTexts): string {
  const line = (template: string, { joined, ...numbers }: EndOutput): string => {
    const { first, second, shared, once, union } = numbers;
    const sum = [`${String(first)} + ${String(second)}`, shared, ...(once === 0 ? [] : [once])].join(' - ');
    const together = joined.map(({ profile, labels }) =>
      formatMessage(texts.endsJoined, { number: profile + 1, labels: labels.join(', ') }),
    );
    const words = formatMessage(template, { percent: formatPercent(shared / union), sum, union, shared });
    return [words, ...together].map((one, at) => `${at === 0 ? '' : '  '}${one}\n`).join('');
  };
  return `${line(texts.endsLow, low)}${line(texts.endsHigh, high)}`;
}
