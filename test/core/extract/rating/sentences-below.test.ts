import { describe, expect, it } from 'vitest';
import { withSentencesBelow } from '../../../../src/core/extract/rating/sentences-below.ts';
import type { Piece } from '../../../../src/core/extract/page/piece.ts';

/** The level that each name gets from the sentence below it. */
function levels(...texts: readonly string[]): readonly (number | undefined)[] {
  const pieces = texts.map((text, index): Piece => ({
    kind: 'text',
    text,
    at: { line: index + 1 },
    gapBefore: index % 2 === 0,
    lines: 1,
  }));
  return withSentencesBelow(pieces, { rungs: new Map(), levels: 4 })
    .filter((_, index) => index % 2 === 0)
    .map((piece) => (piece.kind === 'text' ? piece.rated?.rating.level : undefined));
}

describe('a level in the sentence below a name', () => {
  it('is that of the name, whatever words say that it is asked', () => {
    expect(
      levels(
        'Roeien',
        'Le niveau attendu est 3. Une erreur coûte cher.',
        'Zwemmen',
        'Voor deze functie is niveau 2 nodig.',
        'Calm',
        'A level of 4 is asked, as the river is busy.',
        'Talen',
        'Hier leggen we geen niveau vast.',
      ),
    ).toEqual([3, 2, 4, undefined]);
  });

  it('is none where it is denied, where two are named, or where the scale ends before it', () => {
    const others = ['Roeien', 'Niveau 3 is nodig.', 'Zwemmen', 'Niveau 2 is nodig.', 'Duiken', 'Niveau 1 is nodig.'];
    expect(levels(...others, 'Plannen', 'Niveau 2 is niet nodig.').at(-1)).toBeUndefined();
    expect(levels(...others, 'Plannen', 'Van niveau 2 groei je naar niveau 3.').at(-1)).toBeUndefined();
    expect(levels(...others, 'Plannen', 'Een diploma van niveau 4 is nodig.').at(-1)).toBeUndefined();
    expect(levels(...others, 'Plannen', 'Niveau 6 is nodig.').at(-1)).toBeUndefined();
  });

  it('is none where only one or two sentences tell of a level', () => {
    expect(levels('Roeien', 'Je roeit tot niveau 2 van het water.', 'Zwemmen', 'Je zwemt vlot.')).toEqual([
      undefined,
      undefined,
    ]);
  });
});
