import type { Corpus } from '../core/model/corpus.ts';
import { saveFile } from './save-file.ts';

/** One's own links as a crosswalk file, which this program and its command line open. */
export function saveLinks(mappings: Corpus['mappings']): void {
  const own = mappings.filter(({ origin }) => origin.from !== 'shipped').map(({ value }) => value);
  saveFile('meetlat-koppelingen.json', `${JSON.stringify({ mappings: own }, undefined, 2)}\n`, 'application/json');
}
