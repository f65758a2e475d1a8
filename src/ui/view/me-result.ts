import type { MatchAnalysis, RequirementMatch } from '../../core/model/analysis.ts';
import type { Corpus, RecordId } from '../../core/model/corpus.ts';
import { findRecord } from '../../core/model/find-record.ts';
import type { GapRow } from '../../chart/gap-dot-plot.ts';
import type { RankingRow } from '../../chart/interval-ranking.ts';
import { formatPercentRange } from '../../i18n/format.ts';
import { t } from '../../i18n/language.ts';
import { markAligned } from '../mark-aligned.ts';

/** Below this coverage no single figure is shown: only the interval, and how much it rests on. */
export const FEWEST_FOR_A_POINT = 0.6;

/** Requirements in the order of the result: largest gap first, then what is met, what is above, and what is not rated. */
export function byGap(requirements: readonly RequirementMatch[]): readonly RequirementMatch[] {
  const rank = (one: RequirementMatch): number =>
    one.verdict === 'gap' ? 0 : one.held === undefined ? 4 : one.verdict === 'open' ? 1 : one.surplus > 0 ? 3 : 2;
  return requirements.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      Number(b.must) - Number(a.must) ||
      b.gap - a.gap ||
      a.surplus - b.surplus ||
      b.weight - a.weight ||
      a.label.localeCompare(b.label),
  );
}

/** Requirements that are certainly not met, the largest gap first; what cannot be compensated goes before all else. */
export function gapsOf(match: MatchAnalysis): readonly RequirementMatch[] {
  return byGap(match.requirements).filter((one) => one.verdict === 'gap');
}

/** What is held at or above the asked level: most above first. */
export function strengthsOf(match: MatchAnalysis): readonly RequirementMatch[] {
  return match.requirements
    .filter((one) => one.verdict === 'met' && one.held !== undefined)
    .toSorted((a, b) => b.surplus - a.surplus || b.weight - a.weight || a.label.localeCompare(b.label));
}

/** Requirements with a level wished for above the required one, the most to grow first; what is reached comes last. */
export function developmentOf(match: MatchAnalysis): readonly RequirementMatch[] {
  const toGo = ({ wished = 0, held }: RequirementMatch): number =>
    held === undefined ? 0.5 : Math.max(0, wished - held);
  return match.requirements
    .filter((one) => one.wished !== undefined)
    .toSorted((a, b) => toGo(b) - toGo(a) || a.label.localeCompare(b.label));
}

/** What would narrow the figure most: the unrated requirements with the most weighted crosses. */
export function narrowingOf(match: MatchAnalysis): readonly RequirementMatch[] {
  return match.requirements
    .filter((one) => one.held === undefined)
    .toSorted((a, b) => b.weight * b.required.high - a.weight * a.required.high || a.label.localeCompare(b.label));
}

/** How many of its levels were carried over from a scale of another length. */
export function alignedIn({ requirements }: MatchAnalysis): number {
  return requirements.filter((one) => one.aligned === true).length;
}

/** The row's verdict in words, as it stands at the end of the row. */
export function verdictWords(one: RequirementMatch): string {
  if (one.held === undefined) {
    return t(
      one.answer === 'unknown'
        ? 'me/verdict-unknown'
        : one.answer === 'not-applicable'
          ? 'me/verdict-not-applicable'
          : 'me/verdict-none',
    );
  }
  if (one.verdict === 'gap') return t('me/verdict-gap', { n: one.gap });
  if (one.verdict === 'open') return t(one.between === undefined ? 'me/verdict-open' : 'me/verdict-open-scale');
  return one.surplus > 0 ? t('me/verdict-more', { n: one.surplus }) : t('me/verdict-met');
}

export function gapRows(requirements: readonly RequirementMatch[]): readonly GapRow[] {
  return byGap(requirements).map((one) => ({
    label: one.must ? t('me/must-label', { label: one.label }) : one.label,
    levels: one.levels,
    required: one.required.low,
    ...(one.required.high > one.required.low ? { requiredPossible: one.required.high } : {}),
    ...(one.wished === undefined ? {} : { wished: one.wished }),
    ...(one.held === undefined ? {} : { held: one.held }),
    words: markAligned(verdictWords(one), one.aligned),
  }));
}

/** All rated alike: too little difference to say anything about strong and weak sides. */
export function isFlat(match: MatchAnalysis): boolean {
  const rated = match.requirements.filter((one) => one.held !== undefined);
  return rated.length >= 5 && rated.every((one) => one.held === rated[0]?.held && one.levels === rated[0]?.levels);
}

/** One function in the ranking, with what it is called. */
export interface RankedFunction extends RankingRow {
  readonly profile: RecordId;
}

/**
 * All functions for one person: by what is certain, then by what is possible, then by title.
 *
 * A new tier starts only where everything before it certainly ranks above everything after it.
 */
export function rankingOf(
  matches: readonly MatchAnalysis[],
  corpus: Corpus,
  target: RecordId | undefined,
): readonly RankedFunction[] {
  const found = matches.flatMap((one) => {
    const { profile, match } = one;
    const value = findRecord(corpus.profiles, profile)?.value;
    if (value === undefined || match === undefined) return [];
    const missed = gapsOf(one).filter((gap) => gap.must).length;
    const aligned = alignedIn(one) > 0;
    return [
      { profile, match, missed, aligned, title: value.title ?? t('me/untitled'), organisation: value.organisation },
    ];
  });
  const ordered = found.toSorted(
    (a, b) => b.match.low - a.match.low || b.match.high - a.match.high || a.title.localeCompare(b.title),
  );
  // The highest that anything from here on may still reach.
  const reach: number[] = [];
  for (const { match } of ordered.toReversed()) reach.push(Math.max(match.high, reach.at(-1) ?? 0));
  reach.reverse();
  let tier = 0;
  let lowest = Infinity;
  return ordered.map(({ profile, match, missed, aligned, title, organisation }, index) => {
    if (index > 0 && lowest > (reach[index] ?? 0)) tier += 1;
    lowest = Math.min(lowest, match.low);
    return {
      profile,
      label: title,
      ...subOf(organisation, profile === target, missed),
      low: match.low,
      high: match.high,
      words: markAligned(formatPercentRange(match.low, match.high, t('shell/to')), aligned),
      tier,
      ...(profile === target ? { own: true } : {}),
    };
  });
}

/** The line under a function's name: what nothing makes up for, whose it is, and whether it is the chosen one. */
function subOf(organisation: string | undefined, isOwn: boolean, missed: number): { readonly sub?: string } {
  const must = missed === 0 ? undefined : t('me/ranking-must', { n: missed });
  const words = [must, organisation, isOwn ? t('me/ranking-own') : undefined].filter((one) => one !== undefined);
  return words.length === 0 ? {} : { sub: words.join(' · ') };
}
