import { describe, expect, it } from 'vitest';
import { competencyNodes } from '../../../src/core/harmonise/competency-nodes.ts';
import { longestOf, scaleLengths } from '../../../src/core/harmonise/scale-lengths.ts';
import type { Corpus } from '../../../src/core/model/corpus.ts';
import type { FunctionProfile } from '../../../src/core/model/profile.ts';
import { corpus, dictionary, requirement } from '../../build.ts';

function lengths(all: Corpus): readonly (readonly [string, number, boolean])[] {
  const named = competencyNodes(all);
  const { ofNode } = scaleLengths(named);
  return named.nodes.map((node) => [node.key, ofNode(node).levels, ofNode(node).assumed]);
}

function card(...requirements: FunctionProfile['requirements']): Partial<FunctionProfile> {
  return { title: 'Functie', organisation: 'Voorbeeldegem', requirements };
}

const behavioural = { kind: 'behavioural' } as const;

describe('scaleLengths', () => {
  it('takes the length that the requirement prints before all else', () => {
    const all = corpus({
      profiles: [card(requirement('Orde', 2, { scale: { levels: 4 } }))],
      dictionaries: [dictionary(['Orde'], { organisation: 'Voorbeeldegem' }, 5)],
    });
    const named = competencyNodes(all);
    const [node] = named.nodes;
    const [asked] = all.profiles[0]?.value.requirements ?? [];
    if (node === undefined || asked === undefined) throw new Error('nothing found');
    expect(scaleLengths(named).ofRequirement(node, asked)).toEqual({ levels: 4, assumed: false });
    expect(scaleLengths(named).ofNode(node)).toEqual({ levels: 5, assumed: false });
  });

  it('takes the dictionary’s: the shortest of its scales that holds every level of the entry', () => {
    const scales = [{ levels: 3 }, { levels: 5 }];
    const all = corpus({
      profiles: [card(requirement('Orde', 2), requirement('Rust', 2), requirement('Zorg', 2))],
      dictionaries: [
        {
          organisation: 'Voorbeeldegem',
          scales,
          competencies: [
            { label: 'Orde', levels: [{ level: 2, indicators: [] }] },
            { label: 'Rust', levels: [{ level: 4, indicators: [] }] },
            { label: 'Zorg', levels: [] },
          ],
        },
      ],
    });
    expect(lengths(all)).toEqual([
      ['orde', 3, false],
      ['rust', 5, false],
      ['zorg', 5, false],
    ]);
  });

  it('takes the longest known for that organisation and kind', () => {
    const all = corpus({
      profiles: [
        card(
          requirement('Orde', 2, { ...behavioural, scale: { levels: 3 } }),
          requirement('Rust', 2, { ...behavioural, scale: { levels: 5 } }),
          requirement('Zorg', 1, behavioural),
          requirement('Lassen', 1, { kind: 'technical' }),
        ),
      ],
    });
    expect(lengths(all).slice(2)).toEqual([
      ['zorg', 5, false],
      ['lassen', 3, true],
    ]);
  });

  it('takes that of a dictionary of no organisation where the organisation has none', () => {
    const all = corpus({
      profiles: [card(requirement('Ordelijk', 2), requirement('Rust', 2), requirement('Zorg', 1, behavioural))],
      dictionaries: [
        { competencies: [{ label: 'Orde', altLabels: ['Ordelijk'], levels: [{ level: 5, indicators: [] }] }] },
        dictionary(['Rust'], { title: 'Gids' }, 4),
        dictionary(['Rust'], { organisation: 'Voorbeeldegem' }, 2),
        dictionary(['Zorg'], { organisation: 'Elders' }, 6),
      ],
    });
    expect(lengths(all).slice(0, 3)).toEqual([
      ['ordelijk', 5, false],
      ['rust', 2, false],
      ['zorg', 3, true],
    ]);
  });

  it('assumes 3 levels, or the highest level printed for that organisation and kind', () => {
    const low = corpus({ profiles: [card(requirement('Orde', 2, behavioural))] });
    expect(lengths(low)).toEqual([['orde', 3, true]]);
    const high = corpus({
      profiles: [card(requirement('Orde', 2, behavioural), requirement('Rust', [1, 4], behavioural))],
    });
    expect(lengths(high).map(([, levels]) => levels)).toEqual([4, 4]);
  });

  it('says once per organisation and kind that it assumed a length', () => {
    const named = competencyNodes(
      corpus({
        profiles: [
          card(requirement('Orde', 2, { ...behavioural, at: { line: 7 } }), requirement('Rust', 4, behavioural)),
          { title: 'Zonder organisatie', requirements: [requirement('Orde')] },
        ],
      }),
    );
    expect(scaleLengths(named).diagnostics).toEqual([
      {
        severity: 'info',
        code: 'harmonise/scale-assumed',
        values: { organisation: 'Voorbeeldegem', kind: 'behavioural', levels: 4, label: 'Orde' },
        at: { line: 7 },
      },
      {
        severity: 'info',
        code: 'harmonise/scale-assumed',
        values: { organisation: 'Zonder organisatie', kind: '', levels: 3, label: 'Orde' },
      },
    ]);
  });
});

describe('longestOf', () => {
  it('counts as assumed only where no printed scale is as long', () => {
    const printed = { levels: 3, assumed: false };
    expect(longestOf([{ levels: 3, assumed: true }, printed])).toEqual(printed);
    expect(longestOf([{ levels: 4, assumed: true }, printed])).toEqual({ levels: 4, assumed: true });
  });
});
