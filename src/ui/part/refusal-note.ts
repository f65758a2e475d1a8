import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/** Why something that was asked cannot be. Each is a new object: said again where it is asked again. */
export interface Refusal {
  readonly words: string;
}

/** Where it is said, to the eye and aloud; it stands in the page before there is anything to say. */
export function refusalNote(refusal: Refusal | undefined): TemplateResult {
  return html`<p class="row-editor-complaint" role="alert">
    ${refusal === undefined ? nothing : keyed(refusal, html`<span>${refusal.words}</span>`)}
  </p>`;
}
