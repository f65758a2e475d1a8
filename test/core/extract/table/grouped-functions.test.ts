import { describe, expect, it } from 'vitest';
import { profilesOf, type DocumentReading } from '../../../../src/core/model/document-reading.ts';
import { ingest } from '../../../../src/ingest.ts';

const NAMES = ['Samenwerken', 'Orde houden', 'Plannen'];
const ONE = [1, 2, 1];
const OTHER = [2, 3, 2];

async function read(name: string, text: string): Promise<DocumentReading> {
  const { readings } = await ingest(name, new TextEncoder().encode(text));
  return readings[0] ?? { file: name, kind: 'unknown', diagnostics: [] };
}

/** Crosses of two groups over the same rungs. */
function page(
  title: string,
  one: string,
  other: string,
  rungs: readonly string[] = ['1', '2', '3'],
): Promise<DocumentReading> {
  const cross = (level: number | undefined): string =>
    [1, 2, 3].map((rung) => `<td>${rung === level ? 'x' : ''}</td>`).join('');
  const heads = [...rungs, ...rungs].map((rung) => `<td>${rung}</td>`).join('');
  const rows = NAMES.map((name, at) => `<tr><td>${name}</td>${cross(ONE[at])}${cross(OTHER[at])}</tr>`).join('');
  const over = `<tr><td>Competentie</td><td colspan="3">${one}</td><td colspan="3">${other}</td></tr>`;
  return read(
    'kaart.html',
    `<h1>${title}</h1><h2>Competenties</h2><table>${over}<tr><td></td>${heads}</tr>${rows}</table>`,
  );
}

const levels = (reading: DocumentReading): readonly unknown[] =>
  profilesOf(reading).map((one) => [one.title, one.requirements.map(({ required }) => required)]);
const codes = (reading: DocumentReading): readonly string[] => [...new Set(reading.diagnostics.map((one) => one.code))];

describe('two functions over the same columns of levels', () => {
  it.each([
    ['Medewerker', 'Teamleider'],
    ['Sluiswachter', 'Brugwachter'],
  ])('are both read: %s, %s', async (one, other) => {
    expect(levels(await page('Functies dienst water', one, other))).toEqual([
      [one, ONE],
      [other, OTHER],
    ]);
  });

  it('are read where their title names both, with named rungs too', async () => {
    const reading = await page('Functiekaart medewerker en teamleider', 'Medewerker', 'Teamleider', [
      'basis',
      'gevorderd',
      'expert',
    ]);
    expect(levels(reading)).toEqual([
      ['Medewerker', ONE],
      ['Teamleider', OTHER],
    ]);
  });

  it('are read in a table without merged cells', async () => {
    const lines = [
      '# Functies dienst water',
      '',
      '| Competentie | Sluiswachter | | Brugwachter | |',
      '|---|---|---|---|---|',
      '| | 1 | 2 | 1 | 2 |',
      '| Samenwerken | x | | | x |',
      '| Orde houden | | x | x | |',
    ];
    expect(levels(await read('kaart.md', lines.join('\n')))).toEqual([
      ['Sluiswachter', [1, 2]],
      ['Brugwachter', [2, 1]],
    ]);
  });

  it('leave a doubt in the card of one function', async () => {
    expect(codes(await page('Functiekaart sluiswachter', 'Medewerker', 'Teamleider'))).toEqual([
      'extract/level-column-assumed',
    ]);
  });

  it('are none where the groups say who rates, or what is asked', async () => {
    expect(profilesOf(await page('Competenties', 'Medewerker', 'Leidinggevende'))).toHaveLength(1);
    const asked = await page('Functiekaart sluiswachter', 'Vereist', 'Behaald');
    expect(levels(asked)).toEqual([['sluiswachter', ONE]]);
  });
});

describe('two columns that both say level', () => {
  const table = (one: string, other: string): Promise<DocumentReading> =>
    read(
      'kaart.md',
      ['# Functiekaart sluiswachter', '', '## Competenties', '', `| Competentie | ${one} | ${other} |`, '|---|---|---|']
        .concat(NAMES.map((name, at) => `| ${name} | ${String(ONE[at])} | ${String(OTHER[at])} |`))
        .join('\n'),
    );

  it('are the ends of a range where they say so', async () => {
    const reading = await table('Niveau van', 'Niveau tot');
    expect(profilesOf(reading)[0]?.requirements.map((one) => [one.required, one.requiredPossible])).toEqual([
      [1, 2],
      [2, 3],
      [1, 2],
    ]);
    expect(codes(reading)).toEqual(['extract/level-range']);
  });

  it('leave the level open where they are of two grades', async () => {
    const reading = await table('Niveau C', 'Niveau B');
    expect(levels(reading)).toEqual([['sluiswachter', [undefined, undefined, undefined]]]);
    expect(codes(reading)).toEqual(['extract/unread-gradation']);
  });
});
