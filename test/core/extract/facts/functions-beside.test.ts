import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../src/core/extract/extract-document.ts';
import { functionsBeside } from '../../../../src/core/extract/facts/functions-beside.ts';
import type { DocumentReading } from '../../../../src/core/model/document-reading.ts';
import { readHtml } from '../../../../src/read/read-html.ts';
import { ingest } from '../../../../src/ingest.ts';

const list = (...names: readonly string[]): string => `<ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`;
const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const page = (...rows: readonly string[]): string => `<p>Gemeente Voorbeeldegem</p><table>${rows.join('')}</table>`;
const beside = (html: string): DocumentReading | undefined =>
  functionsBeside(readHtml('twee.html', html), (source) => extractDocument(source));
const told = (reading: DocumentReading | undefined): readonly (readonly unknown[])[] =>
  (reading?.profiles ?? []).map((one) => [
    one.title,
    ...one.requirements.map(({ label, required }) => `${label} ${String(required)}`),
  ]);

describe('functions beside each other on a page', () => {
  const two = [
    row('<b>Sluiswachter</b>', '<b>Dijkgraaf</b>'),
    row('Dienst Water', 'Dienst Dijken'),
    row('<b>Competenties</b>', '<b>Competenties</b>'),
    row(list('Roeien – niveau 3', 'Samenwerken – niveau 2'), list('Graven – niveau 1', 'Samenwerken – niveau 4')),
  ];

  it('are read each with what its own column asks', () => {
    expect(told(beside(page(...two)))).toEqual([
      ['Sluiswachter', 'Roeien 3', 'Samenwerken 2'],
      ['Dijkgraaf', 'Graven 1', 'Samenwerken 4'],
    ]);
  });

  it('may stand in one cell each', () => {
    const cell = (name: string, ...names: readonly string[]): string =>
      `<h2>${name}</h2><h3>Gevraagde competenties</h3>${list(...names)}`;
    const cells = row(
      cell('Kok', 'Koken: niveau 2', 'Plannen: niveau 1'),
      cell('Bode', 'Rijden: niveau 1', 'Plannen: niveau 3'),
    );
    expect(told(beside(page(cells)))).toEqual([
      ['Kok', 'Koken 2', 'Plannen 1'],
      ['Bode', 'Rijden 1', 'Plannen 3'],
    ]);
  });

  it('are told from the parts of one function and from a table of levels', () => {
    const parts = [
      row('<b>Gedragscompetenties</b>', '<b>Technische competenties</b>'),
      row(list('Roeien', 'Sturen'), list('Meten', 'Peilen')),
    ];
    expect(beside(page(...parts))).toBeUndefined();
    const lists = [
      row('<b>Taken</b>', '<b>Profiel</b>'),
      row('<b>Competenties</b>', '<b>Competenties</b>'),
      row(list('a', 'b'), list('Roeien', 'Sturen')),
    ];
    expect(beside(page(...lists))).toBeUndefined();
    expect(beside(page(row('Competentie', 'Niveau'), row('Roeien', '3'), row('Sturen', '2')))).toBeUndefined();
    const facts = [row('<b>Naam: Kok</b>', '<b>Dienst: Keuken</b>'), ...two.slice(2)];
    expect(beside(page(...facts))).toBeUndefined();
  });

  it('come out of a file as functions of their own', async () => {
    const { readings } = await ingest('twee.html', new TextEncoder().encode(page(...two)));
    expect(readings.flatMap((one) => one.profiles ?? []).map((one) => one.title)).toEqual([
      'Sluiswachter',
      'Dijkgraaf',
    ]);
  });
});

describe('the title of a card', () => {
  const titled = (html: string): string | undefined => extractDocument(readHtml('kaart.html', html)).profile?.title;
  const asks = `<h2>Competenties</h2>${list('Roeien – niveau 3', 'Samenwerken – niveau 2')}`;

  it('is no part of the organisation', () => {
    expect(titled(`<p>Gemeente Voorbeeldegem</p><p>Dienst Water</p><p><b>Sluiswachter</b></p>${asks}`)).toBe(
      'Sluiswachter',
    );
    expect(titled(`<p>Service manager</p>${asks}`)).toBe('Service manager');
  });
});
