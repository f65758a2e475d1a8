import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../src/core/model/profile.ts';
import { movedLevels } from '../../../src/core/review/moved-levels.ts';
import { FOUR, ON_THREE, THREE } from '../../worded-scales.ts';

describe('levels of rows that get another scale', () => {
  it('does as its example says', () => {
    const scale = { levels: 2, labels: ['goed', 'zeer goed'] };
    const other = { levels: 3, labels: ['matig', 'goed', 'zeer goed'] };
    expect(movedLevels([{ label: 'Inzet', required: 2, scale }], other).levels).toEqual([{ from: 2, to: 3 }]);
  });

  it('move by their words, whatever their capitals', () => {
    expect(movedLevels(ON_THREE, FOUR)).toEqual({
      levels: [
        { from: 2, to: 3 },
        { from: 3, to: 4 },
      ],
      kept: [],
    });
  });

  it('keep their numbers where one of the words is not on the new scale, or the scale has no words', () => {
    const kept = [
      { from: 2, to: 2 },
      { from: 3, to: 3 },
    ];
    expect(movedLevels(ON_THREE.slice(0, 2), { levels: 4, labels: ['a', 'goed', 'c', 'd'] }).levels).toEqual(kept);
    expect(movedLevels(ON_THREE.slice(0, 2), { levels: 4 }).levels).toEqual(kept);
  });

  const wished: Requirement = { label: 'Roer', required: 1, wished: 2, scale: THREE };

  it('keep their numbers where a wish, or a level for one task, would stay behind', () => {
    const kept = [
      { from: 1, to: 1 },
      { from: 2, to: 2 },
    ];
    expect(movedLevels([wished], FOUR)).toEqual({ levels: kept, kept: [] });
  });

  it('move by their words beside a row that keeps its numbers for its wish or its tasks, and tell which that is', () => {
    const byTask: Requirement = { ...wished, label: 'Loods', byTask: [{ task: 'Nachtvaart', level: 2 }] };
    expect(movedLevels([wished, ...ON_THREE, byTask], FOUR)).toEqual({
      levels: [
        { from: 2, to: 3 },
        { from: 3, to: 4 },
      ],
      kept: [wished, byTask],
    });
  });

  it('of a row with a wish are not told as kept where its words have the same numbers on the new scale', () => {
    const longer = { levels: 4, labels: ['voldoende', 'goed', 'ruim', 'zeer goed'] };
    expect(movedLevels([wished, ...ON_THREE], longer)).toEqual({
      levels: [
        { from: 2, to: 2 },
        { from: 3, to: 4 },
      ],
      kept: [],
    });
  });
});
