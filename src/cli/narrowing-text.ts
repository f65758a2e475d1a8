import type { Interval } from '../core/model/analysis.ts';
import type { Corpus } from '../core/model/corpus.ts';
import type { Narrowed, Narrowing, Outcome } from '../core/model/explanation.ts';
import { findRecord } from '../core/model/find-record.ts';
import { formatPercentRange } from '../i18n/format.ts';
import { formatMessage } from '../i18n/message.ts';
import type { CliTexts } from '../i18n/nl/cli.ts';
import { textTable } from './text-table.ts';

/** One thing that would narrow a figure, as it is printed. */
export interface NarrowingOutput {
  readonly kind: Narrowing['kind'];
  readonly label: string;
  /** Title of the card on which the level is open; absent where it has none. */
  readonly profile?: string;
  readonly mapping?: Pick<NonNullable<Narrowing['mapping']>, 'from' | 'to' | 'relation' | 'fromLabel' | 'toLabel'>;
  readonly widest: number;
  readonly outcomes: readonly (Omit<Outcome, 'share'> & Interval)[];
}

/** How many are named in a table; the JSON has them all. */
const FIRST = 5;

/** What would narrow a figure, without identifiers that mean nothing outside. */
function narrowingOutput(narrowing: readonly Narrowing[], corpus: Corpus): readonly NarrowingOutput[] {
  return narrowing.map(({ kind, label, profile, mapping, widest, outcomes }) => {
    const title = profile === undefined ? undefined : findRecord(corpus.profiles, profile)?.value.title;
    return {
      kind,
      label,
      ...(title === undefined ? {} : { profile: title }),
      ...(mapping === undefined ? {} : { mapping: shownMapping(mapping) }),
      widest,
      outcomes: outcomes.map(({ share, ...way }) => ({ ...way, ...share })),
    };
  });
}

function shownMapping(mapping: NonNullable<Narrowing['mapping']>): NonNullable<NarrowingOutput['mapping']> {
  const { from, to, relation, fromLabel, toLabel } = mapping;
  return { from, to, relation, fromLabel, toLabel };
}

/** What would narrow a figure, and how many suggestions were left untried; absent where all were tried. */
export interface NarrowedOutput {
  readonly narrowing: readonly NarrowingOutput[];
  readonly untried?: number;
}

/** The same as `narrowingOutput`, with what was left untried. */
export function narrowedOutput({ narrowing, untried }: Narrowed, corpus: Corpus): NarrowedOutput {
  return { narrowing: narrowingOutput(narrowing, corpus), ...(untried === undefined ? {} : { untried }) };
}

/** Whether there is nothing to tell of. */
export function isSilent({ narrowing, untried }: NarrowedOutput): boolean {
  return narrowing.length === 0 && untried === undefined;
}

/**
 * A table of what would narrow a figure most, with the figure after each way to settle it, and what the table leaves
 * out. A figure that rests on scales laid on each other has a ~.
 */
export function narrowingText(
  { narrowing, untried }: NarrowedOutput,
  now: Interval & { readonly aligned?: true },
  texts: CliTexts,
): string {
  const share = ({ low, high, aligned }: Interval & { readonly aligned?: true }): string =>
    `${aligned === true ? '~ ' : ''}${formatPercentRange(low, high, texts.to)}`;
  const more = narrowing.length - FIRST;
  const left = [
    ...(more > 0 ? [`${formatMessage(texts.narrowingMore, { n: more })}\n`] : []),
    ...(untried === undefined ? [] : [`${formatMessage(texts.untried, { n: untried })}\n`]),
  ].join('');
  if (narrowing.length === 0) return left;
  const table = textTable(
    [texts.narrowing, texts.outcomes],
    narrowing
      .slice(0, FIRST)
      .map((one) => [
        nameOf(one, texts),
        one.outcomes.map((way) => wayText(one.kind, way, share(way), texts)).join('; '),
      ]),
  );
  return `${formatMessage(texts.wouldNarrow, { now: share(now) })}\n${table}${left}`;
}

function nameOf({ kind, label, profile, mapping }: NarrowingOutput, texts: CliTexts): string {
  return formatMessage(texts[`narrowing/${kind}`], {
    label,
    title: profile ?? texts.untitled,
    from: mapping?.fromLabel ?? '',
    fromSource: mapping?.from.source ?? '',
    to: mapping?.toLabel ?? '',
    toSource: mapping?.to.source ?? '',
  });
}

function wayText(
  kind: NarrowingOutput['kind'],
  { level, confirmed }: NarrowingOutput['outcomes'][number],
  share: string,
  texts: CliTexts,
): string {
  if (level !== undefined) return formatMessage(texts['outcome/level'], { level, share });
  if (kind === 'part')
    return formatMessage(texts[confirmed === true ? 'outcome/equal' : 'outcome/different'], { share });
  return formatMessage(texts[confirmed === true ? 'outcome/confirmed' : 'outcome/rejected'], { share });
}
