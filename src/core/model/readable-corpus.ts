import * as v from 'valibot';
import { corpusSchema } from './corpus-schema.ts';
import { COLLECTIONS, EMPTY_CORPUS, type CollectionName, type Corpus } from './corpus.ts';
import { settingsSchema } from './settings.ts';

/** What could be read of rows that were kept somewhere, and how many of them fit no schema of ours. */
export interface ReadableCorpus {
  readonly corpus: Corpus;
  readonly unreadable: number;
}

/**
 * A corpus of rows that were kept outside the program.
 *
 * One row that cannot be read must not keep the others from being shown, so on doubt each is tried by itself.
 *
 * @param rows By collection; an absent one is empty.
 * @param settings Absent or unreadable: the documented defaults.
 * @example readableCorpus(new Map([['people', [{ id: 'x' }]]]), undefined) // { corpus: EMPTY_CORPUS, unreadable: 1 }
 */
export function readableCorpus(
  rows: ReadonlyMap<CollectionName, readonly unknown[]>,
  settings: unknown,
): ReadableCorpus {
  const whole = v.safeParse(corpusSchema, { ...EMPTY_CORPUS, ...Object.fromEntries(rows), settings: settings ?? {} });
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
