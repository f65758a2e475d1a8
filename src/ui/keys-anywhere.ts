import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reviewIntent, type ReviewIntent } from './review-key.ts';

/** The keys of a row that is looked over, pressed where no row has the focus: at the top of the screen, or at a heading. */
export class KeysAnywhere implements ReactiveController {
  readonly #act: (intent: ReviewIntent) => void;

  constructor(host: ReactiveControllerHost, act: (intent: ReviewIntent) => void) {
    this.#act = act;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (
      event.defaultPrevented ||
      !(event.target instanceof Element) ||
      !event.target.matches('body, main, h1, h2, h3, h4')
    )
      return;
    const intent = reviewIntent(event);
    // Arrows, Home and End scroll, and Enter and Delete mean nothing without a row.
    if (intent === undefined || event.key.length > 1) return;
    event.preventDefault();
    this.#act(intent);
  };
}
