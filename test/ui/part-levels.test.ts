import { beforeAll, describe, expect, it } from 'vitest';
import type { Correction, CorrectionAct } from '../../src/core/model/correction.ts';
import type { FunctionProfile } from '../../src/core/model/profile.ts';
import { applyCorrections } from '../../src/core/review/apply-corrections.ts';
import { rowKeys } from '../../src/core/review/row-keys.ts';
import { loadTexts } from '../../src/i18n/language.ts';
import { reviewRows, type ReviewRow } from '../../src/ui/review-rows.ts';
import { scaleActs } from '../../src/ui/scale-acts.ts';
import { settleForm, settleLevel } from '../../src/ui/settle-row.ts';

const THREE = { levels: 3, labels: ['basis', 'goed', 'grondig'] };
const READ: FunctionProfile = {
  requirements: [
    { label: 'Seinen en peilen', required: 2, scale: THREE },
    { label: 'Roer', required: 1, scale: THREE },
  ],
  resultAreas: [],
  conditions: [],
  payScales: [],
};
const SPLIT: CorrectionAct = { kind: 'split', labels: ['Seinen', 'Peilen'] };

/** The rows after these acts on the first of them. */
function rowsAfter(...acts: readonly CorrectionAct[]): readonly ReviewRow[] {
  const [row = { label: '', nth: 1 }] = rowKeys(READ);
  const [read = { label: '' }] = READ.requirements;
  const settled = acts.map((act): Correction => ({ row, act, read, at: '2026-11-22T09:00:00Z' }));
  const { profile: corrected, corrections, conflicts } = applyCorrections(READ, settled);
  return reviewRows({ asRead: READ, corrected, corrections, conflicts }, []);
}

/** What the first row asks now, part by part. */
const asked = (...acts: readonly CorrectionAct[]) => rowsAfter(...acts)[0]?.now.map((one) => one.required);

/** What a person settles of the first row after these acts: the acts, and the words for them. */
function settled(before: readonly CorrectionAct[], settle: (row: ReviewRow, rows: readonly ReviewRow[]) => unknown) {
  const rows = rowsAfter(...before);
  const [row] = rows;
  const result = (row === undefined ? undefined : settle(row, rows)) as {
    readonly acts?: readonly { readonly act: CorrectionAct }[];
    readonly words: string;
  };
  return { acts: result.acts?.map(({ act }) => act) ?? [], words: result.words };
}

describe('competencies that stand in one row', () => {
  beforeAll(() => loadTexts('documents'));

  it('get each a level of their own, and the words name the one that got it', () => {
    const { acts, words } = settled([SPLIT], (row, rows) => settleLevel(row, 3, rows, 1));
    expect(words).toBe('Peilen: grondig');
    expect(asked(SPLIT, ...acts)).toEqual([2, 3]);
    const none = settled([SPLIT, ...acts], (row, rows) => settleLevel(row, undefined, rows, 0));
    expect([none.words, asked(SPLIT, ...acts, ...none.acts)]).toEqual(['Seinen: niveau niet vermeld', [undefined, 3]]);
  });

  it('get one level together with a digit on the row, and the words name them all', () => {
    const own = settled([SPLIT], (row, rows) => settleLevel(row, 3, rows, 1)).acts;
    const { acts, words } = settled([SPLIT, ...own], (row, rows) => settleLevel(row, 1, rows));
    expect(words).toBe('Seinen en Peilen: basis');
    expect(asked(SPLIT, ...own, ...acts)).toEqual([1, 1]);
  });

  it('get no level that their scale does not have', () => {
    expect(settled([SPLIT], (row, rows) => settleLevel(row, 4, rows, 1))).toEqual({
      acts: [],
      words: 'De schaal van Peilen heeft 3 niveaus. Kies eerst een andere schaal.',
    });
  });

  it('keep their own levels when the row is parted again, by their names', () => {
    const own = settled([SPLIT], (row, rows) => settleLevel(row, 3, rows, 1)).acts;
    const again: CorrectionAct = { kind: 'split', labels: ['Vlaggen', 'Peilen', 'Seinen'] };
    const { acts } = settled([SPLIT, ...own], (row) => settleForm(row, [again], undefined));
    expect(asked(SPLIT, ...own, ...acts)).toEqual([2, 3, 2]);
  });

  it('move with another scale by their words, and ask no more than it has', () => {
    const own = settled([SPLIT], (row, rows) => settleLevel(row, 3, rows, 1)).acts;
    const rows = rowsAfter(SPLIT, ...own);
    const four = scaleActs(rows, { levels: 4, labels: ['geen', 'basis', 'goed', 'grondig'] });
    const acts = 'label' in four ? [] : four.filter(({ row }) => row.label === 'Seinen en peilen');
    expect(asked(SPLIT, ...own, ...acts.map(({ act }) => act))).toEqual([3, 4]);
    expect(scaleActs(rows, { levels: 2 })).toEqual({ label: 'Peilen', n: 3 });
  });
});
