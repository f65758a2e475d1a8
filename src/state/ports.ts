import type { Corpus, CorpusRecord } from '../core/model/corpus.ts';
import type { Mapping } from '../core/model/crosswalk.ts';
import type { Dictionary } from '../core/model/dictionary.ts';
import type { Thesaurus } from '../core/model/thesaurus.ts';
import type { Language } from '../core/model/language.ts';
import type { KeyStore } from '../store/key-store.ts';
import type { Store } from '../store/store.ts';
import type { WorkerClient } from '../worker/client.ts';

/** The records that come with the program; each part is loaded when it is first shown. */
export interface ShippedLoaders {
  readonly dictionary: (language: Language) => Promise<readonly CorpusRecord<Dictionary>[]>;
  readonly crosswalk: () => Promise<readonly CorpusRecord<Mapping>[]>;
  /** The names of the field, for suggesting links. */
  readonly thesaurus: () => Promise<Thesaurus>;
  readonly example: () => Promise<Pick<Corpus, 'profiles' | 'people' | 'assessments' | 'trainings'>>;
}

/** Everything outside that the workspace needs; tests give fakes. */
export interface Ports {
  /** Never rejects: a browser that keeps nothing gives a store in memory. */
  readonly openStore: () => Promise<Store>;
  readonly worker: WorkerClient;
  readonly shipped: ShippedLoaders;
  /** Where preferences are kept. */
  readonly keys: KeyStore;
  /** What belongs to this tab alone and survives its reload. */
  readonly tabKeys: KeyStore;
  /** The languages of the device, most wanted first. */
  readonly languages: readonly string[];
  /** One's own records as the text of a file that can be opened again. @param saved ISO time. */
  readonly encode: (corpus: Corpus, saved: string) => string;
  readonly now: () => Date;
  /** A text that was never given before, anywhere. */
  readonly newId: () => string;
}
