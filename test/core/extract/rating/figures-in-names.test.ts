import { describe, expect, it } from 'vitest';
import { profilesOf } from '../../../../src/core/model/document-reading.ts';
import { ingest } from '../../../../src/ingest.ts';

const HEAD = 'Functiekaart\n\nFunctie: Medewerker groen\nGemeente Voorbeeldegem\n\nCompetenties\n';

/** What a card asks, each as its name, with its level where one was read. */
async function askedBy(lines: readonly string[]): Promise<readonly string[]> {
  const { readings } = await ingest('kaart.txt', new TextEncoder().encode([HEAD, ...lines].join('\n')));
  return readings
    .flatMap((reading) => profilesOf(reading))
    .flatMap((profile) => profile.requirements)
    .map(({ label, required }) => (required === undefined ? label : `${label} = ${String(required)}`));
}

describe('a figure is no level', () => {
  it('where it ends a phrase', async () => {
    const lines = ['Vergadert op maandag 3', 'Beheert zaal 4', 'Kan werken met Windows 7', 'Kent Titel II'];
    expect(await askedBy(lines.map((line) => `- ${line}`))).toEqual(lines);
    expect(await askedBy(lines)).toEqual(lines);
  });

  it('where it ends few of the lines, also on a stated scale', async () => {
    const names = [
      'Werkt in een team van 8',
      'Kan werken met Windows 7',
      'Zin voor orde',
      'Klantgericht',
      'Leergierig',
    ];
    expect(await askedBy(['Schaal van 1 tot 4.', ...names.map((name) => `- ${name}`)])).toEqual(names);
  });

  it('behind an abbreviation or a word for what it counts', async () => {
    const names = ['Kennis van het decreet, art. 3', 'Overleggen, blz. 4', 'Begeleiden, fase 2', 'Helpen, maximaal 2'];
    expect(await askedBy(['- Samenwerken: niveau 2', ...names.map((name) => `- ${name}`)])).toEqual([
      'Samenwerken = 2',
      ...names,
    ]);
    expect(await askedBy(['Inzet – prioriteit 1', 'Rekenen – prioriteit 2'])).not.toContain('Rekenen – prioriteit = 2');
  });

  it('where it is one of several', async () => {
    expect(await askedBy(['- Samenwerken: 1, 2', '- Plannen: 3', '- Inzet: 2', '- Rekenen: 1 en 2'])).toEqual([
      'Samenwerken',
      'Plannen = 3',
      'Inzet = 2',
      'Rekenen',
    ]);
    expect(await askedBy(['Plannen: 2 → 3', 'Inzet: 1 → 2'])).toEqual(['Plannen', 'Inzet']);
  });

  it('where it counts the lines, wherever that begins and whatever it leaves out', async () => {
    expect(await askedBy(['2 - Samenwerken', '3 - Plannen', '4 - Inzet'])).toEqual([
      '2 - Samenwerken',
      '3 - Plannen',
      '4 - Inzet',
    ]);
    const lines = ['1 - Samenwerken', '2 - Plannen. Je maakt elke week een planning', '3 - Inzet', '4 - Luisteren'];
    expect(await askedBy(lines)).toEqual(lines);
    expect(await askedBy(['A: Samenwerken', 'B: Plannen', 'C: Inzet'])).toEqual([
      'A: Samenwerken',
      'B: Plannen',
      'C: Inzet',
    ]);
  });

  it('where it may be a date, a shift or a working time', async () => {
    const lines = ['Startdatum: 1/9', 'Tewerkstelling: 4/5', 'Samenwerken'];
    // Work at night and being on call are conditions, and no competencies at all.
    expect(await askedBy([...lines, 'Nachtwerk: 1/7'].map((line) => `- ${line}`))).toEqual(lines);
    expect(await askedBy(['- Wachtdienst: 2 op 4', '- Samenwerken'])).toEqual(['Samenwerken']);
    expect(await askedBy(['- Kruien: 3/4', '- Snoeien: 2/4', '- Maaien'])).toEqual([
      'Kruien = 3',
      'Snoeien = 2',
      'Maaien',
    ]);
  });
});

describe('boxes', () => {
  it('before words that name no rungs give no level', async () => {
    const lines = [
      'Werk op locatie: ( ) kantoor (x) thuis',
      'In ploegen: ☐ ja ☒ nee',
      'Contract: [x] voltijds [ ] deeltijds',
    ];
    expect(await askedBy(lines.map((line) => `- ${line}`))).toEqual(['Werk op locatie', 'In ploegen', 'Contract']);
    expect(await askedBy(['- Snoeien: ☐ basis ☐ gevorderd ☒ expert', '- Maaien'])).toEqual(['Snoeien = 3', 'Maaien']);
  });

  it('of an item are not the level of the item above it', async () => {
    expect(await askedBy(['- Samenwerken', '- [x] Plannen', '- [x] Inzet: [ ] ja [x] nee'])).toEqual([
      'Samenwerken',
      'Plannen',
      'Inzet',
    ]);
  });
});

describe('a competency without a level', () => {
  it('above others with theirs names no group', async () => {
    expect(await askedBy(['Samenwerken', 'Plannen: 2', 'Inzet: 3', 'Overleggen', 'Luisteren: 1'])).toEqual([
      'Samenwerken',
      'Plannen = 2',
      'Inzet = 3',
      'Overleggen',
      'Luisteren = 1',
    ]);
  });

  it('alone above others with theirs is a competency, also where its name is not a common one', async () => {
    expect(await askedBy(['Ramen poetsen', 'Vloeren dweilen: 2', 'Afval ophalen: 3', 'Tuin harken'])).toContain(
      'Ramen poetsen',
    );
  });
});

describe('a level', () => {
  it('below its name is printed without the word for it', async () => {
    const text = [HEAD, 'Samenwerken', 'Vereist niveau: 2', 'Plannen', 'Vereist niveau: 3'].join('\n');
    const { readings } = await ingest('kaart.txt', new TextEncoder().encode(text));
    const asked = readings.flatMap((reading) => profilesOf(reading)).flatMap((profile) => profile.requirements);
    expect(asked.map(({ required, requiredLabel }) => [required, requiredLabel])).toEqual([
      [2, undefined],
      [3, undefined],
    ]);
  });

  it('is no reference to a note', async () => {
    const notes = ['', '(1) te bereiken binnen het jaar', '(2) te bereiken binnen twee jaar'];
    expect(await askedBy(['- Samenwerken (1)', '- Plannen (2)', '- Inzet (1)', ...notes])).toEqual([
      'Samenwerken (1)',
      'Plannen (2)',
      'Inzet (1)',
    ]);
  });

  it('of a competency does not make one of a task', async () => {
    const rows = '<tr><td>Vergaderen met de ploeg</td><td>2</td></tr><tr><td>Onthalen</td><td>3</td></tr>';
    const html = `<h1>Functiekaart</h1><p>Functie: Medewerker groen</p><h2>Taken</h2><table>${rows}</table><h2>Competenties</h2><ul><li>Samenwerken</li></ul>`;
    const { readings } = await ingest('kaart.html', new TextEncoder().encode(html));
    expect(JSON.stringify(readings)).not.toContain('\\t');
  });
});
