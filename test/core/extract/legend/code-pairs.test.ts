import { describe, expect, it } from 'vitest';
import { codePairs } from '../../../../src/core/extract/legend/code-pairs.ts';
import { legendPlaces } from '../../../../src/core/extract/legend/legend-codes.ts';
import { asked, readCard, readHtmlCard } from '../read-card.ts';

const HEAD = ['Functiekaart: Kapper', '', 'Competenties', ''];
type Level = readonly [string, number | undefined, number | undefined];
const levels = (...lines: readonly string[]): readonly Level[] =>
  asked(readCard(...HEAD, ...lines)).map(({ label, required, scale }) => [label, required, scale?.levels]);

describe('a legend of letters', () => {
  const rows = ['Knippen ............ B', 'Kleuren ............ A', 'Luisteren .......... C'];
  const read = [
    ['Knippen', 2, 3],
    ['Kleuren', 1, 3],
    ['Luisteren', 3, 3],
  ];

  it.each([
    ['two pairs a line, with room between them', ['A = basis      B = gevorderd', 'C = expert']],
    ['dashes', ['A – basis   B – gevorderd   C – expert']],
    ['nothing but the names behind the letters', ['Legende: A basis - B gevorderd - C expert']],
    ['a sentence', ['A staat voor basis, B voor gevorderd en C voor expert.']],
    [
      'what somebody does',
      ['De letter A betekent dat je op basisniveau werkt, B op gevorderd niveau, C op expertniveau.'],
    ],
    ['letters in brackets', ['(A) basis   (B) gevorderd   (C) expert']],
    ['the names before the letters', ['We vragen basis (A), gevorderd (B) of expert (C).']],
    ['tabs', ['A\tbasis\tB\tgevorderd', 'C\texpert']],
    ['a line each', ['A: basis', 'B: gevorderd', 'C: expert']],
  ])('gives the levels over and below them and is no competency: %s', (_, legend) => {
    expect(levels(...legend, '', ...rows)).toEqual(read);
    if (!legend.join('').includes('\t')) expect(levels(...rows, '', ...legend)).toEqual(read);
  });

  it('stands in the last row of a table', () => {
    const row = (...cells: readonly string[]): string => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`;
    const legend = '<tr><td colspan="2">N notions – P pratique – M maîtrise – E expertise</td></tr>';
    const body = row('Compétence', 'Niveau') + row('Écoute', 'M') + row('Coupe', 'E') + row('Caisse', 'N') + legend;
    const card = `<h1>Description de fonction : coiffeur</h1><h2>Compétences</h2><table>${body}</table>`;
    expect(asked(readHtmlCard(card)).map(({ label, required }) => [label, required])).toEqual([
      ['Écoute', 3],
      ['Coupe', 4],
      ['Caisse', 1],
    ]);
  });

  it.each([
    ['places', ['A = loods    B = winkel    C = werf']],
    ['risks', ['Risico: A = laag   B = gemiddeld   C = hoog']],
    ['parts of a day', ['A voor ochtend, B voor middag, C voor avond']],
  ])('gives no level where the letters stand for %s', (_, legend) => {
    const given = levels(...legend, '', ...rows);
    expect(given).toEqual(expect.arrayContaining([['Knippen', undefined, undefined]]));
    expect(given.every(([, level]) => level === undefined)).toBe(true);
  });
});

describe('a legend of signs and numbers', () => {
  it('may have two pairs a line too', () => {
    const numbers = ['1 = beginner     2 = gevorderd', '3 = ervaren      4 = expert', ''];
    expect(levels(...numbers, 'Knippen             3', 'Kleuren             2', 'Luisteren           4')).toEqual([
      ['Knippen', 3, 4],
      ['Kleuren', 2, 4],
      ['Luisteren', 4, 4],
    ]);
    const pluses = ['+ = elementair     ++ = voldoende', '+++ = grondig', ''];
    expect(levels(...pluses, 'Knippen ...... ++', 'Kleuren ...... +++', 'Luisteren .... +')).toEqual([
      ['Knippen', 2, 3],
      ['Kleuren', 3, 3],
      ['Luisteren', 1, 3],
    ]);
  });

  it('says nothing of a plus or a star that stands alone behind every name', () => {
    for (const sign of ['+', '*'])
      expect(levels(`- Knippen: ${sign}`, `- Kleuren: ${sign}`).map(([, level]) => level)).toEqual([
        undefined,
        undefined,
      ]);
  });
});

it('takes names apart from their codes, and lines of rungs from others', () => {
  expect(codePairs('Cotation :  A = notions        B = pratique courante')).toEqual([
    { code: 'A', name: 'notions' },
    { code: 'B', name: 'pratique courante' },
  ]);
  expect(codePairs('A Luisteren  B Plannen')).toEqual([]);
  expect(legendPlaces(['A = basis   B = goed', 'C = expert', 'Luisteren'])).toEqual([0, 1]);
  expect(legendPlaces(['A - Luisteren     B - Plannen', 'C - Samenwerken   D - Coachen'])).toEqual([]);
});

it('leaves out what a dash or an empty cell says', () => {
  expect(codePairs('A = basis, B = gevorderd, - = niet van toepassing').map(({ code }) => code)).toEqual(['A', 'B']);
  expect(codePairs('- = niet nodig, A = basis, B = gevorderd').map(({ name }) => name)).toEqual(['basis', 'gevorderd']);
  expect(codePairs('A - basis, B - gevorderd').map(({ code }) => code)).toEqual(['A', 'B']);
});

describe('a legend of numbers', () => {
  const rows = ['Knippen: niveau 1', 'Kleuren: niveau 3', 'Luisteren: niveau 4'];
  const falling = [
    ['Knippen', 4, 4],
    ['Kleuren', 2, 4],
    ['Luisteren', 1, 4],
  ];

  it.each([
    ['on one line', ['Legende: 1 = uitmuntend, 2 = sterk, 3 = voldoende, 4 = elementair']],
    ['a line each', ['1 = uitmuntend', '2 = sterk', '3 = voldoende', '4 = elementair (laagste)']],
    [
      'with the word for a level',
      ['Graad 1 = hoogste beheersing', 'Graad 2 = ruim', 'Graad 3 = matig', 'Graad 4 = laagste'],
    ],
    ['without signs between', ['Schaal: 1 uitstekend – 2 goed – 3 matig – 4 zwak']],
  ])('that counts down by its names gives the highest rung to 1: %s', (_name, lines) => {
    expect(levels(...lines, '', ...rows)).toEqual(falling);
  });

  it.each([
    ['counts up', ['1 = elementair', '2 = voldoende', '3 = sterk', '4 = uitmuntend']],
    [
      'says at length what is done',
      ['1 = volgt de meest gangbare weg', '2 = kiest zelf', '3 = stuurt bij', '4 = leert aan'],
    ],
  ])('keeps its numbers where it %s', (_name, lines) => {
    expect(levels(...lines, '', ...rows).map(([, level]) => level)).toEqual([1, 3, 4]);
  });
});

it('groups that are counted head the names below them', () => {
  const reading = readCard(
    ...HEAD,
    'GROEP 10 ZAAL',
    'Knippen ........ 2',
    'Kleuren ........ 1',
    'GROEP 20 KASSA',
    'Rekenen ........ 3',
  );
  expect(asked(reading).map(({ label, cluster }) => [label, cluster])).toEqual([
    ['Knippen', 'GROEP 10 ZAAL'],
    ['Kleuren', 'GROEP 10 ZAAL'],
    ['Rekenen', 'GROEP 20 KASSA'],
  ]);
});
