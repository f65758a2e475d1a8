import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../src/core/extract/extract-document.ts';
import { readText } from '../../../../src/read/read-text.ts';
import { withFormRecords } from '../../../../src/core/extract/record/form-records.ts';
import type { Piece } from '../../../../src/core/extract/page/piece.ts';

const line = (text: string, at: number, bold = false): Piece => ({
  kind: 'text',
  text,
  at: { line: at },
  gapBefore: false,
  lines: 1,
  ...(bold ? { bold } : {}),
});
const rows = (at: number, ...all: readonly (readonly string[])[]): Piece => ({
  kind: 'table',
  at: { line: at },
  rows: all.map((texts, index) => ({
    kind: 'row',
    table: at,
    cells: texts.map((text, column) => ({ text, column, ...(texts.length === 1 && index > 0 ? { bold: true } : {}) })),
    at: { line: at + index },
    gapBefore: false,
  })),
});
const textsOf = (pieces: readonly Piece[]) =>
  pieces.flatMap((piece) =>
    piece.kind === 'table' ? piece.rows.map((row) => row.cells.map((cell) => cell.text)) : [],
  );

describe('a form with the options of every competency below its name', () => {
  it('reads what is asked and not how it was judged, also where both are one row', () => {
    const form = [
      line('Luisteren', 1, true),
      line('Je laat uitspreken.', 2),
      rows(3, ['Verwacht: Beoordeling:', '☐ leerling ☐ onder', '☒ meester ☐ boven'], ['Toelichting: .........']),
      line('2. Plannen', 5),
      rows(6, ['Verwacht:', '☐ leerling', '☐ meester'], ['Beoordeling:', '☐ onder', '☒ boven']),
    ];
    expect(textsOf(withFormRecords(form))).toEqual([
      ['Competentie', 'Verwacht', 'Omschrijving'],
      ['Luisteren', '☐ leerling ☒ meester', 'Je laat uitspreken.'],
      ['Plannen', '', ''],
    ]);
  });

  it('leaves options alone that are not the same below all names, or that no line calls the asked level', () => {
    const other = [
      line('1. Luisteren', 1),
      line('Verwacht: ☐ laag ☒ hoog', 2),
      line('2. Contract', 3),
      line('Verwacht: ☐ ja ☒ neen', 4),
    ];
    expect(withFormRecords(other)).toEqual(other);
    const judged = [line('1. Luisteren', 1), line('Beoordeling: ☐ laag ☒ hoog', 2), line('2. Plannen', 3)];
    expect(withFormRecords(judged)).toEqual(judged);
  });

  it('reads a printed form of which each line is a line of text', () => {
    const text = [
      'Functie: Wegenwachter',
      '',
      'Competenties',
      '',
      '1. Overleggen',
      'Vereist niveau: [ ] basis [x] gevorderd [ ] expert',
      'Commentaar: ..........',
      '2. Meten',
      'Vereist niveau: [ ] basis [ ] gevorderd [x] expert',
      'Commentaar: ..........',
    ].join('\n');
    const { profile } = extractDocument(readText('form.txt', text));
    expect(profile?.requirements.map((one) => [one.label, one.required, one.scale?.levels])).toEqual([
      ['Overleggen', 2, 3],
      ['Meten', 3, 3],
    ]);
  });
});
