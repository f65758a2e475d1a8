import type { Requirement } from '../core/model/profile.ts';
import { t } from '../i18n/language.ts';
import { printedLevel, type PrintedLevel } from './requirement-groups.ts';

/** The level of one requirement in words, the document's own where it has them: "grondig", "niveau 2 van 3". */
export function levelWordsOf(requirement: Requirement): string {
  const level = printedLevel(requirement);
  const { low, high, lowWord, highWord } = level;
  if (low === 0 && requirement.required === undefined) return t('function/unstated');
  if (low === high) return lowWord ?? exactWords(level, low);
  return lowWord === undefined || highWord === undefined
    ? t('function/level-or-number', { low, high })
    : t('function/level-or', { low: lowWord, high: highWord });
}

/** One level as a number on its scale, where the length of that is printed. */
export function exactWords({ levels, scalePrinted }: PrintedLevel, at: number): string {
  return scalePrinted ? t('function/level-of', { level: at, levels }) : t('function/level-only', { level: at });
}
