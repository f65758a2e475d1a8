import { describe, expect, it } from 'vitest';
import { holdsRatings, isToFillIn, namesRater } from '../../../../src/core/extract/table/rater-column.ts';
import { readBook, readValues } from '../../../sheet-book.ts';

describe('a column under the word for who rates', () => {
  it.each([
    ['Evaluator', ['3', '5', ''], true],
    ['Evaluator', ['An', 'Piet'], false],
    ['Evaluator', ['3', 'An'], false],
    ['Evaluator', ['3'], false],
    ['Medewerker', ['3', '5'], false],
    ['Evaluator', ['1042', '1043'], false],
  ])('%s over %j', (header, texts, holds) => {
    expect(holdsRatings(header, texts)).toBe(holds);
  });

  it.each([
    ['Leidinggevende', ['', ''], true],
    ['Leidinggevende', ['H', ''], true],
    ['Leidinggevende', ['An Peeters', ''], false],
    ['Naam', ['', ''], false],
  ])('%s over %j is to be filled in: %s', (header, texts, isOpen) => {
    expect(isToFillIn(header, texts)).toBe(isOpen);
  });

  it('leaves the marks beside it what the function asks', async () => {
    const read = await readBook([
      {
        name: 'Form',
        rows: [
          ['Functie', 'Veerman'],
          [],
          ['Competentie', 'Beginnend', 'Voldoende', 'Goed', 'Zelf', 'Leidinggevende'],
          ['Geduld', null, 'x', null, 'H', null],
          ['Sturen', null, null, 'V', 'H', null],
          ['Orde', 'x', null, null, null, null],
        ],
      },
    ]);
    expect(read.join()).toMatch(/Geduld 2.*Sturen 3.*Orde 1/u);
  });

  it.each([
    ['Direct leidinggevende', true],
    ['Naam', false],
  ])('%s', (label, names) => {
    expect(namesRater(label)).toBe(names);
  });

  const form = (...rows: readonly (readonly (string | number | null)[])[]): Promise<readonly string[]> =>
    readBook([
      {
        name: 'Form',
        rows: [
          ['Functie', 'Veerman'],
          [],
          ['DEEL 2 - Wat je kan'],
          ['Competentie', 'Vereist', 'Eigen inschatting', 'Evaluator', 'Verschil'],
          ...rows,
        ],
      },
    ]);
  const rows = [
    ['Algemene competenties'],
    ['Geduld', 2, 3, 3, 1],
    ['Rust', 3, 3, 2, -1],
    ['Technische competenties'],
    ['Varen', 4, 3, 4, 0],
  ] as const;

  it('holds what was found, beside what is required', async () => {
    const read = (await form(...rows)).join('\n');
    expect(read).toContain('[Algemene competenties] Geduld 2');
    expect(read).toContain('[Algemene competenties] Rust 3');
    expect(read).toContain('[Technische competenties] Varen 4');
    expect(read).not.toMatch(/^\d \(/mu);
  });

  it('ends where the next part of the form has its number', async () => {
    const read = (
      await form(
        ...rows,
        [],
        ['DEEL 3 - Besluit'],
        ['☐ zwak', null, '☒ goed', null],
        ['Tekent', null, null, 'Evaluator tekent'],
      )
    ).join('\n');
    expect(read).toContain('Veerman: [Algemene competenties] Geduld 2');
    expect(read).not.toMatch(/zwak|holds Evaluator/u);
  });

  it('and goes on below the number of a part that names competencies', async () => {
    const read = (await form(...rows, [], ['DEEL 3 - Technische competenties'], ['Knopen', 1, 2, 2, 1])).join('\n');
    expect(read).toContain('Knopen 1');
  });

  it('holds people where it says their names', async () => {
    const read = await readValues('Medewerker;Evaluator;Competentie;Behaald\nP1;An;Geduld;3\nP2;An;Geduld;2\n');
    expect(read.join('\n')).toContain('P1 (self) holds Geduld 3');
  });
});
