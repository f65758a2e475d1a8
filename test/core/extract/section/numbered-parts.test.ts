import { describe, expect, it } from 'vitest';
import { asked, readHtmlCard } from '../read-card.ts';

const TABLE =
  '<table><tr><th>Competentie</th><th>Vereist niveau</th></tr><tr><td>Rekenen</td><td>2</td></tr>' +
  '<tr><td>Durf</td><td>4</td></tr></table>';
const TICKED = '<p>☐ uitstekend ☐ zeer goed ☒ gunstig ☐ te verbeteren ☐ ongunstig</p>';

function levels(html: string): readonly (readonly [string, number | undefined])[] {
  return asked(readHtmlCard(html)).map((one) => [one.label, one.required] as const);
}

describe('parts that are counted with a word, a number and a dash', () => {
  it('end the part that asks competencies, so that a ticked conclusion is no level', () => {
    for (const [word, mark] of [
      ['Deel', ' –'],
      ['Partie', ' –'],
      ['Part', ':'],
    ] as const) {
      const html =
        `<p><b>${word} 1${mark} Competenties</b></p>${TABLE}<p><b>${word} 2${mark} Opvolging</b></p>` +
        `<ul><li>een cursus bij de buren</li></ul><p><b>${word} 3${mark} Besluit</b></p>${TICKED}`;
      expect(levels(html)).toEqual([
        ['Rekenen', 2],
        ['Durf', 4],
      ]);
    }
  });

  it('keep a second part that asks competencies too', () => {
    const second = TABLE.replace('Rekenen', 'Lezen').replace('Durf', 'Humor');
    const html = `<p><b>Deel 1 – Competenties</b></p>${TABLE}<p><b>Deel 2 – Vaktechnische competenties</b></p>${second}`;
    expect(levels(html)).toHaveLength(4);
  });
});
