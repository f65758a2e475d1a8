import { describe, expect, it } from 'vitest';
import { ingest } from '../../../../src/ingest.ts';

const MATRIX = '| Competentie | Tuinman | Ploegbaas |\n|---|---|---|\n| Samenwerken | 2 | 3 |\n| Plannen | 1 | 2 |\n';
const CARD = '# Functiekaart\n\nGemeente Voorbeeldegem\n\n';
const TASKS = '## Taken\n\n- Maait het gras\n- Snoeit hagen\n\n';
const OWN = '## Kerncompetenties\n\n- Integriteit: niveau 2\n- Inzet: niveau 3\n\n';

async function read(text: string) {
  const [reading] = (await ingest('kaart.md', new TextEncoder().encode(text))).readings;
  const all = reading?.profile === undefined ? (reading?.profiles ?? []) : [reading.profile];
  const profiles = all.map((one) => [
    one.title,
    ...one.requirements.map((asked) => `${asked.label} ${asked.required}`),
  ]);
  return { profiles, first: all[0], codes: reading?.diagnostics.map((one) => one.code) };
}

describe('a table of several functions in a text', () => {
  it('gives each function where the text is no card of its own', async () => {
    const { profiles } = await read(`# Functies\n\nVoor elke functie vragen we dit.\n\n${MATRIX}`);
    expect(profiles).toEqual([
      ['Tuinman', 'Samenwerken 2', 'Plannen 1'],
      ['Ploegbaas', 'Samenwerken 3', 'Plannen 2'],
    ]);
  });

  it('goes on in one table for each group, with the group over the names', async () => {
    const table = (group: string, name: string): string =>
      `| ${group} | Tuinman | Ploegbaas |\n|---|---|---|\n| ${name} | 2 | 3 |\n| Plannen van ${name.toLowerCase()} | 1 | - |\n\n`;
    const legend = 'Niveaus: 1 = basis, 2 = geoefend, 3 =\ngevorderd, 4 = sturend.\n\n';
    const { profiles, first } = await read(
      `# Functies\n\nGemeente Voorbeeldegem\n\nVoor elke functie vragen we dit.\n\n${legend}${table('Waardegebonden competenties', 'Samenwerken')}${table('Technische competenties', 'Groenonderhoud')}`,
    );
    expect(profiles).toEqual([
      ['Tuinman', 'Samenwerken 2', 'Plannen van samenwerken 1', 'Groenonderhoud 2', 'Plannen van groenonderhoud 1'],
      ['Ploegbaas', 'Samenwerken 3', 'Groenonderhoud 3'],
    ]);
    expect(first?.requirements.map(({ cluster, scale }) => `${String(cluster)} ${String(scale?.levels)}`)).toEqual([
      'Waardegebonden competenties 4',
      'Waardegebonden competenties 4',
      'Technische competenties 4',
      'Technische competenties 4',
    ]);
  });

  it.each([
    ['Cluster | Competentie', 'Samen | ', 2],
    ['Domein | Competentie | Omschrijving', 'Samen | ', 3],
    ['Code | Vaardigheid', 'K1 | ', 2],
  ])('has functions beside "%s"', async (lead, before, columns) => {
    const behind = columns > 2 ? ' | Helpt wie het vraagt.' : '';
    const rows = ['Helpen', 'Overleggen'].map(
      (name, at) => `| ${at === 0 ? before : ' | '}${name}${behind} | ${at + 1} | 3 |`,
    );
    const head = `| ${lead} | Tuinman | Ploegbaas |\n|${'---|'.repeat(columns + 2)}\n`;
    const { profiles } = await read(`# Functies\n\nVoor elke functie vragen we dit.\n\n${head}${rows.join('\n')}\n`);
    expect(profiles).toEqual([
      ['Tuinman', 'Helpen 1', 'Overleggen 2'],
      ['Ploegbaas', 'Helpen 3', 'Overleggen 3'],
    ]);
  });

  it.each(['Theorie | Praktijk', 'Vereist niveau | Ploegbaas', 'Zelf | Evaluator', 'Basis | Gevorderd'])(
    'has none under "%s"',
    async (heads) => {
      const { profiles } = await read(
        `# Functiekaart: Tuinman\n\n| Cluster | Competentie | ${heads} |\n|---|---|---|---|\n| Samen | Helpen | 1 | 3 |\n| | Overleggen | 2 | 3 |\n`,
      );
      expect(profiles.length).toBeLessThan(2);
    },
  );

  it('asks no level of what is counted per function', async () => {
    const counts = '| Functiegegevens | Tuinman | Ploegbaas |\n|---|---|---|\n| Aantal medewerkers | 3 | 1 |\n';
    const { profiles } = await read(`# Functies\n\n${MATRIX}\n${counts}`);
    expect(profiles.flat().filter((one) => one?.includes('Aantal'))).toEqual([]);
  });

  it('does not replace a card that asks competencies itself, and is told', async () => {
    const { profiles, first, codes } = await read(`${CARD}${TASKS}${OWN}## Loopbaan\n\n${MATRIX}`);
    expect(profiles).toEqual([[undefined, 'Integriteit 2', 'Inzet 3']]);
    expect(first).toMatchObject({ organisation: 'Gemeente Voorbeeldegem', resultAreas: [{ title: 'Taken' }] });
    expect(codes).toEqual(['table/other-functions']);
  });

  it('takes no two letters over one mark in each of two rows for functions', async () => {
    const marks = (...rows: readonly string[]): string =>
      `# Functiekaart Bode\n\n## Competenties\n\n| Competentie | V | G |\n|---|---|---|\n${rows.join('\n')}\n\nV = voldoende, G = goed\n`;
    const { profiles } = await read(marks('| Samenwerken | x |  |', '| Plannen |  | x |'));
    expect(profiles).toEqual([['Bode', 'Samenwerken 1', 'Plannen 2']]);
    // Names of functions over as few rows stay what they are.
    const named = await read('# Functies\n\n| Competentie | Kok | Bode |\n|---|---|---|\n| Plannen | 1 | 2 |\n');
    expect(named.profiles.map(([title]) => title)).toEqual(['Kok', 'Bode']);
  });

  it('does not replace the function of a card by those in a table with a row for each', async () => {
    const table =
      '| Functie | Competentie | Niveau |\n|---|---|---|\n| Ploegbaas | Plannen | 2 |\n| Hoofd | Luisteren | 3 |\n';
    const { profiles, codes } = await read(`${CARD}Functie: Tuinman\n\n${OWN}## Loopbaan\n\n${table}`);
    expect(profiles).toEqual([['Tuinman', 'Integriteit 2', 'Inzet 3']]);
    expect(codes).toEqual(['table/other-functions']);
  });

  it('gives a card the column of its own function', async () => {
    const { profiles, codes } = await read(`${CARD}Functie: Tuinman\n\n${TASKS}## Competenties\n\n${MATRIX}`);
    expect(profiles).toEqual([['Tuinman', 'Samenwerken 2', 'Plannen 1']]);
    expect(codes).toEqual(['table/other-functions']);
  });

  it('stands beside a card that asks nothing itself', async () => {
    const { profiles } = await read(`${CARD}Functie: Medewerker groen\n\n${TASKS}## Competenties\n\n${MATRIX}`);
    expect(profiles.map(([title]) => title)).toEqual(['Medewerker groen', 'Tuinman', 'Ploegbaas']);
  });

  it('gives every function the organisation of the document, the group over its names and the scale of a legend below', async () => {
    const table =
      '<table><tr><th>Functie</th><th colspan="2">Kern</th><th>Organisatie</th></tr>' +
      '<tr><td></td><td>Inzet</td><td>Luisteren</td><td>Plannen</td></tr>' +
      '<tr><td>Sluiswachter</td><td>A</td><td>C</td><td>B</td></tr>' +
      '<tr><td>Ploegbaas</td><td>B</td><td>B</td><td>-</td></tr></table>';
    const legend = '<p>Trap A: hoogste trap, leert het aan; B: werkt alleen; C: laagste trap, met hulp</p>';
    const html = `<p>Havenbedrijf Proefmonde</p><h1>Overzicht</h1><p>Per functie lees je de trap.</p>${table}${legend}<p>x</p>`;
    const [reading] = (await ingest('matrix.html', new TextEncoder().encode(html))).readings;
    const [first] = reading?.profiles ?? [];
    expect(first?.organisation).toBe('Havenbedrijf Proefmonde');
    expect(first?.requirements.map((one) => [one.cluster, one.label, one.required, one.scale?.levels])).toEqual([
      ['Kern', 'Inzet', 3, 3],
      ['Kern', 'Luisteren', 1, 3],
      ['Organisatie', 'Plannen', 2, 3],
    ]);
  });
});
