import { createKeyStore, KEY_PREFIX, type KeyStore } from './key-store.ts';
import type { StoreEnvironment } from './store-environment.ts';

/** What this browser has of what the store needs. Merely asking for some of it can throw. */
export function browserEnvironment(keys: KeyStore, now: () => Date): StoreEnvironment {
  const channel = attempt(() => new BroadcastChannel(`${KEY_PREFIX}store`));
  const found = attempt(() => globalThis.caches);
  const storage = attempt(() => navigator.storage);
  return {
    keys,
    now,
    ...(channel === undefined ? {} : { channel }),
    ...(found === undefined ? {} : { caches: found }),
    ...(storage === undefined ? {} : { persist: () => storage.persist() }),
  };
}

/** Texts that stay on this device (`localStorage`), or in this tab (`sessionStorage`). */
export function browserKeys(kind: 'localStorage' | 'sessionStorage'): KeyStore {
  return createKeyStore(attempt(() => globalThis[kind]));
}

/** @returns Nothing where the browser lacks it or refuses it: an old one, a private window, a locked-down setting. */
function attempt<T>(get: () => T): T | undefined {
  try {
    return get() ?? undefined;
  } catch {
    return undefined;
  }
}
