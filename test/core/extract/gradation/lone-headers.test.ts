import { expect, it } from 'vitest';
import { asked, readHtmlCard } from '../read-card.ts';

const table = (...rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const levels = (...parts: readonly string[]): readonly string[] =>
  asked(readHtmlCard(`<h1>Functiekaart: Bode</h1><h2>Competenties</h2>${parts.join('')}`)).map(
    ({ label, required }) => `${label} ${String(required ?? '?')}`,
  );
const ASKED = table(
  ['Competentie', 'Indicator', 'Niveau'],
  ['Bezorgen', 'Vindt de weg.', '★★★'],
  ['Sorteren', 'Werkt vlot.', '★☆☆'],
  ['Inpakken', 'Werkt netjes.', '★★☆'],
);

it('takes a word over a table that explains the signs for its title, and not for a header over levels', () => {
  const legend = table(['★', 'werkt met hulp'], ['★★', 'werkt alleen'], ['★★★', 'begeleidt anderen']);
  expect(levels('<p><b>Niveaus</b></p>', legend, ASKED)).toEqual(['Bezorgen 3', 'Sorteren 1', 'Inpakken 2']);
});

it('still takes it for the header of a table that asks levels', () => {
  const rows = table(['Bezorgen', '3'], ['Sorteren', '1'], ['Inpakken', '2']);
  expect(levels('<p>Niveau</p>', rows)).toEqual(['Bezorgen 3', 'Sorteren 1', 'Inpakken 2']);
});
