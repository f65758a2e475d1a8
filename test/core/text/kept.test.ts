import { describe, expect, it } from 'vitest';
import { kept } from '../../../src/core/text/kept.ts';

/** A question that counts how often it had to be worked out. */
function counted(most: number): { readonly ask: (text: string) => number | undefined; readonly times: () => number } {
  let times = 0;
  const ask = kept(most, (text) => {
    times += 1;
    return text === '' ? undefined : text.length;
  });
  return { ask, times: () => times };
}

describe('kept', () => {
  it('works out an answer once, also where there is none', () => {
    const { ask, times } = counted(4);
    expect([ask('Inzet'), ask('Inzet'), ask(''), ask('')]).toEqual([5, 5, undefined, undefined]);
    expect(times()).toBe(2);
  });

  it('forgets what no longer fits, and answers the same again', () => {
    const { ask, times } = counted(2);
    expect(['a', 'bb', 'ccc', 'a'].map((text) => ask(text))).toEqual([1, 2, 3, 1]);
    expect(times()).toBe(4);
  });

  it('keeps no paragraphs', () => {
    const { ask, times } = counted(2);
    expect([ask('x'.repeat(401)), ask('x'.repeat(401))]).toEqual([401, 401]);
    expect(times()).toBe(2);
  });
});
