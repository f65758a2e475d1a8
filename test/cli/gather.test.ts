import { describe, expect, it } from 'vitest';
import { gatherer } from '../../src/cli/gather.ts';
import type { Environment } from '../../src/cli/environment.ts';

/** Files that tell when they are opened. */
function telling(told: string[]): Environment {
  return {
    read: (file) => {
      told.push(`opened ${file}`);
      return file.startsWith('gone') ? Promise.reject(new Error('gone')) : Promise.resolve(Buffer.from('# Kaart\n'));
    },
    print: () => undefined,
    complain: () => undefined,
    version: '1.2.3',
  };
}

describe('the files of a command', () => {
  it('are read one after the other, so that no page of one waits for the pages of another', async () => {
    const told: string[] = [];
    const gather = gatherer(telling(told));
    await Promise.all(['a.md', 'gone.md', 'b.md'].map((file) => gather(file).then(() => told.push(`read ${file}`))));
    expect(told).toEqual(['opened a.md', 'read a.md', 'opened gone.md', 'read gone.md', 'opened b.md', 'read b.md']);
  });

  it('are read once each, however often they are named', async () => {
    const told: string[] = [];
    const gather = gatherer(telling(told));
    const [first, second] = await Promise.all([gather('a.md'), gather('a.md')]);
    expect(second).toBe(first);
    expect(told).toEqual(['opened a.md']);
  });
});
