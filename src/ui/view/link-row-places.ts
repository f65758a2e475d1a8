import type { LinkRow } from './crosswalk-rows.ts';

/** Where the rows of a list of links stand on the page, by the keys of their competencies. */
export class LinkRowPlaces {
  readonly #host: HTMLElement;
  readonly #rows: () => readonly LinkRow[];

  constructor(host: HTMLElement, rows: () => readonly LinkRow[]) {
    this.#host = host;
    this.#rows = rows;
  }

  readonly idOf = (key: string): string =>
    `link-${String(this.#rows().findIndex((row) => row.competency.key === key))}`;

  readonly elementOf = (key: string | undefined): HTMLElement | null =>
    key === undefined ? null : this.#host.querySelector<HTMLElement>(`#${this.idOf(key)}`);

  readonly focus = (key: string): void => {
    this.elementOf(key)?.focus({ preventScroll: true });
  };
}
