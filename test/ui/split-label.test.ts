import { describe, expect, it } from 'vitest';
import { splitLabel, splitNames, splitText } from '../../src/ui/split-label.ts';

describe('proposing the names in a label that holds more than one', () => {
  it('parts at the strongest sign that stands in it', () => {
    expect(splitLabel('Orde en netheid; zin voor humor')).toEqual(['Orde en netheid', 'zin voor humor']);
    expect(splitLabel('Plannen / organiseren')).toEqual(['Plannen', 'organiseren']);
    expect(splitLabel('Luisteren en spreken')).toEqual(['Luisteren', 'spreken']);
  });

  it('keeps a hyphen inside a name', () => {
    expect(splitLabel('ICT-kennis, Frans')).toEqual(['ICT-kennis', 'Frans']);
  });

  it('parts a list at its commas and at its last word between', () => {
    expect(splitLabel('Plannen, organiseren en opvolgen')).toEqual(['Plannen', 'organiseren', 'opvolgen']);
    expect(splitLabel('Accueil et écoute')).toEqual(['Accueil', 'écoute']);
  });

  it('leaves the label whole where no sign stands in it', () => {
    expect(splitLabel('Waakzaamheid')).toEqual(['Waakzaamheid']);
  });

  it('is one line that a person adapts by moving the signs', () => {
    expect(splitText('Plannen, organiseren')).toBe('Plannen | organiseren');
    expect(splitNames('Plannen, organiseren | opvolgen ; ')).toEqual(['Plannen, organiseren', 'opvolgen']);
  });
});
