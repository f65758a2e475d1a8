import { expect, it } from 'vitest';
import { mayHaveColumns, segmentsOf } from '../../../../src/core/extract/page/line-segments.ts';
import { headsLevels } from '../../../../src/core/extract/page/word-columns.ts';
import type { Block } from '../../../../src/core/model/source-text.ts';

const lineAt = (line: number, text: string): Block => ({ kind: 'line', text, at: { line }, gapBefore: false });

it('parts a line at two spaces and more, as it is printed', () => {
  expect(mayHaveColumns(['Inzet   2'], lineAt(1, 'Inzet 2'))).toBe(true);
  expect(segmentsOf(['Inzet   2'], lineAt(1, 'Inzet 2'))).toEqual([
    { text: 'Inzet', start: 0, end: 5 },
    { text: '2', start: 8, end: 9 },
  ]);
  expect(mayHaveColumns(['Inzet 2'], lineAt(1, 'Inzet 2'))).toBe(false);
  expect(segmentsOf(['a\tb'], lineAt(1, 'a\tb'))).toBeUndefined();
});

it('knows the header over levels by the words or numbers of its rungs', () => {
  const heads = (text: string): boolean => headsLevels(segmentsOf([text], lineAt(1, text)) ?? []);
  expect(heads('Naam   Basis   Expert')).toBe(true);
  expect(heads('Naam   1   2   3')).toBe(true);
  expect(heads('Naam   Veerman   Matroos')).toBe(false);
});
