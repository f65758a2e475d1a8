import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { EMPTY_ANALYSIS, type Analysis } from '../../core/model/analysis.ts';
import type { CrosswalkBoard } from '../../core/model/crosswalk-board.ts';
import { t } from '../../i18n/language.ts';
import type { LinkAct, Workspace } from '../../state/workspace.ts';
import { LightElement } from '../light-element.ts';
import { linkIntent, type LinkIntent } from '../link-key.ts';
import { keepInView } from '../keep-in-view.ts';
import { setPageTitle } from '../page-title.ts';
import { parseRoute, routeTo, type Route } from '../route.ts';
import { saveLinks } from '../save-links.ts';
import { Select } from '../select.ts';
import { linkKeys } from '../part/link-keys.ts';
import { linkList, unlinkedList } from '../part/link-list.ts';
import { scaleAlignments } from '../part/scale-alignments.ts';
import { figureChange } from './crosswalk-change.ts';
import { crosswalkContradictions } from './crosswalk-contradictions.ts';
import {
  actOn,
  bareLink,
  equalNames,
  filteredRows,
  firstCandidate,
  isFound,
  isOpen,
  linkRows,
  pairOf,
  progressOf,
  uncounted,
  type Candidate,
  type LinkFilter,
  type LinkRow,
} from './crosswalk-rows.ts';
import { crosswalkTools } from './crosswalk-tools.ts';
import { changeWords, relationWords } from './crosswalk-words.ts';
import '../../style/review.css';
import '../../style/crosswalk.css';

const FILTERS: readonly LinkFilter[] = ['all', 'open', 'left', 'right'];

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
  @state() private pending: ReadonlyMap<string, Pick<LinkAct, 'relation' | 'state'>> = new Map();
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
  /** The figures before what was settled last. */
  #figures: Analysis = EMPTY_ANALYSIS;
  #pair = '';
  #mustReturn = false;

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
    if (changed.has('route')) this.#open();
    const { board, analysis, analysing, corpus } = this.#snapshot.value;
    if (board !== this.#board) this.#arrived(board);
    if (board !== undefined) this.#rows = linkRows(board, this.pending);
    if (!analysing && analysis !== this.#figures) {
      const isNews = this.#figures !== EMPTY_ANALYSIS && this.#figures.profiles.length === analysis.profiles.length;
      if (isNews) this.changed = changeWords(figureChange(this.#figures, analysis, corpus), corpus.profiles);
      this.#figures = analysis;
    }
  }

  protected override updated(_changed: PropertyValues): void {
    setPageTitle(this.querySelector('h1')?.textContent.trim() ?? t('shell/crosswalk'));
    if (!this.#mustReturn) return;
    this.#mustReturn = false;
    const row = this.#rowElement(this.at);
    row?.scrollIntoView({ block: 'center' });
    // After a reload nobody holds the focus yet: whoever works by keys goes on where they were.
    if (document.activeElement === document.body) row?.focus({ preventScroll: true });
  }

  #open(): void {
    const { linking } = this.workspace.snapshot.preferences;
    const { query: asked } = this.route;
    const from = asked.get('van') ?? linking?.from;
    const to = asked.get('naar') ?? linking?.to;
    if (`${from ?? ''}\n${to ?? ''}` === this.#pair) return;
    this.#pair = `${from ?? ''}\n${to ?? ''}`;
    this.workspace.commands.openBoard(from, to);
  }

  #arrived(board: CrosswalkBoard | undefined): void {
    const before = this.#board;
    this.#board = board;
    if (board?.from === undefined || board.to === undefined) return;
    // Something else than what was settled here: undo, or another tab. What was said last is no longer so.
    if (before !== undefined && this.pending.size === 0) this.said = '';
    const known = new Map(board.links.map((link) => [pairOf(link.from, link.to), link]));
    this.pending = new Map(
      [...this.pending].filter(([pair, { state: wanted, relation }]) => {
        const link = known.get(pair);
        if (wanted === 'open') return link?.statements.some((one) => !one.isShipped) === true;
        return link?.state !== wanted || link.relation !== relation;
      }),
    );
    if (before?.from?.key === board.from.key && before.to?.key === board.to.key) return;
    this.pending = new Map();
    this.#kept = new Set();
    const { linking } = this.workspace.snapshot.preferences;
    const isSame = linking?.from === board.from.key && linking.to === board.to.key;
    const isThere = isSame && board.left.some((one) => one.key === linking.at);
    this.at = isThere ? linking.at : undefined;
    this.chosen = undefined;
    this.#mustReturn = isThere;
    if (!isSame) this.workspace.commands.setPreferences({ linking: { from: board.from.key, to: board.to.key } });
  }

  protected override render(): TemplateResult {
    const { board } = this.#snapshot.value;
    if (board === undefined) return busy();
    const { from, to } = board;
    if (from === undefined || to === undefined) return empty();
    const progress = progressOf(board, this.#rows);
    const names = { from: from.name ?? '', to: to.name ?? '' };
    const shown = this.filter === 'right' ? [] : filteredRows(this.#rows, this.filter, this.search, this.#kept);
    const { corpus } = this.#snapshot.value;
    const hasOwn = corpus.mappings.some(({ origin }) => origin.from !== 'shipped');
    return html`<div class="page crosswalk">
      <h1>
        ${
          progress.open > 0
            ? t('crosswalk/finding-open', { n: progress.open, total: progress.total })
            : t('crosswalk/finding-done', { linked: progress.linked, total: progress.total })
        }
      </h1>
      <p class="lead">${t('crosswalk/lead', names)}</p>
      ${crosswalkTools({
        board,
        progress,
        filters: FILTERS,
        filter: this.filter,
        search: this.search,
        none: this.#rows.length - progress.linked,
        equal: equalNames(this.#rows).length,
        uncounted: uncounted(this.#rows).length,
        reviewer: this.#snapshot.value.preferences.reviewer,
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
        confirmEqual: this.#confirmEqual,
        countPossible: this.#countPossible,
        start: () => {
          this.#step('next-open', undefined);
        },
      })}
      ${crosswalkContradictions(board.contradictions, (key) => {
        this.filter = 'all';
        this.search = '';
        void this.updateComplete.then(() => {
          this.#focusRow(key);
        });
      })}
      <div class="link-news">
        <p role="status" class="link-said-now">${this.said}</p>
        <p role="status" class="link-changed">${this.changed}</p>
      </div>
      ${linkKeys(this.showsKeys, () => {
        this.showsKeys = !this.showsKeys;
      })}
      ${
        this.filter === 'right'
          ? unlinkedList(progress.unlinkedRight.filter((one) => isFound(one, this.search)))
          : this.#list(board, shown)
      }
      ${
        hasOwn
          ? html`<div class="actions">
              <button
                type="button"
                aria-describedby="link-save-note"
                @click=${() => {
                  saveLinks(corpus.mappings);
                }}
              >
                ${t('crosswalk/save')}
              </button>
              <small class="soft" id="link-save-note">${t('crosswalk/save-note')}</small>
            </div>`
          : nothing
      }
      ${scaleAlignments(board.alignments, (alignment) => void this.workspace.commands.alignScale(alignment))}
    </div>`;
  }

  #list(board: CrosswalkBoard, rows: readonly LinkRow[]): TemplateResult {
    return linkList({
      board,
      rows,
      at: this.at,
      rowId: (key) => this.#rowId(key),
      candidateOf: (row) => this.#candidate(row),
      arrive: (key) => {
        this.#arrive(key);
      },
      press: this.#press,
      act: (row, intent) => {
        this.#act(row, intent);
      },
      choose: (row, right) => {
        this.chosen = right;
        this.#focusRow(row.competency.key);
      },
      noneOfThese: (row) => {
        this.#rejectAll(row);
      },
      leave: this.#escape,
    });
  }

  #candidate(row: LinkRow): Candidate | undefined {
    if (this.chosen === undefined) return firstCandidate(row);
    const known = row.candidates.find(({ other }) => other.key === this.chosen);
    const other = this.#board?.right.find((one) => one.key === this.chosen);
    if (known !== undefined || other === undefined || this.#board === undefined) return known;
    return { link: bareLink(this.#board, row.competency.key, other.key, 'exactMatch'), other };
  }

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
    if (event.key === 'Escape' && this.at !== undefined) this.#focusRow(this.at);
  };

  #act(row: LinkRow, intent: LinkIntent): void {
    const candidate = this.#candidate(row);
    switch (intent.kind) {
      case 'relate':
        if (candidate !== undefined) this.#settle(row, candidate, intent.relation, 'confirmed');
        break;
      case 'reject':
        // Whatever was suggested: the two are not the same, and no part of each other.
        if (candidate !== undefined) this.#settle(row, candidate, 'exactMatch', 'rejected');
        break;
      case 'take-back':
        if (candidate !== undefined) this.#takeBack(row, candidate);
        break;
      case 'accept':
        if (candidate !== undefined && isOpen(candidate)) {
          const { relation, state: before } = candidate.link;
          this.#settle(row, candidate, relation, before === 'rejected' ? 'rejected' : 'confirmed');
        }
        this.#step('next-open', row.competency.key);
        break;
      case 'candidate':
        this.#turn(row, candidate, intent.step);
        break;
      case 'choose':
        this.querySelector<HTMLSelectElement>(`#${this.#rowId(row.competency.key)}-choice`)?.focus();
        break;
      case 'search':
        this.searchField?.focus();
        break;
      case 'help':
        this.showsKeys = !this.showsKeys;
        break;
      case 'move':
        this.#step(intent.to, row.competency.key);
        break;
    }
  }

  #settle(row: LinkRow, candidate: Candidate, relation: LinkAct['relation'], to: 'confirmed' | 'rejected'): void {
    const isSame = to === 'confirmed' && (relation === 'exactMatch' || relation === 'closeMatch');
    // What is the same as one is not perhaps the same as another: what only counted as possible no longer does.
    const others = isSame ? row.candidates.filter(({ link }) => link !== candidate.link && isOnlyCounted(link)) : [];
    this.#give([
      [row, candidate, { relation, state: to }],
      ...others.map((one) => [row, one, { relation: one.link.relation, state: 'open' }] as const),
    ]);
    const words = relationWords({ relation, state: to });
    this.said = t('crosswalk/said-linked', {
      left: row.competency.label,
      relation: words,
      right: candidate.other.label,
    });
    this.chosen = candidate.other.key;
  }

  #takeBack(row: LinkRow, candidate: Candidate): void {
    if (
      candidate.link.statements.every((one) => one.isShipped) &&
      !this.pending.has(pairOf(row.competency.key, candidate.other.key))
    )
      return;
    this.#give([[row, candidate, { relation: candidate.link.relation, state: 'open' }]]);
    this.said = t('crosswalk/said-back', { left: row.competency.label, right: candidate.other.label });
    this.#focusRow(row.competency.key);
  }

  #rejectAll(row: LinkRow): void {
    const all = row.candidates.filter(({ link }) => link.state === 'suggested');
    this.#give(all.map((one) => [row, one, { relation: 'exactMatch', state: 'rejected' }] as const));
    this.said = t('crosswalk/said-none', { left: row.competency.label, n: all.length });
    this.#focusRow(row.competency.key);
  }

  readonly #confirmEqual = (): void => {
    const all = equalNames(this.#rows);
    this.#give(
      this.#withRows(all).map(([row, one]) => [row, one, { relation: 'exactMatch', state: 'confirmed' }] as const),
    );
    this.said = t('crosswalk/said-bulk', { n: all.length });
  };

  readonly #countPossible = (): void => {
    const all = uncounted(this.#rows);
    this.#give(
      this.#withRows(all).map(([row, one]) => [row, one, { relation: one.link.relation, state: 'suggested' }] as const),
    );
    this.said = t('crosswalk/said-possible', { n: all.length });
  };

  #withRows(all: readonly Candidate[]): readonly (readonly [LinkRow, Candidate])[] {
    const rows = new Map(this.#rows.map((row) => [row.competency.key, row]));
    return all.flatMap((one) => {
      const row = rows.get(one.link.from);
      return row === undefined ? [] : [[row, one] as const];
    });
  }

  /** One action, however many pairs; the screen shows it at once. */
  #give(all: readonly (readonly [LinkRow, Candidate, Pick<LinkAct, 'relation' | 'state'>])[]): void {
    if (all.length === 0) return;
    const pending = new Map(this.pending);
    for (const [row, { other }, settled] of all) {
      pending.set(pairOf(row.competency.key, other.key), settled);
      this.#kept.add(row.competency.key);
    }
    this.pending = pending;
    void this.workspace.commands.settleLinks(all.map(([row, candidate, settled]) => actOn(row, candidate, settled)));
  }

  #turn({ candidates }: LinkRow, candidate: Candidate | undefined, step: 1 | -1): void {
    const place = candidate === undefined ? -1 : candidates.findIndex(({ other }) => other.key === candidate.other.key);
    const next = candidates[(place + step + candidates.length) % Math.max(1, candidates.length)];
    if (next !== undefined) this.chosen = next.other.key;
  }

  #step(to: Extract<LinkIntent, { kind: 'move' }>['to'], from: string | undefined): void {
    const shown = filteredRows(this.#rows, this.filter === 'right' ? 'all' : this.filter, this.search, this.#kept);
    const place = shown.findIndex((row) => row.competency.key === from);
    if (to === 'next-open' || to === 'previous-open') {
      const turned = [...shown.slice(place + 1), ...shown.slice(0, Math.max(0, place))];
      const order = to === 'next-open' ? turned : turned.toReversed();
      const open = order.find((row) => row.status === 'open' && !this.#isPending(row));
      if (open === undefined)
        this.said = `${this.pending.size > 0 ? this.said : ''} ${t('crosswalk/said-all-done')}`.trim();
      else this.#focusRow(open.competency.key);
      return;
    }
    const target = { next: place + 1, previous: place - 1, first: 0, last: shown.length - 1 }[to];
    const row = shown[target];
    if (row !== undefined) this.#focusRow(row.competency.key);
  }

  #isPending({ competency }: LinkRow): boolean {
    return [...this.pending.keys()].some((pair) => pair.startsWith(`${competency.key}\n`));
  }

  #arrive(key: string): void {
    if (key === this.at) return;
    const row = this.#rowElement(key);
    if (row !== null) keepInView(row);
    this.at = key;
    this.chosen = undefined;
    const { board } = this.#snapshot.value;
    if (board?.from === undefined || board.to === undefined) return;
    this.workspace.commands.setPreferences({ linking: { from: board.from.key, to: board.to.key, at: key } });
  }

  #focusRow(key: string): void {
    this.#rowElement(key)?.focus({ preventScroll: true });
  }

  #rowElement(key: string | undefined): HTMLElement | null {
    return key === undefined ? null : this.querySelector<HTMLElement>(`#${this.#rowId(key)}`);
  }

  #rowId(key: string): string {
    return `link-${String(this.#rows.findIndex((row) => row.competency.key === key))}`;
  }
}

/** It was put in to count as possible, and nobody settled it. */
function isOnlyCounted({ state: now, statements }: Candidate['link']): boolean {
  return now === 'suggested' && statements.some((one) => !one.isShipped);
}

function busy(): TemplateResult {
  return html`<div class="page">
    <h1>${t('shell/crosswalk')}</h1>
    <p class="soft" role="status">${t('crosswalk/busy')}</p>
  </div>`;
}

function empty(): TemplateResult {
  return html`<div class="page">
    <h1>${t('crosswalk/empty-title')}</h1>
    <p class="lead">${t('crosswalk/empty-lead')}</p>
    <div class="actions"><a class="button primary" href=${routeTo('import')}>${t('compare/open-file')}</a></div>
  </div>`;
}
