import { t } from '../i18n/language.ts';

/** Names the page: what a screen reader says first and what the tab shows. */
export function setPageTitle(words: string): void {
  const title = words === '' ? t('shell/title') : `${words} – ${t('shell/title')}`;
  if (document.title !== title) document.title = title;
}
