import { describe, expect, it } from 'vitest';
import { profileOf, readHtmlCard } from '../read-card.ts';

const titleOf = (first: string, second: string): string | undefined =>
  profileOf(
    readHtmlCard(
      `<h1>${first}</h1><p>${second}</p><h2>Taken</h2><ul><li>maait gras</li></ul><h2>Competenties</h2><ul><li>Maaien: niveau 2</li><li>Snoeien: niveau 3</li></ul>`,
    ),
  ).title;

describe('a line below the title that names the kind of document', () => {
  it('says whose card it is, or who decided on it, and no title', () => {
    expect(titleOf('Terreinbeheerder', 'Functiebeschrijving – Gemeente Rozenakker – dienst Groen')).toBe(
      'Terreinbeheerder',
    );
    expect(titleOf('Terreinbeheerder', 'Functieprofiel – vastgesteld door de raad van bestuur in mei')).toBe(
      'Terreinbeheerder',
    );
  });

  it('holds the title where the function stands there', () => {
    expect(titleOf('Gemeente Rozenakker', 'Functiebeschrijving – Terreinbeheerder')).toBe('Terreinbeheerder');
  });
});
