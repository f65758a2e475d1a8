import { describe, expect, it } from 'vitest';
import { rungLine } from '../../../../src/core/extract/dictionary/rung-line.ts';
import type { Piece } from '../../../../src/core/extract/page/piece.ts';
import { readCard } from '../read-card.ts';

const line = (text: string): Piece => ({ kind: 'text', text, at: {}, gapBefore: false, lines: 1 });

describe('a rung with a sentence right behind its number', () => {
  it('runs on in small letters below', () => {
    const found = rungLine([line('Trede II Neemt het werk over van'), line('wie er niet is.'), line('Slot.')], 0);
    expect(found?.heading).toEqual({ level: 2, title: 'Neemt het werk over van wie er niet is.' });
    expect(found?.more).toHaveLength(1);
  });

  it('is none where a name or no sentence stands there', () => {
    expect(rungLine([line('Niveau 2 Luisteren')], 0)).toBeUndefined();
    expect(rungLine([line('Stap 3 van de procedure is het gesprek.')], 0)).toBeUndefined();
    expect(rungLine([line('Stap 1 Vul het formulier in')], 0)).toBeUndefined();
  });

  it('explains the competencies of a dictionary below their names', () => {
    const entry = (name: string): readonly string[] => [
      '',
      name,
      'Wat het in huis betekent.',
      'Fase 1 Kent de regels van het huis.',
      'Fase 2 Past de regels toe zonder dat',
      'iemand erom vraagt.',
      'Fase 3 Leert de regels aan anderen.',
    ];
    const reading = readCard('Competentiewoordenboek', ...entry('Omgaan met regels'), ...entry('Zorg dragen'));
    expect(reading.dictionary?.competencies.map((one) => [one.label, one.levels.map(({ level }) => level)])).toEqual([
      ['Omgaan met regels', [1, 2, 3]],
      ['Zorg dragen', [1, 2, 3]],
    ]);
  });
});
