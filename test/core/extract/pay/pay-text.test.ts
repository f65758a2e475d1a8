import { describe, expect, it } from 'vitest';
import { payText } from '../../../../src/core/extract/pay/pay-text.ts';

describe('a block of a table of pay on one line', () => {
  it('is its text, or the cells of its row behind each other', () => {
    expect(payText({ kind: 'paragraph', text: 'Schaal A1a', at: { line: 1 }, gapBefore: false })).toBe('Schaal A1a');
    const cells = ['', '0', '21.850'].map((text, column) => ({ text, column }));
    expect(payText({ kind: 'row', cells, table: 0, at: { line: 2 }, gapBefore: false })).toBe('0 21.850');
  });
});
