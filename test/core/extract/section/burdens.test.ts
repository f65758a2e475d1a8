import { describe, expect, it } from 'vitest';
import { namesBurden } from '../../../../src/core/extract/section/below-names.ts';
import { profileOf, readHtmlCard } from '../read-card.ts';

const rows = (...all: readonly (readonly [string, string])[]): string =>
  `<table>${all.map(([name, signs]) => `<tr><td>${name}</td><td>${signs}</td></tr>`).join('')}</table>`;
const labels = (heading: string, ...all: readonly (readonly [string, string])[]): readonly string[] =>
  profileOf(
    readHtmlCard(
      `<h1>Functieprofiel: Dakwerker</h1><h2>Taken</h2><ul><li>legt pannen</li></ul><h2>Competenties</h2>${rows(['Meten', '●●○'], ['Zagen', '●○○'])}<h2>${heading}</h2>${rows(...all)}`,
    ),
  ).requirements.map(({ label }) => label);

describe('signs below another heading behind the competencies', () => {
  it('rate what burdens somebody at work, and ask nothing', () => {
    expect(namesBurden('Risico’s op de werf')).toBe(true);
    expect(labels('Risico’s op de werf', ['Hoogte', '●●●'], ['Hitte', '●○○'])).toEqual(['Meten', 'Zagen']);
  });

  it('ask competencies of another group', () => {
    expect(namesBurden('Risicobeheer')).toBe(false);
    expect(labels('Vakmanschap', ['Solderen', '●●●'], ['Dakgoten plaatsen', '●○○'])).toEqual([
      'Meten',
      'Zagen',
      'Solderen',
      'Dakgoten plaatsen',
    ]);
  });
});
