import { describe, expect, it } from 'vitest';
import { nameOverLevel } from '../../../../src/core/extract/rating/name-over-level.ts';
import type { TextPiece } from '../../../../src/core/extract/page/piece.ts';
import { profileOf, readHtmlCard } from '../read-card.ts';

const text = (of: string, bold = false): TextPiece => ({
  kind: 'text',
  text: of,
  at: {},
  gapBefore: false,
  lines: 1,
  bold,
});
function read(...lines: readonly string[]): readonly unknown[] {
  const html = `<h1>Functieprofiel: Imker</h1><h2>Taken</h2><ul><li>Telt ramen</li></ul><h2>Competenties</h2>${lines.join('')}`;
  return profileOf(readHtmlCard(html)).requirements.map(({ label, required }) => [label, required]);
}
const b = (line: string): string => `<p><b>${line}</b></p>`;
const p = (line: string): string => `<p>${line}</p>`;

describe('a level with what it means', () => {
  it('belongs to the name above it, and above the sentences that explain the name', () => {
    expect(nameOverLevel([text('Netheid'), text('Niveau 2: ruimt op')], 1)).toBe(0);
    expect(nameOverLevel([text('Netheid', true), text('Houdt orde.'), text('Niveau 2: ruimt op')], 2)).toBe(0);
    expect(
      read(
        b('Kalm blijven'),
        p('Rustig handelen als het druk is.'),
        b('Niveau II: stelt ook anderen gerust'),
        '<ul><li>praat zacht</li><li>beweegt traag</li></ul>',
        b('Korven lezen'),
        p('Zien hoe het met een volk gaat.'),
        b('Niveau III: leert het anderen aan'),
        '<ul><li>herkent ziekten</li></ul>',
      ),
    ).toEqual([
      ['Kalm blijven', 2],
      ['Korven lezen', 3],
    ]);
  });

  it('is of what it holds itself, where no name stands above the sentence', () => {
    expect(nameOverLevel([text('Houdt orde.'), text('Niveau 2: ruimt op')], 1)).toBeUndefined();
    expect(nameOverLevel([text('Netheid', true), text('Houdt orde.'), text('Niveau 2: Luisteren')], 2)).toBeUndefined();
    expect(nameOverLevel([text('Netheid'), text('Niveau 1: kijkt'), text('Niveau 2: ruimt op')], 1)).toBeUndefined();
    expect(
      read(
        p('Niveau 2: Korven lezen'),
        p('Zien hoe het met een volk gaat.'),
        p('Niveau 3: Kalm blijven'),
        p('Rustig handelen als het druk is.'),
        p('Niveau 2: Honing slingeren'),
      ),
    ).toEqual([
      ['Korven lezen', 2],
      ['Kalm blijven', 3],
      ['Honing slingeren', 2],
    ]);
  });
});
