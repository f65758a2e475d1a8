import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../src/core/model/profile.ts';
import { movedLevels } from '../../../src/core/review/moved-levels.ts';

const THREE = { levels: 3, labels: ['voldoende', 'goed', 'zeer goed'] };
const FOUR = { levels: 4, labels: ['Basis', 'Voldoende', 'Goed', 'Zeer goed'] };
const REQUIREMENTS: readonly Requirement[] = [
  { label: 'Getijden', required: 2, scale: THREE },
  { label: 'Seinen', required: 3, scale: THREE },
  { label: 'Vlaggen', scale: THREE },
];

describe('levels of rows that get another scale', () => {
  it('does as its example says', () => {
    const scale = { levels: 2, labels: ['goed', 'zeer goed'] };
    const other = { levels: 3, labels: ['matig', 'goed', 'zeer goed'] };
    expect(movedLevels([{ label: 'Inzet', required: 2, scale }], other)).toEqual([{ from: 2, to: 3 }]);
  });

  it('move by their words, whatever their capitals', () => {
    expect(movedLevels(REQUIREMENTS, FOUR)).toEqual([
      { from: 2, to: 3 },
      { from: 3, to: 4 },
    ]);
  });

  it('keep their numbers where one of the words is not on the new scale, or the scale has no words', () => {
    const kept = [
      { from: 2, to: 2 },
      { from: 3, to: 3 },
    ];
    expect(movedLevels(REQUIREMENTS.slice(0, 2), { levels: 4, labels: ['a', 'goed', 'c', 'd'] })).toEqual(kept);
    expect(movedLevels(REQUIREMENTS.slice(0, 2), { levels: 4 })).toEqual(kept);
  });

  it('keep their numbers where a wish, or a level for one task, would stay behind', () => {
    const wished: Requirement = { label: 'Roer', required: 1, wished: 2, scale: THREE };
    expect(movedLevels([wished], FOUR)).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 2 },
    ]);
  });
});
