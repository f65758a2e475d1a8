import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import type { Corpus } from '../../../src/core/model/corpus.ts';
import { anyCorpus } from '../../arbitrary.ts';
import { pairRows } from '../../pair-rows.ts';

/** Every competency by another name, everywhere it stands. */
function renamed(all: Corpus, name: (label: string) => string): Corpus {
  return {
    ...all,
    profiles: all.profiles.map((record) => {
      const requirements = record.value.requirements.map((one) => ({ ...one, label: name(one.label) }));
      return { ...record, value: { ...record.value, requirements } };
    }),
    mappings: all.mappings.map((record) => {
      const { from, to } = record.value;
      const ends = {
        from: { ...from, competency: name(from.competency) },
        to: { ...to, competency: name(to.competency) },
      };
      return { ...record, value: { ...record.value, ...ends } };
    }),
  };
}

describe('the name of a competency', () => {
  it('changes no figure, also where the new names stand in another order of the alphabet', () => {
    const shape = {
      weighted: true,
      states: ['suggested', 'confirmed', 'rejected'],
      mostMappings: 4,
      towns: 3,
      labels: 3,
    } as const;
    const names = fc.constantFrom<(label: string) => string>(
      (label) => `Kunnen ${label.toLowerCase()}`,
      (label) => ({ Overleg: 'Zwemmen', Schrijven: 'Lopen', Rekenen: 'Aaien' })[label] ?? label,
    );
    fc.assert(
      fc.property(anyCorpus(shape), names, (all, name) => {
        expect(pairRows(analyse(renamed(all, name)).pairs)).toEqual(pairRows(analyse(all).pairs));
      }),
      { numRuns: 60 },
    );
  });
});
