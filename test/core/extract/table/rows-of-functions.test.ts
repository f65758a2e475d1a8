import { describe, expect, it } from 'vitest';
import { readBook, type TestSheet } from '../../../sheet-book.ts';

/** What the functions of one sheet ask; what is only told as not read stands elsewhere. */
async function functionsOf(sheet: TestSheet): Promise<readonly string[]> {
  return (await readBook([sheet])).filter((line) => !line.startsWith('info '));
}

describe('a function in each row and a competency over each column', () => {
  it('under groups of which one is called after the team: nobody is rated', async () => {
    const rows = [
      ['Woonzorgcentrum Voorbeeldegem - competentiematrix van de medewerkers'],
      [],
      ['Functie', 'Bezetting', 'Bewoner', null, 'Team', null],
      [null, null, 'Zorgzaamheid', 'Luisteren', 'Overleggen', 'Feedback geven'],
      ['Zorgkundige', 12, 'A', 'A', 'B', 'C'],
      ['Verpleegkundige', 8, 'A', 'B', 'B', null],
      [],
      ['A = trekt anderen mee, B = doet het alleen, C = doet het met hulp'],
    ];
    const merges = ['A3:A4', 'B3:B4', 'C3:D3', 'E3:F3'];
    expect(await functionsOf({ name: 'Blad1', rows, merges })).toEqual([
      'Zorgkundige | Woonzorgcentrum Voorbeeldegem: [Bewoner] Zorgzaamheid 3/3, [Bewoner] Luisteren 3/3, [Team] Overleggen 2/3, [Team] Feedback geven 1/3',
      'Verpleegkundige | Woonzorgcentrum Voorbeeldegem: [Bewoner] Zorgzaamheid 3/3, [Bewoner] Luisteren 2/3, [Team] Overleggen 2/3',
    ]);
  });

  it('a title that says what was found stays one of ratings', async () => {
    const rows = [
      ['Behaalde niveaus 2025'],
      [],
      ['Functie', 'Luisteren', 'Plannen', 'Overleggen'],
      ['Bode', 1, 2, 2],
      ['Redder', 3, 2, 1],
    ];
    expect((await functionsOf({ name: 'Blad1', rows })).filter((line) => line.startsWith('Bode |'))).toEqual([]);
  });

  it('x, xx and xxx under a legend that says what stands for nothing, beside papers and facts of the function', async () => {
    const rows = [
      ['Gemeente Voorbeeldegem - Groendienst - wie moet wat kunnen?'],
      ['o = niet nodig voor deze functie    x = basis    xx = gevorderd    xxx = expert    (bij attesten: x = ja)'],
      [],
      [null, 'Competenties', null, null, 'Attesten', null, 'Dienst'],
      ['Functie', 'Snoeien', 'Samenwerken', 'Plannen', 'Rijbewijs BE', 'Spuiten', 'Weekendwerk'],
      ['Ploegbaas', 'xxx', 'xx', 'xxx', 'x', 'x', 'x'],
      ['Tuinman', 'xx', 'xx', 'o', 'x', 'o', 'o'],
    ];
    expect(await functionsOf({ name: 'Blad1', rows, merges: ['B4:D4', 'E4:F4'] })).toEqual([
      'Ploegbaas | Gemeente Voorbeeldegem: Snoeien 3/3, Samenwerken 2/3, Plannen 3/3',
      'Tuinman | Gemeente Voorbeeldegem: Snoeien 2/3, Samenwerken 2/3',
    ]);
  });

  it('one sign once or more without a legend counts and is told, and crosses alone tell no level', async () => {
    const title = ['Competentiematrix keuken'];
    const head = ['Functie', 'Hygiëne', 'Samenwerken', 'Koken'];
    const counted = [title, [], head, ['Kok', 'xxx', 'xx', 'x'], ['Bode', 'x', 'x', null]];
    expect(await readBook([{ name: 'Blad1', rows: counted }])).toEqual([
      'Kok: Hygiëne 3, Samenwerken 2, Koken 1',
      'Bode: Hygiëne 1, Samenwerken 1',
      'info table/levels-as-printed Blad1!A3',
    ]);
    const crossed = [title, [], head, ['Kok', 'x', 'x', 'x'], ['Bode', 'x', null, 'x']];
    expect(await readBook([{ name: 'Blad1', rows: crossed }])).toEqual([
      'Kok: Hygiëne ., Samenwerken ., Koken .',
      'Bode: Hygiëne ., Koken .',
    ]);
  });

  it('a column that is called after the organisation and holds levels is a competency', async () => {
    const rows = [
      ['Matrice des compétences'],
      [],
      ['Fonction', 'Soudure', 'Organisation', 'Permis C'],
      ['Ouvrier', 2, 1, 'x'],
      ["Chef d'équipe", 3, 4, 'x'],
    ];
    expect(await functionsOf({ name: 'Feuil1', rows })).toEqual([
      'Ouvrier: Soudure 2, Organisation 1',
      "Chef d'équipe: Soudure 3, Organisation 4",
    ]);
  });
});

describe('papers in the rows of a matrix', () => {
  it('have no level, whatever a mark means elsewhere', async () => {
    const rows = [
      ['Legende: * = met hulp, ** = alleen, *** = leert anderen, - = niet van toepassing'],
      [],
      ['Competentie', 'Redder', 'Kassier', 'Technieker'],
      ['Toezicht houden', '***', '-', '*'],
      ['Rekenen', '-', '**', '*'],
      ['Attesten', null, null, null],
      ['Rijbewijs B', '-', '-', '*'],
      ['Duiken', '*', '-', '*'],
    ];
    expect(await functionsOf({ name: 'Zwembad', rows })).toEqual([
      'Redder: Toezicht houden 3/3',
      'Kassier: Rekenen 2/3',
      'Technieker: Toezicht houden 1/3, Rekenen 1/3',
    ]);
  });
});
