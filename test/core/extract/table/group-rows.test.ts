import { describe, expect, it } from 'vitest';
import { readBook, readValues, type TestSheet } from '../../../sheet-book.ts';

const sheet = (name: string, ...rows: TestSheet['rows']): TestSheet => ({
  name,
  rows: [[name], ['Graad 5'], [], ...rows],
});

describe('a name alone in its row of a sheet', () => {
  const rows = [
    ['Competentie', 'Vereist niveau', 'Getoetst in'],
    ['GEDRAG', null, null],
    ['Samenwerken', 2, 'gesprek'],
    ['Doorzetten', 1, 'gesprek'],
    ['TECHNIEK', null, null],
    ['Kaartlezen', 3, 'proef'],
  ] as const;

  it('is that of the group below it, and the title is the line that the sheet is called by', async () => {
    const [first] = await readBook([sheet('Kok', ...rows), sheet('Bode', ...rows)]);
    expect(first).toBe('Kok: [GEDRAG] Samenwerken 2, [GEDRAG] Doorzetten 1, [TECHNIEK] Kaartlezen 3');
  });

  it('is a competency without a level where it looks like the others', async () => {
    const plain = rows.map(
      ([name, level, place]) =>
        `${name === 'GEDRAG' ? 'Luisteren' : name.toLowerCase()};${String(level ?? '')};${place ?? ''}`,
    );
    expect(await readValues(plain.join('\n'))).toEqual([
      '?: Luisteren ., samenwerken 2, doorzetten 1, techniek ., kaartlezen 3',
      'info table/unused-column 1',
    ]);
  });
});

describe('a letter that is a Roman numeral too', () => {
  const head = ['Competentie', 'Vereist niveau'] as const;
  const rows = [head, ['Samenwerken', 'I'], ['Doorzetten', 'F'], ['Kaartlezen', 'A']] as const;

  it('is read with the legend of the letters around it', async () => {
    const legend = 'Het niveau is een letter: F = foundation, I = intermediate, A = advanced.';
    expect(await readBook([{ name: 'Lees mij', rows: [[legend]] }, sheet('Kok', ...rows)])).toEqual([
      'Kok: Samenwerken 2/3, Doorzetten 1/3, Kaartlezen 3/3',
    ]);
  });

  it('is no level without one, and is the numeral beside other numerals', async () => {
    expect((await readBook([sheet('Kok', ...rows)]))[0]).toBe('Kok: Samenwerken ., Doorzetten ., Kaartlezen .');
    expect((await readBook([sheet('Kok', head, ['Samenwerken', 'I'], ['Orde', 'III'])]))[0]).toBe(
      'Kok: Samenwerken 1, Orde 3',
    );
  });
});
