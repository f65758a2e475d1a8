import { describe, expect, it } from 'vitest';
import { addedLines, typedRow, type AddedLines } from '../../src/ui/added-lines.ts';
import { reviewRows } from '../../src/ui/review-rows.ts';
import { profile, requirement } from '../build.ts';

const LINES = ['Functiekaart', 'Inzet\tX\tX', 'Luisteren\tX', 'Orde\tX\tX\tX', 'samen en met', 'anderen werken'];
const CARD = profile({
  requirements: [
    requirement('Inzet', 2, { cluster: 'Kern', scale: { levels: 4 }, at: { line: 2 } }),
    requirement('Orde', 3, { cluster: 'Kern', scale: { levels: 4 }, at: { line: 4 } }),
  ],
});
const ROWS = reviewRows({ asRead: CARD, corrected: CARD, corrections: [], conflicts: [] }, []);

describe('lines that a person makes rows of', () => {
  it('become rows with their level, on the scale and under the heading of the rows around them', () => {
    expect(addedLines({ numbers: [3], level: 2, isOne: false }, LINES, ROWS)).toEqual({
      acts: [
        {
          row: { label: 'Luisteren', cluster: 'Kern', nth: 1 },
          act: { kind: 'add', printed: 'Luisteren\tX', at: { line: 3 } },
        },
        { row: { label: 'Luisteren', cluster: 'Kern', nth: 1 }, act: { kind: 'scale', scale: { levels: 4 } } },
        { row: { label: 'Luisteren', cluster: 'Kern', nth: 1 }, act: { kind: 'level', required: 2 } },
      ],
      labels: ['Luisteren'],
      others: [],
    });
  });

  it('state no level where none was given, and no heading where the rows around them do not share one', () => {
    expect(addedLines({ numbers: [5, 6], isOne: true }, LINES, ROWS)).toEqual({
      acts: [
        {
          row: { label: 'samen en met anderen werken', nth: 1 },
          act: { kind: 'add', printed: 'samen en met', at: { line: 5 } },
        },
      ],
      labels: ['samen en met anderen werken'],
      others: [],
    });
  });

  it('get each the figure on its own line, and tell where a person gives them another', () => {
    const lines = ['meldt problemen 3', 'is vriendelijk … 2', 'helpt'];
    const added = (level: AddedLines['level'] | undefined, numbers = [1, 2]) => {
      return addedLines({ numbers, isOne: false, ...(level === undefined ? {} : { level }) }, lines, []);
    };
    const printed = added('printed');
    expect(typeof printed === 'number' ? printed : printed.acts.map(({ row, act }) => [row.label, act])).toEqual([
      ['meldt problemen', { kind: 'add', printed: 'meldt problemen 3', at: { line: 1 } }],
      ['meldt problemen', { kind: 'level', required: 3 }],
      ['is vriendelijk', { kind: 'add', printed: 'is vriendelijk … 2', at: { line: 2 } }],
      ['is vriendelijk', { kind: 'level', required: 2 }],
    ]);
    expect(printed).toMatchObject({ others: [] });
    expect(added(3)).toMatchObject({ others: [{ label: 'is vriendelijk', figure: 2 }] });
    expect(added(undefined, [1, 3])).toMatchObject({ others: [{ label: 'meldt problemen', figure: 3 }] });
  });

  it('never get a level that the scale does not have', () => {
    expect(addedLines({ numbers: [3], level: 5, isOne: false }, LINES, ROWS)).toBe(4);
  });

  it('are rows of their own beside one of the same name', () => {
    const made = addedLines({ numbers: [2], isOne: false }, LINES, []);
    expect(made).toMatchObject({ acts: [{ row: { label: 'Inzet', nth: 1 } }] });
    expect(typedRow('Inzet', 'Kern', ROWS)).toEqual([
      { row: { label: 'Inzet', cluster: 'Kern', nth: 2 }, act: { kind: 'add' } },
    ]);
    expect(addedLines({ numbers: [1, 1], isOne: false }, LINES, [])).toMatchObject({
      acts: [{ row: { nth: 1 } }, { row: { nth: 2 } }],
    });
  });
});
