import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../src/core/model/profile.ts';
import { groupRequirements, printedLevel } from '../../src/ui/requirement-groups.ts';

const REQUIREMENTS: readonly Requirement[] = [
  { label: 'Inzet', kind: 'behavioural', cluster: 'Gedrag', required: 2 },
  { label: 'Rekenblad', kind: 'technical', cluster: 'PC', required: 1 },
  { label: 'Empathie', kind: 'behavioural', cluster: 'Omgang', required: 3 },
  { label: 'Leergierig', kind: 'behavioural', cluster: 'Gedrag' },
  { label: 'Iets' },
];

describe('requirements by kind and cluster', () => {
  it('keeps the order in which the document first names each kind and cluster', () => {
    const groups = groupRequirements(REQUIREMENTS);
    expect(groups.map((group) => group.kind)).toEqual(['behavioural', 'technical', undefined]);
    expect(groups[0]?.clusters.map((cluster) => cluster.cluster)).toEqual(['Gedrag', 'Omgang']);
    expect(groups[0]?.clusters[0]?.rows.map((row) => row.requirement.label)).toEqual(['Inzet', 'Leergierig']);
  });

  it('counts every requirement once and remembers its place in the profile', () => {
    const groups = groupRequirements(REQUIREMENTS);
    expect(groups.map((group) => group.count)).toEqual([3, 1, 1]);
    const places = groups.flatMap((group) => group.clusters.flatMap((cluster) => cluster.rows.map((row) => row.index)));
    expect(places.sort()).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('a level as printed', () => {
  it('uses the word that the scale has for it', () => {
    const scale = { levels: 3, labels: ['elementair', 'voldoende', 'grondig'] };
    expect(printedLevel({ label: 'x', required: 2, scale })).toEqual({
      low: 2,
      high: 2,
      levels: 3,
      scalePrinted: true,
      lowWord: 'voldoende',
      highWord: 'voldoende',
    });
  });

  it('keeps both readings of a doubtful cell', () => {
    const level = printedLevel({ label: 'x', required: 2, requiredPossible: 3, scale: { levels: 3 } });
    expect([level.low, level.high]).toEqual([2, 3]);
  });

  it('does not make up a scale: without one it has as many squares as the level', () => {
    expect(printedLevel({ label: 'x', required: 2 })).toEqual({ low: 2, high: 2, levels: 2, scalePrinted: false });
  });

  it('has no level where the document states none', () => {
    expect(printedLevel({ label: 'x', hint: 'basiskennis' })).toMatchObject({ low: 0, high: 0, levels: 0 });
  });
});
