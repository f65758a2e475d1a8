import { describe, expect, it } from 'vitest';
import type { DocumentReading } from '../../../../src/core/model/document-reading.ts';
import { tileLines } from '../../../../src/core/extract/rating/rated-tiles.ts';
import { rungBook } from '../../../../src/core/extract/signs/rung-book.ts';
import type { RowBlock } from '../../../../src/core/model/source-text.ts';
import { readHtmlCard } from '../read-card.ts';

const rows = (...texts: readonly (readonly string[])[]): readonly RowBlock[] =>
  texts.map((cells) => ({
    kind: 'row',
    table: 0,
    cells: cells.map((text, column) => ({ text, column })),
    at: {},
    gapBefore: false,
  }));
const linesOf = (...texts: readonly (readonly string[])[]): readonly string[] | undefined =>
  tileLines(rows(...texts), rungBook({ isCumulative: false }))?.map((line) => line.text);
const table = (...texts: readonly (readonly string[])[]): string =>
  `<table>${texts.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
const levelsOf = (reading: DocumentReading): readonly string[] =>
  (reading.profile?.requirements ?? []).map(({ label, required }) => `${label} ${String(required ?? '?')}`);

describe('tiles beside each other', () => {
  it('have their rating over the name, which may run over two lines, and what explains it below', () => {
    expect(
      linesOf(
        ['3/4', '2/4'],
        ['Rondleiden in de', 'Kassa'],
        ['tuin', 'Telt en sluit'],
        ['Kent elke plant.', 'af.'],
        ['1/4', '4/4'],
        ['Lezen', 'Schrijven'],
      ),
    ).toEqual([
      'Rondleiden in de tuin\t3/4',
      'Kent elke plant.',
      'Kassa\t2/4',
      'Telt en sluit af.',
      'Lezen\t1/4',
      'Schrijven\t4/4',
    ]);
  });

  it('may have it below the name', () => {
    expect(linesOf(['Lezen', 'Schrijven'], ['★★☆', '★☆☆'])).toEqual(['Lezen\t★★☆', 'Schrijven\t★☆☆']);
  });

  it('are none where the ratings have no length, two lengths, or no names', () => {
    expect(linesOf(['48', '12'], ['bezoekers', 'collega’s'])).toBeUndefined();
    expect(linesOf(['4/5', '3/4'], ['Lezen', 'Schrijven'])).toBeUndefined();
    expect(linesOf(['1/2', '2/2'], ['3', '4'])).toBeUndefined();
  });

  it('are competencies below a heading that asks them, and nothing below another', () => {
    const card = (heading: string, ...names: readonly string[]): DocumentReading =>
      readHtmlCard(
        `<h1>Functiekaart: Gids</h1><h2>Taken</h2><ul><li>Leidt groepen rond.</li></ul><h2>${heading}</h2>${table(['4/4', '3/4'], names)}`,
      );
    expect(levelsOf(card('Zes competenties, en hoe sterk je ze nodig hebt', 'Lezen', 'Vertellen'))).toEqual([
      'Lezen 4',
      'Vertellen 3',
    ]);
    expect(levelsOf(card('Bezetting per ploeg', 'Ochtend', 'Avond'))).toEqual([]);
    expect(levelsOf(card('Risico’s', 'Tillen', 'Lawaai'))).toEqual([]);
  });
});
