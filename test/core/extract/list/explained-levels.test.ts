import { expect, it } from 'vitest';
import { explainedCompetencies, explainedLines } from '../../../../src/core/extract/list/explained-levels.ts';
import type { TextPiece } from '../../../../src/core/extract/page/piece.ts';

const text = (printed: string, bold = false): TextPiece => ({
  kind: 'text',
  text: printed,
  at: { line: 1 },
  gapBefore: false,
  lines: 1,
  bold,
});

it('knows a level, and the sign that chooses it', () => {
  expect(explainedLines([text('► Niveau 2: vat samen')])[0]?.rung).toMatchObject({ level: 2, isChosen: true });
  expect(explainedLines([text('☐ Niveau 2: vat samen')])[0]?.rung).toMatchObject({ isChosen: false, hasSign: true });
  expect(explainedLines([text('Vat samen wat gezegd werd')])[0]?.rung).toBeUndefined();
});

it('takes levels from the first on together with their name and what it means', () => {
  const lines = explainedLines([
    text('Luisteren', true),
    text('Horen wat gezegd wordt.'),
    text('Niveau 1: laat uitspreken'),
    text('Niveau 2: vraagt door'),
    text('Plannen', true),
    text('Niveau 2: verdeelt het werk'),
    text('Niveau 3: denkt in jaren'),
  ]);
  expect(explainedCompetencies(lines)).toMatchObject([
    { name: 'Luisteren', definition: 'Horen wat gezegd wordt.', rungs: [{ level: 1 }, { level: 2 }], from: 0, to: 4 },
  ]);
});
