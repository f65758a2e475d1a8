import type { FactConflict, FactCorrection, FactName } from '../core/model/fact-correction.ts';
import { formatDate } from '../i18n/format.ts';
import { currentLanguage, t } from '../i18n/language.ts';
import type { MessageKey } from '../i18n/nl.ts';

/** What each fact is called. */
export const FACT_KEYS: Readonly<Record<FactName, MessageKey>> = {
  title: 'review/fact-title',
  organisation: 'function/organisation',
  department: 'function/department',
  service: 'function/service',
  grade: 'function/grade',
  version: 'review/fact-version',
};

/** A fact with what it says, in words that fit in a sentence: “Organisatie: ‘Gemeente Duinhoek’”. */
export function factWords(fact: FactName, text: string | undefined): string {
  const name = t(FACT_KEYS[fact]);
  return text === undefined ? t('review/fact-none', { name }) : t('review/fact-is', { name, text });
}

/** Who settled a fact, and what the document says of it; the person at the screen is "you". */
export function settledFact({ fact, read, by }: FactCorrection, reviewer: string | undefined): string {
  const who =
    by === reviewer ? t('review/changed-you') : by === undefined ? t('review/changed') : t('review/changed-by', { by });
  return `${t(FACT_KEYS[fact])} ${who}: ${readWords(read)}`;
}

/** Who settled a fact of something stored, on which day, and what the document says of it. */
export function storedFact(correction: FactCorrection): string {
  const { fact, read, by, at } = correction;
  const date = formatDate(at, currentLanguage());
  const who = by === undefined ? t('review/changed-on', { date }) : t('review/changed-by-on', { by, date });
  return `${t(FACT_KEYS[fact])} ${who}: ${readWords(read)}`;
}

/** What the document says of a fact: that it is not in it, or what was read. */
function readWords(read: string | undefined): string {
  return read === undefined ? t('review/fact-not-read') : t('review/fact-read', { text: read });
}

/** A fact that no longer fits: what was read, who decided what, and what the document says now. */
export function factStory({ correction: { text, read, by, at }, now }: FactConflict): string {
  const date = formatDate(at, currentLanguage());
  const who = by === undefined ? t('review/decided-on', { date }) : t('review/decided-by', { by, date });
  return t('review/conflict-changed', {
    before: textWords(read),
    act: `${textWords(text)} (${who})`,
    now: textWords(now),
  });
}

function textWords(text: string | undefined): string {
  return text === undefined ? t('review/level-none') : `“${text}”`;
}
