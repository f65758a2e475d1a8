import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { focusHeading } from './focus-heading.ts';
import { ROW_ASKED, type Route } from './route.ts';

/**
 * Leads to the one row of a screen that the address names: brings it into view and gives it the focus, once.
 *
 * `find` gives the row; undefined while the screen is still on its way to showing it, and 'gone' where it will not: then
 * the heading gets the focus, as on any newly opened screen.
 *
 *     readonly #named = new NamedRow(this, (name) => this.querySelector(...));
 *     // in willUpdate, where the route changed:
 *     this.#named.ask(this.route);
 */
export class NamedRow implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #find: (name: string) => HTMLElement | undefined | 'gone';
  #asked: Route | undefined;
  #wanted: string | undefined;

  constructor(host: ReactiveControllerHost, find: (name: string) => HTMLElement | undefined | 'gone') {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  /** The row that is still to be reached. */
  get wanted(): string | undefined {
    return this.#wanted;
  }

  ask(route: Route): void {
    if (route === this.#asked) return;
    this.#asked = route;
    this.#wanted = route.query.get(ROW_ASKED) ?? undefined;
  }

  hostUpdated(): void {
    if (this.#wanted === undefined) return;
    // What the screen is made of is drawn after the screen itself.
    void Promise.resolve(this.#host.updateComplete).then(() => {
      requestAnimationFrame(() => {
        this.#lead();
      });
    });
  }

  #lead(): void {
    if (this.#wanted === undefined) return;
    const row = this.#find(this.#wanted);
    if (row === undefined) return;
    this.#wanted = undefined;
    if (row === 'gone') {
      focusHeading();
      return;
    }
    if (row.tabIndex < 0 && !row.hasAttribute('tabindex')) row.tabIndex = -1;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'center' });
  }
}
