import { describe, expect, it } from 'vitest';
import { harmonise } from '../../../src/core/harmonise/harmonise.ts';
import { corpus, dictionary, mapping, requirement, requirements } from '../../build.ts';

const eerstegem = {
  organisation: 'Gemeente Eerstegem',
  requirements: [requirement('Overleg', 2, { kind: 'behavioural', scale: { levels: 3, labels: ['a', 'b', 'c'] } })],
};
const tweedegem = { organisation: 'Tweedegem', requirements: requirements({ Samenspraak: 4 }, 5) };
const guide = {
  ...dictionary([], { title: 'Gids', organisation: 'Eerstegem' }),
  competencies: [{ id: 'c1', label: 'Overleg plegen', altLabels: ['overleg'], cluster: 'Samen', levels: [] }],
};

describe('competencyClasses', () => {
  it('scores a class on the longest scale among its members', () => {
    const all = corpus({
      profiles: [eerstegem, tweedegem],
      mappings: [mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak')],
    });
    const { classes } = harmonise(all);
    expect(classes).toHaveLength(1);
    expect(classes[0]).toMatchObject({ levels: 5, levelsAssumed: false });
    expect(classes[0]).not.toHaveProperty('levelLabels');
  });

  it('tells what it is called where, by the dictionary’s label before that of a card', () => {
    const { classes } = harmonise(corpus({ profiles: [eerstegem], dictionaries: [guide] }));
    expect(classes).toEqual([
      {
        id: 'organisation eerstegem/overleg',
        label: 'Overleg plegen',
        kind: 'behavioural',
        cluster: 'Samen',
        levels: 3,
        levelsAssumed: false,
        levelLabels: ['a', 'b', 'c'],
        members: [
          { source: 'Gemeente Eerstegem', label: 'Overleg plegen', dictionary: 'dictionaries-0', entry: 'c1' },
          { source: 'Gemeente Eerstegem', label: 'Overleg' },
        ],
        links: [],
      },
    ]);
  });

  it('shows a link from both sides, each reading its own way, and no rejected one', () => {
    const all = corpus({
      profiles: [eerstegem, tweedegem],
      mappings: [
        mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak', 'broadMatch', 'suggested'),
        mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak', 'broadMatch', 'suggested'),
      ],
    });
    const { classes, links } = harmonise(all);
    expect(classes.map((one) => one.links)).toEqual([
      [{ to: 'organisation tweedegem/samenspraak', relation: 'broadMatch', state: 'suggested' }],
      [{ to: 'organisation eerstegem/overleg', relation: 'narrowMatch', state: 'suggested' }],
    ]);
    expect(links).toEqual([[0, 1]]);
    const rejected = mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak', 'exactMatch', 'rejected');
    const none = harmonise(corpus({ profiles: [eerstegem, tweedegem], mappings: [rejected] }));
    expect(none.links).toEqual([]);
    expect(none.classes.flatMap((one) => one.links)).toEqual([]);
  });

  it('has the same ids in whatever order documents come', () => {
    const joined = [mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak')];
    const ids = [
      [eerstegem, tweedegem],
      [tweedegem, eerstegem],
    ].map((profiles) => harmonise(corpus({ profiles, mappings: joined })).classes.map((one) => one.id));
    expect(ids[0]).toEqual(ids[1]);
  });
});
