import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/core/model/correction.ts';
import { foundAgain } from '../../../src/core/review/found-again.ts';

const of = (act: Correction['act']): Correction => ({
  row: { label: 'Inzet', nth: 1 },
  act,
  at: '2026-11-22T09:00:00Z',
  read: { label: 'Inzet' },
});

describe('a row that was added from a line, in a newer version of its document', () => {
  it('stands where its line stands now, whatever the blanks in it', () => {
    const [moved] = foundAgain(
      [of({ kind: 'add', printed: 'Inzet  X', at: { line: 1, page: 1 } })],
      ['Kaart', 'Inzet\tX'],
    );
    expect(moved?.act).toEqual({ kind: 'add', printed: 'Inzet  X', at: { line: 2 } });
  });

  it('takes the nearest of lines that are alike', () => {
    const lines = ['Inzet', '', '', 'Inzet', 'Inzet'];
    const [moved] = foundAgain([of({ kind: 'add', printed: 'Inzet', at: { line: 3 } })], lines);
    expect(moved?.act).toMatchObject({ at: { line: 4 } });
  });

  it('has no place once its line is gone', () => {
    const [lost] = foundAgain([of({ kind: 'add', printed: 'Inzet', at: { line: 3 } })], ['Orde']);
    expect(lost?.act).toEqual({ kind: 'add', printed: 'Inzet' });
  });

  it('changes nothing where lines stand where they stood, or where no row was added from a line', () => {
    const still = [of({ kind: 'add', printed: 'Inzet', at: { line: 1 } }), of({ kind: 'add' }), of({ kind: 'accept' })];
    expect(foundAgain(still, ['Inzet'])).toBe(still);
    expect(foundAgain(still, [])).toBe(still);
    expect(foundAgain([of({ kind: 'add' })], ['Orde'])[0]?.act).toEqual({ kind: 'add' });
  });
});
