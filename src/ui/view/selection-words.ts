import type { SelectionPart, SelectionProcedure } from '../../core/model/profile.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';

/** A recruitment procedure as sentences: what comes first, what each part asks, and what happens after. */
export function selectionWords(procedure: SelectionProcedure): readonly string[] {
  return [preselectionWords(procedure), ...procedure.parts.map(partWords), afterWords(procedure)].filter(
    (one) => one !== '',
  );
}

function preselectionWords({ preselection }: SelectionProcedure): string {
  if (preselection === undefined) return '';
  const { above, admitted, minimum, ties } = preselection;
  return joined([
    above === undefined ? t('select/preselection') : t('select/preselection-above', { above }),
    minimum === undefined ? '' : t('select/preselection-minimum', { share: formatPercent(minimum) }),
    admitted === undefined ? '' : t('select/preselection-admitted', { admitted }),
    ties === undefined ? '' : t('select/preselection-ties'),
  ]);
}

function partWords({ name, points, minimum, verdict, eliminatory = false }: SelectionPart): string {
  return joined([
    points === undefined
      ? verdict === undefined
        ? t('select/part-name', { name })
        : ''
      : t('select/part-points', { name, points }),
    verdict === undefined ? '' : t('select/part-verdict', { name, verdict }),
    minimum === undefined ? '' : minimumWords(minimum, points),
    eliminatory ? t('select/part-eliminatory') : '',
  ]);
}

function minimumWords(minimum: number, points: number | undefined): string {
  const share = formatPercent(minimum);
  if (points === undefined) return t('select/part-minimum', { share });
  return t('select/part-minimum-points', { share, points, least: formatNumber(minimum * points, currentLanguage()) });
}

function afterWords({ overallMinimum, reserve }: SelectionProcedure): string {
  return joined([
    overallMinimum === undefined ? '' : t('select/overall', { share: formatPercent(overallMinimum) }),
    reserve === undefined
      ? ''
      : reserve.months === undefined
        ? t('select/reserve')
        : t('select/reserve-months', { months: reserve.months }),
    reserve?.extendable === true ? t('select/reserve-extendable') : '',
  ]);
}

function joined(sentences: readonly string[]): string {
  return sentences.filter((one) => one !== '').join(' ');
}
