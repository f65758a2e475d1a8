/** Every key of ours begins so: other programs may live at the same address. */
export const KEY_PREFIX = 'meetlat.';

/** Short texts by name, outside the database. Reading and writing never throw: what cannot be kept is kept in memory. */
export interface KeyStore {
  get(name: string): string | undefined;
  set(name: string, text: string): void;
  remove(name: string): void;
  /** Removes every key of ours. */
  clear(): void;
}

/** @param storage The browser's; it may refuse every single call, or be absent. */
export function createKeyStore(storage: Storage | undefined): KeyStore {
  const kept = new Map<string, string>();
  const attempt = <T>(action: (storage: Storage) => T): T | undefined => {
    try {
      return storage === undefined ? undefined : action(storage);
    } catch {
      // A browser that refuses storage does so with exceptions; the copy in memory stands in for it.
      return undefined;
    }
  };
  return {
    get: (name) => kept.get(name) ?? attempt((from) => from.getItem(KEY_PREFIX + name)) ?? undefined,
    set(name, text) {
      const isKept = attempt((to) => {
        to.setItem(KEY_PREFIX + name, text);
        return true;
      });
      if (isKept === true) kept.delete(name);
      else kept.set(name, text);
    },
    remove(name) {
      kept.delete(name);
      attempt((from) => {
        from.removeItem(KEY_PREFIX + name);
      });
    },
    clear() {
      kept.clear();
      attempt((from) => {
        const names = Array.from({ length: from.length }, (_, index) => from.key(index) ?? '');
        for (const name of names) if (name.startsWith(KEY_PREFIX)) from.removeItem(name);
      });
    },
  };
}
