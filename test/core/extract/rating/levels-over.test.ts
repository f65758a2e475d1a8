import { describe, expect, it } from 'vitest';
import { asked, readCard } from '../read-card.ts';

const HEAD = ['Functiekaart', '', 'Functie: Boswachter', '', 'Competenties', ''];

function levels(...lines: readonly string[]): readonly unknown[] {
  return asked(readCard(...HEAD, ...lines)).map(({ label, required, scale }) => [label, required, scale?.levels]);
}

describe('a rung with its title over a list of names', () => {
  it('gives its level to the names, and is none itself', () => {
    expect(
      levels(
        'Niveau 1 – met hulp van een collega',
        '- Zagen',
        '- Paden onderhouden',
        '',
        'Niveau 2 – helemaal alleen',
        '- Planten',
        '',
        'Niveau 3 – legt het anderen uit',
        '- Dieren tellen',
      ),
    ).toEqual([
      ['Zagen', 1, 3],
      ['Paden onderhouden', 1, 3],
      ['Planten', 2, 3],
      ['Dieren tellen', 3, 3],
    ]);
  });

  it('may be the highest first, or have lost the sign before one title', () => {
    expect(
      levels(
        'Degré 3 : guide les autres',
        '- Scier',
        'Degré 2 travaille seul',
        '- Planter',
        'Degré 1 : aide',
        '- Trier',
      ),
    ).toEqual([
      ['Scier', 3, 3],
      ['Planter', 2, 3],
      ['Trier', 1, 3],
    ]);
  });

  it('states no length of the scale where a rung is left out', () => {
    expect(levels('Level 2: alone', '- Sawing', 'Level 4: teaches it', '- Planting')).toEqual([
      ['Sawing', 2, undefined],
      ['Planting', 4, undefined],
    ]);
  });

  it('is left alone where the title is a name and the list explains it', () => {
    expect(levels('Niveau 2: Plannen', '- maakt een weekplan', 'Niveau 3: Luisteren', '- laat uitspreken')).toEqual([
      ['Plannen', 2, undefined],
      ['Luisteren', 3, undefined],
    ]);
  });

  const ladder = (...names: readonly string[]): readonly string[] =>
    ['uitvoeren', 'toepassen', 'sturen'].flatMap((title, index) => [
      `Niveau ${String(index + 1)}: ${title}`,
      `- ${names[index] ?? ''}`,
      '',
    ]);

  it.each([
    [['De gradaties betekenen:'], ladder('Werkt onder toezicht', 'Werkt zelfstandig', 'Begeleidt anderen')],
    [['Betekenis van de niveaus:'], ladder('Met hulp', 'Zonder hulp', 'Voor anderen')],
    [
      ['Inleving: je ziet wat bezoekers nodig hebben.', ''],
      ladder('Oog voor vragen', 'Eigen oplossing', 'Beter loket'),
    ],
    [[], ladder('Luistert naar bezoekers', 'Zoekt zelf oplossingen', 'Verbetert het loket')],
  ])('is a ladder below a definition, a lead-in about levels or over indicators: %s', (above, lines) => {
    expect(
      levels('- Roeien', '', ...above, ...lines).filter((one) => JSON.stringify(one).search(/,[1-9]/u) >= 0),
    ).toEqual([]);
  });

  it('leaves the levels behind an explained ladder to their names', () => {
    const explained = [
      'De gradaties betekenen:',
      ...ladder('Werkt onder toezicht', 'Werkt alleen', 'Begeleidt anderen'),
    ];
    expect(
      levels('- Roeien: niveau 1', '', ...explained, 'Zagen     2', 'Planten   3').map((one) => String(one)),
    ).toEqual(['Roeien,1,', 'Zagen,2,', 'Planten,3,']);
  });
});
