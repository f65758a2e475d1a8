import { describe, expect, it } from 'vitest';
import { profileOf, readHtmlCard } from '../read-card.ts';

const list = (...names: readonly string[]): string => `<ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`;
const lines = (...names: readonly string[]): string => names.map((name) => `<p>${name}</p>`).join('');
const table = (heads: readonly string[], ...cells: readonly string[]): string =>
  `<table><tr>${heads.map((one) => `<th>${one}</th>`).join('')}</tr><tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr></table>`;
function read(...parts: readonly string[]): readonly unknown[] {
  const html = `<h1>Functieprofiel: Bakker</h1><h2>Taken</h2>${list('kneedt deeg', 'bakt brood')}${parts.join('')}`;
  return profileOf(readHtmlCard(html)).requirements.map(({ label, required, requiredLabel }) => [
    label,
    required,
    requiredLabel,
  ]);
}
const ASKED = '<h2>Competenties</h2>';

describe('lists beside each other under the names of rungs', () => {
  it('give each name the rung over it', () => {
    const found = read(
      ASKED,
      table(['Basis', 'Gevorderd', 'Expert'], list('Rekenen', 'Bestellen'), lines('Kneden', 'Vormen'), '–'),
    );
    expect(found).toEqual([
      ['Rekenen', 1, 'Basis'],
      ['Bestellen', 1, 'Basis'],
      ['Kneden', 2, 'Gevorderd'],
      ['Vormen', 2, 'Gevorderd'],
    ]);
  });

  it('go by the order that a legend gives to words of its own', () => {
    const found = read(
      ASKED,
      table(['Deeg', 'Korst'], list('Rekenen', 'Bestellen'), list('Kneden', 'Vormen')),
      '<p>Korst = werkt zonder hulp; Deeg = werkt met hulp van een collega.</p>',
    );
    expect(found).toContainEqual(['Rekenen', 1, 'Deeg']);
    expect(found).toContainEqual(['Kneden', 2, 'Korst']);
  });

  it('have no level where the headers are none, or what stands below explains them', () => {
    const days = table(['Ochtend', 'Middag'], list('Rekenen', 'Bestellen'), list('Kneden', 'Vormen'));
    const meaning = table(
      ['Basis', 'Gevorderd', 'Expert'],
      'werkt met hulp van een collega',
      'werkt zelfstandig',
      'leert het anderen aan',
    );
    for (const one of [days, meaning])
      expect(
        read(ASKED, list('Rekenen: niveau 2', 'Kneden: niveau 3'), one).filter(
          (row) => (row as unknown[])[2] === 'Basis',
        ),
      ).toEqual([]);
    const twice = table(['Basis', 'Expert'], list('Rekenen', 'Kneden'), list('Kneden', 'Vormen'));
    expect(read(ASKED, twice).every((row) => (row as unknown[])[1] === undefined)).toBe(true);
    const courses = table(['Basis', 'Gevorderd'], list('Deeg', 'Gist'), list('Taart', 'Room'));
    expect(read('<h2>Aanbod</h2>', courses)).toEqual([]);
  });
});
