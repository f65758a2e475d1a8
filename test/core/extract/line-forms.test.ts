import { describe, expect, it } from 'vitest';
import { asked, readCard } from './read-card.ts';

const levels = (...lines: readonly string[]): readonly string[] =>
  asked(readCard('FUNCTIEKAART VEERMAN', '', 'Functienaam: Veerman', '', ...lines)).map(
    ({ label, required, scale }) => `${label} ${String(required ?? '?')}/${String(scale?.levels ?? '?')}`,
  );

describe('a sentence below each name with its level', () => {
  it('explains the name above it, whatever leads to the level', () => {
    const sentences = ['Je legt het veer stil bij mist en bij storm.', 'Je groet elke reiziger aan boord vriendelijk.'];
    const forms = [
      (name: string, level: number) => `${name} ${'.'.repeat(30 - name.length)} niveau ${level}`,
      (name: string, level: number) => `${name} - niveau ${level}`,
      (name: string, level: number) => `${name} (niveau ${level})`,
    ];
    for (const form of forms)
      expect(
        levels(
          'COMPETENTIES',
          '',
          form('Veilig varen', 3),
          ...sentences,
          form('Onthalen', 2),
          ...sentences,
          form('Rekenen', 1),
        ),
      ).toEqual(['Veilig varen 3/?', 'Onthalen 2/?', 'Rekenen 1/?']);
  });

  it('stays one text where the next line is a sentence too', () => {
    expect(
      levels(
        'COMPETENTIES',
        '',
        'Varen - niveau 2',
        'Je legt het veer stil bij mist en bij storm op de rivier.',
        'Wie in niveau 2 begint, leert dat het eerste jaar.',
      ),
    ).toEqual(['Varen 2/?']);
  });
});

describe('a form for each competency, of lines with aligned colons', () => {
  const form = (name: string, level: string, ...rest: readonly string[]): readonly string[] => [
    `Competentie : ${name}`,
    'Soort       : gedrag',
    `Niveau      : ${level} / 4`,
    ...rest,
    '----------------------------',
  ];

  it('is read line by line, also where the same level comes back and a list goes on below', () => {
    expect(
      levels(
        'COMPETENTIES',
        '',
        ...form(
          'Veilig varen langs de oevers en de sluizen van de stad',
          '3',
          'Indicatoren : remt op tijd ;',
          '              kijkt achterom',
        ),
        ...form('Onthalen', '3', 'Indicatoren : groet de reizigers'),
        ...form('Rekenen', '3'),
        ...form('Meten', '1'),
        ...form('Zwemmen', '3'),
      ),
    ).toEqual([
      'Veilig varen langs de oevers en de sluizen van de stad 3/4',
      'Onthalen 3/4',
      'Rekenen 3/4',
      'Meten 1/4',
      'Zwemmen 3/4',
    ]);
  });

  it('still loses the page numbers and running heads between them', () => {
    expect(
      levels(
        'COMPETENTIES',
        '',
        ...form('Varen', '3'),
        'Functiekaart veerman - pagina 1 / 3',
        ...form('Onthalen', '2'),
        'Functiekaart veerman - pagina 2 / 3',
        ...form('Rekenen', '1'),
        'Functiekaart veerman - pagina 3 / 3',
      ),
    ).toEqual(['Varen 3/4', 'Onthalen 2/4', 'Rekenen 1/4']);
  });
});
