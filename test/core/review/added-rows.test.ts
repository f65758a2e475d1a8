import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/core/model/correction.ts';
import { addedRow, isAdded, withAddedRows } from '../../../src/core/review/added-rows.ts';
import { applyCorrections } from '../../../src/core/review/apply-corrections.ts';
import { correctDictionary } from '../../../src/core/review/correct-dictionary.ts';
import { openDoubts } from '../../../src/core/review/open-doubts.ts';
import { profile, requirement } from '../../build.ts';

const CARD = profile({
  title: 'Archivaris',
  requirements: [requirement('Inzet', 2, { cluster: 'Kern', scale: { levels: 4 }, at: { line: 4 } })],
});

function add(label: string, line?: number, cluster?: string): Correction {
  const row = { label, ...(cluster === undefined ? {} : { cluster }), nth: 1 };
  const act = { kind: 'add', ...(line === undefined ? {} : { printed: label, at: { line } }) } as const;
  return { row, act, at: '2026-11-22T09:00:00Z', read: addedRow({ row, act }) };
}

const level = ({ row, read }: Correction, required: number): Correction => ({
  row,
  act: { kind: 'level', required },
  at: '2026-11-22T09:01:00Z',
  read,
});

describe('a row that a person added', () => {
  it('comes after the rows that were read, with its place and no level of its own', () => {
    const one = add('Zorgvuldigheid', 12, 'Kern');
    expect(isAdded(one)).toBe(true);
    expect(withAddedRows(CARD, [one]).requirements).toEqual([
      CARD.requirements[0],
      { label: 'Zorgvuldigheid', cluster: 'Kern', at: { line: 12 } },
    ]);
    expect(withAddedRows(CARD, [])).toBe(CARD);
  });

  it('can be given a level, called otherwise, and left out again like any other row', () => {
    const one = add('Zorgvuldig', 12);
    const settled = [one, level(one, 3), { ...one, act: { kind: 'label', label: 'Zorgvuldigheid' } } as const];
    const { profile: corrected, corrections, conflicts } = applyCorrections(CARD, settled);
    expect(corrected.requirements[1]).toEqual({ label: 'Zorgvuldigheid', required: 3, at: { line: 12 } });
    expect(corrections).toEqual(settled);
    expect(conflicts).toEqual([]);
    const without = applyCorrections(CARD, [one, { ...one, act: { kind: 'leave-out' } }]);
    expect(without.profile.requirements).toHaveLength(1);
  });

  it('is not added twice where a newer version of the document has the row, and its level counts for that row', () => {
    const one = add('Zorgvuldigheid', 12);
    const newer = profile({
      ...CARD,
      requirements: [...CARD.requirements, requirement('Zorgvuldigheid', 3, { at: { line: 13 } })],
    });
    const { profile: corrected, conflicts } = applyCorrections(newer, [one, level(one, 3)]);
    expect(corrected.requirements.map(({ label, required }) => [label, required])).toEqual([
      ['Inzet', 2],
      ['Zorgvuldigheid', 3],
    ]);
    expect(conflicts).toEqual([]);
    // The document says another level than the person gave: that is for the person to decide.
    const other = profile({
      ...CARD,
      requirements: [...CARD.requirements, requirement('Zorgvuldigheid', 1, { at: { line: 13 } })],
    });
    expect(applyCorrections(other, [one, level(one, 3)]).conflicts.map(({ reason }) => reason)).toEqual(['changed']);
  });

  it('settles the doubt that was reported at its line', () => {
    const doubt = { severity: 'warning', code: 'extract/unread-gradation', at: { line: 12 } } as const;
    expect(openDoubts([doubt], { asRead: CARD, corrections: [] })).toEqual([doubt]);
    expect(openDoubts([doubt], { asRead: CARD, corrections: [add('Zorgvuldigheid', 12)] })).toEqual([]);
  });

  it('is a competency without texts in a dictionary, to which texts can be given', () => {
    const dictionary = { scales: [], competencies: [{ label: 'Inzet', levels: [] }] };
    const one = add('Zorgvuldigheid', 12);
    const texts = { kind: 'texts', definition: 'werkt nauwkeurig', levels: [] } as const;
    expect(correctDictionary(dictionary, [one]).dictionary.competencies).toEqual([
      { label: 'Inzet', levels: [] },
      { label: 'Zorgvuldigheid', levels: [], at: { line: 12 } },
    ]);
    expect(correctDictionary(dictionary, [one, { ...one, act: texts }]).dictionary.competencies[1]).toEqual({
      label: 'Zorgvuldigheid',
      definition: 'werkt nauwkeurig',
      levels: [],
      at: { line: 12 },
    });
  });
});
