import { describe, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest.ts';

async function levels(...lines: readonly string[]): Promise<readonly string[]> {
  const text = ['# Functieprofiel: Technisch medewerker', '', ...lines].join('\n');
  const { readings } = await ingest('kaart.md', new TextEncoder().encode(text));
  return (readings[0]?.profile?.requirements ?? []).map((one) => `${one.label} ${String(one.required ?? '?')}`);
}

const table = (head: string, ...rows: readonly string[]): readonly string[] => [
  `| ${head} |`,
  `|${'---|'.repeat(head.split('|').length)}`,
  ...rows.map((row) => `| ${row} |`),
];
const ASKED = ['', '## Competenties', '', '- Samenwerken: niveau 2', '- Plannen: niveau 3'];

describe('what a document says of levels', () => {
  it('is no claim about names of levels from high to low beside numbers that rise', async () => {
    const rows = table('Competentie | Niveau', 'Samenwerken | goed', 'Plannen | uitstekend', 'Luisteren | zwak');
    const read = await levels('Schaal: 1 uitstekend – 2 goed – 3 zwak', '', '## Competenties', '', ...rows);
    expect(read).not.toContain('Plannen 1');
    expect(read).not.toContain('Luisteren 3');
  });

  it('is about staff where letters of personnel or diplomas are explained', async () => {
    const rows = table('Competentie | Niveau', 'Plannen | A', 'Samenwerken | C', 'Luisteren | B');
    for (const sentence of [
      'Het personeel is ingedeeld in niveaus: niveau A is het hoogste, D het laagste.',
      'Diploma: A is het hoogste, D het laagste.',
    ])
      expect(await levels(sentence, '', '## Competenties', '', ...rows)).toEqual([
        'Plannen ?',
        'Samenwerken ?',
        'Luisteren ?',
      ]);
    const told = await levels('Bij de gradaties: A is de hoogste, D de laagste.', '', '## Competenties', '', ...rows);
    expect(told).toEqual(['Plannen 4', 'Samenwerken 2', 'Luisteren 3']);
  });

  it('makes no competencies of languages or machines where it says that levels are marked', async () => {
    for (const [heading, head, first] of [
      ['Informatica', 'Taal', 'Frans'],
      ['Toestellen', 'Toestel', 'Kettingzaag'],
    ] as const) {
      const rows = table(`${head} | 1 | 2 | 3`, `${first} |  | X |  `, `Andere | X |  |  `);
      const read = await levels(`## ${heading}`, '', 'Het vereiste niveau is aangekruist.', '', ...rows, ...ASKED);
      expect(read).toEqual(['Samenwerken 2', 'Plannen 3']);
    }
  });

  it('asks nothing where it is a question about what people have', async () => {
    const read = await levels('## Welke competenties hebben we al in huis?', '', '- Timmerwerk: niveau 3', ...ASKED);
    expect(read).toEqual(['Samenwerken 2', 'Plannen 3']);
  });
});
