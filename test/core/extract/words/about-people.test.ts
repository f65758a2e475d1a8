import { describe, expect, it } from 'vitest';
import { isAboutPeople, isSigner } from '../../../../src/core/extract/words/about-people.ts';
import { asked, readHtmlCard } from '../read-card.ts';

const TABLE =
  '<table><tr><td>Competentie</td><td>Gradatie</td></tr><tr><td>Luisteren</td><td>2</td></tr>' +
  '<tr><td>Plannen</td><td>3</td></tr>';

function card(rest: string): readonly unknown[] {
  const reading = readHtmlCard(`<h1>Functiekaart</h1><p>Functienaam: Veerman</p><h2>Competenties</h2>${TABLE}${rest}`);
  return asked(reading).map(({ label, required }) => [label, required]);
}

describe('a row to sign in', () => {
  const signing = '<tr><td>Handtekening veerman</td><td>Handtekening diensthoofd</td></tr>';
  const rows = [
    ['Luisteren', 2],
    ['Plannen', 3],
  ];

  it('is no competency, below the table and inside it', () => {
    expect(card(`</table><p>Datum: 3 mei 2031</p><table>${signing}</table>`)).toEqual(rows);
    expect(card(`</table><table>${signing}</table>`)).toEqual(rows);
    expect(card(`${signing}</table>`)).toEqual(rows);
  });

  it('is no competency where the ones who sign stand beside each other, each with a date', () => {
    const below = '</table><h2>Voorwaarden</h2><ul><li>rijbewijs B</li></ul>';
    const signing = '<table><tr><td>De titularis<br><br>Datum:</td><td>De chef<br><br>Datum: ....</td></tr></table>';
    expect(card(`${below}${signing}`)).toEqual(rows);
    expect(card(`</table>${signing}`)).toEqual(rows);
    const own = '<table><tr><td>Op de hoogte blijven, up to date</td><td>2</td></tr></table>';
    expect(card(`</table>${own}`)).toEqual([...rows, ['Op de hoogte blijven, up to date', 2]]);
  });

  it('is no competency where one signs beside a date', () => {
    expect(card('<tr><td>Plaats en datum</td><td>Handtekening</td></tr></table>')).toEqual(rows);
    // A date alone is a field of the card, and no competency either.
    expect(card('<tr><td>Datum</td><td>1</td></tr></table>')).toEqual(rows);
  });

  it('ends nothing where only its name resembles one', () => {
    const own = '<tr><td>Handtekeningenboek bijhouden</td><td>1</td></tr>';
    expect(card(`${own}</table>`)).toEqual([...rows, ['Handtekeningenboek bijhouden', 1]]);
  });
});

describe('a line with a fact between two tables', () => {
  it('gives the second no header of the first, where the name of a group does', () => {
    const second = '<table><tr><td>Bijlagen</td><td>4</td></tr><tr><td>Kopieën</td><td>2</td></tr></table>';
    expect(card(`</table><p>Versie: april</p>${second}`).slice(0, 2)).toEqual([
      ['Luisteren', 2],
      ['Plannen', 3],
    ]);
  });
});

describe('a label that leaves room for a person', () => {
  it('names the signature or the one who signs', () => {
    expect(['Handtekening', 'Naam en handtekening veerman', 'Signature du titulaire'].every(isAboutPeople)).toBe(true);
    expect(['Handtekeningen', 'Opgesteld door', 'Gelezen en besproken op'].every(isAboutPeople)).toBe(true);
    expect(['Handtekeningenboek', 'Luisteren'].some(isAboutPeople)).toBe(false);
  });
});

describe('a line of those who sign', () => {
  it('is one where it holds nothing but their offices, also beside each other', () => {
    for (const line of [
      'De directeur',
      'Le chef de service   Le membre du personnel',
      "L'agent   La directrice générale",
    ])
      expect(isSigner(line)).toBe(true);
    for (const line of ['', 'De medewerker luistert', 'De directeur   Luisteren', 'Chef de service'])
      expect(isSigner(line)).toBe(false);
  });
});
