import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { t } from '../../i18n/language.ts';
import type { RecordId } from '../../core/model/corpus.ts';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import type { ByHand, ImportItem, Workspace } from '../../state/workspace.ts';
import type { DrawPage } from '../part/page-pane.ts';
import type { ConflictSettledIn, CorrectedIn, FactsGivenIn, FactSettledIn } from '../part/settled-in.ts';
import { CorrectionUndo } from '../correction-undo.ts';
import { KeysAnywhere } from '../keys-anywhere.ts';
import { FACT_KEYS } from '../fact-words.ts';
import { leftWords } from '../review-words.ts';
import { reviewedFile } from '../reviewed-file.ts';
import { LightElement } from '../light-element.ts';
import { NamedRow } from '../named-row.ts';
import { setPageTitle } from '../page-title.ts';
import { parseRoute, type Route } from '../route.ts';
import type { ReviewIntent } from '../review-key.ts';
import { slicesOf } from '../select.ts';
import { undoneStep } from '../undone-step.ts';
import { addedOf, replacedRecords } from './import-records.ts';
import { importProgress, isNothingLeft, leftIn, needsPerson, reviewRowOf } from './import-rows.ts';
import { fileWords, leadWords, progressWords, titleWords } from './import-words.ts';
import { byHand } from './import-by-hand.ts';
import {
  leadOn,
  leadToCancel,
  leadToKeep,
  leadToOpen,
  leadToStep,
  rowOnScreen,
  shownAgain,
  type OpenRowWanted,
} from './import-steps.ts';
import { TwinChoice } from './import-twins.ts';
import { reviewStart } from './review-start.ts';
import { failedFiles, isLost } from '../part/failed-files.ts';
import '../part/file-drop.ts';
import '../part/import-block.ts';
import '../part/waiting-files.ts';
import './import-bar.ts';
import '../../style/import.css';

/** Files that are opened at once; of more, only those with something to check. */
const OPEN_AT_ONCE = 3;

/** What was read, before anything is kept: doubt first, every row beside its line. */
@customElement('ml-import-view')
export class ImportView extends LightElement {
  @property({ attribute: false }) workspace!: Workspace;

  /** A stored function, and one of its requirements by its place, may be named: it is opened there. */
  @property({ attribute: false }) route: Route = parseRoute('#/import');

  @state() private mode: 'add' | 'replace' = 'add';
  /** What a screen reader says next. */
  @state() private said = '';
  /** What of that everyone sees: a step back changes what one may not be looking at. */
  @state() private told = '';

  readonly #slice = slicesOf(this);
  readonly #links = this.#slice((snapshot) => snapshot.corpus.mappings);
  readonly #reviewer = this.#slice((snapshot) => snapshot.preferences.reviewer);
  readonly #imports = this.#slice((snapshot) => snapshot.imports);
  readonly #profiles = this.#slice((snapshot) => snapshot.corpus.profiles);
  readonly #draws = new Map<string, DrawPage>();
  /** The files in which something waited for a person, now or before: they stay on top when it is settled. */
  readonly #first = new Set<string>();

  readonly #undo = new CorrectionUndo(this, {
    items: () => this.workspace.snapshot.imports,
    commands: () => this.workspace.commands,
    told: (direction, before) => void this.#stepped(direction, before),
  });

  readonly #twins = new TwinChoice(this, () => this.#imports.value);
  readonly #named = new NamedRow(this, (name) => this.#rowOf(Number(name)));

  constructor() {
    super();
    new KeysAnywhere(this, (intent) => {
      this.#pressed(intent);
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.#imports.value.length === 0) this.#say('');
    if (changed.has('route')) this.#named.ask(this.route);
    const profile = this.#namedFunction();
    // Asked until it is there: at a reload the storage may still be opening.
    if (profile !== undefined && this.#named.wanted !== undefined) this.workspace.commands.reviewStored(profile);
  }

  #namedFunction(): RecordId | undefined {
    const asked = this.route.query.get('functie');
    return this.#profiles.value.find(({ id }) => id === asked)?.id;
  }

  /** The row in which a requirement of the named function was read. */
  #rowOf(requirement: number): HTMLElement | undefined | 'gone' {
    const profile = this.#namedFunction();
    const item = this.#imports.value.find(({ stored }) => stored !== undefined && stored === profile);
    if (item === undefined) return this.workspace.snapshot.storage === 'opening' ? undefined : 'gone';
    const row = reviewRowOf(item, requirement);
    if (row === undefined) return 'gone';
    return rowOnScreen(this, item.id, row);
  }

  protected override updated(): void {
    setPageTitle(titleWords(this.#imports.value));
  }

  protected override render(): TemplateResult {
    const items = this.#inOrder(this.#imports.value.filter((item) => item.status !== 'cancelled'));
    const progress = importProgress(items);
    return html`<div class="page import">
      <h1>${titleWords(items)}</h1>
      <p class="lead">${leadWords(progress)}</p>
      <p class="visually-hidden" role="status">${progress.busy > 0 ? progressWords(progress) : this.said}</p>
      ${progress.ready === 0 ? nothing : this.#start(items)}
      ${items.length === 0 ? html`<ml-file-drop></ml-file-drop>` : this.#blocks(items)}
    </div>`;
  }

  /** What needs a person first, then what could not be read, and beneath it what was read without doubt. */
  #inOrder(items: readonly ImportItem[]): readonly ImportItem[] {
    for (const item of items) if (needsPerson(item)) this.#first.add(item.id);
    const rank = (item: ImportItem): number => (this.#first.has(item.id) ? 0 : item.status === 'failed' ? 1 : 2);
    return items.toSorted((one, other) => rank(one) - rank(other));
  }

  /** Where to begin, and who does. */
  #start(items: readonly ImportItem[]): TemplateResult | typeof nothing {
    if (items.every((item) => item.reviews.length + item.dictionaries.length === 0)) return nothing;
    const left = leftIn(items);
    const isDone = isNothingLeft(left);
    const files = items.map(reviewedFile);
    const hasDoubtful = files.some(({ doubtful }) => doubtful > 0);
    const hasRows = files.some(({ parts }) => parts.some(({ rows }) => rows.length > 0));
    return reviewStart({
      left: isDone && !hasDoubtful ? t(hasRows ? 'review/no-doubts' : 'review/nothing-read') : leftWords(left),
      isDone,
      reviewer: this.#reviewer.value,
      begin: this.#begin,
      name: (name) => {
        this.workspace.commands.setPreferences({ reviewer: name === '' ? undefined : name });
      },
      undo: this.#undo.step('undo'),
      redo: this.#undo.step('redo'),
    });
  }

  #blocks(items: readonly ImportItem[]): TemplateResult {
    const lost = items.filter(isLost);
    const apart = lost.length > 1 ? new Set(lost) : new Set<ImportItem>();
    const rest = items.filter((item) => !apart.has(item));
    const isFirst = ({ id }: ImportItem): boolean => this.#first.has(id);
    return html`${this.#blocksOf(rest.filter(isFirst), items)}
      ${
        apart.size === 0
          ? nothing
          : failedFiles(lost, (id) => {
              this.workspace.commands.cancelImport(id);
            })
      }
      ${this.#blocksOf(
        rest.filter((item) => !isFirst(item)),
        items,
      )}
      <section class="section no-print">
        <h2>${t('import/more')}</h2>
        <ml-file-drop compact></ml-file-drop>
      </section>
      <ml-import-bar
        .workspace=${this.workspace}
        .items=${items}
        .leftOut=${this.#twins.leftOut()}
        .mode=${this.mode}
        .told=${this.told}
        @ml-first-wanted=${this.#begin}
      ></ml-import-bar>`;
  }

  #blocksOf(some: readonly ImportItem[], all: readonly ImportItem[]): unknown {
    return repeat(
      some,
      ({ id }) => id,
      (item) => this.#block(item, all.length <= OPEN_AT_ONCE),
    );
  }

  #block(item: ImportItem, isOpen: boolean): TemplateResult {
    return html`<ml-import-block
      .item=${item}
      .name=${fileWords(item, this.#imports.value)}
      .notices=${this.#twins.notice(item)}
      .replaced=${replacedRecords(item, this.#profiles.value)}
      .mode=${this.mode}
      .links=${this.#links.value}
      .reviewer=${this.#reviewer.value}
      .draw=${this.#drawOf(item)}
      .added=${addedOf(item, this.workspace.snapshot.corpus)}
      ?open=${isOpen || (item.stored !== undefined && item.stored === this.#namedFunction())}
      @ml-import-cancelled=${() => void this.#cancel(item)}
      @ml-import-mode=${(event: CustomEvent<'add' | 'replace'>) => {
        this.mode = event.detail;
      }}
      @ml-import-corrected=${({ detail }: CustomEvent<CorrectedIn>) => {
        this.workspace.commands.correctImport(item.id, detail.review, detail.acts);
        this.#settled(item.id, detail.words);
      }}
      @ml-import-conflict-settled=${({ detail }: CustomEvent<ConflictSettledIn>) => {
        this.workspace.commands.settleConflict(item.id, detail.review, detail.correction, detail.choice);
        this.#settled(item.id, detail.correction.row.label);
        void leadOn(this);
      }}
      @ml-import-facts-given=${({ detail }: CustomEvent<FactsGivenIn>) => {
        this.workspace.commands.correctFacts(item.id, detail.review, detail.facts);
        this.#settled(item.id, detail.words);
      }}
      @ml-import-fact-settled=${({ detail }: CustomEvent<FactSettledIn>) => {
        this.workspace.commands.settleFact(item.id, detail.review, detail.fact, detail.choice);
        this.#settled(item.id, t(FACT_KEYS[detail.fact]));
        void leadOn(this);
      }}
      @ml-doubts-seen=${({ detail }: CustomEvent<readonly Diagnostic[]>) => {
        this.workspace.commands.seeDoubts(item.id, detail);
        this.#settled(item.id, t('review/seen-count', { n: detail.length }));
        void leadOn(this);
      }}
      @ml-read-again=${() => {
        this.workspace.commands.readAgain(item.id);
      }}
      @ml-by-hand=${({ detail }: CustomEvent<ByHand>) => void byHand(this, this.workspace, item, detail)}
      @ml-open-row-wanted=${({ detail }: CustomEvent<OpenRowWanted>) => {
        this.#goToOpen(detail.from, detail.to);
      }}
      @ml-review-keys-asked=${() => {
        this.querySelector('ml-review-keys')?.toggle();
      }}
    ></ml-import-block>`;
  }

  /** The same function for the same file each time, so that nothing is drawn again for its sake. */
  #drawOf({ id, stored, isAtHand }: ImportItem): DrawPage | undefined {
    if (stored !== undefined && isAtHand !== true) return undefined;
    const draw = this.#draws.get(id) ?? ((page, width) => this.workspace.commands.pageImage(id, page, width));
    this.#draws.set(id, draw);
    return draw;
  }

  #say(words: string, told = ''): void {
    this.said = words;
    this.told = told;
  }

  #settled(id: string, words: string): void {
    this.#undo.settled(id);
    this.#say(t('review/said', { words, left: leftWords(leftIn(this.workspace.snapshot.imports)) }));
  }

  /** Says what came back, and goes there. */
  async #stepped(direction: 'undo' | 'redo', before: ImportItem): Promise<void> {
    const after = this.workspace.snapshot.imports.find(({ id }) => id === before.id);
    const step = after === undefined ? undefined : undoneStep(before, after, direction);
    const done = t(direction === 'undo' ? 'review/undone' : 'review/redone');
    const words = step === undefined ? done : `${done}: ${step.words}`;
    this.#say(t('review/said', { words, left: leftWords(leftIn(this.workspace.snapshot.imports)) }), words);
    await shownAgain(this);
    if (step !== undefined) leadToStep(this, before.id, step);
  }

  async #cancel(item: ImportItem): Promise<void> {
    const before = this.#imports.value.filter(({ status }) => status !== 'cancelled');
    this.workspace.commands.cancelImport(item.id);
    await shownAgain(this);
    leadToCancel(this, item, before);
  }

  /** A key of the rows that was pressed where none is chosen. */
  #pressed(intent: ReviewIntent): void {
    if (this.#imports.value.length === 0) return;
    if (intent.kind === 'help') this.querySelector('ml-review-keys')?.toggle();
    else if (intent.kind === 'move') this.#goToOpen(undefined, intent.to === 'previous-open' ? 'previous' : 'next');
    else this.#say(t('review/said-no-row'), t('review/said-no-row'));
  }

  readonly #begin = (): void => {
    this.#goToOpen(undefined, 'next');
  };

  /** Leads to what waits for a person next; where nothing does, says so and leads to where one keeps. */
  #goToOpen(from: string | undefined, to: 'next' | 'previous'): void {
    if (leadToOpen(this, from, to) || !isNothingLeft(leftIn(this.workspace.snapshot.imports))) return;
    this.#say(t('review/said-none-left'));
    if (to === 'next') leadToKeep(this);
  }
}
