import { html, nothing, type TemplateResult } from 'lit';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { t } from '../../i18n/language.ts';
import type { ImportItem } from '../../state/workspace.ts';
import { isAboutUnreadNames } from '../doubt-places.ts';
import { hasPages, isPictured, isWithoutText } from '../has-pages.ts';
import { sortDoubts } from '../sort-doubts.ts';
import { diagnosticsOf, isUnknown } from '../view/import-rows.ts';
import { doubtList } from './doubt-list.ts';
import type { DrawPage } from './page-pane.ts';
import './by-hand.ts';

/** Points that are shown of one file. */
const FIRST_DOUBTS = 12;
/** Doubts about single words and signs of a picture. */
const OF_PICTURES = new Set(['read/doubtful-sign', 'read/doubtful-words', 'read/more-doubts', 'read/scanned-pages']);

export interface FailedFile {
  readonly item: ImportItem;
  /** The way on is unfolded from the first. */
  readonly isOpen: boolean;
  /** Draws a page of the file, where the file is at hand. */
  readonly draw: DrawPage | undefined;
}

/** Why nothing came of a file, and the way on where a person can read what the program could not. */
export function failedFile(failed: FailedFile): TemplateResult {
  const { item } = failed;
  const { doubts, notes } = sortDoubts(diagnosticsOf(item));
  const reasons = [...doubts, ...notes];
  if (isUnknown(item) || isWithoutText(item)) return unknownFile(failed, reasons);
  return html`<div class="note error">
    <h3>${t('import/failed-title')}</h3>
    ${
      reasons.length === 0
        ? html`<p>${t('import/failed-unknown')} ${t('import/failed-do')}</p>`
        : doubtList(reasons.slice(0, FIRST_DOUBTS), item.lines.length === 0 ? undefined : item.lines)
    }
  </div>`;
}

/** No fault of the file: a person can say which lines count, or type what its page says. */
function unknownFile({ item, isOpen, draw }: FailedFile, reasons: readonly Diagnostic[]): TemplateResult {
  const hasLines = !isPictured(item);
  // What little was read of a picture in which nothing was recognised is no word to compare with anything.
  const others = reasons.filter(({ code }) => code !== 'extract/no-known-kind' && (hasLines || !OF_PICTURES.has(code)));
  const isExplained = others.some(({ severity }) => severity === 'error');
  // Nothing of the file is kept, so nothing here waits to be settled: it counts as soon as a person makes rows of it.
  const told = others.map((one): Diagnostic => (one.severity === 'warning' ? { ...one, severity: 'info' } : one));
  return html`<div class="note">
      <h3>${t('import/unknown-title')}</h3>
      ${isExplained ? nothing : html`<p>${t(hasLines ? 'import/unknown-do' : 'import/unknown-picture-do')}</p>`}
      ${told.length === 0 ? nothing : doubtList(told.slice(0, FIRST_DOUBTS), item.lines)}
    </div>
    <ml-by-hand
      class="no-print"
      .file=${item.file}
      .draw=${hasPages(item) ? draw : undefined}
      ?hasLines=${hasLines}
      ?open=${isOpen || others.some(isAboutUnreadNames)}
    ></ml-by-hand>`;
}
