import { describe, expect, it } from 'vitest';
import { areBelowNames, namedRating } from '../../../../src/core/extract/rating/signs-below-names.ts';
import { namedSigns } from '../../../../src/core/extract/level/printed-signs.ts';
import type { TextPiece } from '../../../../src/core/extract/page/piece.ts';
import { profileOf, readCard } from '../read-card.ts';

const text = (of: string): TextPiece => ({ kind: 'text', text: of, at: {}, gapBefore: false, lines: 1 });
const read = (...lines: readonly string[]): readonly unknown[] =>
  profileOf(
    readCard('Functieprofiel: Kuiper', '', 'Taken', '- maakt vaten', '', 'Competenties', '', ...lines),
  ).requirements.map(({ label, required, scale }) => [label, required, scale?.levels]);

describe('signs with the name of their rung, on a line below a name', () => {
  it('rate the name above them, also where the rung has a word of its own', () => {
    expect(namedSigns('■■□ gezel')?.full).toEqual([1, 2]);
    expect(namedSigns('■■□ Samenwerken')).toBeUndefined();
    expect(areBelowNames(['Zagen', '■■□ gezel', 'Meten', '■□□ leerling'].map((one) => text(one)))).toBe(true);
    expect(namedRating(text('■■□ gezel'))).toMatchObject({ level: 2, of: 3 });
    expect(namedRating(text('□■□ gezel'))).toBeUndefined();
    expect(read('Duigen schaven', '■■□ Gezel', 'Hoepels slaan', '■□□ Leerling', 'Vaten keuren', '■■■ Meester')).toEqual(
      [
        ['Duigen schaven', 2, 3],
        ['Hoepels slaan', 1, 3],
        ['Vaten keuren', 3, 3],
      ],
    );
  });

  it('rate what stands behind them in a list, and nothing in a legend', () => {
    expect(areBelowNames(['■■□ Zagen', '■□□ Meten'].map((one) => text(one)))).toBe(false);
    expect(read('■■□ Duigen schaven', '■□□ Hoepels slaan', '■■■ Vaten keuren')).toContainEqual(['Hoepels slaan', 1, 3]);
    const legend = ['Legende', '■□□ leerling', '■■□ gezel', '■■■ meester'];
    expect(areBelowNames(legend.map((one) => text(one)))).toBe(false);
  });
});
