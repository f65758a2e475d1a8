import { InvariantError } from './core/model/invariant-error.ts';
import type { ShippedFiles } from './shipped.ts';

// The bundler lays each file beside the app as it is: facts are data, not code, and are fetched when first shown.
const URLS = import.meta.glob<string>('../data/**/*.json', { query: '?url', import: 'default', eager: true });
const FOLDER = '../data/';

/** The files of data/ as the app serves them: the only thing that it ever fetches, and only from where it came. */
export const SHIPPED_FILES: ShippedFiles = {
  names: Object.keys(URLS)
    .map((path) => path.slice(FOLDER.length))
    .sort(),
  read: async (name) => {
    const url = URLS[FOLDER + name];
    if (url === undefined) throw new InvariantError('shipped/missing', name);
    const response = await fetch(url);
    if (!response.ok) throw new InvariantError('shipped/missing', `${name}: ${String(response.status)}`);
    return (await response.json()) as unknown;
  },
};
