import type { Analysis, Interval } from '../../core/model/analysis.ts';
import type { CorpusRecord } from '../../core/model/corpus.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { formatList, formatPercent, wholePercent } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/nl.ts';
import { pairOf, type CompareGroup } from './compare-rows.ts';

type Chosen = readonly CorpusRecord<FunctionProfile>[];

/** This many competencies can still be named in a sentence. */
const FEW = 3;

/** What is found, as the heading of the screen. */
export function compareFinding(chosen: Chosen, groups: readonly CompareGroup[], analysis: Analysis): string {
  const [first, second] = chosen;
  if (first === undefined || second === undefined) return t('compare/title-choose');
  if (chosen.length > 2) {
    const all = groups.find((group) => group.name === 'all')?.rows.length ?? 0;
    const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
    const number = numberWord(chosen.length);
    return all === 0 ? t('compare/finding-many-none', { number }) : t('compare/finding-many', { all, total, number });
  }
  const pair = pairOf(first.id, second.id, analysis);
  if (pair?.overlap === undefined) return t('compare/finding-nothing-asked');
  const { overlap, shared, union } = pair;
  if (overlap.high === 0) return t('compare/finding-none');
  if (overlap.low === 1) return t('compare/finding-same', { union: union.low });
  if (shared.low === shared.high && union.low === union.high)
    return t('compare/finding', { shared: shared.low, union: union.low });
  return t('compare/finding-between', { share: between(overlap) });
}

/** How far each of two functions leads to the other; of more than two, which share most and which least. */
export function compareLead(chosen: Chosen, groups: readonly CompareGroup[], analysis: Analysis): string {
  const [first, second] = chosen;
  if (first === undefined || second === undefined) return t('compare/lead-choose');
  if (chosen.length > 2) return manyLead(chosen, analysis);
  const there = pairOf(first.id, second.id, analysis)?.transfer;
  const back = pairOf(second.id, first.id, analysis)?.transfer;
  if (there === undefined || back === undefined) return t('compare/lead-nothing-asked');
  const extra = onlyIn(0, groups);
  const values = { a: titleOf(first), b: titleOf(second), there: between(there), back: between(back) };
  const sentence =
    extra.length > 0 && extra.length <= FEW && back.low === back.high
      ? t('compare/lead-extra', { ...values, labels: formatList(extra, currentLanguage()), n: extra.length })
      : t('compare/lead', values);
  return sentence;
}

function manyLead(chosen: Chosen, analysis: Analysis): string {
  const pairs = chosen.flatMap((a, index) =>
    chosen.slice(index + 1).flatMap((b) => {
      const overlap = pairOf(a.id, b.id, analysis)?.overlap;
      return overlap === undefined ? [] : [{ a: titleOf(a), b: titleOf(b), overlap }];
    }),
  );
  pairs.sort((one, two) => two.overlap.low - one.overlap.low || two.overlap.high - one.overlap.high);
  const [most] = pairs;
  const least = pairs.at(-1);
  if (most === undefined || least === undefined) return t('compare/lead-nothing-asked');
  return t('compare/lead-many', {
    a: most.a,
    b: most.b,
    most: between(most.overlap),
    c: least.a,
    d: least.b,
    least: between(least.overlap),
  });
}

/** Competencies that only the function in this column asks, as it prints them. */
function onlyIn(column: number, groups: readonly CompareGroup[]): readonly string[] {
  const found = groups.find((group) => group.name === 'one' && group.column === column);
  return found?.rows.map((row) => row.label) ?? [];
}

/** A share in a sentence: `98 %`, or `tussen 23 en 41 %` where it is not known exactly. */
export function between({ low, high }: Interval): string {
  if (wholePercent(low) === wholePercent(high)) return formatPercent(low);
  return t('compare/between', { low: wholePercent(low), high: formatPercent(high) });
}

/** What a function is called. */
export function titleOf({ value }: CorpusRecord<FunctionProfile>): string {
  return value.title ?? t('compare/untitled');
}

/** The letter by which a column, a row of the matrix and a card on a phone name the same function. */
export function letterOf(index: number): string {
  return 'ABCDE'[index] ?? '';
}

const NUMBER_WORDS: Readonly<Record<number, MessageKey>> = {
  2: 'compare/number-2',
  3: 'compare/number-3',
  4: 'compare/number-4',
  5: 'compare/number-5',
};

/** A small number in words. */
export function numberWord(number: number): string {
  const key = NUMBER_WORDS[number];
  return key === undefined ? String(number) : t(key);
}
