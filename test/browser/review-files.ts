import { cell, docxFile, par, row, sheetData, table, xlsxFile } from '../office-files.ts';

/** A file to hand to the app, as bytes. */
export interface BinaryFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const MARKS = (level: number | readonly number[]): readonly string[] =>
  [1, 2, 3].map((one) => ([level].flat().includes(one) ? 'X' : ''));

/** A function card from a word processor, with two marks in one row. */
export function wordCard(name = 'kok.docx', second: number | readonly number[] = [2, 3]): BinaryFile {
  const rows = [
    ['Competentie', 'elementair', 'voldoende', 'grondig'],
    ['Vis bakken', ...MARKS(3)],
    ['Kombuis schoonhouden', ...MARKS(second)],
    ['Voorraad tellen', ...MARKS(1)],
  ].map((cells) => row(cells.map((one) => cell(one))));
  const body = [
    par('Functiekaart'),
    par('Organisatie: Gemeente Duinhoek-aan-Zee'),
    par('Functienaam: Kok aan boord'),
    par('Technische competenties'),
    table(...rows),
  ];
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(docxFile(body.join(''))),
  };
}

/** A function card from a spreadsheet; with `doubt`, one row has two marks. */
export function sheetCard(name = 'loods.xlsx'): BinaryFile {
  const rows = [
    ['Organisatie', 'Gemeente Duinhoek-aan-Zee'],
    ['Functie', 'Loods'],
    [],
    ['Soort', 'Competentie', '1', '2', '3'],
    ['Technisch', 'Schepen binnenbrengen', ...MARKS([1, 2, 3])],
    ['Technisch', 'Kaarten lezen', ...MARKS([1, 2])],
    ['Gedrag', 'Kalmte', ...MARKS([1, 3])],
  ];
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(xlsxFile([{ name: 'Kaart', data: sheetData(rows) }])),
  };
}
