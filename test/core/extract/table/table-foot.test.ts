import { describe, expect, it } from 'vitest';
import { ingest } from '../../../../src/ingest.ts';
import { isSum, namesNoCompetency } from '../../../../src/core/extract/words/no-competency.ts';
import { profileOf, readCard } from '../read-card.ts';

async function read(...lines: readonly string[]) {
  const text = ['Competentie;Niveau', 'Samenwerken;2', ...lines].join('\n');
  const [reading] = (await ingest('lijst.csv', new TextEncoder().encode(`${text}\n`))).readings;
  const rows = reading?.profile?.requirements.map(({ label, required }) => `${label} ${required ?? '?'}`);
  return { rows, codes: reading?.diagnostics.map(({ code, values }) => `${code} ${String(values?.['text'])}`) };
}

describe('what stands below the competencies of a table', () => {
  it('is none where it adds up, dates or names a field, and is told', async () => {
    const { rows, codes } = await read('Kakelen;3', 'Totaal;5', 'Opgemaakt op 3/4/2025 door;3');
    expect(rows).toEqual(['Samenwerken 2', 'Kakelen 3']);
    expect(codes).toEqual(['table/unread-row Opgemaakt op 3/4/2025 door']);
    expect((await read('Laatst gewijzigd;3', 'Kakelen;1', 'Total;5')).rows).toEqual(['Samenwerken 2', 'Kakelen 1']);
  });

  it('counts below a sum where its name is known, or another function or group begins', async () => {
    expect((await read('Totaal;2', 'Juf Sofie;3', 'Plannen;1')).rows).toEqual(['Samenwerken 2', 'Plannen 1']);
    const text = 'Groep;Competentie;Niveau\nA;Plannen;2\nA;Kakelen;1\n;Totaal;3\nB;Zingen;2\nB;Dansen;1\n;Totaal;3\n';
    const [reading] = (await ingest('lijst.csv', new TextEncoder().encode(text))).readings;
    expect(reading?.profile?.requirements.map(({ label }) => label)).toEqual([
      'Plannen',
      'Kakelen',
      'Zingen',
      'Dansen',
    ]);
  });

  it('keeps its level open below an empty row, unless a known name stands there or such rows part the groups', async () => {
    const { rows, codes } = await read('Kakelen;3', ';', 'Dienst personeel;3');
    expect(rows).toEqual(['Samenwerken 2', 'Kakelen 3', 'Dienst personeel ?']);
    expect(codes).toEqual(['table/unread-gradation 3']);
    expect((await read('Kakelen;3', ';', 'Zingen;1', 'Plannen;2')).rows?.slice(2)).toEqual(['Zingen 1', 'Plannen 2']);
    expect((await read(';', 'Kakelen;3', ';', 'Zingen;1')).rows?.slice(1)).toEqual(['Kakelen 3', 'Zingen 1']);
  });

  it('is no row in a card either', () => {
    const rows = ['Plannen | 2', 'Kakelen | 3', 'Versie | 2', 'Pagina | 1', 'Loontrap | 3', 'Functieniveau | 4'];
    const table = ['| Competentie | Niveau |', '|---|---|', ...rows.map((row) => `| ${row} |`), '| Organisatie | 1 |'];
    const { requirements } = profileOf(readCard('# Functiekaart Kok', '', '## Competenties', '', ...table));
    expect(requirements.map(({ label }) => label)).toEqual(['Plannen', 'Kakelen', 'Organisatie']);
  });
});

describe('a label that names no competency', () => {
  it('is that of a field, a rank, a note on the paper or a header', () => {
    for (const label of [
      'Versie',
      'Pagina',
      'Datum',
      'Loontrap',
      'Functieniveau',
      'Goedgekeurd door de raad',
      'Niveau',
    ])
      expect(namesNoCompetency(label), label).toBe(true);
    for (const label of ['Totaal', 'Gemiddelde', 'Total', 'Gemiddelde score']) expect(isSum(label), label).toBe(true);
  });

  it('is not that of a competency, known or not, which may hold such a word', () => {
    for (const label of ['Organisatie', 'Visie', 'Planning', 'Service', 'Evaluatie', 'Kennis', 'Versies bijhouden'])
      expect(namesNoCompetency(label), label).toBe(false);
    for (const label of ['Total quality', 'Sommen maken', 'Gemiddelden berekenen']) expect(isSum(label)).toBe(false);
  });
});
