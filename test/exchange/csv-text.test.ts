import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText, guardedText } from '../../src/exchange/csv-text.ts';

const STYLE = { delimiter: ';', decimal: ',' } as const;
const PAYLOADS = new URL('../../../shared/hostile/csv-injection-payloads/Intruder/csv-payload.txt', import.meta.url);

function parsed(text: string, delimiter = ';'): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text.replace('\ufeff', '').trimEnd(), { delimiter }).data;
}

describe('a table as CSV', () => {
  it('gives back exactly what went in, whatever stands in a cell, but for the guard', () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((text) => text.replaceAll(/[\ufeff\ud800-\udfff]/gu, ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const read = parsed(csvText(['een', 'twee'], rows, STYLE));
        expect(read.slice(1)).toEqual(rows.map((row) => row.map(guardedText)));
      }),
    );
  });

  it('writes numbers as the spreadsheet of that language reads them, and nothing for what is not known', () => {
    const rows = [[0.5, undefined, 'tekst; met "tekens"']];
    expect(csvText(['a', 'b', 'c'], rows, STYLE)).toBe('\ufeff"a";"b";"c"\r\n"0,5";"";"tekst; met ""tekens"""\r\n');
    expect(csvText(['a'], [[0.5]], { delimiter: ',', decimal: '.' })).toBe('\ufeff"a"\r\n"0.5"\r\n');
  });

  it('lets no text pass for a formula, however it is hidden', () => {
    const formulas = [
      '=1+1',
      '+1',
      '-1',
      '@SOM',
      '\t=1',
      '\r=1',
      '\n=1',
      ' =1',
      '\u00a0=1',
      '\u200b=1',
      '\ufeff=1',
      '\uff1d1',
      '\tx',
    ];
    for (const text of formulas) expect(guardedText(text), JSON.stringify(text)).toBe(`'${text}`);
    for (const text of ['Inzet', '3-5', "l'eau", '', 'a=b']) expect(guardedText(text)).toBe(text);
  });

  it.skipIf(!existsSync(PAYLOADS))(
    'guards every known payload that a spreadsheet would run (skipped without the shared hostile data)',
    () => {
      const lines = readFileSync(PAYLOADS, 'utf8').split('\n');
      expect(lines.length).toBeGreaterThan(5);
      for (const line of lines) expect(/^\s*[=+\-@]/u.test(guardedText(line)), line).toBe(false);
    },
  );
});
