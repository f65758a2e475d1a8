import * as v from 'valibot';
import { recordId } from '../core/model/corpus.ts';
import type { KeyStore } from '../store/key-store.ts';
import type { Preferences } from './workspace.ts';

const NAME = 'preferences';

const FIELDS: { readonly [K in keyof Preferences]-?: v.GenericSchema<unknown, Preferences[K]> } = {
  language: v.picklist(['nl', 'en']),
  theme: v.picklist(['system', 'light', 'dark']),
  example: v.boolean(),
  files: v.boolean(),
  target: v.pipe(v.string(), v.minLength(1), v.transform(recordId)),
  position: v.pipe(v.number(), v.integer(), v.minValue(0)),
  linking: v.object({ from: v.string(), to: v.string(), at: v.exactOptional(v.string()) }),
  reviewer: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
};

/** What counts until a person chooses: Dutch, unless the device asks for English first. */
export function firstPreferences(languages: readonly string[]): Preferences {
  return {
    language: languages[0]?.toLowerCase().startsWith('en') === true ? 'en' : 'nl',
    theme: 'system',
    example: true,
  };
}

/** The preferences as they were kept; a value that makes no sense counts as never chosen. */
export function readPreferences(keys: KeyStore, languages: readonly string[]): Preferences {
  const kept = readKept(keys);
  const sound = Object.entries(FIELDS).flatMap(([name, schema]) => {
    const read = v.safeParse(schema, kept.get(name));
    return read.success ? [[name, read.output] as const] : [];
  });
  return { ...firstPreferences(languages), ...Object.fromEntries(sound) };
}

function readKept(keys: KeyStore): ReadonlyMap<string, unknown> {
  try {
    const read: unknown = JSON.parse(keys.get(NAME) ?? '{}');
    return new Map(typeof read === 'object' && read !== null ? Object.entries(read) : []);
  } catch {
    return new Map();
  }
}

export function writePreferences(keys: KeyStore, preferences: Preferences): void {
  keys.set(NAME, JSON.stringify(preferences));
}
