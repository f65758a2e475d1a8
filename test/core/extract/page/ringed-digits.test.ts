import { describe, expect, it } from 'vitest';
import { withoutRings } from '../../../../src/core/extract/page/ringed-digits.ts';
import { asked, readCard, readHtmlCard } from '../read-card.ts';

const levels = (reading: ReturnType<typeof readCard>): readonly string[] =>
  asked(reading).map(
    ({ label, required, scale, cluster }) =>
      `${cluster ?? ''}|${label} ${String(required ?? '?')}/${String(scale?.levels ?? '?')}`,
  );

const card = (...rows: readonly string[]): ReturnType<typeof readCard> =>
  readCard('# Functiekaart veerman', '', '## Competenties', '', ...rows);

describe('digits in rings', () => {
  it('are signs up to the black one, or up to the last of those in black', () => {
    expect(withoutRings('Plannen ①②❸④')).toBe('Plannen ●●●○');
    expect(withoutRings('① ② ③ ❹ ⑤')).toBe('●●●●○');
    expect(withoutRings('❶❷③')).toBe('●●○');
    expect(withoutRings('➊➁➂')).toBe('●○○');
  });

  it('stay as printed where they count a list, skip a number or show several levels', () => {
    for (const text of ['① Varen', '❶ Varen ❷ Meten', '①②③④', '❶②❸④', '②❸④', 'stap ❶ en stap ②'])
      expect(withoutRings(text)).toBe(text);
  });

  it('give no level to names that they number', () => {
    expect(levels(card('❶ Varen', '❷ Meten', '① Sturen')).every((one) => one.endsWith('?/?'))).toBe(true);
  });
});

describe('cards beside each other', () => {
  const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const page = (...rows: readonly string[]): ReturnType<typeof readHtmlCard> =>
    readHtmlCard(`<h1>Functiekaart veerman</h1><h2>Kerncompetenties</h2><table>${rows.join('')}</table>`);

  it('each hold a name, its level below it and what that means below the level', () => {
    expect(
      levels(
        page(
          row('<b>Veilig varen</b>', '<b>Reizigers onthalen</b>'),
          row('① ② ❸', '❶ ② ③'),
          row('legt het veer stil bij mist', 'groet wie aan boord komt'),
          row('en bij storm', ''),
          row('<b>Kennis</b>', ''),
          row('<b>Waterwegen</b>', '<b>Motoren</b>'),
          row('① ❷ ③', '① ② ❸'),
          row('kent de bochten', 'hoort een storing'),
        ),
      ),
    ).toEqual([
      'Kerncompetenties|Veilig varen 3/3',
      'Kerncompetenties|Reizigers onthalen 1/3',
      'Kennis|Waterwegen 2/3',
      'Kennis|Motoren 3/3',
    ]);
  });

  it('ask nothing where the signs between them stand over no names of competencies', () => {
    const reading = readHtmlCard(
      `<h1>Functiekaart veerman</h1><h2>Competenties</h2><ul><li>Varen</li></ul><h2>Wat wij bieden</h2><table>${[
        row('<b>Maaltijdcheques</b>', '<b>Fietsvergoeding</b>'),
        row('★★☆', '★☆☆'),
        row('per gewerkte dag', 'per kilometer'),
      ].join('')}</table>`,
    );
    expect(levels(reading)).toEqual(['|Varen ?/?']);
  });
});
