import { describe, expect, it } from 'vitest';
import type { DocumentReading } from '../../../../src/core/model/document-reading.ts';
import { namesCompetencies, tellsCompetencies } from '../../../../src/core/extract/section/tells-competencies.ts';
import { readHtmlCard } from '../read-card.ts';

describe('a line that says competencies are asked and how much', () => {
  it.each([
    'Het gevraagde niveau per competentie',
    'Vereist vermogen per competentie, van ●○○ (kent) tot ●●● (leert aan).',
    'Zeven vaardigheden, en hoe sterk je ze nodig hebt',
    'Niveau requis pour chaque compétence',
    'Skills and how well you need them',
  ])('is "%s"', (text) => {
    expect(tellsCompetencies(text)).toBe(true);
  });

  it.each([
    'Vereist vermogen van de motor, van ●○○ tot ●●●',
    'Welk niveau van je competenties heb je reeds behaald?',
    'Competenties en niveaus zijn niet vereist voor jobstudenten.',
    'Het gevraagde niveau per taal',
    'De competenties van het team',
    'In de evaluatie krijgt elke gevraagde competentie een niveau.',
  ])('is not "%s"', (text) => {
    expect(tellsCompetencies(text)).toBe(false);
  });
});

const signed = (...rows: readonly string[]): string =>
  `<table>${rows.map((row) => `<tr><td>${row.replace(' | ', '</td><td>')}</td></tr>`).join('')}</table>`;
const page = (line: string, ...parts: readonly string[]): DocumentReading =>
  readHtmlCard(`<h1>Functiekaart: Loketbediende</h1><h2>Contact</h2><p>Lokaal 3</p><p>${line}</p>${parts.join('')}`);
const levelsOf = ({ profile }: DocumentReading): readonly string[] =>
  (profile?.requirements ?? []).map(
    ({ label, required, cluster }) => `${cluster ?? '-'}: ${label} ${String(required)}`,
  );

describe('signs below headings that nobody knows', () => {
  const own = ['<h3>Eigen aan het huis</h3>', signed('Gastvrij zijn | ●●○', 'Respect tonen | ●●●')];
  const more = ['<h3>Met collega’s</h3>', signed('Uitleg geven | ●○○', 'Mee dragen | ●●○')];

  it('are competencies where a line above them says so', () => {
    expect(levelsOf(page('Vereist niveau per competentie, van ●○○ tot ●●●.', ...own, ...more))).toEqual([
      'Eigen aan het huis: Gastvrij zijn 2',
      'Eigen aan het huis: Respect tonen 3',
      'Met collega’s: Uitleg geven 1',
      'Met collega’s: Mee dragen 2',
    ]);
  });

  it('are none where no line does', () => {
    expect(levelsOf(page('Prioriteit van ●○○ tot ●●●.', ...own, ...more))).toEqual([]);
    expect(levelsOf(page('Vereist niveau van bescherming, van ●○○ tot ●●●.', ...own, ...more))).toEqual([]);
  });
});

it.each([
  ['Hoe zwaar wegen de competenties in deze functie?', true],
  ['Vaardigheden van de ploegbaas', true],
  ['Welke competenties heeft de medewerker reeds?', false],
  ['Evaluatie van de competenties', false],
  ['Wie je bent', false],
])('says of "%s" whether it speaks of competencies that are asked', (heading, isNamed) => {
  expect(namesCompetencies(heading)).toBe(isNamed);
});
