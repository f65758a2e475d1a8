import { describe, expect, it } from 'vitest';
import { isAboutPeople } from '../../../src/core/extract/words/about-people.ts';
import { isCountRow } from '../../../src/core/extract/words/column-sense.ts';
import { extractDocument } from '../../../src/core/extract/extract-document.ts';
import { asBoxes } from '../../../src/core/extract/signs/printed-scale.ts';
import { readText } from '../../../src/read/read-text.ts';
import { profileOf, readHtmlCard } from './read-card.ts';

type Row = readonly string[];

const asked = (...rows: readonly Row[]): readonly string[] => {
  const table = rows.map((row, index) => [
    `| ${row.join(' | ')} |`,
    ...(index === 0 ? [`|${'---|'.repeat(row.length)}`] : []),
  ]);
  const reading = extractDocument(
    readText('kaart.md', ['# Functie: bode', '', '## Competenties', '', ...table.flat()].join('\n')),
  );
  return (reading.profile?.requirements ?? []).map((one) => `${one.label} ${String(one.required ?? '-')}`);
};

describe('cells that show a whole scale with one rung set off', () => {
  it('hold the level whatever stands over them', () => {
    expect(
      asked(
        ['Competentie', 'Schaalverdeling', 'Voorbeeld'],
        ['Luisteren', '1 - [2] - 3', 'Vraagt door.'],
        ['Plannen', '1 - 2 - [3]', 'Deelt in.'],
      ),
    ).toEqual(['Luisteren 2', 'Plannen 3']);
    expect(
      asked(['Competentie', 'Ladder'], ['Luisteren', '1 2 (3) 4'], ['Plannen', '(1) 2 3 4'], ['Bellen', '1 (2) 3 4']),
    ).toEqual(['Luisteren 3', 'Plannen 1', 'Bellen 2']);
  });

  it('are no choice among other things', () => {
    expect(asBoxes('Frans / (Engels) / Duits', [])).toBeUndefined();
    expect(asBoxes('A / [B] / C', [])).toBeUndefined();
    expect(asBoxes('2 [3] 4', [])).toBeUndefined();
    expect(asBoxes('maandag - [dinsdag] - woensdag', [])).toBeUndefined();
  });
});

describe('a column of as many signs in every row', () => {
  it('holds the levels, also before the names and under a question', () => {
    expect(
      asked(
        ['Wat verwachten we?', 'Competentie', 'In de klas'],
        ['★★★', 'Luisteren', 'Vraagt door.'],
        ['★☆☆', 'Plannen', 'Deelt in.'],
        ['', 'Bellen', 'Belt terug.'],
      ),
    ).toEqual(['Luisteren 3', 'Plannen 1', 'Bellen -']);
    expect(asked(['Competentie', 'Zo veel'], ['Luisteren', '●●○'], ['Plannen', '●○○'])).toEqual([
      'Luisteren 2',
      'Plannen 1',
    ]);
  });

  it('holds none where the signs are days or places, with others between them', () => {
    const levels = asked(['Competentie', 'Open op'], ['Luisteren', '●○●'], ['Plannen', '○●●'], ['Bellen', '●●○']);
    expect(levels.filter((one) => !one.endsWith('-'))).toEqual([]);
  });
});

describe('rows of a table of competencies that ask none', () => {
  it('give grades of pay or room to sign', () => {
    expect(isCountRow('Grade in the salary grid')).toBe(true);
    expect(isCountRow('Schaal volgens het loonrooster')).toBe(false);
    expect(isCountRow('Graad van zelfstandigheid')).toBe(false);
    expect(isAboutPeople('Signed for agreement')).toBe(true);
    expect(isAboutPeople('Signed language')).toBe(false);
  });

  it('name groups as other documents name parts', () => {
    const group = (name: string): string => `<tr><td colspan="3">${name}</td></tr>`;
    const row = (name: string, level: number): string => `<tr><td>${name}</td><td>${String(level)}</td><td></td></tr>`;
    const reading = readHtmlCard(
      '<h1>Functie: bode</h1><table><tr><td>Competentie</td><td>Graad</td><td>Toelichting</td></tr>' +
        `${group('Waarden')}${row('Eerlijkheid', 3)}${row('Inzet', 2)}${group('Gedrag')}${row('Orde', 1)}${row('Zorg', 3)}</table>`,
    );
    expect(profileOf(reading).requirements.map((one) => [one.cluster, one.label, one.required])).toEqual([
      ['Waarden', 'Eerlijkheid', 3],
      ['Waarden', 'Inzet', 2],
      ['Gedrag', 'Orde', 1],
      ['Gedrag', 'Zorg', 3],
    ]);
  });
});
