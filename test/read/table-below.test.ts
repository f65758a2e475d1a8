import { describe, expect, it } from 'vitest';
import { csvRecords, isCsv } from '../../src/read/csv-records.ts';
import { delimiterBelow } from '../../src/read/table-below.ts';

const TABLE = 'Functie;Competentie;Niveau\nBode;Orde;2\nKok;Orde;3\n';

describe('a table below other lines of an export', () => {
  it.each([
    ['Rapport;12\nGedrukt op;1 mei;door;P&O\n\nFunctie;Competentie;Niveau\nBode;Orde;2\nKok;Orde;3\n\nRecords;2', ';'],
    [`Uitvoer van competenties\nDatum: 1 mei\n\n${TABLE}`, ';'],
    ['Uitvoer\n\nFunctie,Competentie,Niveau\nBode,"Orde, netheid",2\nKok,Orde,3\n', ','],
    [`Lijsten, tabellen, uitvoer\n\n${TABLE}\n2 rijen`, ';'],
  ])('is found in %j', (text, delimiter) => {
    expect(delimiterBelow(text, true)).toBe(delimiter);
    expect(isCsv(text)).toBe(true);
    expect(csvRecords(text).records.some(({ cells }) => cells.includes('Orde'))).toBe(true);
  });

  it.each([
    // Sentences whose commas a blank follows.
    'Beste collega,\nwij vragen inzet, orde, en zorg.\nWij bieden loon, verlof, en maaltijden.\nWij werken stipt, snel, en net.\n',
    // Two records of one width are no table.
    'Taken\nplannen;volgen;sturen\nluisteren;helpen;tonen\n',
    // Other text below the rows.
    `${TABLE}De raad keurt goed; de dienst voert uit; de burger wacht; en dan\nnog een regel; met meer; delen; dan; daarnet\n`.repeat(
      3,
    ),
  ])('is none in %j', (text) => {
    expect(delimiterBelow(text, true)).toBeUndefined();
  });
});
