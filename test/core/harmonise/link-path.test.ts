import { describe, expect, it } from 'vitest';
import { countingLinks, linkPaths } from '../../../src/core/harmonise/link-path.ts';
import type { ResolvedMapping } from '../../../src/core/harmonise/mapping-classes.ts';
import type { Mapping } from '../../../src/core/model/crosswalk.ts';
import { corpus, mapping } from '../../build.ts';

function link(from: number, to: number, relation: Mapping['relation'], state: Mapping['state']): ResolvedMapping {
  const value = mapping(`Een:${String(from)}`, `Twee:${String(to)}`, relation, state);
  const [record] = corpus({ mappings: [value] }).mappings;
  if (record === undefined) throw new Error('a corpus of one mapping has one');
  return { record, from, to };
}

describe('the way from one competency to another', () => {
  it('is the shortest, goes along links either way, and is absent where there is none', () => {
    const long = [link(0, 1, 'exactMatch', 'confirmed'), link(1, 2, 'exactMatch', 'confirmed')];
    const short = [link(0, 3, 'exactMatch', 'confirmed'), link(2, 3, 'exactMatch', 'confirmed')];
    expect(linkPaths(0, [...long, ...short, link(3, 2, 'exactMatch', 'confirmed')]).get(2)).toHaveLength(2);
    expect(linkPaths(0, short).get(2)).toEqual(short);
    expect(linkPaths(0, long).get(4)).toBeUndefined();
    expect(linkPaths(0, long).get(0)).toEqual([]);
  });

  it('leads over a part and over a whole alike, each link as it is stored', () => {
    const over = [link(0, 2, 'broadMatch', 'confirmed'), link(2, 1, 'narrowMatch', 'suggested')];
    expect(linkPaths(0, over).get(1)).toEqual(over);
    expect(linkPaths(1, over).get(0)).toEqual(over.toReversed());
    const common = [link(2, 0, 'broadMatch', 'confirmed'), link(2, 1, 'broadMatch', 'confirmed')];
    expect(linkPaths(0, common).get(1)).toEqual(common);
  });

  it('leads neither along what is only related nor along what was rejected', () => {
    const part = link(0, 1, 'broadMatch', 'confirmed');
    const resolved = [part, link(1, 2, 'relatedMatch', 'confirmed'), link(2, 3, 'exactMatch', 'rejected')];
    const links = resolved.slice(0, 2).map(({ record: { value }, from, to }) => {
      const { relation, state } = value;
      return { from, to, relation, state };
    });
    expect(countingLinks({ resolved, links, rootOf: (node) => node })).toEqual([part]);
  });
});
