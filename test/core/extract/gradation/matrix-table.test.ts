import { describe, expect, it } from 'vitest';
import { ingest } from '../../../../src/ingest.ts';

async function askedIn(head: string, ...rows: readonly string[]) {
  const table = [head, `|${'---|'.repeat(head.split('|').length - 2)}`, ...rows].join('\n');
  const [reading] = (await ingest('kaart.md', new TextEncoder().encode(`# Zaalwachter\n\n${table}\n`))).readings;
  return reading?.profile?.requirements.map(({ label, required }) => `${label} ${String(required ?? '?')}`) ?? [];
}

describe('a matrix of tasks', () => {
  it('asks the highest level of all tasks', async () => {
    const rows = ['| Onthaal van bezoekers | 2 | 1 |', '| Toezicht in de zaal | 1 | 3 |'];
    expect(await askedIn('| Kerntaak | Inleving | Waakzaamheid |', ...rows)).toEqual(['Inleving 2', 'Waakzaamheid 3']);
  });

  it('is none where people stand over the columns by their initials', async () => {
    const rows = ['| Telefoon opnemen | 2 | 3 | 1 |', '| Kassa doen | 1 | 2 | 3 |'];
    expect(await askedIn('| Taak | AV | BD | CM |', ...rows)).toEqual([]);
    expect(await askedIn('| Taak | A.V. | B.D. | C. M. |', ...rows)).toEqual([]);
  });
});
