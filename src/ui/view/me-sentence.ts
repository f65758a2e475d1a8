import type { MatchAnalysis } from '../../core/model/analysis.ts';
import { formatList } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import { gapsOf } from './me-result.ts';

/**
 * The result in one sentence: on how many of the rated competencies one is at the asked level, and the largest gap.
 *
 * Only rated competencies count in it, so that nothing unknown looks like a pass or a failure.
 */
export function findingSentence(match: MatchAnalysis): string {
  const { rated } = match;
  if (rated === 0) return t('me/result-none-known');
  const open = openOf(match);
  const met = match.requirements.filter((one) => one.verdict === 'met' && one.held !== undefined).length;
  const finding =
    met < rated
      ? t('me/result-finding', { met, rated })
      : rated === 1
        ? t('me/result-finding-one')
        : t('me/result-finding-all', { rated });
  const gaps = gapsOf(match);
  const largest = Math.max(0, ...gaps.map((one) => one.gap));
  const widest = gaps.filter((one) => one.gap === largest);
  const [first] = widest;
  if (first === undefined) return open === 0 ? finding : t('me/result-open', { met, rated, n: open });
  return widest.length === 1
    ? t('me/result-largest', { finding, label: first.label, n: largest })
    : t('me/result-largest-more', { finding, n: largest, count: widest.length });
}

/** This many competencies can still be named in a heading. */
const FEW = 2;

/** What the card calls necessary and is certainly missed: said before anything else. Absent where nothing is. */
export function mustSentence(match: MatchAnalysis): string | undefined {
  const missed = gapsOf(match).filter((one) => one.must);
  if (missed.length === 0) return undefined;
  if (missed.length > FEW) return t('me/result-must-many', { n: missed.length });
  return t('me/result-must-first', {
    labels: formatList(
      missed.map((one) => one.label),
      currentLanguage(),
    ),
  });
}

/** How many rated competencies are at level or not depending on how the card is read. */
export function openOf({ requirements }: MatchAnalysis): number {
  return requirements.filter((one) => one.verdict === 'open' && one.held !== undefined).length;
}
