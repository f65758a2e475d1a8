import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../src/core/extract/extract-document.ts';
import { readText } from '../../../../src/read/read-text.ts';
import { readBook, readValues } from '../../../sheet-book.ts';

describe('a list of one function in a workbook', () => {
  it('is no dictionary where every column is known and nothing but levels is asked', async () => {
    const book = [
      {
        name: 'Fiche',
        rows: [
          ['Functiebenaming', 'Kok'],
          ['Dienst', 'Keuken'],
        ],
      },
      {
        name: 'Profiel',
        rows: [
          ['Type', 'Competentie', 'Vereist niveau', 'Toelichting'],
          ['Waarden', 'Samenwerken', 3, 'Met de zaal'],
          [null, 'Orde', 2, null],
          ['Vakmanschap', 'Voedselveiligheid', 4, null],
          [null, 'Menu’s samenstellen', 2, 'Per seizoen'],
        ],
        merges: ['A2:A3', 'A4:A5'],
      },
    ];
    expect((await readBook(book))[0]).toBe(
      'Kok | Keuken: [Waarden] Samenwerken 3, [Waarden] Orde 2, [Vakmanschap] Voedselveiligheid 4, [Vakmanschap] Menu’s samenstellen 2',
    );
    expect((await readBook(book, 'ods'))[0]).toContain('[Vakmanschap] Menu’s samenstellen 2');
  });

  it('groups by kinds that are names of groups, in a sheet and in a text', async () => {
    const rows = [
      ['Soort', 'Competentie', 'Omschrijving', 'Vereist'],
      ['Kerncompetenties', 'Samenwerken', 'Met de zaal', 3],
      [null, 'Orde', 'Alles terugleggen', 2],
      ['Functiecompetenties', 'Voedselveiligheid', 'Warm houden', 4],
      [null, 'Menu’s samenstellen', 'Per seizoen', 2],
    ];
    const card = [['Functie', 'Kok'], [], ...rows];
    const grouped =
      '[Kerncompetenties] Samenwerken 3 (organisation), [Kerncompetenties] Orde 2 (organisation), [Functiecompetenties] Voedselveiligheid 4 (position), [Functiecompetenties] Menu’s samenstellen 2 (position)';
    expect((await readBook([{ name: 'Fiche', rows: card, merges: ['A4:A5', 'A6:A7'] }]))[0]).toContain(grouped);
    const text = rows.map((row) => `| ${row.map((cell) => cell ?? '').join(' | ')} |`);
    const reading = extractDocument(
      readText(
        'kaart.md',
        ['# Functiekaart kok', '', '## Competenties', '', text[0], '|---|---|---|---|', ...text.slice(1)].join('\n'),
      ),
    );
    expect(reading.profile?.requirements.map(({ cluster }) => cluster)).toEqual([
      'Kerncompetenties',
      'Kerncompetenties',
      'Functiecompetenties',
      'Functiecompetenties',
    ]);
  });

  it('keeps the kinds that are known, and names no group after the word of one row', async () => {
    expect(
      (await readValues('Functie;Soort;Competentie;Vereist niveau\nBode;gedrag;Inzet;2\nBode;techniek;Rijden;1\n'))[0],
    ).toBe('Bode: Inzet 2 (behavioural), Rijden 1 (technical)');
    expect(
      (await readValues('Functie;Soort;Competentie;Vereist niveau\nBode;stil;Inzet;2\nBode;luid;Rijden;1\n'))[0],
    ).toBe('Bode: Inzet 2, Rijden 1');
  });

  it('is still a dictionary where its columns only explain', async () => {
    const lines = await readBook([
      {
        name: 'Lijst',
        rows: [
          ['Cluster', 'Competentie', 'Toelichting'],
          ['Waarden', 'Samenwerken', 'Samen iets tot een goed einde brengen.'],
          ['Waarden', 'Orde', 'Het eigen werk overzichtelijk houden.'],
        ],
      },
    ]);
    expect(lines[0]).toContain('explains Waarden | Samenwerken');
  });

  it('has no level where a cell of a dictionary says that it does not apply', async () => {
    const lines = await readBook([
      {
        name: 'Gids',
        rows: [
          ['Competentie', 'Fase 1', 'Fase 2', 'Fase 3'],
          ['Helpen', 'Helpt wie erom vraagt.', 'Ziet wie hulp nodig heeft.', 'Regelt hulp voor velen.'],
          ['Coachen', 'niet van toepassing', 'Geeft tips aan een collega.', 'Bouwt een leerplan uit.'],
          ['Sparen', 'Vergelijkt de prijzen.', 'Stelt besparingen voor.', 'n.v.t.'],
        ],
      },
    ]);
    expect(lines.filter((line) => /Coachen|Sparen/u.test(line))).toEqual([
      'explains Coachen: 2 Geeft tips aan een collega.; 3 Bouwt een leerplan uit.',
      'explains Sparen: 1 Vergelijkt de prijzen.; 2 Stelt besparingen voor.',
    ]);
  });
});
