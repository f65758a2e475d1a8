import { describe, expect, it } from 'vitest';
import type { DocumentReading } from '../../../../src/core/model/document-reading.ts';
import { readCard } from '../read-card.ts';

/** A competency under a heading, with a line of behaviour for each of its levels. */
function entry(name: string, ...levels: readonly number[]): readonly string[] {
  const rungs = levels.flatMap((level) => [
    `**Niveau ${level}**`,
    '',
    `- Doet dit zoals het op trap ${level} hoort.`,
    '',
  ]);
  return [`### ${name}`, '', `**Definitie:** Wat ${name.toLowerCase()} inhoudt.`, '', ...rungs];
}

const explained = ({ dictionary }: DocumentReading): readonly string[] =>
  (dictionary?.competencies ?? []).map(({ label, levels }) => `${label} ${levels.map((one) => one.level).join('')}`);

const gids = (...lines: readonly string[]): DocumentReading =>
  readCard('# Competentiegids Voorbeeldegem', '', '## Competenties', '', ...lines);

describe('a dictionary in running text', () => {
  it('keeps the competencies of which only the higher levels exist', () => {
    const reading = gids(...entry('Helpen', 1, 2, 3), ...entry('Meten', 1, 2, 3), ...entry('Coachen', 2, 3));
    expect(reading.kind).toBe('dictionary');
    expect(explained(reading)).toEqual(['Helpen 123', 'Meten 123', 'Coachen 23']);
  });

  it('has no group that is only its own title, and keeps one that is a heading of its own', () => {
    const lines = (...heads: readonly string[]): DocumentReading =>
      readCard(
        '# Competentiegids Voorbeeldegem',
        '',
        ...heads,
        ...['Helpen', 'Meten'].flatMap((one) => entry(one, 1, 2)),
      );
    const clusters = ({ dictionary }: DocumentReading): readonly unknown[] =>
      (dictionary?.competencies ?? []).map(({ cluster }) => cluster);
    expect(clusters(lines())).toEqual([undefined, undefined]);
    expect(clusters(lines('## Omgaan met mensen', ''))).toEqual(['Omgaan met mensen', 'Omgaan met mensen']);
  });

  it('names competencies without the numbers of their chapters, where all have one', () => {
    const all = gids(...entry('1. Helpen', 1, 2, 3), ...entry('2. Meten', 1, 2, 3));
    expect(explained(all)).toEqual(['Helpen 123', 'Meten 123']);
    const wide = gids(...entry('1.1  Helpen', 1, 2, 3), ...entry('1.2  Meten', 1, 2, 3));
    expect(explained(wide)).toEqual(['Helpen 123', 'Meten 123']);
    const some = gids(...entry('112. Noodlijn', 1, 2, 3), ...entry('Meten', 1, 2, 3));
    expect(explained(some)).toEqual(['112. Noodlijn 123', 'Meten 123']);
  });

  it('reads a title that runs on to a second line as one', () => {
    const lines = (name: string): readonly string[] => [
      `### ${name}`,
      '',
      'Wat het inhoudt.',
      'Niveau 1 – Kiest met hulp',
      '- Vraagt raad.',
      'Niveau 2 – Kiest zonder alle',
      'gegevens te hebben',
      '- Weegt af.',
      '- Staat ervoor.',
      '',
    ];
    const { dictionary } = gids(...lines('Kiezen'), ...lines('Wegen'));
    const levels = dictionary?.competencies[0]?.levels.map(({ title, indicators }) => [title, indicators.length]);
    expect(levels).toEqual([
      ['Kiest met hulp', 1],
      ['Kiest zonder alle gegevens te hebben', 2],
    ]);
  });

  it('keeps one with a single level among many that are whole', () => {
    const whole = ['Helpen', 'Meten', 'Plannen', 'Sturen'].flatMap((name) => entry(name, 1, 2, 3));
    const reading = gids(...whole, ...entry('Besturen', 3));
    expect(reading.kind).toBe('dictionary');
    expect(explained(reading).at(-1)).toBe('Besturen 3');
  });

  it('is none of the card beside it, which asks the same names at one level', () => {
    const asked = ['### Helpen', '', '**Niveau 2**', '', '- Helpt wie erom vraagt.', ''];
    const whole = ['Helpen', 'Meten', 'Plannen', 'Sturen'].flatMap((name) => entry(name, 1, 2, 3));
    const reading = gids(...whole, '## Functieprofiel veerman', '', ...asked);
    expect(explained(reading)).toEqual(['Helpen 123', 'Meten 123', 'Plannen 123', 'Sturen 123']);
  });

  it('is no dictionary where names have one level each, or none begins with the first', () => {
    expect(explained(gids(...entry('Helpen', 2), ...entry('Meten', 3)))).toEqual([]);
    expect(explained(gids(...entry('Helpen', 2, 3), ...entry('Meten', 3, 4)))).toEqual([]);
  });
});
