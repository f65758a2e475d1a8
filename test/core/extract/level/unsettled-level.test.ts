import { describe, expect, it } from 'vitest';
import { isUnsettled, leavesLevelOpen } from '../../../../src/core/extract/level/unsettled-level.ts';
import { asked, readCard } from '../read-card.ts';

describe('a level that is still to be settled', () => {
  it.each([
    'nog te bepalen',
    'n.t.b.',
    'niet bepaald',
    'non déterminé',
    'à définir',
    'n.d.',
    'not yet assessed',
    'TBD',
    'not assessed at recruitment',
  ])('is none yet: %s', (text) => {
    expect(isUnsettled(text)).toBe(true);
    expect(leavesLevelOpen(`Niveau: ${text}`)).toBe(true);
  });

  it.each([
    '2',
    'basis',
    'bepaald niveau',
    'Niet bepaalde taken opvolgen en begeleiden van jongeren in de wijk',
    'notions',
    'nd 3',
  ])('is settled, or no level at all: %s', (text) => {
    expect(leavesLevelOpen(`Niveau: ${text}`)).toBe(false);
  });

  it('keeps its name beside a line of dots, and is no name below one', () => {
    const dotted = ['Roeien ............ 2', 'Knopen ............ n.d.', 'Kijken ............ 3'];
    const below = [
      'Roeien',
      'Vereist niveau: 2 van 4',
      '',
      'Knopen',
      'Vereist niveau: nog te bepalen',
      '',
      'Kijken',
      'Vereist niveau: 3 van 4',
    ];
    for (const lines of [dotted, below])
      expect(
        asked(readCard('Functie: veerman', '', 'Competenties', '', ...lines)).map((one) => [one.label, one.required]),
      ).toEqual([
        ['Roeien', 2],
        ['Knopen', undefined],
        ['Kijken', 3],
      ]);
  });
});
