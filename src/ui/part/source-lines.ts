import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../core/model/place.ts';
import { t } from '../../i18n/language.ts';
import { linesAround, type ShownLine } from '../lines-around.ts';
import { placeWords } from '../place-words.ts';
import '../../style/source.css';

/**
 * The document's own lines around a place, numbered as in the document, with the asked line marked.
 *
 * Where the document's text is not at hand (shipped facts) it says where to look instead.
 */
export function sourceLines(
  lines: readonly string[] | undefined,
  places: readonly (Place | undefined)[],
  reach = 2,
): TemplateResult {
  const shown = linesAround(lines, places, reach);
  const place = placesWords(places);
  if (shown.length === 0) return html`<p class="source-absent">${t('source/absent', { place })}</p>`;
  return html`<ol class="source-lines" aria-label=${t('source/lines-of', { place })}>
    ${shown.map(
      (line, index) =>
        html`<li value=${line.number} class=${isBreak(shown, index) ? 'after-break' : ''}>${lineText(line)}</li>`,
    )}
  </ol>`;
}

/** One or two places in words; one that is not known is left out beside one that is. */
export function placesWords(places: readonly (Place | undefined)[]): string {
  const words = new Set(places.filter((at) => at !== undefined).map(placeWords));
  words.delete(t('source/unknown'));
  const [place = t('source/unknown'), other] = words;
  return other === undefined ? place : t('source/and', { place, other });
}

/** The single line a row was read from, to stand beside it. */
export function sourceLine(
  lines: readonly string[] | undefined,
  at: Place | undefined,
): TemplateResult | typeof nothing {
  const line = linesAround(lines, [at], 0)[0];
  if (line === undefined) return nothing;
  return html`<span class="source-line"><span class="source-text">${line.text.trimStart()}</span></span>`;
}

function lineText({ text, marked }: ShownLine): TemplateResult {
  if (!marked) return html`<span class="source-text">${text}</span>`;
  return html`<mark class="source-text">${text === '' ? ' ' : text}</mark
    ><span class="visually-hidden"> (${t('source/marked')})</span>`;
}

function isBreak(shown: readonly { readonly number: number }[], index: number): boolean {
  const before = shown[index - 1];
  // Two steps are more than one empty line that was left out.
  return before !== undefined && (shown[index]?.number ?? 0) - before.number > 9;
}
