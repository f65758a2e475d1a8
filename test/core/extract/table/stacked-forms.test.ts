import { describe, expect, it } from 'vitest';
import { readBook, readValues } from '../../../sheet-book.ts';

const form = (
  title: string,
  ...rows: readonly (readonly (string | number | null)[])[]
): (string | number | null)[][] => [
  ['Stad Voorbeeldegem'],
  ['FUNCTIEFICHE'],
  ['Functie:', title],
  ['Taken:', 'Post rondbrengen'],
  [null, 'Pakjes aannemen'],
  [],
  ...rows.map((row) => [...row]),
  [],
  ['Uren:', '38/38'],
  ['Paraaf:', null, null, 'Datum:'],
  [],
  [],
];

const READ = [
  'Bode | Stad Voorbeeldegem: Luisteren 1/3, Plannen 3/3',
  'Chef | Stad Voorbeeldegem: Luisteren 3/3, Leiden 2/3',
];

describe('forms below each other on one sheet', () => {
  it('each give their own function what stands in them', async () => {
    const head = ['Vereiste competenties:', null, 1, 2, 3];
    const rows = [
      ...form(
        'Bode',
        head,
        [null, 'Luisteren', 'X'],
        [null, 'Plannen', null, null, 'X'],
        [null, '1 = leert, 2 = kan, 3 = leert anderen'],
      ),
      ...form('Chef', head, [null, 'Luisteren', null, null, 'X'], [null, 'Leiden', null, 'X']),
    ];
    const text = rows.map((row) => Array.from({ length: 6 }, (_, at) => row[at] ?? '').join(';')).join('\n');
    expect((await readBook([{ name: 'Blad1', rows }])).slice(0, 2)).toEqual(READ);
    expect((await readBook([{ name: 'Blad1', rows }], 'ods')).slice(0, 2)).toEqual(READ);
    expect((await readValues(text)).slice(0, 2)).toEqual(READ);
  });

  it('are told apart from a list of functions under fields of one name', async () => {
    const rows = [
      ['Functie:', 'Bode'],
      ['Functie:', 'Redder'],
      [],
      ['Competentie', 'Niveau'],
      ['Luisteren', 2],
      ['Plannen', 3],
    ];
    expect(await readBook([{ name: 'Blad1', rows }])).toHaveLength(1);
  });
});

describe('fields over a list', () => {
  it('that say what the function is for are no level of every row', async () => {
    const rows = [
      ['Functie', 'Bode'],
      ['Doel', 'De post elke dag op tijd rondbrengen'],
      [],
      ['Competentie', 'Toelichting'],
      ['Luisteren', 'naar bezoekers'],
      ['Plannen', 'van de ronde'],
    ];
    expect((await readBook([{ name: 'Blad1', rows }])).join('\n')).not.toContain('unread-gradation');
  });
});
