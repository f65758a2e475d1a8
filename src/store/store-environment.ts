import type { KeyStore } from './key-store.ts';
import type { Migration } from './schema.ts';

/** What the store needs of its surroundings besides `indexedDB`; a browser may lack each of them. */
export interface StoreEnvironment {
  readonly keys: KeyStore;
  readonly now: () => Date;
  /** Speaks to the other tabs; what one says does not come back to oneself. */
  readonly channel?: Pick<BroadcastChannel, 'postMessage' | 'onmessage' | 'close'>;
  /** Asks the browser to keep the data when space runs short. */
  readonly persist?: () => Promise<boolean>;
  readonly caches?: Pick<CacheStorage, 'keys' | 'delete'>;
  /** The steps of the schema; tests give those of a version to come. */
  readonly migrations?: readonly Migration[];
}
