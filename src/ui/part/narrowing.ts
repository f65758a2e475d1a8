import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { RankingRow } from '../../chart/interval-ranking.ts';
import type { Interval } from '../../core/model/analysis.ts';
import type { Narrowing, Outcome, Together } from '../../core/model/explanation.ts';
import { formatList, formatPercent, formatPercentRange, wholePercent } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/nl.ts';
import { markAligned } from '../mark-aligned.ts';
import { LightElement } from '../light-element.ts';
import { intervalPicture } from './interval-picture.ts';

/** One open point with what to call it and where a person settles it; `href` absent: nowhere on these screens. */
export interface NarrowingShown {
  readonly narrowing: Narrowing;
  readonly words: string;
  readonly why?: string;
  readonly href?: string;
}

/** How many points are named before one asks for all: as many as are told of together. */
const FIRST = 5;
const KINDS: readonly Narrowing['kind'][] = ['rating', 'level', 'mapping', 'part'];

/** What would narrow a figure, in order, with the figure after it, and the way to the place where one settles it. */
@customElement('ml-narrowing')
export class NarrowingList extends LightElement {
  @property({ attribute: false }) now: Interval = { low: 0, high: 1 };
  @property({ attribute: false }) points: readonly NarrowingShown[] = [];
  /** The figure as it is rests on scales of other lengths that were laid on each other. */
  @property({ attribute: false }) aligned = false;
  /** Suggestions about it that there was no room to try. */
  @property({ attribute: false }) untried = 0;
  /** What is left once the first points are all settled. */
  @property({ attribute: false }) together: Together | undefined;
  /** Whose figure it is, where there are several on the screen. */
  @property() by = '';
  @state() private all = false;

  protected override render(): TemplateResult | typeof nothing {
    if (this.points.length === 0) return untriedNote(this.untried);
    const { points } = this;
    if (!points.some(({ narrowing }) => isSeen(narrowing, this.now)))
      return html`<section class="section narrowing">
        <h2>${t('explain/narrow-title')}</h2>
        <p class="prose">${this.by} ${t('explain/narrow-little', { n: points.length })}</p>
        ${untriedNote(this.untried)}
      </section>`;
    const shown = this.all ? points : points.slice(0, FIRST);
    const drawn = shown.filter(({ narrowing }) => isSeen(narrowing, this.now));
    const [best] = drawn;
    return html`<section class="section narrowing">
      <h2>${t('explain/narrow-title')}</h2>
      <p class="prose">
        ${this.by} ${t('explain/narrow-lead')}
        ${this.together === undefined ? nothing : togetherWords(this.together, this.now)}
      </p>
      <ol class="narrowing-points">
        ${shown.map((one) => this.#point(one))}
      </ol>
      ${
        points.length <= FIRST
          ? nothing
          : html`<button
              type="button"
              class="compact no-print"
              aria-expanded=${this.all}
              @click=${() => {
                this.all = !this.all;
              }}
            >
              ${this.all ? t('explain/narrow-fewer') : t('explain/narrow-all', { n: points.length })}
            </button>`
      }
      ${untriedNote(this.untried)} ${best === undefined ? nothing : this.#picture(best, drawn)}
    </section>`;
  }

  #point({ narrowing, words, why, href }: NarrowingShown): TemplateResult {
    return html`<li>
      ${href === undefined ? html`<strong>${words}</strong>` : html`<a href=${href}>${words}</a>`}
      ${why === undefined ? nothing : html`<span class="soft">(${why})</span>`}
      <span class="narrowing-effect">${effectWords(narrowing, this.now, this.aligned)}</span>
    </li>`;
  }

  /** Of the points that change the figure as it is read: bars that are all alike tell nobody anything. */
  #picture({ narrowing: best }: NarrowingShown, drawn: readonly NarrowingShown[]): TemplateResult {
    const rows: readonly RankingRow[] = [
      {
        label: t('explain/now'),
        ...this.now,
        words: markAligned(percents(this.now), this.aligned),
        tier: 0,
        own: true,
      },
      ...drawn
        .flatMap(({ narrowing }) =>
          endsOf(narrowing).map((way) => ({
            label: narrowing.label,
            sub: wayWords(way, narrowing.kind),
            ...way.share,
            words: wayPercents(way),
          })),
        )
        .map((row, index) => ({ ...row, tier: index + 1 })),
    ];
    const points = wholePoints(best.widest);
    const heading =
      points === 0
        ? t('explain/narrow-heading-known', { label: best.label })
        : t('explain/narrow-heading', {
            label: best.label,
            points,
            now: wholePercent(this.now.high) - wholePercent(this.now.low),
          });
    return intervalPicture({
      className: 'card',
      heading,
      summary: t('explain/narrow-summary'),
      description: t('explain/narrow-description'),
      rows,
      table: {
        head: [t('explain/what'), t('explain/low'), t('explain/high')],
        numeric: [1, 2],
        rows: rows.map((row) => [
          row.sub === undefined ? row.label : `${row.label}, ${row.sub}`,
          formatPercent(row.low),
          formatPercent(row.high),
        ]),
      },
    });
  }
}

/** What is left once the first points are all settled, however that turns out. */
export function togetherWords({ points: n, widest }: Together, now: Interval): string {
  const points = wholePoints(widest);
  return points === 0
    ? t('explain/together-known', { n })
    : t('explain/together', { n, points, now: wholePercent(now.high) - wholePercent(now.low) });
}

/** How many suggestions were left untried: never silently. */
function untriedNote(n: number): TemplateResult | typeof nothing {
  return n === 0 ? nothing : html`<p class="note">${t('explain/untried', { n })}</p>`;
}

/** A width in whole percentage points, never rounded down: "at most" must hold. */
function wholePoints(width: number): number {
  return Math.ceil(width * 100 - 1e-9);
}

/** On what a figure depends: "23 – 41 %, depending on 4 unsettled links". */
export function dependsWords(
  now: Interval,
  points: readonly Pick<NarrowingShown, 'narrowing'>[],
  isAligned = false,
  untried = 0,
): string {
  return t('explain/depends', { now: markAligned(percents(now), isAligned), what: openWords(points, untried) });
}

function openWords(points: readonly Pick<NarrowingShown, 'narrowing'>[], untried: number): string {
  const parts = KINDS.flatMap((kind) => {
    const n = points.filter(({ narrowing }) => narrowing.kind === kind).length;
    const key: MessageKey = `explain/n-${kind}`;
    return n === 0 ? [] : [t(key, { n })];
  });
  const all = untried === 0 ? parts : [...parts, t('explain/n-untried', { n: untried })];
  return formatList(all, currentLanguage());
}

/** What settling one point makes of the figure: after the lowest and after the highest answer, each marked by what it rests on itself. */
export function effectWords(narrowing: Narrowing, now: Interval, isAligned = false): string {
  const [first, last = first] = endsOf(narrowing);
  if (first === undefined || last === undefined) return '';
  if (!isSeen(narrowing, now)) return t('explain/narrow-same', { now: markAligned(percents(now), isAligned) });
  const values = {
    now: markAligned(percents(now), isAligned),
    first: wayPercents(first),
    last: wayPercents(last),
  };
  if (narrowing.kind === 'part') return t('explain/narrow-parts', values);
  return narrowing.kind === 'mapping'
    ? t('explain/narrow-mappings', values)
    : t('explain/narrow-levels', { ...values, low: first.level ?? 0, high: last.level ?? 0 });
}

/** Whether any outcome reads otherwise than the figure as it is. */
function isSeen(narrowing: Narrowing, now: Interval): boolean {
  return endsOf(narrowing).some(({ share }) => percents(share) !== percents(now));
}

/** The outcomes between which all others lie. */
function endsOf({ outcomes }: Narrowing): readonly Outcome[] {
  return outcomes.filter((_, index) => index === 0 || index === outcomes.length - 1);
}

function wayWords({ level, confirmed }: Outcome, kind: Narrowing['kind']): string {
  if (level !== undefined) return t('explain/at-level', { level });
  if (kind === 'part') return t(confirmed === true ? 'explain/equal' : 'explain/different');
  return t(confirmed === true ? 'explain/confirmed' : 'explain/rejected');
}

function wayPercents({ share, aligned }: Outcome): string {
  return markAligned(percents(share), aligned);
}

function percents({ low, high }: Interval): string {
  return formatPercentRange(low, high, '–');
}
