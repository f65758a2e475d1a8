import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { t } from '../../i18n/language.ts';
import { contentKey } from '../../state/is-same.ts';
import { nameOf } from '../../state/same-thing.ts';
import type { ImportItem } from '../../state/workspace.ts';
import { countsOfItems } from './import-rows.ts';
import { fileWords } from './import-words.ts';

/** Files that bring something of one name, and do not say the same of it. */
export interface Twins {
  readonly name: string;
  readonly title: string;
  readonly items: readonly ImportItem[];
}

/** The same each time, so that no file is drawn again for its sake. */
const NO_NOTICES: readonly TemplateResult[] = [];

/** What of twins is kept: both, or the one of the file with this id. */
type Choice = 'both' | { readonly only: string };

interface Named {
  readonly item: ImportItem;
  readonly name: string;
  readonly title: string;
  readonly content: string;
}

/**
 * The functions and dictionaries that more than one file brings under one title and organisation, and that are not equal.
 *
 * Stored ones that are opened again are none: a file takes their place.
 */
export function twinsIn(items: readonly ImportItem[]): readonly Twins[] {
  const byName = new Map<string, Named[]>();
  for (const one of items.flatMap(namedIn)) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  return [...byName].flatMap(([name, all]): readonly Twins[] => {
    const files = [...new Set(all.map(({ item }) => item))];
    const isOneText = new Set(all.map(({ content }) => content)).size === 1;
    return files.length < 2 || isOneText ? [] : [{ name, title: all[0]?.title ?? '', items: files }];
  });
}

function namedIn(item: ImportItem): readonly Named[] {
  if (item.status !== 'ready' || item.stored !== undefined) return [];
  return (['profiles', 'dictionaries'] as const).flatMap((collection) => {
    const reviews = collection === 'profiles' ? item.reviews : item.dictionaries;
    return reviews.flatMap(({ corrected }): readonly Named[] => {
      const name = nameOf(collection, corrected);
      if (name === undefined || corrected.title === undefined) return [];
      return [{ item, name: `${collection} ${name}`, title: corrected.title, content: contentKey(corrected) }];
    });
  });
}

/** A file with one function or dictionary: it can be left out as a whole. */
function isSingle(item: ImportItem): boolean {
  return Object.values(countsOfItems([item])).reduce((sum, n) => sum + n, 0) === 1;
}

/** What a person chose of files that bring two versions of one thing; until anything is kept each choice can be changed. */
export class TwinChoice implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #items: () => readonly ImportItem[];
  readonly #choices = new Map<string, Choice>();
  #known: { readonly items: readonly ImportItem[]; readonly twins: readonly Twins[] } | undefined;

  constructor(host: ReactiveControllerHost, items: () => readonly ImportItem[]) {
    this.#host = host;
    this.#items = items;
    host.addController(this);
  }

  hostConnected(): void {
    this.#known = undefined;
  }

  /** The files that are not to be kept. */
  leftOut(): readonly ImportItem[] {
    return this.#twins().flatMap(({ name, items }) => {
      const choice = this.#choices.get(name);
      if (typeof choice !== 'object' || !items.some(({ id }) => id === choice.only)) return [];
      return items.filter((item) => item.id !== choice.only && isSingle(item));
    });
  }

  /** What is said of it at a file; nothing where no other file brings the same. */
  notice(item: ImportItem): readonly TemplateResult[] {
    const own = this.#twins().filter(({ items }) => items.includes(item));
    return own.length === 0 ? NO_NOTICES : own.map((twins) => this.#notice(item, twins));
  }

  #notice(item: ImportItem, { name, title, items }: Twins): TemplateResult {
    const others = items.filter((one) => one !== item);
    const values = { title, file: others.map((one) => fileWords(one, this.#items())).join(', ') };
    const choice = this.#choices.get(name);
    const isLeft = this.leftOut().includes(item);
    const isOnly = typeof choice === 'object' && choice.only === item.id;
    const isSettled = isLeft || isOnly || choice === 'both';
    const words = isLeft ? 'import/twin-left' : isOnly ? 'import/twin-only' : 'import/twin-kept';
    const only = others.every(isSingle) && !isOnly;
    return html`<div class="note import-twin">
      <p>${t(isSettled ? words : 'import/twin', values)}</p>
      <p class="row-buttons no-print">
        ${only ? this.#button('import/twin-this', name, { only: item.id }, item) : ''}
        ${choice === 'both' || !others.concat(item).some(isSingle) ? '' : this.#button('import/twin-both', name, 'both', item)}
      </p>
    </div>`;
  }

  #button(
    key: 'import/twin-this' | 'import/twin-both',
    name: string,
    choice: Choice,
    item: ImportItem,
  ): TemplateResult {
    return html`<button
      class="compact"
      aria-label="${t(key)}: ${fileWords(item, this.#items())}"
      @click=${() => {
        this.#choices.set(name, choice);
        this.#host.requestUpdate();
      }}
    >
      ${t(key)}
    </button>`;
  }

  #twins(): readonly Twins[] {
    const items = this.#items();
    if (this.#known?.items !== items) this.#known = { items, twins: twinsIn(items) };
    return this.#known.twins;
  }
}
