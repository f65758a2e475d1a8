import type { Language } from '../core/model/language.ts';
import { formatMessage } from './message.ts';
import { nl, type MessageKey, type Messages } from './nl.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

type CodeTexts = Readonly<Record<string, string>>;

let current: Messages = nl;
let language: Language = 'nl';
/** What diagnostics say; loaded when a screen first shows some, since most visits show none. */
let codes: CodeTexts | undefined;
/** Whether a screen has come to show some: from then on every language brings its own. */
let needsCodes = false;

/** The language that texts are in now. */
export function currentLanguage(): Language {
  return language;
}

/** Switches the language; resolves when its texts are there. Whoever shows text must then render again. */
export async function setLanguage(next: Language): Promise<void> {
  const messages = next === 'en' ? (await import('./en.ts')).en : nl;
  // Asked only now: a screen may have come to need them while the messages were loading.
  const texts = needsCodes ? await codeTexts(next) : undefined;
  current = messages;
  codes = texts;
  language = next;
}

/** Makes the texts of diagnostics ready in the current language, for {@link messageOf}. */
export async function loadCodeTexts(): Promise<void> {
  needsCodes = true;
  const of = language;
  const texts = await codeTexts(of);
  // A language that came in between has brought its own.
  if (of === language) codes ??= texts;
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
  const texts: CodeTexts = current;
  return formatMessage(texts[code] ?? codes?.[code] ?? code, values);
}

async function codeTexts(of: Language): Promise<CodeTexts> {
  return of === 'en'
    ? (await import('./en/diagnostics.ts')).enDiagnostics
    : (await import('./nl/diagnostics.ts')).nlDiagnostics;
}
