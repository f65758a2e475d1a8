import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../core/model/place.ts';
import { t } from '../../i18n/language.ts';
import type { ImportItem } from '../../state/workspace.ts';
import type { AddedLines } from '../added-lines.ts';
import type { PageRow } from '../page-boxes.ts';
import type { RowInFile } from '../reviewed-file.ts';
import type { TableSpot } from '../../core/review/level-cells.ts';
import type { LineLink } from './document-line.ts';
import type { ChosenSpot } from './document-pane.ts';
import type { TableLooks } from './document-table.ts';
import type { LineUse } from './line-acts.ts';
import type { DrawPage } from './page-pane.ts';
import type { Refusal } from './refusal-note.ts';
import './document-pane.ts';
import './page-pane.ts';

export interface DocumentBeside {
  readonly item: Pick<ImportItem, 'file' | 'lines' | 'tables' | 'stored'>;
  /** Draws a page of the file, where the file is at hand. */
  readonly draw: DrawPage | undefined;
  /** It has pages, of which there may be a picture. */
  readonly isDrawable: boolean;
  /** Its pages turned out not to be drawn. */
  readonly isUndrawable: boolean;
  readonly look: 'page' | 'lines';
  /** Where in the document one is. */
  readonly place: Place | undefined;
  /** The lines to mark: that place, or all that a doubt is about. */
  readonly marked: readonly number[];
  /** The cells of tables in which the level stands of the row one is at. */
  readonly spots: readonly TableSpot[];
  readonly links: ReadonlyMap<number, LineLink>;
  readonly cellLinks: TableLooks['cellLinks'];
  /** The rows, to be shown on its pages. */
  readonly rows: readonly PageRow[];
  readonly at: RowInFile | undefined;
  readonly use: LineUse | undefined;
  /** What came of the last lines that were made rows. */
  readonly told: string;
  readonly refused: Refusal | undefined;
  readonly turn: (look: 'page' | 'lines') => void;
  readonly failed: () => void;
  readonly added: (event: CustomEvent<AddedLines>) => void;
  readonly chosen: (spot: ChosenSpot) => void;
  readonly rowChosen: (row: RowInFile) => void;
}

/** The document beside what was read of it: the picture of its pages where there is one, else its lines. */
export function documentBeside(beside: DocumentBeside): TemplateResult {
  const { item, draw, isDrawable, isUndrawable, look, place } = beside;
  const canDraw = draw !== undefined && !isUndrawable && isDrawable;
  return html`${
    canDraw && item.lines.length > 0
      ? html`<div class="page-tools" role="group" aria-label=${t('review/document')}>
          ${(['page', 'lines'] as const).map(
            (one) =>
              html`<button
                class="compact level-button"
                aria-pressed=${look === one}
                @click=${() => {
                  beside.turn(one);
                }}
              >
                ${t(one === 'page' ? 'review/show-page' : 'review/show-lines')}
              </button>`,
          )}
        </div>`
      : nothing
  }
  ${isUndrawable ? html`<p class="small soft">${t('review/page-failed')}</p>` : nothing}
  ${
    item.stored !== undefined && draw === undefined && isDrawable
      ? html`<p class="small soft">${t('import/stored-lines')}</p>`
      : nothing
  }
  ${
    canDraw && look === 'page'
      ? html`<ml-page-pane
          .draw=${draw}
          .file=${item.file}
          .place=${place}
          .rows=${beside.rows}
          .at=${beside.at}
          @ml-page-row-chosen=${(event: CustomEvent<RowInFile>) => {
            beside.rowChosen(event.detail);
          }}
          @ml-page-failed=${beside.failed}
        ></ml-page-pane>`
      : html`<ml-document-pane
          .lines=${item.lines}
          .tables=${item.tables}
          .links=${beside.links}
          .cellLinks=${beside.cellLinks}
          .spots=${beside.spots}
          .use=${beside.use}
          .told=${beside.told}
          .refused=${beside.refused}
          @ml-lines-added=${beside.added}
          .marked=${beside.marked}
          @ml-line-chosen=${(event: CustomEvent<ChosenSpot>) => {
            beside.chosen(event.detail);
          }}
        ></ml-document-pane>`
  }`;
}
