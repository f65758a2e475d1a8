import { describe, expect, it } from 'vitest';
import { isCsv } from '../../../../src/read/csv-records.ts';
import { asksNothing } from '../../../../src/core/extract/words/other-things.ts';
import { namesLeader } from '../../../../src/core/extract/table/rater-column.ts';
import { areOwnKinds, areYesOrNo } from '../../../../src/core/extract/table/table-words.ts';
import { readBook, readValues } from '../../../sheet-book.ts';

describe('an evaluation form on a sheet', () => {
  const form = (evaluator: string): Promise<readonly string[]> =>
    readBook([
      {
        name: 'Evaluatie',
        rows: [
          ['Functie', 'Verhuurconsulent'],
          ['Medewerker', 'P1'],
          ['Evaluator', evaluator],
          [],
          ['Competentie', 'Vereist', 'Vastgesteld', 'Toelichting'],
          ['Bewonersgericht werken', 4, 4, 'sterk'],
          ['Samenwerken', 3, 4, null],
          ['Nauwkeurig werken', 4, 3, null],
          [],
          ['Doelstellingen vorig jaar'],
          ['Wachttijd inkorten', 'bereikt'],
          ['Handleiding schrijven', 'gedeeltelijk bereikt'],
          [],
          ['Eindbesluit', 'Gunstig'],
        ],
      },
    ]);

  it('ends where goals and a verdict stand below the levels', async () => {
    const lines = (await form('Teamleider verhuring')).join('\n');
    expect(lines).toContain('Nauwkeurig werken 4');
    expect(lines).not.toMatch(/Wachttijd|Handleiding|Eindbesluit|Doelstellingen/u);
  });

  it('says who rated: whoever leads, or somebody else, and never the person', async () => {
    expect((await form('Teamleider verhuring')).join('\n')).toContain('P1 (manager)');
    expect((await form('K. Vermist')).join('\n')).toContain('P1 (other)');
  });

  it.each([
    ['Teamleider verhuring', true],
    ['diensthoofd', true],
    ['Leidingwaterdienst', false],
  ])('%s leads: %s', (text, leads) => {
    expect(namesLeader(text)).toBe(leads);
  });
});

describe('sheets about something else', () => {
  it('that rate risks ask no competency', async () => {
    const rows = [
      ['Risico', 'Kans (1-4)', 'Impact (1-4)', 'Score'],
      ['Vergrijzing', 4, 3, 12],
      ['Krapte', 4, 4, 16],
      ['Verloop', 3, 4, 12],
    ];
    expect((await readBook([{ name: 'Risico’s', rows }])).join('\n')).not.toMatch(/Kans|Impact/u);
  });

  it('that list goods or languages do not either, and functions do', () => {
    expect(asksNothing('Taal')).toBe(true);
    expect(asksNothing('Functie')).toBe(false);
    expect(asksNothing('Taalgevoel')).toBe(false);
  });

  it('count posts beside the levels of each function', async () => {
    const rows = [
      ['Role', 'Grade', 'Posts', 'Planning', 'Reporting'],
      ['Officer', 'G5', 4, 3, 2],
      ['Assistant', 'G3', 2, 1, 2],
    ];
    const lines = (await readBook([{ name: 'Roles', rows }])).join('\n');
    expect(lines).toContain('Planning 3');
    expect(lines).not.toContain('Posts');
  });
});

describe('exports of programs', () => {
  it('say by yes and no what must be met, and the level in another column', async () => {
    const lines = await readValues(
      'Job Profile,Competency,Target Proficiency Rating,Required\nClerk,Safety,4 - Highly Proficient,Yes\nClerk,Integrity,3 - Proficient,No\nGuard,Safety,2 - Beginner,Yes\n',
    );
    expect(lines.join('\n')).toContain('Safety 4');
    expect(lines.join('\n')).toContain('Integrity 3');
  });

  it('print levels with a letter and their name, and groups in words of the organisation', async () => {
    const lines = await readValues(
      'Functie;Competentiesoort;Competentie;Niveau\nBode;Kern;Inzet;N2 - Onder begeleiding\nBode;Vak;Rijden;N1 - Kennen\nKok;Kern;Inzet;N3 - Zelfstandig\nKok;Vak;Koken;N3 - Zelfstandig\n',
    );
    expect(lines.join('\n')).toContain('[Kern] Inzet 2');
    expect(lines.join('\n')).toContain('[Vak] Koken 3');
  });

  it.each([
    [['Ja', 'nee', ''], true],
    [['Ja'], false],
    [['1', '0'], false],
    [['ja', '3'], false],
    [['Oui', 'non'], true],
    [['verplicht', 'noodzakelijk'], false],
  ])('%j is yes or no: %s', (texts, are) => {
    expect(areYesOrNo(texts)).toBe(are);
  });

  it.each([
    [['Kern', 'Kern', 'Vak'], true],
    [['Gedrag', 'Techniek', 'Gedrag'], false],
    [['Jaarlijks', 'Jaarlijks'], false],
    [['Eerste', 'Tweede'], false],
  ])('%j names groups: %s', (texts, are) => {
    expect(areOwnKinds(texts)).toBe(are);
  });

  it('are parted by bars on every line, unlike a table of Markdown', () => {
    const rows = ['Ville X||', 'Compétence|Niveau|Remarque', 'Accueil|3|', '|2|"fin"', '||'];
    expect(isCsv(rows.join('\n'))).toBe(true);
    expect(isCsv(['Naam | Niveau | Uitleg', '--- | --- | ---', 'Inzet | 3 | x', 'Orde | 2 | y'].join('\n'))).toBe(
      false,
    );
    expect(isCsv(['Een zin | met streep', 'Nog een zin', 'Derde | zin | hier', 'Vierde'].join('\n'))).toBe(false);
  });
});
