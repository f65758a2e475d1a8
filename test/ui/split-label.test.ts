import { describe, expect, it } from 'vitest';
import { splitLabel } from '../../src/ui/split-label.ts';

describe('proposing the names in a label that holds more than one', () => {
  it('parts at the strongest sign that stands in it', () => {
    expect(splitLabel('Orde en netheid; zin voor humor')).toEqual(['Orde en netheid', 'zin voor humor']);
    expect(splitLabel('Plannen / organiseren')).toEqual(['Plannen', 'organiseren']);
    expect(splitLabel('Luisteren en spreken')).toEqual(['Luisteren', 'spreken']);
  });

  it('keeps a hyphen inside a name', () => {
    expect(splitLabel('ICT-kennis, Frans')).toEqual(['ICT-kennis', 'Frans']);
  });

  it('proposes an empty second name where no sign stands in it', () => {
    expect(splitLabel('Waakzaamheid')).toEqual(['Waakzaamheid', '']);
  });
});
