import { describe, expect, it } from 'vitest';
import { labelLevelOf } from '../../../../src/core/extract/level/label-level.ts';
import { leveledList } from '../../../../src/core/extract/level/leveled-list.ts';
import { statedPairs } from '../../../../src/core/extract/level/stated-pairs.ts';

describe('several figures behind one name', () => {
  it('are the level that is asked and the one that is wished for', () => {
    expect(statedPairs('Plannen: minimaal niveau 2, streefniveau 3')).toEqual({
      name: 'Plannen',
      asked: 'minimaal niveau 2',
      level: 2,
      wished: 3,
    });
    expect(labelLevelOf('Breien: niveau 2 (streef 4)')).toMatchObject({ label: 'Breien', level: 2, wished: 4 });
  });

  it('leave out what somebody has and where the scale ends', () => {
    expect(labelLevelOf('Roeien (vereist: 3; huidig: 2)')).toMatchObject({ label: 'Roeien', level: 3 });
    expect(labelLevelOf('Wassen - huidig niveau 1 / vereist niveau 3')).toMatchObject({ label: 'Wassen', level: 3 });
    expect(labelLevelOf('Strijken: huidig niveau 2')).toBeUndefined();
    expect(statedPairs('Strijken: huidig 2, maximum 4')).toBeUndefined();
  });

  it.each([
    ['Boren: minstens niveau 2', 'Boren', 2],
    ['Lezen: ≥ 2', 'Lezen', 2],
    ['Naaien, vereist niveau 3', 'Naaien', 3],
  ])('"%s" has the words before its level left out of the label', (text, label, level) => {
    expect(labelLevelOf(text)).toMatchObject({ label, level });
  });
});

describe('a list on one line', () => {
  it('has one name for each level', () => {
    expect(leveledList('samenwerken (3), luisteren (2) en plannen (2).')).toEqual([
      'samenwerken (3)',
      'luisteren (2)',
      'plannen (2)',
    ]);
    expect(leveledList('Kassa (2) en catalogus (1).')).toEqual(['Kassa (2)', 'catalogus (1)']);
    expect(leveledList('Plannen en organiseren (2), orde (1)')).toEqual(['Plannen en organiseren (2)', 'orde (1)']);
  });

  it('is none where a name has no level, or a level two figures', () => {
    expect(leveledList('samenwerken (3), luisteren (2) en plannen')).toEqual([]);
    expect(leveledList('Koken: minimaal niveau 2, streefniveau 3')).toEqual([]);
  });
});
