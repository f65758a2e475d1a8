import { expect, it } from 'vitest';
import { ingest } from '../../../../src/ingest.ts';
import { profileOf } from '../read-card.ts';

async function levels(...lines: readonly string[]): Promise<readonly unknown[]> {
  const text = ['Functie;Busbegeleider;;;', ';;;;', ...lines].join('\n');
  const { readings } = await ingest('kaart.csv', new TextEncoder().encode(text));
  const [first] = readings;
  if (first === undefined) throw new Error('nothing was read');
  return profileOf(first).requirements.map(({ label, required }) => [label, required]);
}

it('leaves the header of a table to itself below a line that tells what the levels are', async () => {
  const head = ['Gevraagd niveau per competentie;;;;', 'Competentie;1;2;3;Waarom'];
  expect(await levels(...head, 'Geduld;;;x;werken met ouderen', 'Stiptheid;;x;;', 'Rekenen;x;;;')).toEqual([
    ['Geduld', 3],
    ['Stiptheid', 2],
    ['Rekenen', 1],
  ]);
});
