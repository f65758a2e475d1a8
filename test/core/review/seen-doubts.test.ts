import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/model/diagnostic.ts';
import { doubtText, unseenDoubts } from '../../../src/core/review/seen-doubts.ts';

const payRowOnLine4: Diagnostic = {
  severity: 'warning',
  code: 'extract/pay-row',
  values: { text: '3 000', step: 2 },
  at: { line: 4 },
};
const SEEN = '2026-11-22T09:00:00Z';

describe('doubts at no row that a person looked at', () => {
  it('are no longer told, whatever the order of their words', () => {
    const seen = { code: 'extract/pay-row', values: { step: 2, text: '3 000' }, at: { line: 4 }, seen: SEEN };
    expect(unseenDoubts([payRowOnLine4], [seen])).toEqual([]);
  });

  it('are told again where they stand elsewhere or say something else', () => {
    const seen = { code: 'extract/pay-row', values: { step: 2, text: '3 000' }, at: { line: 4 }, seen: SEEN };
    const moved = { ...payRowOnLine4, at: { line: 5 } };
    const other = { ...payRowOnLine4, values: { text: '3 100', step: 2 } };
    expect(unseenDoubts([moved, other], [seen])).toEqual([moved, other]);
    expect(unseenDoubts([moved], [])).toEqual([moved]);
  });

  it('are known by a text', () => {
    expect(doubtText({ code: 'extract/pay-row', at: { line: 4 } })).toBe('["extract/pay-row",[],4,null,null,null]');
  });
});
