import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { harmonise } from '../../../src/core/harmonise/harmonise.ts';
import { recordId } from '../../../src/core/model/corpus.ts';
import { pairAt } from '../../../src/core/model/pair-table.ts';
import { possibleMeetings } from '../../../src/core/overlap/possible-meetings.ts';
import { anyCorpus } from '../../arbitrary.ts';
import { corpus, mapping, requirements } from '../../build.ts';

const [FIRST, SECOND] = [recordId('profiles-0'), recordId('profiles-1')];

describe('possibleMeetings', () => {
  it('names what two cards may share, with every link that leads from the one to the other', () => {
    const all = corpus({
      profiles: [
        { organisation: 'Eerstegem', requirements: requirements({ Overleg: 2, Orde: 1 }) },
        { organisation: 'Tweedegem', requirements: requirements({ Samenspraak: 2, Netheid: 1 }) },
        { organisation: 'Derdegem', requirements: requirements({ Regelmaat: 1 }) },
      ],
      mappings: [
        mapping('Tweedegem:Samenspraak', 'Eerstegem:Overleg', 'narrowMatch', 'confirmed'),
        mapping('Eerstegem:Orde', 'Derdegem:Regelmaat', 'exactMatch', 'suggested'),
        mapping('Derdegem:Regelmaat', 'Tweedegem:Netheid', 'exactMatch', 'suggested'),
      ],
    });
    const found = possibleMeetings(harmonise(all))(FIRST, SECOND);
    const ways = found.map(({ first, second, steps }) => [
      first.requirement.label,
      ...steps.map(({ relation, state, to }) => [relation, state, to.label]),
      second.requirement.label,
    ]);
    expect(ways).toEqual([
      ['Overleg', ['broadMatch', 'confirmed', 'Samenspraak'], 'Samenspraak'],
      ['Orde', ['exactMatch', 'suggested', 'Regelmaat'], ['exactMatch', 'suggested', 'Netheid'], 'Netheid'],
    ]);
  });

  it('names something exactly where two cards share more at most than what is settled', () => {
    const shape = {
      weighted: false,
      states: ['confirmed', 'suggested'],
      mostMappings: 5,
      towns: 3,
      labels: 3,
    } as const;
    fc.assert(
      fc.property(anyCorpus(shape), (all) => {
        const [one, other] = all.profiles;
        fc.pre(one !== undefined && other !== undefined && one.value.organisation !== other.value.organisation);
        const harmonised = harmonise(all);
        const settled = harmonise({
          ...all,
          mappings: all.mappings.filter(({ value }) => value.state === 'confirmed'),
        });
        fc.pre(settled.classes.length === harmonised.classes.length);
        const isNamed = possibleMeetings(harmonised)(FIRST, SECOND).length > 0;
        const places = harmonised.cards.map((card) => new Set(card.asks.map((ask) => ask.position)));
        const meets = [...(places[0] ?? [])].some((place) => places[1]?.has(place));
        // What only links can let meet is shared at most where one is named, and not at all where none is.
        if (!meets) expect((pairAt(analyse(all).pairs, 0, 1)?.shared.high ?? 0) > 0).toBe(isNamed);
      }),
      { numRuns: 150 },
    );
  });
});
