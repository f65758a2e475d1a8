import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../src/core/extract/extract-document.ts';
import { extractFunctions } from '../../../src/core/extract/table/extract-functions.ts';
import { readText } from '../../../src/read/read-text.ts';
import { asked, readCard } from './read-card.ts';

describe('a table that is set with spaces and goes on on the next page', () => {
  it('may have the name of a group right below its header, and the foot of the page between its rows', () => {
    const reading = readCard(
      'Functiefiche veerman',
      '',
      'Profiel',
      '',
      ' Competentie                       Basis        Gevorderd         Expert',
      ' Gedragscompetenties',
      ' Veilig varen bij mist en bij                                     X',
      ' hoge golven',
      ' Samenwerken                                    X',
      '',
      '',
      ' Functiefiche veerman                                                     versie 2, 14/03/2024                      1/2',
      ' Competentie                   Basis          Gevorderd         Expert',
      ' Technische competenties',
      ' Knopen leggen                                X',
      ' Motoren onderhouden           X',
      '',
      'Voorwaarden',
      '',
      'Een vaarbewijs.',
      '',
      ' Functiefiche veerman                                                     versie 2, 14/03/2024                      2/2',
    );
    expect(
      asked(reading).map(({ cluster, label, required, scale }) => [cluster, label, required, scale?.levels]),
    ).toEqual([
      ['Gedragscompetenties', 'Veilig varen bij mist en bij hoge golven', 3, 3],
      ['Gedragscompetenties', 'Samenwerken', 2, 3],
      ['Technische competenties', 'Knopen leggen', 2, 3],
      ['Technische competenties', 'Motoren onderhouden', 1, 3],
    ]);
  });

  it('may have functions beside each other with nothing over the names below them', () => {
    const reading = extractFunctions(
      readText(
        'matrix.txt',
        [
          'Bijlage 3: vereiste niveaus per functie',
          '',
          'Schaal: 1 = basis, 2 = zelfstandig, 3 = grondig',
          '',
          '                                  Veerman        Matroos        Ploegleider',
          ' Kerncompetenties',
          ' Veilig varen                        3              2                3',
          ' Samenwerken                         2              -                3',
          ' Functiegebonden competenties',
          ' Leiding geven                       -              -                2',
        ].join('\n'),
      ),
      (source) => extractDocument(source),
    );
    const told = (reading?.profiles ?? []).map(({ title, requirements }) =>
      [title, ...requirements.map(({ label, required }) => `${label} ${String(required)}`)].join(', '),
    );
    expect(told).toEqual([
      'Veerman, Veilig varen 3, Samenwerken 2',
      'Matroos, Veilig varen 2',
      'Ploegleider, Veilig varen 3, Samenwerken 3, Leiding geven 2',
    ]);
  });
});
