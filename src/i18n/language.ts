import type { Language } from '../core/model/language.ts';
import { formatMessage } from './message.ts';
import { nl, type MessageKey, type Messages } from './nl.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

type CodeTexts = Readonly<Record<string, string>>;

/** Texts that only some screens need: documents with all diagnostics, what is behind figures, oneself, links and so on. */
export type TextGroup = 'documents' | 'explain' | 'me' | 'method' | 'crosswalk' | 'start' | 'team';

const GROUPS: Readonly<Record<TextGroup, Readonly<Record<Language, () => Promise<CodeTexts>>>>> = {
  documents: {
    nl: async () => (await import('./nl/documents.ts')).nlDocuments,
    en: async () => (await import('./en/documents.ts')).enDocuments,
  },
  explain: {
    nl: async () => (await import('./nl/explain.ts')).nlExplain,
    en: async () => (await import('./en/explain.ts')).enExplain,
  },
  me: {
    nl: async () => (await import('./nl/me.ts')).nlMe,
    en: async () => (await import('./en/me.ts')).enMe,
  },
  crosswalk: {
    nl: async () => (await import('./nl/crosswalk.ts')).nlCrosswalk,
    en: async () => (await import('./en/crosswalk.ts')).enCrosswalk,
  },
  start: {
    nl: async () => (await import('./nl/start.ts')).nlStart,
    en: async () => (await import('./en/start.ts')).enStart,
  },
  team: {
    nl: async () => (await import('./nl/team.ts')).nlTeam,
    en: async () => (await import('./en/team.ts')).enTeam,
  },
  method: {
    nl: async () => (await import('./nl/method.ts')).nlMethod,
    en: async () => (await import('./en/method.ts')).enMethod,
  },
};

let current: Messages = nl;
let language: Language = 'nl';
/** What only some screens say; loaded when one of them is first opened. */
let later: CodeTexts = {};
/** What screens have come to show: from then on every language brings its own. */
const needed = new Set<TextGroup>();

/** The language that texts are in now. */
export function currentLanguage(): Language {
  return language;
}

/** Switches the language; resolves when its texts are there. Whoever shows text must then render again. */
export async function setLanguage(next: Language): Promise<void> {
  const messages = next === 'en' ? (await import('./en.ts')).en : nl;
  // Asked only now: a screen may have come to need them while the messages were loading.
  const texts = await textsOf([...needed], next);
  current = messages;
  later = texts;
  language = next;
}

/** Makes the texts of a group of screens ready in the current language. */
export async function loadTexts(group: TextGroup): Promise<void> {
  needed.add(group);
  let of: Language;
  let texts: CodeTexts;
  do {
    of = language;
    texts = await GROUPS[group][of]();
    // Another language may have come in between, without these.
  } while (of !== language);
  later = { ...later, ...texts };
}

/** The text of one key in the current language, filled in. */
export function t(key: MessageKey, values?: MessageValues): string {
  return messageOf(key, values);
}

/**
 * The text of a code that comes from elsewhere (a diagnostic, a notice).
 *
 * @returns The code itself where no text exists: visible, so that it is noticed.
 */
export function messageOf(code: string, values?: MessageValues): string {
  const texts: CodeTexts = current;
  return formatMessage(texts[code] ?? later[code] ?? code, values);
}

async function textsOf(groups: readonly TextGroup[], of: Language): Promise<CodeTexts> {
  const all = await Promise.all(groups.map((group) => GROUPS[group][of]()));
  return all.reduce((texts, group) => ({ ...texts, ...group }), {});
}
