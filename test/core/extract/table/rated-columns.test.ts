import { describe, expect, it } from 'vitest';
import { raterOver, ratedColumns } from '../../../../src/core/extract/table/rated-columns.ts';
import { readValues } from '../../../sheet-book.ts';

describe('ratings in columns of those who gave them', () => {
  it.each([
    ['Score evaluator', 'manager'],
    ['Score medewerker', 'self'],
    ['Zelfinschatting', 'self'],
    ['Score collega', 'peer'],
    ['Waargenomen', undefined],
    ['Behaald niveau', undefined],
  ])('%s is of %s', (header, rater) => {
    expect(raterOver(header)).toBe(rater);
  });

  it.each([
    [
      ['Competentie', 'Score medewerker', 'Score evaluator'],
      ['self', 'manager'],
    ],
    [
      ['Competentie', 'Waargenomen', 'Score medewerker', 'Score evaluator'],
      ['self', 'manager', undefined],
    ],
    [['Competentie', 'Behaald niveau', 'Score evaluator'], []],
    [['Competentie', 'Score medewerker'], []],
  ])('%j', (headers, raters) => {
    const cells = headers.map((text, column) => ({ text, column }));
    expect(ratedColumns(cells).map((one) => one.rater)).toEqual(raters);
  });

  it('keep who rated, and sums are nobody’s', async () => {
    const read = await readValues(
      'Medewerker;Competentie;Score medewerker;Score evaluator\nP1;Geduld;3;2\nP1;Orde;2;2\nP1;Totaal;5;4\n',
    );
    const text = read.join('\n');
    expect(text).toContain('P1 (self) holds Geduld 3');
    expect(text).toContain('P1 (manager) holds Geduld 2');
    expect(text).not.toContain('Totaal');
    expect(text).not.toContain('unused-column');
  });

  it('are those of one rater where one column is all there is', async () => {
    const read = await readValues('Medewerker;Competentie;Behaald\nP1;Geduld;3\nP1;Orde;2\n');
    expect(read.join('\n')).not.toContain('(manager)');
  });
});
