import { describe, expect, it } from 'vitest';
import { profilesOf, type DocumentReading } from '../../../../src/core/model/document-reading.ts';
import { columnSenseOf } from '../../../../src/core/extract/words/column-sense.ts';
import { isNamedCard } from '../../../../src/core/extract/words/named-card.ts';
import { ingest } from '../../../../src/ingest.ts';

/** What a file of these lines says. */
async function read(...lines: readonly string[]): Promise<DocumentReading> {
  const { readings } = await ingest('kaart.md', new TextEncoder().encode(lines.join('\n')));
  return readings[0] ?? { file: 'kaart.md', kind: 'unknown', diagnostics: [] };
}

/** A table of two columns of figures beside three competencies, below these lines. */
function table(one: string, other: string, ...over: readonly string[]): Promise<DocumentReading> {
  return read(
    ...over.flatMap((line) => [line, '']),
    `| Competentie | ${one} | ${other} |`,
    '|---|---|---|',
    '| Klantgerichtheid | 2 | 3 |',
    '| Samenwerken | 1 | 2 |',
    '| Orde houden | 3 | 4 |',
  );
}

const CARD = ['# Functiekaart sluiswachter', 'Dienst: water', '## Competenties'];
const levels = (reading: DocumentReading): readonly unknown[] =>
  profilesOf(reading).map((one) => [one.title, one.requirements.map(({ required }) => required)]);
const codes = (reading: DocumentReading): readonly string[] => [...new Set(reading.diagnostics.map((one) => one.code))];

describe('two columns of figures in the card of one function', () => {
  it.each([
    ['Score 2024', 'Doel 2025'],
    ['Nu', 'Straks'],
    ['Huidig', 'Gewenst'],
    ['Score', 'Doel'],
    ['Niveau 2024', 'Niveau 2025'],
  ])('ask what is to be reached, with a doubt: %s, %s', async (one, other) => {
    const reading = await table(one, other, ...CARD);
    expect(levels(reading)).toEqual([['sluiswachter', [3, 2, 4]]]);
    expect(codes(reading)).toEqual(['extract/level-column-assumed']);
  });

  it.each([
    ['Theorie', 'Praktijk'],
    ['A', 'B'],
  ])('leave the level open under %s, %s', async (one, other) => {
    const reading = await table(one, other, ...CARD);
    expect(levels(reading)).toEqual([['sluiswachter', [undefined, undefined, undefined]]]);
    expect(codes(reading)).toEqual(['extract/unread-gradation']);
  });

  it('are functions where their names are', async () => {
    for (const over of [CARD, ['# Competenties dienst water'], ['## Competenties']])
      expect(levels(await table('Sluiswachter', 'Brugwachter', ...over))).toEqual([
        ['Sluiswachter', [2, 1, 3]],
        ['Brugwachter', [3, 2, 4]],
      ]);
  });

  it('stay what they say where one of them says that it is asked', async () => {
    const asked = await table('Huidig', 'Vereist', ...CARD);
    expect(levels(asked)).toEqual([['sluiswachter', [3, 2, 4]]]);
    expect(codes(asked)).toEqual([]);
  });

  it('are no functions either where the document has no title', async () => {
    const reading = await table('Nu', 'Straks', '## Competenties');
    expect(profilesOf(reading)).toHaveLength(1);
    expect(codes(reading)).toEqual(['extract/level-column-assumed']);
  });
});

describe('a header with a year', () => {
  it('says the same as without', () => {
    expect(columnSenseOf('Doel 2025')).toBe('target');
    expect(columnSenseOf('Niveau (2025)')).toBe('level');
    expect(columnSenseOf('Score 2024')).toBe('held');
    expect(columnSenseOf('2024')).toBe('time');
  });
});

describe('the line that names a card', () => {
  it('holds a function and no unit', () => {
    expect(isNamedCard('Functiekaart poetsmedewerker')).toBe(true);
    expect(isNamedCard('Functiekaart dienst groen')).toBe(false);
  });
});
