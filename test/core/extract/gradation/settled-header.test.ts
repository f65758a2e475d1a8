import { describe, expect, it } from 'vitest';
import { ingest } from '../../../../src/ingest.ts';

async function levels(head: string, ...rows: readonly string[]): Promise<readonly (number | undefined)[]> {
  const table = [head, '|---|---|', ...rows].join('\n');
  const text = `# Functiekaart\n\nFunctie: Medewerker groen\n\n## Competenties\n\n${table}\n`;
  const { readings } = await ingest('kaart.md', new TextEncoder().encode(text));
  return (readings[0]?.profile?.requirements ?? []).map((one) => one.required);
}

describe('a header whose words may mean several things', () => {
  it('means levels where it says grade over them beside competencies', async () => {
    expect(await levels('| Competentie | Graad |', '| Samenwerken | 2 |', '| Plannen | 1 |', '| Inzet | 3 |')).toEqual([
      2, 1, 3,
    ]);
  });

  it('means levels where it says requirement over them behind the names', async () => {
    expect(await levels('| Compétence | Exigence |', '| Ponctualité | degré 3 |', '| Tri | degré 1 |')).toEqual([3, 1]);
    expect(await levels('| Competentie | Vereiste |', '| Wassen | 2 |', '| Strijken | 1 |', '| Vouwen | 3 |')).toEqual([
      2, 1, 3,
    ]);
    const texts = await levels('| Vaardigheid | Vereiste |', '| Wassen | met de hand |', '| Strijken | machinaal |');
    expect(texts.filter((one) => one !== undefined)).toEqual([]);
  });

  it('explains the names before it, whatever stands over those', async () => {
    for (const names of ['Wat', 'Onderdeel', 'Waarop we letten', 'Kennis', 'Omschrijving', 'Titel'])
      for (const texts of ['Omschrijving', 'Toelichting', 'Gedragsbeschrijving', 'Competentiebeschrijving', 'Uitleg']) {
        if (names === texts) continue;
        const text = `# Functiekaart\n\nFunctie: Medewerker groen\n\n## Competenties\n\n| ${names} | Niveau | ${texts} |\n|---|---|---|\n| Snoeien | 3 | houdt de hagen laag |\n| Maaien | 2 | rijdt met de zitmaaier |\n`;
        const { readings } = await ingest('kaart.md', new TextEncoder().encode(text));
        const read = readings[0]?.profile?.requirements.map((one) => `${one.label} ${String(one.required)}`);
        expect([names, texts, read]).toEqual([names, texts, ['Snoeien 3', 'Maaien 2']]);
      }
  });

  it('means no levels where it says minimum beside points', async () => {
    const table = ['| Onderdeel | Punten | Minimum |', '|---|---|---|', '| Opstel | 6 | 3 |', '| Gesprek | 4 | 2 |'];
    const text = `# Functiekaart\n\nFunctie: Medewerker groen\n\n## Verloop\n\n${table.join('\n')}\n\n## Competenties\n\n- Snoeien\n`;
    const { readings } = await ingest('kaart.md', new TextEncoder().encode(text));
    expect(readings[0]?.profile?.requirements.map((one) => [one.label, one.required])).toEqual([
      ['Snoeien', undefined],
    ]);
  });

  it('means no levels where it says number, or grade beside functions', async () => {
    for (const head of ['| Competentie | Nr. |', '| Competentie | Nummer |']) {
      const read = await levels(head, '| Samenwerken | 7 |', '| Plannen | 2 |', '| Inzet | 5 |');
      expect(read.filter((one) => one !== undefined)).toEqual([]);
    }
    const ranks = await levels('| Naam | Graad |', '| Bewaker | 2 |', '| Diensthoofd | 1 |', '| Klerk | 3 |');
    expect(ranks.filter((one) => one !== undefined)).toEqual([]);
  });
});
