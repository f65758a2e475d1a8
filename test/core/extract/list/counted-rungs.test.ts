import { describe, expect, it } from 'vitest';
import { ingest } from '../../../../src/ingest.ts';

async function asked(...parts: readonly string[]): Promise<readonly string[]> {
  const page = `<html><body><h1>Functiekaart veerman</h1><h2>Competenties</h2>${parts.join('')}</body></html>`;
  const { readings } = await ingest('kaart.html', new TextEncoder().encode(page));
  return (readings[0]?.profile?.requirements ?? []).map(
    ({ label, required, scale }) => `${label} ${String(required ?? '?')}/${String(scale?.levels ?? '?')}`,
  );
}

const list = (name: string, ...rungs: readonly string[]): string =>
  `<h3>${name}</h3><ul>${rungs.map((rung) => `<li>${rung}</li>`).join('')}</ul>`;
const lines = (name: string, ...rungs: readonly string[]): string =>
  `<h3>${name}</h3>${rungs.map((rung) => `<div>${rung}</div>`).join('')}`;

describe('levels that are printed below a name without a number', () => {
  it.each([
    ['in lists', list],
    ['in lines', lines],
  ])('are counted up to the one with an arrow, %s', async (_, write) => {
    const read = await asked(
      write('Geduld', 'Wacht op zijn beurt', 'Blijft kalm bij drukte ◀ gevraagd', 'Brengt rust in de groep'),
      write('Sturen', 'Vaart mee', 'Vaart alleen', 'Leidt de overtocht ◀ gevraagd'),
    );
    expect(read).toEqual(['Geduld 2/3', 'Sturen 3/3']);
  });

  it('with an arrow before them', async () => {
    const read = await asked(
      lines('Geduld', 'Wacht op zijn beurt', '► Blijft kalm bij drukte', 'Brengt rust in de groep'),
      lines('Sturen', '► Vaart mee', 'Vaart alleen', 'Leidt de overtocht'),
    );
    expect(read).toEqual(['Geduld 2/3', 'Sturen 1/3']);
  });

  it.each([
    [
      'an arrow is the bullet of every line',
      list('Geduld', '► Wacht op zijn beurt', '► Blijft kalm'),
      list('Sturen', '► Vaart mee', '► Vaart alleen'),
    ],
    [
      'the arrow always stands at the first',
      list('Geduld', '► Wacht op zijn beurt', 'Blijft kalm', 'Brengt rust'),
      list('Sturen', '► Vaart mee', 'Vaart alleen', 'Leidt de overtocht'),
    ],
    [
      'names have lines of different number',
      list('Geduld', 'Wacht op zijn beurt', 'Blijft kalm ◀ gevraagd', 'Brengt rust'),
      list('Sturen', 'Vaart mee ◀ gevraagd', 'Vaart alleen'),
    ],
    ['there is one name', list('Geduld', 'Wacht op zijn beurt', 'Blijft kalm ◀ gevraagd', 'Brengt rust')],
  ])('are not where %s', async (_, ...parts) => {
    expect((await asked(...parts)).filter((one) => !one.includes('?/'))).toEqual([]);
  });
});
