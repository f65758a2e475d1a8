import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/core/model/correction.ts';
import { applyCorrections } from '../../../src/core/review/apply-corrections.ts';
import { keyText, rowKeys } from '../../../src/core/review/row-keys.ts';
import { profile, requirement } from '../../build.ts';
import { anyCorrected, anyProfile, correct } from './corrections.ts';

const CARD = profile({
  title: 'Archivaris',
  requirements: [
    requirement('Inzet', 2, { cluster: 'Kern', scale: { levels: 4 }, requiredLabel: 'goed', at: { line: 4 } }),
    requirement('Kennis van', undefined, { cluster: 'Kern', definition: 'eerste deel', at: { line: 5 } }),
    requirement('wetten', [1, 2], {
      cluster: 'Eigen',
      definition: 'tweede deel',
      scale: { levels: 3 },
      at: { line: 6 },
    }),
    requirement('Orde en netheid', undefined, { at: { line: 7 } }),
  ],
});
const [INZET, KENNIS, WETTEN, ORDE] = CARD.requirements;
const of = (label: string, act: Correction['act']): Correction => correct(CARD, label, act);
const applied = (...corrections: readonly Correction[]): ReturnType<typeof applyCorrections> =>
  applyCorrections(CARD, corrections);
const rowsOf = (...corrections: readonly Correction[]): readonly unknown[] =>
  applied(...corrections).profile.requirements;

describe('a corrected row', () => {
  it('is as it was read when a person accepts it', () => {
    const { profile: corrected, corrections, conflicts } = applied(of('Inzet', { kind: 'accept' }));
    expect(corrected).toBe(CARD);
    expect(corrections).toHaveLength(1);
    expect(conflicts).toEqual([]);
  });

  it('has the gradation that was given, and no longer the word for the old one', () => {
    const [inzet, ...others] = rowsOf(of('Inzet', { kind: 'level', required: 3, requiredPossible: 4 }));
    expect(inzet).toEqual({
      label: 'Inzet',
      cluster: 'Kern',
      required: 3,
      requiredPossible: 4,
      scale: { levels: 4 },
      at: { line: 4 },
    });
    expect(others).toEqual([KENNIS, WETTEN, ORDE]);
    expect(others[0]).toBe(KENNIS);
  });

  it('states no gradation where the document states none', () => {
    expect(rowsOf(of('wetten', { kind: 'level' }))[2]).toEqual({
      label: 'wetten',
      cluster: 'Eigen',
      definition: 'tweede deel',
      scale: { levels: 3 },
      at: { line: 6 },
    });
  });

  it('is certain where both gradations are the same', () => {
    expect(rowsOf(of('wetten', { kind: 'level', required: 2, requiredPossible: 2 }))[2]).not.toHaveProperty(
      'requiredPossible',
    );
  });

  it('loses a wish that is not above what is asked any more', () => {
    const wish = profile({ requirements: [requirement('Inzet', 1, { wished: 3 })] });
    const levelled = (required: number): unknown =>
      applyCorrections(wish, [correct(wish, 'Inzet', { kind: 'level', required })]).profile.requirements[0];
    expect(levelled(2)).toEqual({ label: 'Inzet', required: 2, wished: 3 });
    expect(levelled(3)).toEqual({ label: 'Inzet', required: 3 });
  });

  it('has another label, heading or scale, or none', () => {
    expect(rowsOf(of('Inzet', { kind: 'label', label: 'Inzet tonen' }))[0]).toEqual({ ...INZET, label: 'Inzet tonen' });
    expect(rowsOf(of('Inzet', { kind: 'cluster', cluster: 'Eigen' }))[0]).toEqual({ ...INZET, cluster: 'Eigen' });
    expect(rowsOf(of('Inzet', { kind: 'cluster' }))[0]).not.toHaveProperty('cluster');
    expect(rowsOf(of('Inzet', { kind: 'scale', scale: { levels: 5 } }))[0]).toEqual({ ...INZET, scale: { levels: 5 } });
    expect(rowsOf(of('Inzet', { kind: 'scale' }))[0]).not.toHaveProperty('scale');
  });

  it('is gone where it is no competency', () => {
    expect(rowsOf(of('Kennis van', { kind: 'leave-out' }))).toEqual([INZET, WETTEN, ORDE]);
  });

  it('becomes several at its own place, alike in everything but their labels', () => {
    expect(
      rowsOf(
        of('Orde en netheid', { kind: 'split', labels: ['Orde', 'Netheid'] }),
        of('Orde en netheid', { kind: 'level', required: 1 }),
      ).slice(3),
    ).toEqual([
      { label: 'Orde', required: 1, at: { line: 7 } },
      { label: 'Netheid', required: 1, at: { line: 7 } },
    ]);
  });

  it('becomes several that ask each their own gradation, whatever the row asks', () => {
    const split = of('wetten', {
      kind: 'split',
      labels: ['wetten', 'regels', 'gewoonten'],
      levels: [{ required: 1, requiredPossible: 2 }, { required: 3 }, {}],
    });
    const [whole, ...parts] = rowsOf(split, of('wetten', { kind: 'level', required: 2 })).slice(2, 5);
    expect(whole).toEqual({ ...WETTEN, required: 1, requiredPossible: 2 });
    const bare = { cluster: 'Eigen', definition: 'tweede deel', scale: { levels: 3 }, at: { line: 6 } };
    expect(parts).toMatchObject([{ label: 'regels', required: 3 }, { label: 'gewoonten' }]);
    expect(parts[1]).toEqual({ ...bare, label: 'gewoonten' });
  });

  it('is split as before where a part would ask more than the scale has', () => {
    const labels = ['wetten', 'regels'];
    const plain = of('wetten', { kind: 'split', labels });
    const high = of('wetten', { kind: 'split', labels, levels: [{ required: 1 }, { required: 4 }] });
    const { profile: corrected, corrections, conflicts } = applied(plain, high);
    expect(corrected.requirements.slice(2, 4).map(({ label, required }) => [label, required])).toEqual([
      ['wetten', 1],
      ['regels', 1],
    ]);
    expect([corrections, conflicts.map(({ correction }) => correction)]).toEqual([[plain], [high]]);
  });
});

describe('rows that are one', () => {
  const rows = [{ label: 'wetten', cluster: 'Eigen', nth: 1 }];
  const join = of('Kennis van', { kind: 'join', rows, label: 'Kennis van wetten' });
  const joined = {
    label: 'Kennis van wetten',
    cluster: 'Kern',
    required: 1,
    requiredPossible: 2,
    scale: { levels: 3 },
    definition: 'eerste deel tweede deel',
    at: { line: 5 },
  };

  it('keep every word, and the gradation of whichever states it, with its scale', () => {
    expect(rowsOf(join)).toEqual([INZET, joined, ORDE]);
  });

  it('stand where the first of them stood', () => {
    const back = of('wetten', {
      kind: 'join',
      rows: [{ label: 'Kennis van', cluster: 'Kern', nth: 1 }],
      label: 'Kennis',
    });
    expect(rowsOf(back)[1]).toMatchObject({ label: 'Kennis', cluster: 'Eigen', required: 1, at: { line: 5 } });
    expect(rowsOf(back)).toHaveLength(3);
  });

  it('keep what was settled of the gradation of each', () => {
    const level = of('wetten', { kind: 'level', required: 3 });
    expect(rowsOf(level, join)[1]).toMatchObject({ required: 3 });
    expect(rowsOf(join, level)).toEqual(rowsOf(level, join));
    expect(rowsOf(join, of('Kennis van', { kind: 'level' }))[1]).not.toHaveProperty('required');
  });

  it('can still be called otherwise', () => {
    const label = of('Kennis van', { kind: 'label', label: 'Wetskennis' });
    expect(rowsOf(join, label)).toEqual([INZET, { ...joined, label: 'Wetskennis' }, ORDE]);
    expect(applied(join, label).corrections).toEqual([join, label]);
    expect(applied(label, join).corrections).toEqual([join]);
  });

  it('cannot be taken in by two others: the first keeps them', () => {
    const second = of('Orde en netheid', { kind: 'join', rows, label: 'Orde' });
    expect(applied(join, second).conflicts).toEqual([{ reason: 'changed', correction: second, now: ORDE }]);
    expect(rowsOf(join, second)).toEqual(rowsOf(join));
  });

  it('are as they were when one of them is gone', () => {
    const stray = of('Kennis van', { kind: 'join', rows: [{ label: 'weg', nth: 1 }], label: 'Kennis' });
    expect(applied(stray).profile).toBe(CARD);
    expect(applied(stray).conflicts).toEqual([{ reason: 'gone', correction: stray, now: KENNIS }]);
  });
});

describe('of two corrections of one row', () => {
  it('the later counts where they are about the same', () => {
    const [first, second] = [3, 4].map((required) => of('Inzet', { kind: 'level', required }));
    if (first === undefined || second === undefined) throw new Error('two');
    expect(rowsOf(first, second)[0]).toMatchObject({ required: 4 });
    expect(applied(first, second).corrections).toEqual([second]);
  });

  it('both count where they are about different things', () => {
    const both = [of('Inzet', { kind: 'level', required: 3 }), of('Inzet', { kind: 'label', label: 'Ijver' })];
    expect(rowsOf(...both)[0]).toMatchObject({ label: 'Ijver', required: 3 });
    expect(rowsOf(...both.toReversed())).toEqual(rowsOf(...both));
  });

  it('an acceptance takes back what came before it, and stands beside what comes after it', () => {
    const accept = of('Inzet', { kind: 'accept' });
    const level = of('Inzet', { kind: 'level', required: 3 });
    expect(applied(level, accept).profile).toBe(CARD);
    expect(applied(level, accept).corrections).toEqual([accept]);
    expect(rowsOf(accept, level)[0]).toMatchObject({ required: 3 });
  });

  it('the later of a gradation and a scale that do not go together is refused', () => {
    const level = of('Inzet', { kind: 'level', required: 4 });
    const scale = of('Inzet', { kind: 'scale', scale: { levels: 3 } });
    expect(applied(level, scale).conflicts).toEqual([{ reason: 'changed', correction: scale, now: INZET }]);
    expect(rowsOf(level, scale)[0]).toMatchObject({ required: 4, scale: { levels: 4 } });
    expect(applied(scale, level).conflicts).toEqual([{ reason: 'changed', correction: level, now: INZET }]);
    expect(rowsOf(scale, level)[0]).toMatchObject({ required: 2, scale: { levels: 3 } });
  });
});

describe('a correction is refused', () => {
  it.each<[string, Correction['act']]>([
    ['above the scale', { kind: 'level', required: 5 }],
    ['above the scale, possibly', { kind: 'level', required: 2, requiredPossible: 5 }],
    ['half a gradation', { kind: 'level', required: 2.5 }],
    ['a possible gradation below the certain one', { kind: 'level', required: 3, requiredPossible: 2 }],
    ['a scale that is shorter than what is asked', { kind: 'scale', scale: { levels: 1 } }],
    ['an empty label', { kind: 'label', label: '' }],
    ['a split in one', { kind: 'split', labels: ['Inzet'] }],
    ['a split with an empty label', { kind: 'split', labels: ['Inzet', ''] }],
    ['a split with a gradation too few', { kind: 'split', labels: ['In', 'Zet'], levels: [{ required: 1 }] }],
    ['a join with nothing', { kind: 'join', rows: [], label: 'Inzet' }],
    ['a join with itself', { kind: 'join', rows: [{ label: 'Inzet', cluster: 'Kern', nth: 1 }], label: 'Inzet' }],
  ])('that is %s', (_, act) => {
    const { profile: corrected, corrections, conflicts } = applied(of('Inzet', act));
    expect(corrected).toBe(CARD);
    expect(corrections).toEqual([]);
    expect(conflicts).toMatchObject([{ reason: 'changed', now: INZET }]);
  });
});

describe('any corrections of any function', () => {
  it('of nothing change nothing', () => {
    fc.assert(
      fc.property(anyProfile, (any) => {
        expect(applyCorrections(any, [])).toMatchObject({ profile: any, corrections: [], conflicts: [] });
        expect(applyCorrections(any, []).profile).toBe(any);
      }),
    );
  });

  it('never throw, leave rows that nobody settled alone, and ask no more than a scale has', () => {
    fc.assert(
      fc.property(anyCorrected, ({ asRead, corrections }) => {
        const { profile: corrected } = applyCorrections(asRead, corrections);
        const touched = new Set(
          corrections.flatMap(({ row, act }) => [row, ...(act.kind === 'join' ? act.rows : [])]).map(keyText),
        );
        for (const [index, key] of rowKeys(asRead).entries()) {
          const read = asRead.requirements[index];
          if (!touched.has(keyText(key))) expect(corrected.requirements.some((one) => one === read)).toBe(true);
        }
        for (const { required = 0, scale } of corrected.requirements) {
          const wasAbove = asRead.requirements.some((one) => (one.required ?? 0) > (one.scale?.levels ?? 99));
          if (!wasAbove) expect(required).toBeLessThanOrEqual(scale?.levels ?? 99);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are the same twice as once, and when only those that count are kept', () => {
    fc.assert(
      fc.property(anyCorrected, ({ asRead, corrections }) => {
        const once = applyCorrections(asRead, corrections);
        expect(applyCorrections(asRead, [...corrections, ...corrections]).profile).toEqual(once.profile);
        const again = applyCorrections(asRead, once.corrections);
        expect(again).toEqual({ ...once, conflicts: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('mean the same in any order of different rows', () => {
    fc.assert(
      fc.property(anyCorrected, fc.func(fc.integer()), ({ asRead, corrections }, rank) => {
        // Which of two rows takes a third in is decided by who came first, so joins stay out of this.
        const apart = corrections.filter(({ act }) => act.kind !== 'join');
        const mixed = apart.toSorted((a, b) => rank(keyText(a.row)) - rank(keyText(b.row)));
        expect(applyCorrections(asRead, mixed).profile).toEqual(applyCorrections(asRead, apart).profile);
      }),
      { numRuns: 300 },
    );
  });

  it('are undone by taking them away again', () => {
    fc.assert(
      fc.property(anyCorrected, ({ asRead, corrections }) => {
        const kept = corrections.slice(0, Math.floor(corrections.length / 2));
        const before = applyCorrections(asRead, kept);
        const more = applyCorrections(asRead, corrections);
        const dropped = corrections.filter((_, index) => index < kept.length);
        expect(applyCorrections(asRead, dropped)).toEqual(before);
        expect(more.corrections.length + more.conflicts.length).toBeLessThanOrEqual(corrections.length);
      }),
    );
  });
});
