import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../src/core/extract/extract-document.ts';
import { readHtml } from '../../../../src/read/read-html.ts';
import { readText } from '../../../../src/read/read-text.ts';

const table = (...rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const competenciesOf = (html: string) => extractDocument(readHtml('gids.html', html)).dictionary?.competencies ?? [];

describe('a table of levels across below the name of a competency', () => {
  it('explains it, with the heading over the names as its cluster', () => {
    const page =
      '<h1>Competentiegids</h1><h2>Omgaan met elkaar</h2>' +
      `<p><b>Luisteren</b></p><p>Horen wat er gezegd wordt.</p>${table(['Fase 1', 'Fase 2'], ['Laat anderen uitspreken', 'Vat samen en vraagt door'])}` +
      `<p><b>Delen</b></p><p>Geven wat je weet.</p>${table(['Fase 1', 'Fase 2'], ['<ul><li>Antwoordt als je iets vraagt</li></ul>', '<ul><li>Zoekt wie het nodig heeft</li><li>Schrijft het op</li></ul>'])}`;
    expect(
      competenciesOf(page).map((one) => [
        one.cluster,
        one.label,
        ...one.levels.map((level) => [level.level, level.title ?? level.indicators]),
      ]),
    ).toEqual([
      ['Omgaan met elkaar', 'Luisteren', [1, 'Laat anderen uitspreken'], [2, 'Vat samen en vraagt door']],
      [
        'Omgaan met elkaar',
        'Delen',
        [1, ['Antwoordt als je iets vraagt']],
        [2, ['Zoekt wie het nodig heeft', 'Schrijft het op']],
      ],
    ]);
  });

  it('explains nothing where marks stand below the levels, or they do not count from one', () => {
    const marks = (name: string): string => `<p><b>${name}</b></p>${table(['Niveau 1', 'Niveau 2'], ['x', ''])}`;
    expect(competenciesOf(`<h2>Competenties</h2>${marks('Luisteren')}${marks('Delen')}`)).toEqual([]);
    const later = (name: string): string =>
      `<p><b>${name}</b></p>${table(['Stap 3', 'Stap 4'], ['Doet het', 'Leert het'])}`;
    expect(competenciesOf(`<h2>Competenties</h2>${later('Luisteren')}${later('Delen')}`)).toEqual([]);
    expect(extractDocument(readText('leeg.txt', 'Fase 1')).dictionary).toBeUndefined();
  });
});
