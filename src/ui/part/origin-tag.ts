import { html, type TemplateResult } from 'lit';
import type { Origin } from '../../core/model/corpus.ts';
import { t } from '../../i18n/language.ts';

/** Where a record came from, in a word: made up, example, or the file it was read from. */
export function originTag({ from, file, fictitious, example }: Origin, isExample = true): TemplateResult {
  if (fictitious === true) return html`<span class="tag fictitious">${t('shell/fictitious-tag')}</span>`;
  if (from === 'shipped' || example === true)
    return html`<span class="tag">${t(isExample ? 'shell/example-tag' : 'functions/included-tag')}</span>`;
  if (from === 'typed' || file === undefined) return html`<span class="small soft">${t('functions/from-typed')}</span>`;
  return html`<span class="small soft file-name">${t('functions/from-file', { file })}</span>`;
}
