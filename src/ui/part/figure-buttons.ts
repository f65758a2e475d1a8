import { html, type TemplateResult } from 'lit';
import type { FiguresAsked } from '../../core/model/figure-table.ts';
import { t } from '../../i18n/language.ts';
import type { Workspace } from '../../state/workspace.ts';
import { saveFigures } from '../save-figures.ts';

/** Takes the figures of a screen along: on paper, or as a file for a spreadsheet. */
export function figureButtons(workspace: Workspace, asked: FiguresAsked): TemplateResult {
  return html`<button
      type="button"
      @click=${() => {
        print();
      }}
    >
      ${t('compare/print')}
    </button>
    <button type="button" @click=${() => void saveFigures(workspace, asked)}>${t('shell/save-figures')}</button>`;
}
