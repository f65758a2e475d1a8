import { describe, expect, it } from 'vitest';
import type { DocumentReading } from '../../../../src/core/model/document-reading.ts';
import { ingest } from '../../../../src/ingest.ts';
import { profileOf, readHtmlCard } from '../read-card.ts';

const HEAD = ['# Functieprofiel: Gids', '', '## Competenties', ''];

async function read(...lines: readonly string[]): Promise<DocumentReading> {
  const { readings } = await ingest('kaart.md', new TextEncoder().encode(lines.join('\n')));
  const [first] = readings;
  if (first === undefined) throw new Error('nothing was read');
  return first;
}

async function levels(...lines: readonly string[]): Promise<readonly string[]> {
  return profileOf(await read(...HEAD, ...lines)).requirements.map(
    ({ label, required, scale }) => `${label} ${String(required)}/${String(scale?.levels)}`,
  );
}

describe('levels in rows of which one has a mark', () => {
  const rows = (name: string, chosen: number, isFalling = false): readonly string[] => {
    const texts = ['volgt wat gezegd wordt', 'werkt het zelf uit', 'stelt een andere aanpak voor'];
    const own = texts.map(
      (text, index) => `${String(index + 1)} | ${text} bij ${name} | ${index + 1 === chosen ? 'X' : ''} |`,
    );
    return (isFalling ? own.toReversed() : own).map((row, index) => `| ${index === 0 ? name : ''} | ${row}`);
  };
  const table = (...body: readonly (readonly string[])[]): readonly string[] => [
    '| Competentie | Niveau | Gedrag | Vereist |',
    '|---|---|---|---|',
    ...body.flat(),
  ];

  it.each([false, true])('hold the name beside the first of them, counted down: %s', async (isFalling) => {
    const lines = table(rows('Luisteren', 2, isFalling), rows('Plannen', 3, isFalling), rows('Sturen', 1, isFalling));
    expect(await levels(...lines)).toEqual(['Luisteren 2/3', 'Plannen 3/3', 'Sturen 1/3']);
  });

  it('ask nothing in a dictionary that marks whole competencies, or nothing', async () => {
    for (const place of [0, 1]) {
      const lines = table(rows('Luisteren', place), rows('Plannen', place), rows('Sturen', 0));
      const reading = await read(...HEAD, ...lines);
      expect(reading.kind).toBe('dictionary');
    }
  });

  it('stand in tables of their own below a name with what it means', () => {
    const own = (name: string, chosen: number): string =>
      `<table><tr><td colspan="3"><p>${name}</p><p>Wat je doet bij ${name}.</p></td></tr>${[
        'kijkt toe',
        'werkt zelf',
        'leidt op',
      ]
        .map(
          (text, at) =>
            `<tr><td>Niveau ${String(at + 1)}</td><td>${text} bij ${name}</td><td>${at + 1 === chosen ? 'x' : ''}</td></tr>`,
        )
        .join('')}</table>`;
    const page = `<h1>Functiekaart Gids</h1><h2>Competenties</h2>${own('Luisteren', 2)}${own('Sturen', 3)}${own('Meten', 0)}`;
    const found = profileOf(readHtmlCard(page)).requirements.map(({ label, required }) => [label, required]);
    expect(found).toEqual([
      ['Luisteren', 2],
      ['Sturen', 3],
      ['Meten', undefined],
    ]);
  });
});
