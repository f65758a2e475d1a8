import { describe, expect, it } from 'vitest';
import { tellsFunctionFact } from '../../../../src/core/extract/words/function-fact.ts';
import { readBook } from '../../../sheet-book.ts';

describe('rows of a matrix that tell facts of functions', () => {
  it.each([
    ['Graad en schaal', true],
    ['VTE', true],
    ['Aantal VTE', true],
    ['Échelle barémique', true],
    ['Weddeschaal (min.)', true],
    ['Loontrap', true],
    ['Functieniveau', true],
    ['Kennis van weddeschalen', false],
    ['Niveau', false],
    ['Schaal', false],
    ['Klantgerichtheid', false],
  ])('%s', (label, tells) => {
    expect(tellsFunctionFact(label)).toBe(tells);
  });

  it('are no competencies, also where their cells look like levels', async () => {
    const read = await readBook([
      {
        name: 'Matrix',
        rows: [
          ['Competentie', 'Wegenwerker', 'Ploegbaas'],
          ['Graad en schaal', 'D1-D3', 'C1-C3'],
          ['VTE', 4, 1],
          ['Weddeschaal', 'D', 'C'],
          ['Samenwerken', 2, 3],
          ['Barema’s berekenen', 1, 2],
        ],
      },
    ]);
    const text = read.join('\n');
    expect(text).toContain('Samenwerken 2');
    expect(text).toContain('Barema’s berekenen 1');
    expect(text).not.toMatch(/VTE|Graad|Weddeschaal \d|D1-D3.*gradation/u);
  });
});
