import { describe, expect, it } from 'vitest';
import { countedRungs } from '../../../src/core/extract/legend/counted-legend.ts';
import { namedScale } from '../../../src/core/extract/legend/named-scale.ts';
import { scaleEnds } from '../../../src/core/extract/legend/scale-ends.ts';
import { levelStatement } from '../../../src/core/extract/legend/statement.ts';
import { extractTable } from '../../../src/core/extract/table/extract-table.ts';
import { readCsv } from '../../../src/read/read-csv.ts';
import { asked, readCard, readHtmlCard } from './read-card.ts';

describe('sentences that say how long the scale is', () => {
  it.each([
    ['De graad gaat van 1 (laagste) tot 4 (hoogste).', 4],
    ['Achter elke competentie staat tussen haakjes het niveau dat we verwachten, van 1 (beginner) tot 3 (expert).', 3],
    ['Le degré attendu figure entre parenthèses, de 1 (débutant) à 5 (expert).', 5],
  ])('reads both ends of %j', (sentence, levels) => {
    expect(scaleEnds(sentence)?.levels).toBe(levels);
  });

  it.each([
    'Bezetting per graad: 1 tot 4 mensen',
    'Weddeschalen van graad 1 tot 4 volgens de barema’s',
    'Het niveau van de wegen langs de haven werd vorig jaar op 1 tot 4 plaatsen gemeten',
  ])('takes %j for no scale', (sentence) => {
    expect(scaleEnds(sentence)).toBeUndefined();
  });

  it('reads Roman rungs with what each is in brackets', () => {
    const statement = (text: string): number | undefined => levelStatement([{ text, at: {} }]).levels;
    expect(
      statement('De gradaties lopen op van I (voert uit) over II (werkt alleen) en III (stuurt bij) tot IV (beslist).'),
    ).toBe(4);
    expect(statement('Niveaus: I (met hulp), II (alleen), III (leert het aan).')).toBe(3);
    for (const text of [
      'De gradatie staat op I (zie bijlage) en verder op III (zie verder).',
      'Het niveau van kamer I (links), kamer III (rechts) en kamer II (midden)',
      'Wapens van Filips I (de oude) en Filips II (de jonge)',
    ])
      expect(statement(text), text).toBeUndefined();
  });

  it('reads rungs between dashes, in the order that the sentence says', () => {
    expect(namedScale('Levels, from lowest to highest: Learner – Doer – Guide.')?.labels).toEqual([
      'Learner',
      'Doer',
      'Guide',
    ]);
    expect(namedScale('Gradaties van hoog naar laag: expert - gevorderd - basis.')?.labels).toEqual([
      'basis',
      'gevorderd',
      'expert',
    ]);
  });

  it('takes stations and towns between dashes for no rungs', () => {
    expect(namedScale('Weddeschaal en standplaats: Brugge - Gent - Leuven')).toBeUndefined();
    expect(namedScale('Op dit niveau stopt de lift: kelder – onthaal – dakterras')).toBeUndefined();
  });

  it('counts rungs that open with a word of two letters', () => {
    const line = 'Niveau 1: kent de regels. Niveau 2: past ze toe. Niveau 3: is een vraagbaak.';
    expect(countedRungs(line)).toHaveLength(3);
  });

  it('gives the levels of a list the length that a sentence over it prints', () => {
    const card = readCard(
      'Functiebeschrijving: bode',
      '',
      'Welke competenties verwachten we?',
      'Niveau 1: met hulp. Niveau 2: alleen. Niveau 3: is een voorbeeld voor anderen.',
      '- Luisteren (niveau 2): je laat mensen uitspreken.',
      '- Plannen (niveau 1): je volgt je rooster.',
    );
    expect(asked(card).map((one) => [one.label, one.required, one.scale?.levels])).toEqual([
      ['Luisteren', 2, 3],
      ['Plannen', 1, 3],
    ]);
  });

  it('reads the length of the scale in the header over the levels of a list for several functions', () => {
    const lines = 'Functie;Competentie;Vereist niveau (1-4)\nbode;Luisteren;3\nbode;Plannen;5\n';
    const source = readCsv('lijst.csv', lines).value;
    const reading = source === undefined ? undefined : extractTable(source);
    expect(reading?.profile?.requirements.map((one) => [one.required, one.scale?.levels])).toEqual([
      [3, 4],
      [undefined, 4],
    ]);
    expect(reading?.diagnostics.map((one) => one.code)).toContain('table/level-out-of-range');
  });
});

describe('levels that are chosen by their look in a web page', () => {
  const table = (rows: string): string =>
    `<h1>Functiefiche bode</h1><table><tr><th>Competentie</th><th>Niveau</th></tr>${rows}</table>`;

  it('takes the one that is bold and underlined', () => {
    const card = readHtmlCard(
      table(
        '<tr><td>Luisteren</td><td>I / <b><u>II</u></b> / III</td></tr>' +
          '<tr><td>Plannen</td><td><u><b>I</b></u> / II / III</td></tr>' +
          '<tr><td>Melden</td><td>I / II / <strong><u>III</u></strong></td></tr>',
      ),
    );
    expect(asked(card).map((one) => one.required)).toEqual([2, 1, 3]);
  });

  it('takes no level where two of them are set off', () => {
    const card = readHtmlCard(
      table(
        '<tr><td>Luisteren</td><td>I / <b>II</b> / <u>III</u></td></tr>' +
          '<tr><td>Plannen</td><td><b>I</b> / II / <b><u>III</u></b></td></tr>',
      ),
    );
    expect(card.profile?.requirements.filter((one) => one.required !== undefined) ?? []).toEqual([]);
  });
});

describe('lines beside competencies that are none', () => {
  const labels = (...lines: readonly string[]): readonly string[] => asked(readCard(...lines)).map((one) => one.label);
  const HEAD = ['Functiekaart bode', '', 'Competenties', ''];

  it('explain signs with room between them, also where the first was taken for a bullet', () => {
    expect(countedRungs('● ○ ○ = basis ● ● ○ = goed ● ● ● = sterk')).toHaveLength(3);
    const legend = '● ○ ○ = basis ● ● ○ = goed ● ● ● = geeft de toon aan';
    expect(labels(...HEAD, 'Luisteren ●●○', 'Plannen ●○○', legend)).toEqual(['Luisteren', 'Plannen']);
  });

  it('take opening hours behind signs for no legend', () => {
    expect(countedRungs('● ○ Open dag ○ ● Sluitingsdag')).toEqual([]);
  });

  it('ask years of something, which is a condition', () => {
    const list = ['- Luisteren (niveau 2)', '- Plannen (niveau 1)', '- At least 2 years in a similar post'];
    const years = ['- minstens drie jaar ervaring in een onthaal', '- Au moins 3 ans dans un poste semblable'];
    expect(labels(...HEAD, ...list, ...years)).toEqual(['Luisteren', 'Plannen']);
  });

  it('group the names with their levels in the items below them', () => {
    const card = readCard(
      ...HEAD,
      ...['- Persoonlijk', '  - Luisteren (niveau 2): je laat uitspreken.', '  - Rust (niveau 1): je blijft kalm.'],
      ...['- Samen', '  - Overleggen (niveau 3): je zoekt steun.', '  - Delen (niveau 2): je vertelt wat je weet.'],
    );
    expect(asked(card).map((one) => [one.cluster, one.label, one.required])).toEqual([
      ['Persoonlijk', 'Luisteren', 2],
      ['Persoonlijk', 'Rust', 1],
      ['Samen', 'Overleggen', 3],
      ['Samen', 'Delen', 2],
    ]);
  });
});

describe('both ends of a scale, each called a level', () => {
  const lengthOf = (sentence: string): number | undefined =>
    levelStatement([{ text: sentence, at: { line: 1 } }]).levels;

  it('say how long it is', () => {
    expect(lengthOf('We werken met niveaus, van niveau 1 (starter) tot niveau 4 (gids).')).toBe(4);
    expect(lengthOf('Niveau 1 is het laagste, niveau 5 het hoogste niveau.')).toBe(5);
    expect(lengthOf('Level 1 is the lowest and level 3 the highest.')).toBe(3);
    expect(lengthOf('Le niveau 1 est le plus bas, le niveau 4 le plus élevé.')).toBe(4);
  });

  it('are no ends where the sentence is about two levels of other things', () => {
    expect(lengthOf('Op niveau 1 is de balie, op niveau 2 de trouwzaal.')).toBeUndefined();
    expect(lengthOf('Het laagste tarief geldt voor groep 1, het hoogste voor groep 4.')).toBeUndefined();
    expect(lengthOf('Wie niveau 1 heeft, groeit naar niveau 2.')).toBeUndefined();
  });
});
