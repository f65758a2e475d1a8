import { describe, expect, it } from 'vitest';
import { readValues } from '../../../sheet-book.ts';

const table = (header: string, one: string, other: string): Promise<readonly string[]> =>
  readValues(
    `Competentie;Niveau;${header}\nInzet;2;${one}\nOrde;3;${one}\nZorg;1;${one}\nInzet;3;${other}\nOrde;3;${other}\nZorg;2;${other}\n`,
  );

describe('competencies that come back under another name in a column that no list of headers knows', () => {
  it.each([
    ['Meting', 'Voorjaar', 'Najaar'],
    ['Ronde', 'Winter', 'Zomer'],
    ['Bewijs', 'Portfolio', 'Gesprek'],
    ['Verantwoording', 'Zie nota', 'Zie verslag'],
    ['Nota', 'Eerste', 'Tweede'],
  ])('are one function with rows that contradict each other, where the column is "%s"', async (header, one, other) => {
    const read = await table(header, one, other);
    expect(read.filter((line) => line.includes('table/required-twice'))).toHaveLength(3);
    expect(read[0]).toContain('Inzet 2, Orde 3, Zorg 1, Inzet 3');
  });

  it.each([
    ['Betrekking', 'Bode', 'Kok'],
    ['Wie', 'Begeleider', 'Technisch verantwoordelijke'],
    ['Kolom 3', 'Éducateur', 'Technicien'],
  ])(
    'are several functions, where its word or most of its names are those of work: "%s"',
    async (header, one, other) => {
      expect(await table(header, one, other)).toEqual([
        `${one}: Inzet 2, Orde 3, Zorg 1`,
        `${other}: Inzet 3, Orde 3, Zorg 2`,
      ]);
    },
  );
});
