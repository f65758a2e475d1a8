import { describe, expect, it } from 'vitest';
import { readCard } from '../read-card.ts';

const LEGEND = 'Schaal: A = elementair, B = voldoende, C = grondig, D = expert';
const card = (header: string, ...rows: readonly string[]): ReturnType<typeof readCard> =>
  readCard(
    '# Functiekaart magazijnier',
    '',
    'Organisatie: Stad Voorbeeldegem',
    '',
    LEGEND,
    '',
    header,
    '|---|---|',
    ...rows,
  );
const levels = (reading: ReturnType<typeof readCard>): readonly unknown[] =>
  (reading.profile?.requirements ?? []).map(({ label, required }) => [label, required]);

describe('letters under "Graad" beside competencies', () => {
  it('are levels where most cells hold one, and the others are told', () => {
    const reading = card(
      '| Competentie | Graad |',
      '| Zorgvuldigheid | B |',
      '| Veilig werken | C |',
      '| Fysieke kracht | D |',
      '| Heftruck besturen | ★★☆ |',
      '| Voorraadbeheer | n.v.t. |',
      '| Discretie | ? |',
    );
    expect(levels(reading)).toEqual([
      ['Zorgvuldigheid', 2],
      ['Veilig werken', 3],
      ['Fysieke kracht', 4],
      ['Heftruck besturen', undefined],
      ['Discretie', undefined],
    ]);
    expect(reading.diagnostics.map(({ code }) => code)).toEqual([
      'extract/unread-gradation',
      'extract/not-asked',
      'extract/unread-gradation',
    ]);
    expect(reading.profile?.functionalCareer).toBeUndefined();
  });

  it('are ranks where pay stands among them', () => {
    const reading = card(
      '| Competentie | Graad |',
      '| Zorgvuldigheid | B1-B3 |',
      '| Tillen | C |',
      '| Tellen | D |',
      '| Rekenen | B |',
    );
    expect(levels(reading).every((row) => (row as unknown[])[1] === undefined)).toBe(true);
  });
});

describe('stars among letters', () => {
  it('are no level of a list either', () => {
    const reading = readCard(
      '# Functiekaart magazijnier',
      '',
      '## Competenties',
      '',
      '- Geduld: B',
      '- Inzet: C',
      '- Tillen: ★★☆',
      '',
      LEGEND,
    );
    expect(levels(reading)).toEqual([
      ['Geduld', 2],
      ['Inzet', 3],
      ['Tillen', undefined],
    ]);
    expect(reading.diagnostics.map(({ code }) => code)).toContain('extract/unread-gradation');
  });

  it('are levels where all have them', () => {
    const reading = readCard(
      '# Functiekaart magazijnier',
      '',
      '## Competenties',
      '',
      '- Geduld: ★☆☆',
      '- Inzet: ★★★',
      '- Tillen: ★★☆',
    );
    expect(levels(reading)).toEqual([
      ['Geduld', 1],
      ['Inzet', 3],
      ['Tillen', 2],
    ]);
  });
});
