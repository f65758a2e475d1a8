import { describe, expect, it } from 'vitest';
import { isOtherDocument } from '../../../../src/core/extract/words/other-document.ts';
import { asked, readCard } from '../read-card.ts';

describe('a document that says it is something else', () => {
  it('says so among its first lines', () => {
    expect(isOtherDocument(['Gemeente', 'Verslag van de vergadering'])).toBe(true);
    expect(isOtherDocument(['Nieuwsbrief van mei', 'Competenties'])).toBe(true);
  });

  it('does not say so in a list of competencies', () => {
    expect(isOtherDocument(['Functiekaart', 'Competenties', 'Verslag uitbrengen'])).toBe(false);
    const reading = readCard(
      'Functiekaart',
      'Functie: Bode',
      '',
      'Competentie              Vereist',
      'Luisteren                4',
      'Verslag uitbrengen       3',
      'Agenda beheren           2',
    );
    expect(asked(reading).map(({ required }) => required)).toEqual([4, 3, 2]);
  });
});
