import { describe, expect, it } from 'vitest';
import { asked, readCard } from '../read-card.ts';

const card = (...items: readonly string[]) =>
  asked(readCard('Functiekaart: Bode', '', 'Competenties', '', 'Niveaus: basis, gevorderd en expert.', '', ...items));

describe('a level behind its word in brackets, before what explains the name', () => {
  it('is read, as a word or a figure', () => {
    const read = card(
      '- Sorteren (niveau: expert): je legt alles op zijn plaats.',
      '- Rijden (niveau: 1) – je kent de weg.',
    );
    expect(read.map(({ label, required }) => [label, required])).toEqual([
      ['Sorteren', 3],
      ['Rijden', 1],
    ]);
  });

  it('is none where the brackets say what the name is about', () => {
    const read = card('- Sorteren (post: brieven en pakjes)', '- Rijden (wagen: kleine en grote)');
    expect(read.map(({ label, required }) => [label, required])).toEqual([
      ['Sorteren (post: brieven en pakjes)', undefined],
      ['Rijden (wagen: kleine en grote)', undefined],
    ]);
  });
});
