import { describe, expect, it } from 'vitest';
import { profileOf, readHtmlCard } from '../read-card.ts';

function read(body: string): readonly unknown[] {
  const html = `<h1>Functieprofiel: Boswachter</h1><h2>Taken</h2><ul><li>Telt dieren</li></ul>${body}`;
  return profileOf(readHtmlCard(html)).requirements.map(({ cluster, label, required }) => [cluster, label, required]);
}
const rows = (...all: readonly (readonly [string, string])[]): string =>
  `<table>${all.map(([name, signs]) => `<tr><td>${name}</td><td>${signs}</td></tr>`).join('')}</table>`;

describe('the values of an employer', () => {
  it('are a group of competencies where they have a level among these', () => {
    const found = read(
      `<h2>Wat moet je kunnen?</h2><p><b>Onze waarden</b></p>${rows(['Moedig', '●●○'], ['Open', '●○○'])}<p><b>Vakkennis</b></p>${rows(['Bomen meten', '●●●'], ['Zagen', '●○○'])}`,
    );
    expect(found).toEqual([
      ['Onze waarden', 'Moedig', 2],
      ['Onze waarden', 'Open', 1],
      ['Vakkennis', 'Bomen meten', 3],
      ['Vakkennis', 'Zagen', 1],
    ]);
  });

  it('ask nothing without a level, or outside the competencies', () => {
    const list = '<ul><li>Moedig</li><li>Open</li></ul>';
    const asked = `<h2>Competenties</h2>${rows(['Bomen meten', '●●●'], ['Dieren tellen', '●○○'])}`;
    const own = [
      ['Competenties', 'Bomen meten', 3],
      ['Competenties', 'Dieren tellen', 1],
    ];
    expect(read(`${asked}<h2>Onze waarden</h2>${list}`).map((one) => (one as unknown[]).slice(1))).toEqual(
      own.map((one) => one.slice(1)),
    );
    const counted = `<h2>Onze waarden</h2>${rows(['Moedig', '●●○'], ['Open', '●○○'])}`;
    expect(read(`${counted}${asked}`).map((one) => (one as unknown[])[1])).not.toContain('Moedig');
  });
});
