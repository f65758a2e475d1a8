import type { KeyStore } from '../store/key-store.ts';

/** Under this name a tab remembers which file it is reading: a file that ends the tab can then be named afterwards. */
const READING = 'reading';

/** Remembers for this tab which file is being read, in case reading ends the tab. */
export function noteReading(tabKeys: KeyStore, file: string): void {
  tabKeys.set(READING, file);
}

/** The file was read, or given up. */
export function forgetReading(tabKeys: KeyStore): void {
  tabKeys.remove(READING);
}

/** The name of the file that was being read when this tab ended, if that is how it ended. */
export function takeInterrupted(tabKeys: KeyStore): string | undefined {
  const file = tabKeys.get(READING);
  tabKeys.remove(READING);
  return file;
}
