import { html, nothing, type TemplateResult } from 'lit';
import type { Requirement } from '../../core/model/profile.ts';
import { t } from '../../i18n/language.ts';
import { exactWords, levelWordsOf } from '../level-words.ts';
import { printedLevel } from '../requirement-groups.ts';
import { crosses } from './crosses.ts';

/** The level of one requirement as its document prints it: crosses and words, and what is only hinted at or wished. */
export function levelCell(requirement: Requirement): TemplateResult {
  const level = printedLevel(requirement);
  const { low, high, levels, lowWord } = level;
  if (low === 0 && requirement.required === undefined)
    return html`<span class="level">${t('function/unstated')}</span>
      ${requirement.hint === undefined ? nothing : html`<span class="small soft">${t('function/hint', { hint: requirement.hint })}</span>`}`;
  const numbered = low === high ? exactWords(level, high) : t('function/level-or-number', { low, high });
  return html`${crosses({ low, high, levels, words: levelWordsOf(requirement) })}
  ${lowWord === undefined ? nothing : html`<span class="visually-hidden"> (${numbered})</span>`}
  ${
    requirement.wished === undefined
      ? nothing
      : html`<span class="small soft">${t('function/wished', { level: exactWords(level, requirement.wished) })}</span>`
  }`;
}
