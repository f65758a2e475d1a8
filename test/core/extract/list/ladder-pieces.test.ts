import { describe, expect, it } from 'vitest';
import { ladderPieces } from '../../../../src/core/extract/list/ladder-pieces.ts';
import type { Piece, TextPiece } from '../../../../src/core/extract/page/piece.ts';

const pieces = (...lines: readonly string[]): readonly TextPiece[] =>
  lines.map((text, index) => ({ kind: 'text', text, at: { line: index + 1 }, gapBefore: false, lines: 1 }));

const inLadder = (...lines: readonly string[]): readonly string[] =>
  Array.from(ladderPieces(pieces(...lines)), (piece: Piece) => (piece as TextPiece).text);

describe('the levels of one competency in turn', () => {
  it('are none that is asked, where each stands over what somebody does', () => {
    expect(inLadder('Luisteren', 'Niveau 1', 'hoort de bezoeker', 'Niveau 2', 'vraagt door', 'Plannen')).toEqual([
      'Niveau 1',
      'hoort de bezoeker',
      'Niveau 2',
      'vraagt door',
    ]);
  });

  it('are asked where names stand between them, or where they do not count up', () => {
    expect(inLadder('Luisteren', 'Niveau 1', 'Plannen', 'Niveau 2', 'Orde', 'Niveau 3')).toEqual([]);
    expect(inLadder('Luisteren', 'Niveau 2', 'hoort de bezoeker', 'Plannen', 'Niveau 2')).toEqual([]);
    expect(inLadder('Luisteren', 'Niveau 1', 'hoort de bezoeker')).toEqual([]);
  });
});
