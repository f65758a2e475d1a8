import { describe, expect, it } from 'vitest';
import { isLegendLine } from '../../../../src/core/extract/legend/legend-line.ts';
import { levelLegend } from '../../../../src/core/extract/legend/level-legend.ts';
import { legendCodes } from '../../../../src/core/extract/legend/legend-codes.ts';
import { legendTable } from '../../../../src/core/extract/legend/legend-table.ts';
import type { RowBlock } from '../../../../src/core/model/source-text.ts';
import { withoutRungLines } from '../../../../src/core/extract/list/legend-pieces.ts';
import type { TextPiece } from '../../../../src/core/extract/page/piece.ts';

const labelsOf = (...texts: readonly string[]): readonly string[] | undefined => levelLegend(texts)?.labels;

describe('a legend whose first sign was lost on a scan', () => {
  it('begins with the name before the second', () => {
    expect(labelsOf('elementair 2 = degelijk 3 = sterk 4 = uitmuntend')?.[0]).toBe('elementair');
    expect(levelLegend(['heel beperkt 2 = beperkt 3 = voldoende 4 = ruim 5 = uitstekend'])?.levels).toBe(5);
    expect(isLegendLine('heel beperkt 2 = beperkt 3 = voldoende 4 = ruim 5 = uitstekend')).toBe(true);
  });

  it('is none where what stands there is no rung, or the numbers do not count on', () => {
    expect(labelsOf('Niveaus 2 = voldoende 3 = goed 4 = ruim')).toBeUndefined();
    expect(labelsOf('beperkt 3 = voldoende 4 = ruim 5 = uitstekend')).toBeUndefined();
    expect(labelsOf('verdieping 2 = loket 3 = archief 4 = raadzaal')).toBeUndefined();
  });
});

describe('a legend of crosses, or in a sentence', () => {
  it('counts the crosses', () => {
    expect(levelLegend(['X = in beperkte mate, XX = in ruime mate, XXX = in sterke mate'])?.levels).toBe(3);
    // A scan may take the last of them for other signs.
    expect(levelLegend(['X = in beperkte mate, XX = in ruime mate, ★★★ = in sterke mate'])?.levels).toBe(3);
    expect(levelLegend(['X = aanwezig'])).toBeUndefined();
  });

  it('says what each number is', () => {
    const text = 'Het cijfer geeft aan hoe ver je moet staan: 1 is basis, 2 is gevorderd en 3 is deskundig.';
    expect(labelsOf(text)).toEqual(['basis', 'gevorderd', 'deskundig']);
    expect(labelsOf('Ploeg 1 is vroeg, 2 is laat en 3 is nacht.')).toBeUndefined();
    expect(labelsOf('Op 2 is gevorderd, 3 is expert')).toBeUndefined();
  });
});

describe('a legend in a narrow column', () => {
  it('runs on where the margin breaks what a rung means', () => {
    const lines = ['A = onder begeleiding', 'B = zelfstandig in gewone', 'situaties', 'C = zelfstandig in moeilijke'];
    expect(levelLegend([...lines, 'situaties', 'D = leert anderen aan'])?.levels).toBe(4);
    expect(legendCodes([...lines, 'situaties', 'D = leert anderen aan'])?.rungs.get('d')).toBe(4);
  });

  it('is none where lines explain tasks that are counted', () => {
    const tasks = ['1 = Ploeg leiden', 'uitleg geven, nieuwe collega’s inwerken', '2 = Materiaal beheren'];
    expect(levelLegend([...tasks, 'machines onderhouden, bestellingen doen', '3 = Wacht'])).toBeUndefined();
  });

  it('ends before a line that is none of its own', () => {
    expect(levelLegend(['A = onder begeleiding', 'B = zelfstandig', 'situaties', 'Plannen'])?.levels).toBe(2);
    expect(levelLegend(['A = onder begeleiding', 'B = zelfstandig', 'Plannen', 'C = leert aan'])?.levels).toBe(2);
  });
});

describe('a legend in rows', () => {
  const rows = (...all: readonly (readonly string[])[]): readonly RowBlock[] =>
    all.map((texts) => ({
      kind: 'row',
      table: 0,
      at: {},
      gapBefore: false,
      cells: texts.map((text, column) => ({ text, column })),
    }));

  it('may mean each rung in two languages', () => {
    const both = rows(['1', 'basis', 'basic'], ['2', 'gevorderd', 'advanced'], ['3', 'expert', 'expert']);
    expect(legendTable(both)?.levels).toBe(3);
    const asked = rows(['1', 'Plannen', 'basis'], ['2', 'Luisteren', 'expert'], ['3', 'Ordenen', 'basis']);
    expect(legendTable(asked)).toBeUndefined();
    const tasks = rows(
      ['1', 'werkt zelfstandig', '30 %'],
      ['2', 'leidt anderen op', '40 %'],
      ['3', 'helpt mee', '30 %'],
    );
    expect(legendTable(tasks)).toBeUndefined();
  });
});

describe('the title of a legend', () => {
  const piece = (text: string): TextPiece => ({ kind: 'text', text, at: {}, gapBefore: false, lines: 1 });
  const texts = (...all: readonly string[]): unknown =>
    withoutRungLines(all.map(piece)).map((one) => (one.kind === 'text' ? one.text : one.kind));

  it('goes with its rungs', () => {
    const rungs = ['A – voert uit met hulp', 'B – werkt zelfstandig', 'C – leidt anderen op'];
    expect(texts('Luisteren', 'Verklaring van de letters', ...rungs)).toEqual(['Luisteren']);
    expect(texts('Luisteren', 'Toelichting bij de niveaus', ...rungs)).toEqual(['Luisteren']);
    expect(texts('Toelichting bij de dossiers', 'Luisteren')).toEqual(['Toelichting bij de dossiers', 'Luisteren']);
  });
});
