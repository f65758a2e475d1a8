import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { formatTime } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import type { Answer, Snapshot, Workspace } from '../../state/workspace.ts';
import { LightElement } from '../light-element.ts';
import { editionWords } from '../part/rest-notes.ts';
import { setPageTitle } from '../page-title.ts';
import { routeTo } from '../route.ts';
import type { MeAnswer, MeItem } from './me-items.ts';
import { guideNote, levelChoice, otherChoice, otherLevels } from './me-choices.ts';

/** An answer on its way to the store, or refused by it. */
interface Pending {
  readonly competency: string;
  readonly answer: MeAnswer;
  /** Given with it; absent: the one that is there stays. */
  readonly note: string | undefined;
  readonly state: 'saving' | 'failed' | 'saved';
}

/** From this width on there is room for the indicators without scrolling past them. */
const WIDE = '(min-width: 60rem)';

/** One competency: what it means, what each level looks like, and the choice. Every choice is saved at once. */
@customElement('ml-me-question')
export class MeQuestion extends LightElement {
  @property({ attribute: false }) workspace!: Workspace;
  @property({ attribute: false }) snapshot!: Snapshot;
  @property({ attribute: false }) items: readonly MeItem[] = [];
  /** Which question, from 1. */
  @property({ type: Number }) number = 1;
  /** One came from the page with all answers, and goes back there. */
  @property({ type: Boolean }) returns = false;

  @state() private pending: Pending | undefined;
  @state() private examples = matchMedia(WIDE).matches;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('number')) this.pending = undefined;
    // What was saved is shown from the workspace as soon as its analysis has caught up.
    if (this.pending?.state === 'saved' && !this.snapshot.analysing) this.pending = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    const { number, items } = this;
    const item = items[number - 1];
    setPageTitle(
      item === undefined
        ? t('me/question-missing')
        : t('me/question-page-title', { n: number, of: items.length, label: item.label }),
    );
    const hasMoved = changed.has('number') || changed.has('items');
    if (hasMoved && item !== undefined && this.snapshot.preferences.position !== number - 1)
      this.workspace.commands.standAt(number - 1);
  }

  protected override render(): TemplateResult {
    const { items, number } = this;
    const item = items[number - 1];
    if (item === undefined) return this.#missing();
    const pending = this.pending?.competency === item.competency ? this.pending : undefined;
    const answer = pending?.answer ?? item.answer;
    return html`<div class="page me-question">
      <div class="me-where">
        <p>${t('me/question-of', { n: number, of: items.length })}<span class="soft">${item.cluster}</span></p>
        <a href=${routeTo('ik', ['overzicht'])}>${t('me/overview-link')}</a>
      </div>
      <div class="me-progress" aria-hidden="true">
        ${items.map((one, index) => html`<i class=${progressSign(one, index + 1 === number)}></i>`)}
      </div>
      <fieldset aria-describedby="me-definition">
        <legend><h1>${item.label}</h1></legend>
        <p
          class=${item.definition === undefined ? 'soft' : 'lead'}
          id="me-definition"
          lang=${item.definition === undefined ? nothing : (item.guide?.language ?? nothing)}
        >
          ${item.definition ?? t('me/question-no-guide')}
        </p>
        ${guideNote(item)} ${this.#earlier(item)}
        <p class="me-which">${t('me/question-which')}</p>
        ${this.#choices(item, answer)}
      </fieldset>
      ${this.#status(pending)} ${this.#note(item, pending, answer)} ${this.#steps(answer)} ${otherLevels(item)}
    </div>`;
  }

  #choices(item: MeItem, answer: MeAnswer): TemplateResult {
    const { examples } = this;
    const hasExamples = item.levels.some((level) => level.indicators.length > 0);
    const held = answer.kind === 'rated' ? answer.held : undefined;
    const radio = (value: string, isChosen: boolean, given: Answer): TemplateResult =>
      html`<input
        type="radio"
        name="me-level"
        value=${value}
        .checked=${live(isChosen)}
        @change=${() => void this.#answer(item, given)}
      />`;
    return html`<div class="me-levels">
        ${otherChoice(radio('0', held === 0, { held: 0 }), t('me/level-zero'), t('me/level-zero-sub'))}
        ${item.levels.map((level) =>
          levelChoice(radio(String(level.level), held === level.level, { held: level.level }), level, item, examples),
        )}
      </div>
      ${
        hasExamples
          ? html`<button
              type="button"
              class="quiet compact no-print"
              aria-expanded=${examples}
              @click=${() => {
                this.examples = !examples;
              }}
            >
              ${t(examples ? 'me/question-examples-hide' : 'me/question-examples-show')}
            </button>`
          : nothing
      }
      <div class="me-levels me-others">
        ${otherChoice(radio('unknown', answer.kind === 'unknown', 'unknown'), t('me/unknown'), t('me/not-a-zero'))}
        ${otherChoice(
          radio('not-applicable', answer.kind === 'not-applicable', 'not-applicable'),
          t('me/not-applicable'),
          t('me/not-a-zero'),
        )}
      </div>`;
  }

  /** What one chose on another edition, and what to do about it. */
  #earlier(item: MeItem): TemplateResult | typeof nothing {
    const { earlier, answer } = item;
    if (earlier === undefined) return nothing;
    const { held, levels } = earlier;
    const isSameScale = answer.kind === 'rated';
    return html`<div class="note me-earlier-note">
      <p>
        ${
          levels === undefined
            ? t('me/question-earlier-bare', { held, edition: editionWords(earlier) })
            : t('me/question-earlier', { held, levels, edition: editionWords(earlier) })
        }
        ${isSameScale ? t('me/question-earlier-same') : t('me/question-earlier-other', { levels: item.levels.length })}
      </p>
      ${
        isSameScale
          ? html`<button type="button" class="compact no-print" @click=${() => void this.#answer(item, { held })}>
              ${t('me/question-earlier-keep')}
            </button>`
          : nothing
      }
    </div>`;
  }

  #status(pending: Pending | undefined): TemplateResult {
    if (pending?.state === 'failed')
      return html`<div class="note error" role="alert">
        <p>${t('me/not-saved')}</p>
        <button type="button" @click=${() => void this.#send(pending)}>${t('me/try-again')}</button>
      </div>`;
    return html`<p class="me-saved small soft" role="status">${this.#savedWords(pending)}</p>`;
  }

  #savedWords(pending: Pending | undefined): string {
    const { storage, savedAt } = this.snapshot;
    if (pending?.state === 'saving') return t('me/saving');
    if (this.items[this.number - 1]?.answer.kind === 'none' && pending === undefined) return '';
    if (storage === 'memory') return t('me/saved-memory');
    if (storage === 'failed' || storage === 'removed' || storage === 'newer') return t('me/saved-tab');
    if (storage !== 'saved' || savedAt === undefined) return '';
    return t('me/saved', { time: formatTime(savedAt, currentLanguage()) });
  }

  #note(item: MeItem, pending: Pending | undefined, answer: MeAnswer): TemplateResult | typeof nothing {
    if (answer.kind === 'none') return nothing;
    return html`<div class="me-note">
      <label class="field" for="me-note">${t('me/note')}</label>
      <p class="small soft" id="me-note-hint">${t('me/note-hint')}</p>
      <textarea
        id="me-note"
        aria-describedby="me-note-hint"
        maxlength="4000"
        .value=${live(pending?.note ?? item.note ?? '')}
        @change=${(event: Event) => {
          const given = toldOf(answer);
          if (given !== undefined) void this.#answer(item, given, (event.target as HTMLTextAreaElement).value.trim());
        }}
      ></textarea>
      <button type="button" class="quiet compact" @click=${() => void this.#answer(item, undefined)}>
        ${t('me/clear')}
      </button>
    </div>`;
  }

  #steps(answer: MeAnswer): TemplateResult {
    const { number, items } = this;
    const isLast = number === items.length;
    const to = (n: number): string => routeTo('ik', ['vraag', String(n)]);
    const overview = routeTo('ik', ['overzicht']);
    if (this.returns)
      return html`<div class="me-steps">
        <a class="button primary" href=${overview}>${t('me/back-to-overview')}</a>
      </div>`;
    return html`<div class="me-steps">
      ${number > 1 ? html`<a class="button" href=${to(number - 1)}>${t('me/previous')}</a>` : nothing}
      ${
        isLast
          ? html`<a class="button primary" href=${overview}>${t('me/to-overview')}</a>`
          : html`<a class=${answer.kind === 'none' ? 'button' : 'button primary'} href=${to(number + 1)}
              >${t(answer.kind === 'none' ? 'me/next-skip' : 'me/next')}</a
            >`
      }
    </div>`;
  }

  #missing(): TemplateResult {
    if (this.items.length === 0 && this.snapshot.analysing)
      return html`<div class="page"><p class="soft" role="status">${t('me/busy')}</p></div>`;
    return html`<div class="page">
      <h1>${t('me/question-missing')}</h1>
      <p class="lead">${t('me/question-missing-text', { of: this.items.length })}</p>
      <a class="button primary" href=${routeTo('ik')}>${t('me/overview-link')}</a>
    </div>`;
  }

  async #answer(item: MeItem, answer: Answer | undefined, note?: string): Promise<void> {
    await this.#send({
      competency: item.competency,
      answer: shown(answer),
      note,
      state: 'saving',
    });
  }

  async #send(pending: Pending): Promise<void> {
    const item = this.items.find((one) => one.competency === pending.competency);
    if (item === undefined) return;
    const sent: Pending = { ...pending, state: 'saving' };
    this.pending = sent;
    const { label, source } = item;
    try {
      await this.workspace.commands.answer(
        { label, ...(source === undefined ? {} : { source }) },
        toldOf(sent.answer),
        sent.note,
      );
      // A later answer may have overtaken this one.
      if (this.pending === sent) this.pending = { ...sent, state: 'saved' };
    } catch {
      if (this.pending === sent) this.pending = { ...sent, state: 'failed' };
    }
  }
}

function progressSign(item: MeItem, isHere: boolean): string {
  return `${item.answer.kind === 'none' ? 'off' : item.answer.kind === 'rated' ? 'on' : 'may'}${isHere ? ' here' : ''}`;
}

/** What the workspace is told of an answer as it is shown. */
function toldOf(answer: MeAnswer): Answer | undefined {
  if (answer.kind === 'none') return undefined;
  return answer.kind === 'rated' ? { held: answer.held } : answer.kind;
}

function shown(answer: Answer | undefined): MeAnswer {
  if (answer === undefined) return { kind: 'none' };
  return typeof answer === 'object' ? { kind: 'rated', held: answer.held } : { kind: answer };
}
