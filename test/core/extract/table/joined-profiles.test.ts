import { describe, expect, it } from 'vitest';
import { readBook } from '../../../sheet-book.ts';

describe('what a workbook does not say clearly', () => {
  it('percentages, which are no levels without a legend', async () => {
    expect(
      await readBook([
        {
          name: 'Matrix',
          rows: [
            ['Competentie', 'Poetshulp', 'Conciërge'],
            ['Netheid', '75%', '50%'],
            ['Onthaal', '25%', '100%'],
            ['Sleutels', '0%', '50%'],
          ],
        },
      ]),
    ).toEqual([
      'Poetshulp: Netheid ., Onthaal ., Sleutels .',
      'Conciërge: Netheid ., Onthaal ., Sleutels .',
      'warning table/unread-gradation Matrix!B2',
      'warning table/unread-gradation Matrix!B3',
      'warning table/unread-gradation Matrix!B4',
      'warning table/unread-gradation Matrix!C2',
      'warning table/unread-gradation Matrix!C3',
      'warning table/unread-gradation Matrix!C4',
    ]);
  });

  it('a date where a level should be', async () => {
    expect(
      await readBook([
        {
          name: 'Lijst',
          rows: [
            ['Functie', 'Competentie', 'Niveau'],
            ['Bode', 'Stiptheid', 3],
            ['Bode', 'Discretie', new Date(Date.UTC(2026, 1, 1))],
            ['Bode', 'Orde', 2],
          ],
        },
      ]),
    ).toEqual(['Bode: Stiptheid 3, Discretie ., Orde 2', 'warning table/unread-gradation Lijst!C3']);
  });

  it('a level above the scale, and a competency that stands there twice', async () => {
    expect(
      await readBook([
        {
          name: 'Matrix',
          rows: [
            ['Schaal van 1 tot 4'],
            ['Competentie', 'Gids', 'Balie'],
            ['Talen', 5, 3],
            ['Orde', 2, 2],
            ['Talen', 4, 3],
          ],
        },
      ]),
    ).toEqual([
      'Gids: Talen ., Orde 2/4, Talen 4/4',
      'Balie: Talen 3/4, Orde 2/4, Talen 3/4',
      'warning table/level-out-of-range Matrix!B3',
      'warning table/required-twice Matrix!B5 and Matrix!B3',
      'warning table/required-twice Matrix!C5 and Matrix!C3',
    ]);
  });

  it('a matrix and a list that disagree, with both cells', async () => {
    expect(
      await readBook([
        {
          name: 'Matrix',
          rows: [
            ['Competentie', 'Gids', 'Balie'],
            ['Talen', 4, 3],
            ['Orde', 2, 2],
          ],
        },
        { name: 'Gids', rows: [['Functie:', 'Gids'], [], ['Competentie', 'Niveau'], ['Talen', 3], ['Orde', 2]] },
      ]),
    ).toEqual([
      'Gids: Talen 3-4, Orde 2',
      'Balie: Talen 3, Orde 2',
      'warning table/levels-disagree Matrix!B2 and Gids!B4',
    ]);
  });

  it('points up to a hundred, which are no levels', async () => {
    expect(
      await readBook([
        {
          name: 'M',
          rows: [
            ['Competentie', 'Bode', 'Klerk'],
            ['Inzet', 65, 80],
            ['Orde', 40, 75],
          ],
        },
      ]),
    ).toEqual([
      'Bode: Inzet ., Orde .',
      'Klerk: Inzet ., Orde .',
      'warning table/level-out-of-range M!B2',
      'warning table/level-out-of-range M!B3',
      'warning table/level-out-of-range M!C2',
      'warning table/level-out-of-range M!C3',
    ]);
  });

  it('remarks among the levels of a function', async () => {
    expect(
      await readBook([
        {
          name: 'M',
          rows: [
            ['Competentie', 'Bode', 'Klerk'],
            ['Inzet', 2, 'zie bijlage'],
            ['Orde', '2 à 3', '3'],
            ['Recht', 'nvt', 'te bepalen'],
          ],
        },
      ]),
    ).toEqual([
      'Bode: Inzet 2, Orde 2-3',
      'Klerk: Inzet ., Orde 3, Recht .',
      'warning table/unread-gradation M!C2',
      'warning table/unread-gradation M!C4',
    ]);
  });

  it('a competency in two groups of one function at two levels, with both cells', async () => {
    expect(
      await readBook([
        {
          name: 'Matrix',
          rows: [
            ['Cluster', 'Competentie', 'Gids', 'Balie'],
            ['Kern', 'Talen', 3, 2],
            ['Vak', 'Talen', 2, 2],
          ],
        },
      ]),
    ).toEqual([
      'Gids: [Kern] Talen 3, [Vak] Talen 2',
      'Balie: [Kern] Talen 2, [Vak] Talen 2',
      'warning extract/level-conflict Matrix!C3 and Matrix!C2',
    ]);
  });

  it('a card whose level is above the legend of another sheet', async () => {
    expect(
      await readBook([
        {
          name: 'Gids',
          rows: [
            ['Functie:', 'Gids'],
            ['Dienst:', 'Toerisme'],
            [],
            ['Competentie', 'Niveau'],
            ['Talen', 3],
            ['Orde', 5],
          ],
        },
        {
          name: 'Schaal',
          rows: [
            ['Niveau', 'Betekenis'],
            [1, 'leert het nog'],
            [2, 'doet het met hulp'],
            [3, 'doet het alleen'],
            [4, 'leert het anderen'],
          ],
        },
      ]),
    ).toEqual(['Gids | Toerisme: Talen 3/4, Orde 5', 'warning extract/level-above-scale Gids!B6']);
  });
});
