import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import type { Corpus } from '../../../src/core/model/corpus.ts';
import { compareGroups, type CompareCell, type CompareGroup } from '../../../src/ui/view/compare-rows.ts';
import { corpus, mapping, profile, requirement, requirements } from '../../build.ts';

const SCALE = { scale: { levels: 3 } };

/** Two cards of one town and one of another, with one confirmed and one suggested link between the towns. */
const CORPUS = corpus({
  profiles: [
    profile({
      title: 'Onthaalmedewerker',
      organisation: 'Voorbeeldegem',
      requirements: requirements({ Inzet: 3, Onthaal: 2, Empathie: 2 }),
    }),
    profile({
      title: 'Loketbediende',
      organisation: 'Voorbeeldegem',
      requirements: requirements({ Inzet: 3, Onthaal: 3, Kassa: 1 }),
    }),
    profile({
      title: 'Balieverantwoordelijke',
      organisation: 'Testerbeke',
      requirements: [
        requirement('Inlevingsvermogen', 2, SCALE),
        requirement('Geld tellen', [1, 2], SCALE),
        requirement('Discretie', undefined, SCALE),
      ],
    }),
  ],
  mappings: [
    mapping('Voorbeeldegem:Empathie', 'Testerbeke:Inlevingsvermogen', 'exactMatch', 'confirmed'),
    mapping('Voorbeeldegem:Kassa', 'Testerbeke:Geld tellen', 'closeMatch', 'suggested'),
    mapping('Voorbeeldegem:Onthaal', 'Testerbeke:Discretie', 'relatedMatch', 'confirmed'),
  ],
});

function groupsOf(from: Corpus, ...places: readonly number[]): readonly CompareGroup[] {
  const chosen = places.flatMap((place) => from.profiles[place] ?? []);
  return compareGroups(chosen, analyse(from));
}

function cellOf(groups: readonly CompareGroup[], label: string, column: number): CompareCell | undefined {
  return groups.flatMap((group) => group.rows).find((row) => row.label === label)?.cells[column];
}

describe('the rows of a comparison', () => {
  it('are grouped by how many functions ask them, what differs first', () => {
    const groups = groupsOf(CORPUS, 0, 1);
    expect(groups.map((group) => [group.name, group.column, group.rows.map((row) => row.label)])).toEqual([
      ['all', undefined, ['Onthaal', 'Inzet']],
      ['one', 0, ['Empathie']],
      ['one', 1, ['Kassa']],
    ]);
  });

  it('tell a difference from the first function', () => {
    expect(cellOf(groupsOf(CORPUS, 0, 1), 'Onthaal', 1)).toMatchObject({ difference: 1 });
    expect(cellOf(groupsOf(CORPUS, 1, 0), 'Onthaal', 1)).toMatchObject({ difference: -1 });
  });

  it('tell no difference where the first function asks nothing or a level is not certain', () => {
    expect(cellOf(groupsOf(CORPUS, 0, 1), 'Kassa', 1)).not.toHaveProperty('difference');
    expect(cellOf(groupsOf(CORPUS, 2, 0), 'Inlevingsvermogen', 1)).toMatchObject({ difference: 0 });
    expect(cellOf(groupsOf(CORPUS, 0, 2), 'Geld tellen', 1)).not.toHaveProperty('difference');
  });

  it('show another name on another card, and only where it is another name', () => {
    const groups = groupsOf(CORPUS, 0, 2);
    expect(cellOf(groups, 'Empathie', 1)).toMatchObject({ kind: 'asked', otherName: 'Inlevingsvermogen' });
    expect(cellOf(groupsOf(CORPUS, 0, 1), 'Inzet', 1)).not.toHaveProperty('otherName');
  });

  it('never count a suggested link as asked, but say that it is possible', () => {
    const cell = cellOf(groupsOf(CORPUS, 1, 2), 'Kassa', 1);
    expect(cell).toMatchObject({ kind: 'linked', possible: [{ label: 'Geld tellen' }], related: [] });
  });

  it('show what is related without saying that it may count', () => {
    const cell = cellOf(groupsOf(CORPUS, 1, 2), 'Onthaal', 1);
    expect(cell).toEqual({ kind: 'linked', possible: [], related: ['Discretie'] });
  });

  it('mark levels that are not stated, and cells that can be read in two ways', () => {
    const groups = groupsOf(CORPUS, 0, 2);
    expect(cellOf(groups, 'Discretie', 1)).toMatchObject({ isUnstated: true, isDoubtful: false });
    expect(cellOf(groups, 'Geld tellen', 1)).toMatchObject({ isUnstated: false, isDoubtful: true });
  });

  it('hold every competency once, in whatever order the functions are chosen', () => {
    const labels = (...places: readonly number[]): readonly number[] =>
      groupsOf(CORPUS, ...places).map((group) => group.rows.length);
    expect(labels(0, 1, 2).reduce((a, b) => a + b)).toBe(6);
    expect(labels(2, 1, 0).reduce((a, b) => a + b)).toBe(6);
  });
});

describe('three functions on scales of different lengths', () => {
  /** Two cards of one town on three levels, and one of another on `levels`. */
  const beside = (levels: number, ...asked: readonly [number, number, number]): Corpus =>
    corpus({
      profiles: [
        profile({ title: 'Bode', organisation: 'Eerstegem', requirements: requirements({ Orde: asked[0] }) }),
        profile({ title: 'Klerk', organisation: 'Eerstegem', requirements: requirements({ Orde: asked[1] }) }),
        profile({ title: 'Gids', organisation: 'Tweedegem', requirements: requirements({ Orde: asked[2] }, levels) }),
      ],
      mappings: [mapping('Eerstegem:Orde', 'Tweedegem:Orde')],
    });

  it('are drawn on the longest of them, while each differs from the first as on the scales of those two', () => {
    const groups = groupsOf(beside(5, 2, 3, 4), 0, 1, 2);
    // Levels 2 and 3 of 3 are levels 3 and 5 of 5: one level apart on their own scale, two on that of the row.
    expect(cellOf(groups, 'Orde', 1)).toMatchObject({ levels: 5, difference: 1, isDrawnOtherwise: true });
    expect(cellOf(groups, 'Orde', 1)).toMatchObject({ ask: { low: 5 } });
    expect(cellOf(groups, 'Orde', 2)).toMatchObject({ difference: 1 });
    expect(cellOf(groups, 'Orde', 2)).not.toHaveProperty('isDrawnOtherwise');
    expect(cellOf(groupsOf(beside(5, 2, 3, 4), 0, 1), 'Orde', 1)).toMatchObject({ levels: 3, difference: 1 });
  });

  it('are told as equal to the first where the two are equal beside each other', () => {
    const all = corpus({
      profiles: [
        profile({ title: 'Bode', organisation: 'Eerstegem', requirements: requirements({ Orde: 1 }) }),
        profile({ title: 'Klerk', organisation: 'Tweedegem', requirements: requirements({ Orde: 1 }, 4) }),
        profile({ title: 'Gids', organisation: 'Derdegem', requirements: requirements({ Orde: 2 }, 5) }),
      ],
      mappings: [mapping('Eerstegem:Orde', 'Tweedegem:Orde'), mapping('Eerstegem:Orde', 'Derdegem:Orde')],
    });
    // Level 1 of 3 is level 1 of 4, but level 2 of 5, where level 1 of 4 is level 1.
    const groups = groupsOf(all, 0, 1, 2);
    expect(cellOf(groups, 'Orde', 1)).toMatchObject({ ask: { low: 1 }, difference: 0, isDrawnOtherwise: true });
    expect(cellOf(groups, 'Orde', 2)).toMatchObject({ ask: { low: 2 }, difference: 0 });
    expect(groups[0]?.rows[0]?.differs).toBe(true);
  });
});

describe('two parts of one whole', () => {
  const all = corpus({
    profiles: [
      profile({ title: 'Bode', organisation: 'Eerstegem', requirements: requirements({ Zwijgen: 2 }) }),
      profile({ title: 'Klerk', organisation: 'Tweedegem', requirements: requirements({ Trouw: 3 }) }),
      profile({ title: 'Griffier', organisation: 'Derdegem', requirements: requirements({ 'Zwijgen en trouw': 3 }) }),
    ],
    mappings: [
      mapping('Eerstegem:Zwijgen', 'Derdegem:Zwijgen en trouw', 'broadMatch'),
      mapping('Derdegem:Zwijgen en trouw', 'Tweedegem:Trouw', 'narrowMatch', 'suggested'),
    ],
  });

  it('are told as possibly the same, with every link over the whole', () => {
    expect(cellOf(groupsOf(all, 0, 1), 'Zwijgen', 1)).toMatchObject({
      possible: [
        {
          label: 'Trouw',
          steps: [
            { relation: 'broadMatch', state: 'confirmed' },
            { relation: 'narrowMatch', state: 'suggested' },
          ],
        },
      ],
    });
    expect(cellOf(groupsOf(all, 0, 2), 'Zwijgen', 1)).toMatchObject({ possible: [{ label: 'Zwijgen en trouw' }] });
    expect(cellOf(groupsOf(all, 2, 1), 'Zwijgen en trouw', 1)).toMatchObject({ possible: [{ label: 'Trouw' }] });
  });
});
