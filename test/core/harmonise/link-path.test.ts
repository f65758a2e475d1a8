import { describe, expect, it } from 'vitest';
import { countingLinks, linkPath } from '../../../src/core/harmonise/link-path.ts';
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
    expect(linkPath(0, 2, [...long, ...short, link(3, 2, 'exactMatch', 'confirmed')])).toHaveLength(2);
    expect(linkPath(0, 2, short)).toEqual(short);
    expect(linkPath(0, 4, long)).toBeUndefined();
    expect(linkPath(0, 0, long)).toEqual([]);
  });

  it('leads down to a part and up from it, never over a whole that both are part of', () => {
    const [one, other] = [link(0, 2, 'broadMatch', 'confirmed'), link(2, 1, 'narrowMatch', 'suggested')];
    expect(linkPath(0, 1, [one, other])).toBeUndefined();
    expect(linkPath(1, 0, [one, other])).toBeUndefined();
    expect(linkPath(0, 2, [one, other])).toEqual([one]);
    const common = [link(2, 0, 'broadMatch', 'confirmed'), link(2, 1, 'broadMatch', 'confirmed')];
    expect(linkPath(0, 1, common)).toEqual(common);
    const chain = [one, link(2, 3, 'exactMatch', 'confirmed'), link(3, 4, 'broadMatch', 'confirmed')];
    expect(linkPath(0, 4, chain)).toEqual(chain);
    expect(linkPath(4, 0, chain)).toEqual(chain.toReversed());
    expect(linkPath(0, 1, [one, link(2, 3, 'exactMatch', 'confirmed'), link(1, 3, 'broadMatch', 'confirmed')])).toBe(
      undefined,
    );
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
