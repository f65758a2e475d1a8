import { type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { BoardLink, CrosswalkBoard } from '../../core/model/crosswalk-board.ts';
import { t } from '../../i18n/language.ts';
import type { Workspace } from '../../state/workspace.ts';
import { lastCompared } from '../last-compared.ts';
import { LightElement } from '../light-element.ts';
import { linkIntent, type LinkIntent } from '../link-key.ts';
import { keepInView } from '../keep-in-view.ts';
import { NamedRow } from '../named-row.ts';
import { setPageTitle } from '../page-title.ts';
import { parseRoute, routeTo, type Route } from '../route.ts';
import { Select } from '../select.ts';
import { saidOnArrival } from './board-news.ts';
import { actsOf, deedFor, type LinkDeed } from './crosswalk-deeds.ts';
import { crosswalkPage } from './crosswalk-page.ts';
import { crosswalkBusy, crosswalkEmpty, needsKeys } from './crosswalk-pages.ts';
import { isPending, stillPending, withDeed } from './crosswalk-pending.ts';
import { LinkRowPlaces } from './link-row-places.ts';
import { candidateIn, choiceOf, linkNamed, placeOfLastTime } from './crosswalk-place.ts';
import {
  filteredRows,
  linkRows,
  pairOf,
  type Candidate,
  type LinkFilter,
  type LinkRow,
  type PendingLinks,
} from './crosswalk-rows.ts';
import { candidateAfter, rowAfter, type LinkStep } from './crosswalk-steps.ts';
import { FigureNews } from './figure-news.ts';
import '../../style/review.css';
import '../../style/crosswalk.css';

/**
 * Linking the competencies of two sources: one row each, one key each, and what became of the figures.
 *
 * The rows are one stop of the Tab key; arrows move between them, and keys that are letters or digits only count while
 * a row has the focus. Where one stands is kept, so that a reload leads back to it.
 */
@customElement('ml-crosswalk-view')
export class CrosswalkView extends LightElement {
  @property({ attribute: false }) workspace!: Workspace;
  @property({ attribute: false }) route: Route = parseRoute('#/koppelen');

  @state() private at: string | undefined;
  /** The right competency that is looked at, where a person chose another than the first. */
  @state() private chosen: string | undefined;
  @state() private filter: LinkFilter = 'all';
  @state() private search = '';
  @state() private said = '';
  @state() private changed = '';
  @state() private showsKeys = true;
  /** What was settled and the board does not know yet. */
  @state() private pending: PendingLinks = new Map();
  @query('.link-search') private readonly searchField!: HTMLInputElement | null;

  readonly #snapshot = new Select(
    this,
    () => this.workspace,
    (snapshot) => snapshot,
  );
  /** Rows that stay where they are although the filter would hide them by now. */
  #kept = new Set<string>();
  #board: CrosswalkBoard | undefined;
  #rows: readonly LinkRow[] = [];
  readonly #places = new LinkRowPlaces(this, () => this.#rows);
  readonly #news = new FigureNews();
  #pair = '';
  #mustReturn = false;
  /** How much was open between the two when they were chosen for the person; it stays said while they are shown. */
  #busiest: number | undefined;
  /** The row of the link that the address names, by its record. */
  readonly #named = new NamedRow(this, (name) => {
    if (this.#board === undefined) return undefined;
    const link = linkNamed(this.#board, name);
    return link === undefined ? 'gone' : (this.#places.elementOf(link.from) ?? 'gone');
  });

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.workspace.commands.closeBoard();
    this.#pair = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('route')) {
      this.#named.ask(this.route);
      this.#open();
    }
    const { board } = this.#snapshot.value;
    if (board !== this.#board) this.#arrived(board);
    if (board !== undefined) this.#rows = linkRows(board, this.pending);
    this.#show(linkNamed(this.#board, this.#named.wanted));
    this.changed = this.#news.next(this.#snapshot.value, lastCompared(this.workspace)) ?? this.changed;
  }

  protected override updated(_changed: PropertyValues): void {
    setPageTitle(this.querySelector('h1')?.textContent.trim() ?? t('shell/crosswalk'));
    if (!this.#mustReturn) return;
    this.#mustReturn = false;
    const row = this.#places.elementOf(this.at);
    row?.scrollIntoView({ block: 'center' });
    // After a reload nobody holds the focus yet: whoever works by keys goes on where they were.
    if (document.activeElement === document.body) row?.focus({ preventScroll: true });
  }

  #open(): void {
    const choice = choiceOf(this.route.query, this.workspace.snapshot.preferences.linking);
    const pair = `${choice.from ?? ''}\n${choice.to ?? ''}`;
    if (pair === this.#pair) return;
    this.#pair = pair;
    this.workspace.commands.openBoard(choice);
  }

  /** Opens the row of a link at that link, whatever was filtered. */
  #show(link: BoardLink | undefined): void {
    if (link === undefined) return;
    this.filter = 'all';
    this.search = '';
    this.at = link.from;
    this.chosen = link.to;
    this.#mustReturn = false;
  }

  #arrived(board: CrosswalkBoard | undefined): void {
    const before = this.#board;
    this.#board = board;
    if (board?.from === undefined || board.to === undefined) return;
    const isSamePair = before?.from?.key === board.from.key && before.to?.key === board.to.key;
    // Where nothing is on its way from here, it is something else: undo, or another tab.
    if (isSamePair) this.said = saidOnArrival(this.said, before, board, this.pending.size > 0);
    this.pending = stillPending(this.pending, board);
    if (isSamePair) return;
    // What was settled between two others is no news of these two.
    if (before !== undefined) this.said = this.changed = '';
    this.#busiest = board.busiest;
    this.pending = new Map();
    this.#kept = new Set();
    const { isSame, at } = placeOfLastTime(board, this.workspace.snapshot.preferences.linking);
    this.at = at;
    this.chosen = undefined;
    this.#mustReturn = at !== undefined;
    this.showsKeys = needsKeys(this.#snapshot.value.corpus);
    if (!isSame) this.workspace.commands.setPreferences({ linking: { from: board.from.key, to: board.to.key } });
  }

  protected override render(): TemplateResult {
    const { board, corpus, preferences } = this.#snapshot.value;
    if (board === undefined) return crosswalkBusy();
    if (board.from === undefined || board.to === undefined) return crosswalkEmpty();
    return crosswalkPage({
      board,
      rows: this.#rows,
      shown: this.#shown(),
      corpus,
      reviewer: preferences.reviewer,
      filter: this.filter,
      search: this.search,
      at: this.at,
      busiest: this.#busiest,
      said: this.said,
      changed: this.changed,
      showsKeys: this.showsKeys,
      choose: this.#choose,
      filterBy: (filter) => {
        this.filter = filter;
        this.#kept = new Set();
      },
      searchFor: (words) => {
        this.search = words;
      },
      sign: (name) => {
        this.workspace.commands.setPreferences({ reviewer: name === '' ? undefined : name });
      },
      give: this.#give,
      start: () => {
        this.#step('next-open', undefined);
      },
      goTo: (key) => {
        this.filter = 'all';
        this.search = '';
        void this.updateComplete.then(() => {
          this.#places.focus(key);
        });
      },
      toggleKeys: this.#toggleKeys,
      align: (alignment) => {
        this.said = '';
        void this.workspace.commands.alignScale(alignment);
      },
      rowId: this.#places.idOf,
      candidateOf: this.#candidate,
      arrive: this.#arrive,
      press: this.#press,
      act: this.#act,
      lookAt: (row, right) => {
        this.chosen = right;
        this.#places.focus(row.competency.key);
      },
      focusRow: this.#places.focus,
      leave: this.#escape,
    });
  }

  #shown(): readonly LinkRow[] {
    return filteredRows(this.#rows, this.filter === 'right' ? 'all' : this.filter, this.search, this.#kept);
  }

  readonly #candidate = (row: LinkRow): Candidate | undefined => candidateIn(this.#board, row, this.chosen);

  readonly #choose = (from: string, to: string): void => {
    location.hash = routeTo('koppelen', [], new URLSearchParams({ van: from, naar: to }));
  };

  readonly #press = (event: KeyboardEvent, row: LinkRow): void => {
    const intent = event.target === event.currentTarget ? linkIntent(event) : undefined;
    if (intent === undefined) return;
    event.preventDefault();
    this.#act(row, intent);
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.at !== undefined) this.#places.focus(this.at);
  };

  readonly #act = (row: LinkRow, intent: LinkIntent): void => {
    const { key } = row.competency;
    const candidate = this.#candidate(row);
    const isTold = candidate !== undefined && this.pending.has(pairOf(key, candidate.other.key));
    const deed = candidate === undefined ? undefined : deedFor(intent, row, candidate, isTold);
    if (deed !== undefined) {
      this.#give(deed);
      this.chosen = candidate?.other.key;
    }
    switch (intent.kind) {
      case 'relate':
      case 'reject':
        break;
      case 'take-back':
        if (deed !== undefined) this.#places.focus(key);
        break;
      case 'accept':
        this.#step('next-open', key);
        break;
      case 'candidate':
        this.chosen = candidateAfter(row, candidate, intent.step)?.other.key ?? this.chosen;
        break;
      case 'choose':
        this.querySelector<HTMLSelectElement>(`#${this.#places.idOf(key)}-choice`)?.focus();
        break;
      case 'search':
        this.searchField?.focus();
        break;
      case 'help':
        this.#toggleKeys();
        break;
      case 'move':
        this.#step(intent.to, key);
        break;
    }
  };

  /** One action, however many pairs; the screen shows it at once. */
  readonly #give = (deed: LinkDeed): void => {
    this.said = deed.said;
    if (deed.pairs.length === 0) return;
    this.pending = withDeed(this.pending, deed);
    for (const [row] of deed.pairs) this.#kept.add(row.competency.key);
    void this.workspace.commands.settleLinks(actsOf(deed));
  };

  #step(to: LinkStep, from: string | undefined): void {
    const row = rowAfter(this.#shown(), from, to, (one) => isPending(this.pending, one));
    if (row !== undefined) this.#places.focus(row.competency.key);
    else if (to === 'next-open' || to === 'previous-open')
      this.said = `${this.pending.size > 0 ? this.said : ''} ${t('crosswalk/said-all-done')}`.trim();
  }

  readonly #arrive = (key: string): void => {
    if (key === this.at) return;
    keepInView(this.#places.elementOf(key));
    this.at = key;
    this.chosen = undefined;
    const { board } = this.#snapshot.value;
    if (board?.from === undefined || board.to === undefined) return;
    this.workspace.commands.setPreferences({ linking: { from: board.from.key, to: board.to.key, at: key } });
  };

  readonly #toggleKeys = (): void => {
    this.showsKeys = !this.showsKeys;
  };
}
