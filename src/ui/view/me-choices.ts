import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n/language.ts';
import type { MeItem, MeLevel } from './me-items.ts';

/**
 * One level to choose: its title as the label, its word on the card below, crosses beside it. Indicators stand outside
 * the label, so that a screen reader does not read them all at every choice.
 */
export function levelChoice(
  radio: TemplateResult,
  level: MeLevel,
  { levels, guide }: MeItem,
  isOpen: boolean,
): TemplateResult {
  const number = t('me/level', { n: level.level });
  // A word that holds a number ("gradatie 2") already says which level it is.
  const isNumbered = level.word !== undefined && /\d/u.test(level.word);
  const word =
    level.word === undefined || isNumbered
      ? (level.word ?? number)
      : t('me/level-word', { n: level.level, word: level.word });
  return html`<div class="me-level">
    <label>
      ${radio}
      <span class="me-level-words"
        ><strong lang=${level.title === undefined ? nothing : (guide?.language ?? nothing)}
          >${level.title ?? level.word ?? number}</strong
        ><span class="small soft">${level.title === undefined && level.word === undefined ? nothing : word}</span></span
      >
      <span class="crosses" aria-hidden="true"
        >${levels.map((one) => html`<i class=${one.level <= level.level ? 'on' : 'off'}></i>`)}</span
      >
    </label>
    ${
      level.cardText === undefined
        ? nothing
        : html`<p class="me-card-text"><span class="soft">${t('me/question-card-says')}</span> ${level.cardText}</p>`
    }
    ${
      level.indicators.length === 0
        ? nothing
        : html`<ul class="me-indicators ${isOpen ? '' : 'print-only'}" lang=${guide?.language ?? nothing}>
            ${level.indicators.map((one) => html`<li>${one}</li>`)}
          </ul>`
    }
  </div>`;
}

/** A choice that is no level. */
export function otherChoice(radio: TemplateResult, words: string, sub: string): TemplateResult {
  return html`<div class="me-level">
    <label
      >${radio}<span class="me-level-words"
        ><strong>${words}</strong><span class="small soft">${sub}</span></span
      ></label
    >
  </div>`;
}

/** The levels of a dictionary that counts otherwise than the card: to read, not to choose. */
export function otherLevels({
  otherLevels: levels,
  levels: { length: of },
  guide,
}: MeItem): TemplateResult | typeof nothing {
  if (levels.length === 0 || guide === undefined) return nothing;
  return html`<details class="me-other-levels">
    <summary>${t('me/question-other-levels', { title: guide.title, n: levels.length, of })}</summary>
    <div lang=${guide.language ?? nothing}>
      ${levels.map(
        (level) =>
          html`<h2>${level.title ?? t('me/level', { n: level.level })}</h2>
            <ul class="me-indicators">
              ${level.indicators.map((one) => html`<li>${one}</li>`)}
            </ul>`,
      )}
    </div>
  </details>`;
}

/** Whose words the definition and the level titles are. */
export function guideNote({ guide }: MeItem): TemplateResult | typeof nothing {
  if (guide === undefined) return nothing;
  return html`<p class="small soft me-guide">
    ${guide.own ? nothing : html`<span class="me-sign" aria-hidden="true">≈</span>`}
    ${t(guide.own ? 'me/question-guide-own' : 'me/question-guide-reference', { title: guide.title })}
  </p>`;
}
