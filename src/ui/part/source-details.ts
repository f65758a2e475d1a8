import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../core/model/place.ts';
import { formatList } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import { placeWords } from '../place-words.ts';
import { sourceLines } from './source-lines.ts';

/** Lines that are still named one by one, and how many lines lie between those that are. */
const FEW_LINES = 6;
const FAR_APART = 4;

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

/** Several places in words: the lines from the first to the last, or one by one where few lie far apart. */
function rangeWords(places: readonly Place[]): string {
  const lines = places.flatMap((at) => at.line ?? []);
  const from = lines.reduce((least, line) => Math.min(least, line), Infinity);
  const to = lines.reduce((most, line) => Math.max(most, line), 0);
  const [first] = places;
  if (lines.length < places.length || from === to || places.some((at) => at.sheet !== first?.sheet))
    return placeWords(first);
  const apart = [...new Set(lines)].sort((a, b) => a - b);
  const isScattered = apart.length <= FEW_LINES && to - from > apart.length * FAR_APART;
  return isScattered
    ? t('source/lines-apart', { list: formatList(apart.map(String), currentLanguage()) })
    : t('source/lines', { from, to });
}
