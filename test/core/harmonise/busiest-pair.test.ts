import { describe, expect, it } from 'vitest';
import { busiestPair } from '../../../src/core/harmonise/busiest-pair.ts';
import type { BoardSource } from '../../../src/core/model/crosswalk-board.ts';

const source = (key: string, hasDictionary = false): BoardSource => ({
  key,
  name: key,
  hasDictionary,
  competencies: 1,
});
const [A, B, C, GIDS] = [source('a'), source('b'), source('c'), source('gids', true)] as const;

describe('the pair with the most left to settle', () => {
  it('is not the one that is known to be settled, whichever way round', () => {
    const asked: string[] = [];
    const found = busiestPair([A, B, C], [B, A], ([one, other]) => {
      asked.push(`${one.key}${other.key}`);
      return other.key === 'c' && one.key === 'b' ? 3 : 1;
    });
    expect(asked).toEqual(['ac', 'bc']);
    expect([found?.pair.map(({ key }) => key), found?.open]).toEqual([['b', 'c'], 3]);
  });

  it('is the first of equally busy ones, and none where nothing is open', () => {
    expect(busiestPair([GIDS, A, B, C], [A, B], () => 2)?.pair.map(({ key }) => key)).toEqual(['a', 'c']);
    expect(busiestPair([A, B, C], [A, B], () => 0)).toBeUndefined();
  });

  it('is looked for among a limited number, however many sources there are', () => {
    let asked = 0;
    busiestPair(
      Array.from({ length: 60 }, (_, at) => source(String(at))),
      [A, B],
      () => {
        asked += 1;
        return 0;
      },
    );
    expect(asked).toBe(45);
  });
});
