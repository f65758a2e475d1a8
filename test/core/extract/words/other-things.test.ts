import { describe, expect, it } from 'vitest';
import { namesLessons, namesOtherThings } from '../../../../src/core/extract/words/other-things.ts';

describe('the header over names that are no competencies', () => {
  it.each(['Taal', 'Talen', 'Diploma', 'Functie', 'Kandidaten', 'Dienst', 'Opleidingen', 'Proef', 'Langue', 'Product'])(
    '%s',
    (header) => {
      expect(namesOtherThings(header)).toBe(true);
    },
  );

  it.each(['Vaardigheid', 'Competentie', 'Kennisgebied', 'Bouwsteen', 'Taalvaardigheid', 'Dienstverlenend', ''])(
    'not %s',
    (header) => {
      expect(namesOtherThings(header)).toBe(false);
    },
  );

  it('lessons', () => {
    expect(namesLessons('Opleidingen')).toBe(true);
    expect(namesLessons('Opleidingsniveau')).toBe(false);
  });
});
