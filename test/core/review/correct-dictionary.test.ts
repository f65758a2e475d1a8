import { describe, expect, it } from 'vitest';
import type { Correction, CorrectionAct } from '../../../src/core/model/correction.ts';
import type { Dictionary } from '../../../src/core/model/dictionary.ts';
import { correctDictionary } from '../../../src/core/review/correct-dictionary.ts';
import { dictionaryAsRows } from '../../../src/core/review/dictionary-as-rows.ts';
import { rowKeys } from '../../../src/core/review/row-keys.ts';
import { correct } from './corrections.ts';

const DICTIONARY: Dictionary = {
  title: 'Gids',
  competencies: [
    {
      id: 'a',
      label: 'Inzet',
      cluster: 'Kern',
      definition: 'Zet zich in.',
      levels: [
        { level: 1, title: 'Doet mee', indicators: ['Komt op tijd.'] },
        { level: 2, indicators: ['Helpt anderen.'] },
      ],
    },
    { id: 'b', label: 'en volharding', levels: [{ level: 2, title: 'Houdt vol', indicators: [] }] },
    { id: 'c', label: 'Pagina 12', levels: [] },
  ],
};
const ROWS = dictionaryAsRows(DICTIONARY);
type Settled = readonly [label: string, act: CorrectionAct];
const settled = (...acts: readonly Settled[]): readonly Correction[] =>
  acts.map(([label, act]) => correct(ROWS, label, act));
const apply = (...acts: readonly Settled[]): Dictionary => correctDictionary(DICTIONARY, settled(...acts)).dictionary;
const SECOND = rowKeys(ROWS).slice(1, 2);

describe('a dictionary that people settle', () => {
  it('stays the same where nothing was settled, or only accepted', () => {
    expect(correctDictionary(DICTIONARY, []).dictionary).toBe(DICTIONARY);
    expect(apply(['Inzet', { kind: 'accept' }])).toBe(DICTIONARY);
  });

  it('calls a competency otherwise, puts it in another group and leaves out what is none', () => {
    const { competencies } = apply(
      ['Inzet', { kind: 'label', label: 'Inzetten' }],
      ['Inzet', { kind: 'cluster' }],
      ['Pagina 12', { kind: 'leave-out' }],
    );
    const [first, second] = DICTIONARY.competencies;
    expect(competencies).toEqual([
      { id: 'a', label: 'Inzetten', definition: 'Zet zich in.', levels: first?.levels },
      second,
    ]);
    expect(competencies[1]).toBe(DICTIONARY.competencies[1]);
  });

  it('makes one of two with the texts of both, level by level', () => {
    const [joined, other] = apply(['Inzet', { kind: 'join', rows: SECOND, label: 'Inzet en volharding' }]).competencies;
    expect(joined).toEqual({
      id: 'a',
      label: 'Inzet en volharding',
      cluster: 'Kern',
      definition: 'Zet zich in.',
      levels: [
        { level: 1, title: 'Doet mee', indicators: ['Komt op tijd.'] },
        { level: 2, title: 'Houdt vol', indicators: ['Helpt anderen.'] },
      ],
    });
    expect(other?.label).toBe('Pagina 12');
  });

  it('makes two of one with the same texts, of which the first keeps the identifier', () => {
    const made = apply(['Inzet', { kind: 'split', labels: ['Inzet', 'IJver'] }]).competencies.slice(0, 2);
    expect(made.map(({ id, label, levels }) => [id, label, levels.length])).toEqual([
      ['a', 'Inzet', 2],
      [undefined, 'IJver', 2],
    ]);
  });

  it('has the texts that were settled, also after a join, and before it beside those of the other', () => {
    const texts: CorrectionAct = { kind: 'texts', levels: [{ level: 2, indicators: ['Zet door.'] }] };
    const join: CorrectionAct = { kind: 'join', rows: SECOND, label: 'Inzet' };
    expect(apply(['Inzet', texts]).competencies[0]).toEqual({
      id: 'a',
      label: 'Inzet',
      cluster: 'Kern',
      levels: [{ level: 2, indicators: ['Zet door.'] }],
    });
    expect(apply(['Inzet', join], ['Inzet', texts]).competencies[0]?.levels).toEqual([
      { level: 2, indicators: ['Zet door.'] },
    ]);
    expect(apply(['Inzet', texts], ['Inzet', join]).competencies[0]?.levels).toEqual([
      { level: 2, title: 'Houdt vol', indicators: ['Zet door.'] },
    ]);
  });

  it('has a conflict where a new version says something else than the texts that were mended', () => {
    const mended = settled(['Inzet', { kind: 'texts', levels: [] }]);
    const [first, ...others] = DICTIONARY.competencies;
    if (first === undefined) return;
    const renewed = { ...DICTIONARY, competencies: [{ ...first, definition: 'Spant zich in.' }, ...others] };
    expect(correctDictionary(renewed, mended).conflicts.map(({ reason }) => reason)).toEqual(['changed']);
    expect(correctDictionary(renewed, mended).dictionary).toBe(renewed);
  });

  it('shows its competencies as rows without a gradation, with the text of their levels', () => {
    expect(ROWS.requirements[0]).toEqual({
      label: 'Inzet',
      cluster: 'Kern',
      definition: 'Zet zich in.',
      levelText: '1 Doet mee Komt op tijd.\n2 Helpt anderen.',
    });
    expect(dictionaryAsRows({ competencies: [{ label: 'Inzet', levels: [] }] }).requirements).toEqual([
      { label: 'Inzet' },
    ]);
  });
});
