import { html, nothing, type TemplateResult } from 'lit';
import type { BoardContradiction, BoardDoubt, BoardLink, BoardStep } from '../../core/model/crosswalk-board.ts';
import { t } from '../../i18n/language.ts';
import { relationWords } from '../relation-words.ts';
import { ROW_ASKED, routeTo } from '../route.ts';
import type { PossiblePartner } from '../view/crosswalk-rows.ts';
import { contradictionWords } from '../view/crosswalk-words.ts';

/** The links that make a contradiction, each with the way to its own row. */
export function contradictionSteps({ steps }: BoardContradiction): TemplateResult | typeof nothing {
  return steps === undefined ? nothing : linkSteps(steps);
}

/** What a competency counts as possibly the same with through links with others, and through which. */
export function possiblePartners(left: string, partners: readonly PossiblePartner[]): TemplateResult {
  return html`${partners.map(
    ({ other, steps }) =>
      html`<div class="link-possible small">
        <p>${t('crosswalk/possible-through', { left, right: other.label })}</p>
        ${linkSteps(steps)}
      </div>`,
  )}`;
}

function linkSteps(steps: readonly BoardStep[]): TemplateResult {
  return html`<ul class="link-steps small" aria-label=${t('crosswalk/contradiction-steps')}>
    ${steps.map((one) => html`<li><a href=${addressOf(one)}>${stepWords(one)}</a></li>`)}
  </ul>`;
}

/** The contradictions with steps that a pair is part of. */
function contradictionsOf(
  contradictions: readonly BoardContradiction[],
  link: Pick<BoardLink, 'from' | 'to'>,
): readonly BoardContradiction[] {
  return contradictions.filter(
    ({ links, steps }) => steps !== undefined && links.some(({ from, to }) => from === link.from && to === link.to),
  );
}

/** Doubts about a pair that none of its contradictions says in full. */
export function otherDoubts(contradictions: readonly BoardContradiction[], link: BoardLink): readonly BoardDoubt[] {
  const kinds = new Set<string>(contradictionsOf(contradictions, link).map(({ kind }) => kind));
  return link.doubts.filter((one) => !kinds.has(one === 'conflict' ? 'same-twice' : one));
}

/** What contradicts itself about one pair, in its row. */
export function rowContradictions(
  contradictions: readonly BoardContradiction[],
  link: Pick<BoardLink, 'from' | 'to'>,
): TemplateResult {
  return html`${contradictionsOf(contradictions, link).map(
    (one) =>
      html`<div class="link-contradiction">
        <p class="link-doubt">${contradictionWords(one)}</p>
        ${contradictionSteps(one)}
      </div>`,
  )}`;
}

function stepWords(step: BoardStep): string {
  const { from, to } = step;
  return t('crosswalk/contradiction-step', {
    from: from.label,
    fromSource: from.source,
    relation: relationWords(step),
    to: to.label,
    toSource: to.source,
  });
}

function addressOf({ record, from, to }: BoardStep): string {
  return routeTo('koppelen', [], new URLSearchParams({ van: from.key, naar: to.key, [ROW_ASKED]: record }));
}
