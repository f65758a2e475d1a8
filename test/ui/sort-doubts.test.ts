import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/model/diagnostic.ts';
import { sortDoubts } from '../../src/ui/sort-doubts.ts';

function doubt(severity: Diagnostic['severity'], line?: number): Diagnostic {
  return { severity, code: 'read/empty', ...(line === undefined ? {} : { at: { line } }) };
}

describe('doubts in order', () => {
  it('puts errors before warnings, each in the order of the document, and notes apart', () => {
    const { doubts, notes } = sortDoubts([
      doubt('warning', 9),
      doubt('info', 1),
      doubt('error', 30),
      doubt('warning', 2),
    ]);
    expect(doubts.map((one) => [one.severity, one.at?.line])).toEqual([
      ['error', 30],
      ['warning', 2],
      ['warning', 9],
    ]);
    expect(notes).toHaveLength(1);
  });
});
