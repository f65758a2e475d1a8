import * as v from 'valibot';
import { COLLECTIONS, corpusSchema, EMPTY_CORPUS, type CollectionName, type Corpus } from '../core/model/corpus.ts';
import { settingsSchema } from '../core/model/settings.ts';
import type { Loaded } from './store.ts';

/**
 * A corpus of what the database holds.
 *
 * One record that cannot be read must not keep the others from being shown, so on doubt each is tried by itself.
 */
export function decodeRecords(rows: ReadonlyMap<CollectionName, readonly unknown[]>, settings: unknown): Loaded {
  const whole = v.safeParse(corpusSchema, { ...Object.fromEntries(rows), settings: settings ?? {} });
  if (whole.success) return { corpus: whole.output, unreadable: 0 };
  const readSettings = v.safeParse(settingsSchema, settings ?? {});
  let corpus: Corpus = { ...EMPTY_CORPUS, settings: readSettings.success ? readSettings.output : {} };
  let unreadable = 0;
  for (const collection of COLLECTIONS) {
    const all = rows.get(collection) ?? [];
    const readable = all.flatMap((row) => {
      const read = v.safeParse(corpusSchema, { ...EMPTY_CORPUS, [collection]: [row] });
      return read.success ? [...read.output[collection]] : [];
    });
    unreadable += all.length - readable.length;
    corpus = { ...corpus, [collection]: readable };
  }
  return { corpus, unreadable };
}
