import { describe, expect, it } from 'vitest';
import { readBook, readValues } from '../../../sheet-book.ts';

const OPEN = (line: number): string => `warning extract/level-range ${String(line)}`;

describe('both ends of a level in columns of their own', () => {
  it.each([
    ['van;tot'],
    ['Niveau van;Niveau tot'],
    ['Van niveau;Tot niveau'],
    ['Laagste niveau;Hoogste niveau'],
    ['ondergrens;bovengrens'],
  ])('leave open which one is asked: %s', async (headers) => {
    const lines = await readValues(`Functie;Tuinier\n\nCompetentie;${headers}\nSnoeien;2;4\nOrde;3;3\n`);
    expect(lines).toEqual(['Tuinier: Snoeien 2-4, Orde 3', OPEN(4)]);
  });

  it('for several functions, and in English', async () => {
    const text = 'Function;Competency;from;to\nGardener;Pruning;2;4\nGardener;Order;1;1\nCook;Order;2;3\n';
    expect(await readValues(text)).toEqual(['Gardener: Pruning 2-4, Order 1', 'Cook: Order 2-3']);
  });

  it('in a workbook', async () => {
    const rows = [['Functie', 'Tuinier'], [], ['Competentie', 'van', 'tot'], ['Snoeien', 2, 4], ['Orde', 3, 3]];
    expect((await readBook([{ name: 'Blad1', rows }]))[0]).toBe('Tuinier: Snoeien 2-4, Orde 3');
  });

  it('do not tell a level of which only the highest is given', async () => {
    const lines = await readValues('Functie;Tuinier\n\nCompetentie;van;tot\nSnoeien;1;2\nOrde;;3\n');
    expect(lines[0]).toBe('Tuinier: Snoeien 1-2, Orde .');
  });

  it.each([
    ['Functie;Tuinier\n\nCompetentie;Minimum;Ideaal\nSnoeien;2;4\nOrde;1;1\n', 'Tuinier: Snoeien 2, Orde 1'],
    [
      'Functie;Competentie;Geldig van;Geldig tot;Niveau\nBode;Orde;2020;2024;2\nBode;Inzet;2020;2025;3\n',
      'Bode: Orde 2, Inzet 3',
    ],
  ])('but the least that is asked is required, and dates are none: %j', async (text, profile) => {
    expect((await readValues(text))[0]).toBe(profile);
  });

  it('and what a training leads to stays as it is', async () => {
    const text = 'Opleiding;Competentie;Van;Tot\nEHBO;Reanimatie;1;2\nBrand;Blussen;0;3\n';
    expect((await readValues(text)).join()).not.toContain('1-2');
  });
});
