import { describe, expect, it } from 'vitest';
import { isCountRow } from '../../../src/core/extract/words/column-sense.ts';
import { levelStatement } from '../../../src/core/extract/legend/statement.ts';

describe('a row that counts or adds up', () => {
  it('is told from a competency that only holds such a word', () => {
    for (const label of [
      'Aantal posten in 2024',
      'Number of posts',
      'Nombre de postes',
      'Som van de niveaus',
      'Totaal',
    ])
      expect(isCountRow(label), label).toBe(true);
    for (const label of ['Sommen maken zonder fouten', 'Total quality management', 'Numbers and figures'])
      expect(isCountRow(label), label).toBe(false);
  });
});

describe('a sentence that lists all Roman numerals', () => {
  it('says how many levels there are', () => {
    expect(levelStatement([{ text: 'Elk niveau is I, II, III of IV.', at: {} }]).levels).toBe(4);
    expect(levelStatement([{ text: 'De schaal kent niveau I, II en III.', at: {} }]).levels).toBe(3);
  });
});
