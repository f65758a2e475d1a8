import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberAndWord, tableGradation } from '../../../../src/core/extract/table/table-gradation.ts';

it('a range is a certain and a possible level', () => {
  expect(tableGradation('2-3')).toEqual({ says: 'level', level: 2, possible: 3 });
});

it.each([
  ['', 'blank'],
  ['---', 'blank'],
  ['?', 'unknown'],
  ['Weet niet', 'unknown'],
  ["don't know", 'unknown'],
  ['n.v.t.', 'not-applicable'],
  ['N/A', 'not-applicable'],
  ['1,5', 'unread'],
  ['11', 'unread'],
])('"%s" says %s', (text, says) => {
  expect(tableGradation(text)).toEqual({ says });
});

it('a level is a whole number from 0 to 10, whatever the cell holds', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9,. -]{1,6}$/u)), (text) => {
      const read = tableGradation(text);
      if (read.says !== 'level') return;
      for (const level of [read.level, read.possible ?? read.level]) {
        expect(Number.isInteger(level) && level >= 0 && level <= 10).toBe(true);
      }
    }),
  );
});

describe('a number together with its word', () => {
  it.each(['3 - gevorderd', '3: gevorderd', '3 = gevorderd', '3 (gevorderd)', 'niveau 3 – gevorderd', 'gevorderd (3)'])(
    '%s',
    (text) => {
      expect(numberAndWord(text)).toEqual({ level: 3, word: 'gevorderd' });
      expect(tableGradation(text)).toEqual({ says: 'level', level: 3, label: text });
    },
  );

  it.each(['3-ploegenstelsel', 'niveau B', '2 jaar ervaring', '12 - gevorderd', '2 - 3 jaar'])(
    '%s is no level',
    (text) => {
      expect(tableGradation(text)).toEqual({ says: 'unread' });
    },
  );
});

describe('a figure with what cards print around it', () => {
  it.each([
    ['3/5', 3, 5],
    ['3 op 5', 3, 5],
    ['Niveau 3 van 5', 3, 5],
    ['niv. 3', 3, undefined],
  ])('%s', (text, level, length) => {
    const scale = length === undefined ? {} : { scale: { levels: length } };
    expect(tableGradation(text)).toEqual({ says: 'level', level, label: text, ...scale });
  });

  it.each(['6/5', '1/2025', '3/5 tijds', 'L3', '5S', '2 of 3'])('%s is no level by itself', (text) => {
    expect(tableGradation(text)).toEqual({ says: 'unread' });
  });
});

describe('a word or sign beside the others of its column', () => {
  const levelOf = (text: string, ...others: readonly string[]): number | undefined => {
    const read = tableGradation(text, new Set([text.toLowerCase(), ...others]));
    return read.says === 'level' ? read.level : undefined;
  };

  it('has the rung of the one scale that holds them all', () => {
    expect(levelOf('expert', 'basis', 'gevorderd')).toBe(3);
    expect(levelOf('expert', 'basis', 'gevorderd', 'ervaren')).toBe(4);
    expect(levelOf('ervaren', 'basis', 'gevorderd', 'expert')).toBe(3);
  });

  it('has none where no scale holds them all', () => {
    expect(levelOf('expert', 'basis', 'gevorderd', 'grondig', 'passief')).toBeUndefined();
  });

  it('counts its signs where others have more of them', () => {
    expect(levelOf('***', '**', '*')).toBe(3);
    expect(levelOf('*', '**')).toBe(1);
    expect(levelOf('*', '')).toBeUndefined();
  });

  it('has its place where one box of a row is ticked', () => {
    expect(tableGradation('☐☐☒☐')).toEqual({ says: 'level', level: 3, label: '☐☐☒☐', scale: { levels: 4 } });
    expect(tableGradation('☐☒☒☐')).toEqual({ says: 'unread' });
  });
});
