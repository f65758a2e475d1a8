import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../core/model/place.ts';
import { t } from '../../i18n/language.ts';
import { placeWords } from '../place-words.ts';
import { sourceLines } from './source-lines.ts';

/**
 * Where a piece of a document stands, and its lines when asked for.
 *
 * Where the document's text is not at hand, only the place.
 */
export function sourceDetails(
  lines: readonly string[] | undefined,
  places: readonly (Place | undefined)[],
): TemplateResult | typeof nothing {
  const known = places.filter((at) => at !== undefined);
  if (known.length === 0) return nothing;
  const words = t('source/in-document', { place: rangeWords(known) });
  if (lines === undefined) return html`<p class="small soft source-place">${words}</p>`;
  return html`<details class="source-details">
    <summary class="small">${words}</summary>
    ${sourceLines(lines, known, 0)}
  </details>`;
}

/** Several places in words: the lines from the first to the last, where all have one. */
function rangeWords(places: readonly Place[]): string {
  const lines = places.flatMap((at) => at.line ?? []);
  const from = lines.reduce((least, line) => Math.min(least, line), Infinity);
  const to = lines.reduce((most, line) => Math.max(most, line), 0);
  const [first] = places;
  if (lines.length < places.length || from === to || places.some((at) => at.sheet !== first?.sheet))
    return placeWords(first);
  return t('source/lines', { from, to });
}
