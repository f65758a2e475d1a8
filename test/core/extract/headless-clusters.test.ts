import { describe, expect, it } from 'vitest';
import { asked, readCard } from './read-card.ts';

const card = (...rows: readonly string[]): readonly string[] =>
  asked(
    readCard(
      'Functieprofiel huisbewaarder',
      'Gemeente Voorbeeldegem',
      '',
      'Competenties',
      '',
      'De kruisjes zijn cumulatief: drie kruisjes betekent niveau 3.',
      '',
      ...rows,
    ),
  ).map(({ cluster, label, required }) => `${cluster ?? '-'} · ${label} · ${String(required ?? '?')}`);

describe('remains of a table of marks without a header', () => {
  it('show their clusters by a capital inside some rows and a name that goes on below one', () => {
    expect(
      card('Proper Ramen wassen XXX', 'houden', 'Vegen XX', 'Dweilen XXX', 'Onthaal Sleutels beheren XX', 'Groeten XX'),
    ).toEqual([
      'Proper houden · Ramen wassen · 3',
      'Proper houden · Vegen · 2',
      'Proper houden · Dweilen · 3',
      'Onthaal · Sleutels beheren · 2',
      'Onthaal · Groeten · 2',
    ]);
  });

  it('have none where a capital inside a row is that of a name', () => {
    expect(card('Werken met Excel XXX', 'en tabellen', 'Vegen XX', 'Dweilen XXX', 'Groeten XX')).toEqual([
      '- · Werken met Excel en tabellen · 3',
      '- · Vegen · 2',
      '- · Dweilen · 3',
      '- · Groeten · 2',
    ]);
  });
});
