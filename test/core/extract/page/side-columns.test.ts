import { describe, expect, it } from 'vitest';
import { profileOf, readCard } from '../read-card.ts';
import type { DocumentReading } from '../../../../src/core/model/document-reading.ts';

function rows(reading: DocumentReading): readonly string[] {
  return profileOf(reading).requirements.map(({ cluster, label, required, scale, at }) =>
    [cluster ?? '-', label, `${required ?? '?'}/${scale?.levels ?? '?'}`, at?.line ?? '?'].join(' · '),
  );
}

describe('a page with facts in a column beside the competencies', () => {
  it('is read column by column, each line at its own place', () => {
    const reading = readCard(
      'Stad Voorbeeldegem',
      '',
      'Dienst Groen            Functie: boomverzorger',
      'Graad D4',
      '                        Competenties en niveau',
      'Nodig',
      'Rijbewijs C             Houding',
      'Klimattest              Uitkijken           ●●●●○   Ziet wat kan vallen.',
      '                        Samenwerken         ●●○○○   Spreekt af wie zaagt.',
      'Versie',
      '3 mei 2024              Vak',
      '                        Klimmen             ●●●●●   Klimt met touw en zonder.',
      '                        Zagen               ●●●○○   Velt bomen tot 20 meter.',
      '                        Bomenkennis                 Wordt nog bepaald.',
    );
    expect(rows(reading)).toEqual([
      'Houding · Uitkijken · 4/5 · 8',
      'Houding · Samenwerken · 2/5 · 9',
      'Vak · Klimmen · 5/5 · 12',
      'Vak · Zagen · 3/5 · 13',
      'Vak · Bomenkennis · ?/? · 14',
    ]);
    expect(profileOf(reading).conditions.map((one) => one.text)).toContain('Rijbewijs C');
  });

  it('is not found in a table whose first column names the groups', () => {
    const reading = readCard(
      'Functie: boomverzorger',
      '',
      'Competenties en niveau',
      '',
      'Houding      Uitkijken           4',
      '             Samenwerken         2',
      'Vak          Klimmen             4',
      '             Zagen               3',
      'Kennis       Bomen               2',
    );
    expect(rows(reading).map((row) => row.replace(/\/\?/u, ''))).toEqual([
      'Houding · Uitkijken · 4 · 5',
      'Houding · Samenwerken · 2 · 6',
      'Vak · Klimmen · 4 · 7',
      'Vak · Zagen · 3 · 8',
      'Kennis · Bomen · 2 · 9',
    ]);
  });
});

describe('a line that explains signs', () => {
  it('asks nothing, also where its first sign looks like a bullet', () => {
    const reading = readCard(
      'Functie: boomverzorger',
      '',
      'Competenties',
      '',
      'Uitkijken           ●●●○   Ziet wat kan vallen.',
      'Samenwerken         ●●○○   Spreekt af wie zaagt.',
      '',
      '● = niveau 1 ●● = niveau 2 ●●● = niveau 3 ●●●● = niveau 4 (hoogste)',
    );
    expect(rows(reading)).toEqual(['- · Uitkijken · 3/4 · 5', '- · Samenwerken · 2/4 · 6']);
  });
});
