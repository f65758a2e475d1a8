import { html, type TemplateResult } from 'lit';
import { t } from '../../i18n/language.ts';
import type { CellShown } from './team-rows.ts';

/** What stands beside the number: never colour alone. */
const SIGNS: Readonly<Record<'met' | 'open' | 'none', string>> = { met: '●', open: '?', none: '○' };

/** One held level: the number and a sign for the eye, a sentence for the ear. */
export function teamCell(shown: CellShown): TemplateResult {
  return html`${cellSign(shown)}<span class="visually-hidden">${cellWords(shown)}</span>`;
}

function cellWords({ verdict, held: number = 0, between, steps }: CellShown): string {
  const held = between === undefined ? String(number) : t('explain/range', { low: between.low, high: between.high });
  switch (verdict) {
    case 'gap':
      return t('team/cell-gap', { held, gap: steps });
    case 'surplus':
      return t('team/cell-surplus', { held, surplus: steps });
    case 'met':
      return t('team/cell-met', { held });
    case 'open':
      return t(between === undefined ? 'team/cell-open' : 'team/cell-between', { held });
    case 'none':
      return t('team/cell-none');
  }
}

/** The sign alone: decoration beside words. */
export function cellSign({ verdict, held, between, steps }: CellShown): TemplateResult {
  if (verdict === 'none') return html`<span class="cell none" aria-hidden="true">${SIGNS.none}</span>`;
  const sign = verdict === 'gap' ? `−${String(steps)}` : verdict === 'surplus' ? `+${String(steps)}` : SIGNS[verdict];
  return html`<span class="cell" aria-hidden="true"
    ><b>${between === undefined ? held : `${String(between.low)}–${String(between.high)}`}</b
    ><span class="sign">${sign}</span></span
  >`;
}
