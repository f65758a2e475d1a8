import type { Language } from '../core/model/language.ts';
import { formatMessage } from './message.ts';
import { nl, type MessageKey, type Messages } from './nl.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

let current: Messages = nl;
let language: Language = 'nl';

/** The language that texts are in now. */
export function currentLanguage(): Language {
  return language;
}

/** Switches the language; resolves when its texts are there. Whoever shows text must then render again. */
export async function setLanguage(next: Language): Promise<void> {
  current = next === 'en' ? (await import('./en.ts')).en : nl;
  language = next;
}

/** The text of one key in the current language, filled in. */
export function t(key: MessageKey, values?: MessageValues): string {
  return formatMessage(current[key], values);
}

/**
 * The text of a code that comes from elsewhere (a diagnostic, a notice).
 *
 * @returns The code itself where no text exists: visible, so that it is noticed.
 */
export function messageOf(code: string, values?: MessageValues): string {
  const texts: Readonly<Record<string, string>> = current;
  return formatMessage(texts[code] ?? code, values);
}
