import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ShippedFiles } from '../shipped.ts';

// From dist/cli, where the built command line stands.
const FOLDER = fileURLToPath(new URL('../../data/', import.meta.url));

/** The files of data/ on the disk. */
export const SHIPPED_FILES: ShippedFiles = {
  get names() {
    return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .map((name) => name.split(path.sep).join('/'))
      .filter((name) => name.endsWith('.json'))
      .sort();
  },
  read: async (name): Promise<unknown> => JSON.parse(await readFile(path.join(FOLDER, name), 'utf8')) as unknown,
};
