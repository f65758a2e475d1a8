import { describe, expect, it } from 'vitest';
import type { RowBlock } from '../../../../src/core/model/source-text.ts';
import { namesFunctions } from '../../../../src/core/extract/table/names-functions.ts';
import { ingest } from '../../../../src/ingest.ts';

const rows = (...lines: readonly string[]): readonly RowBlock[] =>
  lines.map((line) => ({
    kind: 'row',
    table: 0,
    at: {},
    gapBefore: false,
    cells: line.split('|').map((text, column) => ({ text, column })),
  }));

describe('a table of several functions', () => {
  it('is known by the names over its columns, also where clusters stand before the competencies', () => {
    expect(namesFunctions(rows('Cluster|Competentie|Laborant|Chauffeur', 'Basis|Netheid|2|3', '|Overleg|1|–'))).toBe(
      true,
    );
  });

  it('is known by ranks of staff over figures', () => {
    expect(namesFunctions(rows('Groep|Competentie|B1-B3|C1-C3', 'Basis|Netheid|2|3', '|Overleg|–|1'))).toBe(true);
  });

  it('counts Agent among its functions beside others', () => {
    expect(namesFunctions(rows('Cluster|Competentie|Inspecteur|Commissaris|Agent', 'Basis|Netheid|2|3|1'))).toBe(true);
  });

  it('is none where levels, tasks or who rates stand over the columns', () => {
    expect(namesFunctions(rows('Cluster|Competentie|Niveau 1|Niveau 2', 'Basis|Netheid|x|', '|Overleg||x'))).toBe(
      false,
    );
    expect(namesFunctions(rows('Cluster|Competentie|Gevraagd|Behaald', 'Basis|Netheid|2|3'))).toBe(false);
    expect(namesFunctions(rows('Cluster|Competentie|Theorie|Praktijk', 'Basis|Netheid|2|3'))).toBe(false);
    expect(namesFunctions(rows('Competentie|Agent|Chef', 'Netheid|2|3', 'Overleg|1|3'))).toBe(false);
  });

  it('is none where marks under ranks choose one of them', () => {
    expect(namesFunctions(rows('Groep|Competentie|B1-B3|C1-C3', 'Basis|Netheid|x|', '|Overleg||x'))).toBe(false);
  });
});

describe('a matrix among running text', () => {
  const page = (head: string): string => `<h2>Competenties van de meldkamer</h2>
    <p>De tabel geeft per competentie het niveau dat minstens verwacht wordt.</p><p>Ze geldt voor elke aanwerving.</p>
    <table><tr><th>Cluster</th><th>Competentie</th>${head}</tr>
    <tr><td rowspan="2">Basis</td><td>Netheid</td><td>2</td><td>3</td><td>–</td></tr>
    <tr><td>Overleg</td><td>1</td><td>–</td><td>4</td></tr></table>
    <p>1 = basis, 2 = voldoende, 3 = goed, 4 = uitstekend, – = niet gevraagd</p><h3>Toelichting</h3><p>Wordt elk jaar herzien.</p>`;

  it('gives what each function asks, with its cluster', async () => {
    const { readings } = await ingest(
      'a.html',
      new TextEncoder().encode(page('<th>Laborant</th><th>Inspecteur</th><th>Agent</th>')),
    );
    expect(
      readings[0]?.profiles?.map(({ title, requirements }) => [
        title,
        ...requirements.map((one) => [one.label, one.required, one.cluster]),
      ]),
    ).toEqual([
      ['Laborant', ['Netheid', 2, 'Basis'], ['Overleg', 1, 'Basis']],
      ['Inspecteur', ['Netheid', 3, 'Basis']],
      ['Agent', ['Overleg', 4, 'Basis']],
    ]);
  });
});
