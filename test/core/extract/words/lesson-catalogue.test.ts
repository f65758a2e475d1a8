import { describe, expect, it } from 'vitest';
import { isCatalogue } from '../../../../src/core/extract/words/lesson-catalogue.ts';
import { profileOf, readCard } from '../read-card.ts';

const OFFER = [
  '| Code | Opleiding | Niveau | Duur | Datum | Prijs dienst |',
  '|---|---|---|---|---|---|',
  '| KL01 | Klei draaien | 1 | 1 dag | 3 mei | € 70 |',
  '| KL02 | Klei draaien | 2 | 1 dag | 9 mei | € 70 |',
  '| KL03 | Glazuren | 3 | halve dag | 12 mei | gratis |',
];

describe('a table that offers lessons', () => {
  it('is told by its headers', () => {
    expect(isCatalogue(['Cursus', 'Niveau', 'Duur', 'Prijs'])).toBe(true);
    expect(isCatalogue(['Opleiding', 'Niveau'])).toBe(false);
    expect(isCatalogue(['Competentie', 'Niveau', 'Datum', 'Duur'])).toBe(false);
  });

  it('asks nothing, under whatever heading it stands', () => {
    const reading = readCard('# Aanbod najaar', '', '## Digitale vaardigheden', '', ...OFFER);
    expect(reading.kind).toBe('unknown');
    const card = [
      '# Functieprofiel: Pottenbakker',
      '',
      '## Competenties',
      '',
      '- Draaien: niveau 2',
      '- Bakken: niveau 3',
    ];
    const found = profileOf(readCard(...card, '', '## Vaardigheden', '', ...OFFER)).requirements;
    expect(found.map(({ label }) => label)).toEqual(['Draaien', 'Bakken']);
  });

  it('does not keep a competency from being read beside the lesson for it', () => {
    const rows = [
      '| Competentie | Niveau | Opleiding | Duur |',
      '|---|---|---|---|',
      '| Draaien | 2 | Klei draaien | 1 dag |',
      '| Bakken | 3 | Ovens | 1 dag |',
    ];
    const found = profileOf(
      readCard('# Functieprofiel: Pottenbakker', '', '## Competenties', '', ...rows),
    ).requirements;
    expect(found.map(({ label, required }) => [label, required])).toEqual([
      ['Draaien', 2],
      ['Bakken', 3],
    ]);
  });
});
