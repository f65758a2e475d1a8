import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestMappings } from '../../../src/core/harmonise/suggest-mappings.ts';
import type { MappingSuggestion } from '../../../src/core/model/mapping-suggestion.ts';
import { mapping } from '../../build.ts';
import { INDEX, side, SMALL_THESAURUS } from './small-thesaurus.ts';

const LABELS = [
  ...SMALL_THESAURUS.concepts.flatMap((one) => [...one.nl, ...one.fr]),
  ...['Discretie en loyaliteit', 'Leiding geven aan mensen', 'Sarnenwerken', 'Kaarten', 'Samenvatten', '', '***'],
];
const pairOf = ({ from, to, score, automatic }: MappingSuggestion) => [
  from.competency,
  to.competency,
  score,
  automatic,
];
const turnedPairOf = ({ from, to, ...rest }: MappingSuggestion) => pairOf({ from: to, to: from, ...rest });

describe('suggested mappings', () => {
  it('give per label the best first, in the order of the labels', () => {
    const found = suggestMappings(
      side('Hier', 'Empathie', 'Teamwerk'),
      side('Daar', 'Luisteren', 'Inleving', 'Samenwerken'),
      INDEX,
    );
    expect(found.map(({ from, to, relation }) => [from.competency, to.competency, relation])).toEqual([
      ['Empathie', 'Inleving', 'exactMatch'],
      ['Empathie', 'Luisteren', 'closeMatch'],
      ['Teamwerk', 'Samenwerken', 'exactMatch'],
    ]);
    expect(found.map((one) => one.automatic)).toEqual([true, false, true]);
    expect(found[0]).toMatchObject({ from: { source: 'Hier' }, to: { source: 'Daar' }, score: 0.96 });
  });

  it('preselect none of two that are as good', () => {
    const found = suggestMappings(side('Hier', 'Empathie'), side('Daar', 'Inleving', 'Inlevingsvermogen'), INDEX);
    expect(found.map((one) => one.automatic)).toEqual([false, false]);
    const back = suggestMappings(side('Daar', 'Inleving', 'Inlevingsvermogen'), side('Hier', 'Empathie'), INDEX);
    expect(back.map((one) => one.automatic)).toEqual([false, false]);
  });

  it('never preselect a close match', () => {
    const settled = [mapping('Hier:Kaarten', 'Gids:Plannen'), mapping('Daar:Kompas', 'Gids:Plannen')];
    const [found] = suggestMappings(side('Hier', 'Kaarten'), side('Daar', 'Kompas'), INDEX, settled);
    expect(found).toMatchObject({
      relation: 'closeMatch',
      automatic: false,
      why: { code: 'suggest/through-confirmed' },
    });
  });

  it('never come back after a person rejected or confirmed them', () => {
    const rejected = [mapping('Hier:Empathie', 'Daar:Inleving', 'exactMatch', 'rejected')];
    expect(suggestMappings(side('Hier', 'Empathie'), side('Daar', 'Inleving'), INDEX, rejected)).toEqual([]);
    const confirmed = [mapping('Daar:Inleving', 'Hier:Empathie')];
    expect(suggestMappings(side('Hier', 'Empathie'), side('Daar', 'Inleving'), INDEX, confirmed)).toEqual([]);
  });

  it('preselect nothing for a competency that has its partner', () => {
    const [here, there] = [side('Hier', 'Empathie'), side('Daar', 'Inleving', 'Meevoelen')];
    expect(suggestMappings(here, there, INDEX)[0]?.automatic).toBe(true);
    const [found] = suggestMappings(here, there, INDEX, [mapping('Hier:Empathie', 'Daar:Meevoelen')]);
    expect(found).toMatchObject({ to: { competency: 'Inleving' }, automatic: false });
    const related = [mapping('Hier:Empathie', 'Daar:Meevoelen', 'relatedMatch')];
    expect(suggestMappings(here, there, INDEX, related)[0]?.automatic).toBe(true);
  });

  it('keep at most five per label', () => {
    const many = side('Daar', ...Array.from({ length: 9 }, (_, place) => `Kaarten van wijk ${String(place)}`));
    expect(suggestMappings(side('Hier', 'Kaarten'), many, INDEX)).toHaveLength(5);
  });

  it('are the same from either side and in whatever order the labels come', () => {
    const some = fc.uniqueArray(fc.constantFrom(...LABELS), { maxLength: 5 });
    fc.assert(
      fc.property(some, some, (left, right) => {
        const there = suggestMappings(side('Hier', ...left), side('Daar', ...right), INDEX);
        const back = suggestMappings(side('Daar', ...right), side('Hier', ...left), INDEX);
        const reversed = suggestMappings(
          side('Hier', ...left.toReversed()),
          side('Daar', ...right.toReversed()),
          INDEX,
        );
        const sorted = (rows: readonly unknown[][]): readonly string[] => rows.map((row) => JSON.stringify(row)).sort();
        expect(sorted(back.map(turnedPairOf))).toEqual(sorted(there.map(pairOf)));
        expect(sorted(reversed.map(pairOf))).toEqual(sorted(there.map(pairOf)));
        for (const { score } of there) {
          expect(score).toBeGreaterThanOrEqual(0.3);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('turn broad into narrow from the other side', () => {
    const [there] = suggestMappings(side('Hier', 'Delegeren'), side('Daar', 'Leiderschap'), INDEX);
    const [back] = suggestMappings(side('Daar', 'Leiderschap'), side('Hier', 'Delegeren'), INDEX);
    expect([there?.relation, back?.relation]).toEqual(['broadMatch', 'narrowMatch']);
  });

  it('bear any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), (labels) => {
        for (const one of suggestMappings(side('Hier', ...labels), side('Daar', ...LABELS), INDEX)) {
          expect(Number.isFinite(one.score)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
