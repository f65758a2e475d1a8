import { describe, expect, it } from 'vitest';
import { readBook } from '../../../sheet-book.ts';

describe('labels in a column of their own', () => {
  it('stand over the names beside them, and the next label ends the list', async () => {
    const rows = [
      ['Functie:', 'Bode'],
      ['Taken:', 'Post rondbrengen'],
      [null, 'Pakjes aannemen'],
      ['Gevraagde vaardigheden:', null, 'basis', 'gevorderd', 'expert'],
      [null, 'Luisteren', 'x'],
      [null, 'Plannen', null, null, 'x'],
      ['Rijbewijs:', 'B'],
    ];
    expect((await readBook([{ name: 'Blad1', rows }])).slice(0, 1)).toEqual([
      'Bode: [Gevraagde vaardigheden] Luisteren 1/3 (skill), [Gevraagde vaardigheden] Plannen 3/3 (skill)',
    ]);
  });

  it('name the group of names that have a header of their own', async () => {
    const rows = [
      ['Functie:', 'Bode'],
      [],
      ['Vaktechnische competenties', 'Kennis', 'Graad'],
      [null, 'Wetgeving', 'Grondig'],
      [null, 'Archief', 'Elementair'],
    ];
    expect((await readBook([{ name: 'Blad1', rows }])).slice(0, 1)).toEqual([
      'Bode: [Vaktechnische competenties] Wetgeving 3/3 (technical), [Vaktechnische competenties] Archief 1/3 (technical)',
    ]);
  });

  it('are a column of groups where something stands below them', async () => {
    const rows = [
      ['Functie:', 'Bode'],
      [],
      ['Groep', 'Vaardigheid', 'Niveau'],
      ['Kern', 'Luisteren', 2],
      [null, 'Plannen', 3],
    ];
    expect((await readBook([{ name: 'Blad1', rows }])).slice(0, 1)).toEqual([expect.stringContaining('Luisteren 2')]);
  });
});
