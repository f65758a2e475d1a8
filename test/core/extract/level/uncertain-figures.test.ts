import { describe, expect, it } from 'vitest';
import { withoutLoneRomans } from '../../../../src/core/extract/level/lone-roman.ts';
import { namesOtherLevel } from '../../../../src/core/extract/words/other-column.ts';
import { asked, readCard } from '../read-card.ts';

const HEAD = ['# Functiekaart sluiswachter', '', 'Dienst: water', '', '## Competenties', ''];
const NAMES = ['Klantgerichtheid', 'Samenwerken', 'Orde houden', 'Sturen'];
const list = (...levels: readonly string[]): ReturnType<typeof readCard> =>
  readCard(...HEAD, ...levels.map((level, index) => `- ${NAMES[index] ?? ''}${level}`));
const table = (header: string, ...levels: readonly string[]): ReturnType<typeof readCard> =>
  readCard(
    ...HEAD,
    `| Competentie | ${header} |`,
    '|---|---|',
    ...levels.map((level, index) => `| ${NAMES[index] ?? ''} | ${level} |`),
  );
const levels = (reading: ReturnType<typeof readCard>): readonly unknown[] => asked(reading).map((one) => one.required);
const doubts = (reading: ReturnType<typeof readCard>): readonly string[] => reading.diagnostics.map((one) => one.code);

describe('a V where a level is expected', () => {
  it('is five beside other Roman numerals only', () => {
    expect(levels(table('Niveau', 'II', 'V', 'III', 'IV'))).toEqual([2, 5, 3, 4]);
    expect(levels(list(' (V)', ' (II)', ' (IV)'))).toEqual([5, 2, 4]);
    expect(withoutLoneRomans([{ label: 'Sturen', required: 5, requiredLabel: 'V' }], 5).diagnostics).toEqual([]);
  });

  it('is a tick or a letter beside figures, ticks and other letters, and is told', () => {
    const reading = table('Niveau', '2', 'V', '3', '✓');
    expect(levels(reading)).toEqual([2, undefined, 3, undefined]);
    expect(doubts(reading)).toEqual(['extract/unread-gradation', 'extract/unread-gradation']);
    expect(levels(list(' (V)', ' (K)', ' (V)'))).toEqual([undefined, undefined, undefined]);
    expect(levels(table('Vereist niveau', 'V', '-', 'V', '3'))).toEqual([undefined, undefined, undefined, 3]);
  });
});

describe('two figures with a stroke', () => {
  it('are two levels in one cell among plain figures, and no scale of the others', () => {
    const reading = table('Niveau', '3 / 4', '2', '3', '1');
    expect(asked(reading).map(({ required, requiredPossible, scale }) => [required, requiredPossible, scale])).toEqual([
      [3, 4, undefined],
      [2, undefined, undefined],
      [3, undefined, undefined],
      [1, undefined, undefined],
    ]);
    expect(doubts(reading)).toEqual(['extract/level-range']);
  });

  it('print the scale where most cells have it', () => {
    expect(asked(table('Niveau', '3/4', '2/4', '3')).map(({ required, scale }) => [required, scale?.levels])).toEqual([
      [3, 4],
      [2, 4],
      [3, 4],
    ]);
  });
});

describe('a level of something else', () => {
  it('is none of the competency', () => {
    for (const header of ['Salarisniveau', 'Functieniveau', 'Opleidingsniveau'])
      expect(levels(table(header, '3', '2', '4')), header).toEqual([undefined, undefined, undefined]);
    expect(levels(list(': salarisniveau: 4', ': 2'))).toEqual([undefined, 2]);
  });

  it('is told from a level by its first word', () => {
    expect(levels(table('Vaardigheidsniveau', '3', '2', '4'))).toEqual([3, 2, 4]);
    for (const text of ['Niveau', 'Competentieniveau', 'Streefniveau', 'Functiespecifiek niveau', 'Taal', 'Level'])
      expect(namesOtherLevel(text), text).toBe(false);
    expect(namesOtherLevel('Niveau de diplôme')).toBe(true);
  });
});

describe('two figures behind a name', () => {
  it('leave the level open where nothing says which one it is', () => {
    for (const print of [(level: number) => ` (${String(level)}) (4)`, (level: number) => `: ${String(level)} (4)`]) {
      const reading = list(print(2), print(1), print(3));
      expect(asked(reading).map(({ label, required }) => [label, required])).toEqual([
        ['Klantgerichtheid', undefined],
        ['Samenwerken', undefined],
        ['Orde houden', undefined],
      ]);
      expect(doubts(reading)).toEqual(Array(3).fill('extract/unread-gradation'));
    }
  });

  it('are a level and another thing where one of them is called the level', () => {
    expect(levels(list(' (2): niveau 4', ' (1): niveau 3'))).toEqual([4, 3]);
  });
});

describe('a name with its level below it', () => {
  it('is read at the very head of a card too', () => {
    const reading = readCard(
      '# Functiekaart sluiswachter',
      '## Competenties',
      '### Klantgerichtheid',
      'Niveau: 4',
      '### Samenwerken',
      'Vereist niveau: 3',
    );
    expect(levels(reading)).toEqual([4, 3]);
  });
});

describe('a figure with a question mark', () => {
  it('keeps its name, with the level open and told', () => {
    const reading = list(': 2', ': 3?', ' (2 ?)', ': niveau 1?');
    expect(asked(reading).map(({ label, required }) => [label, required])).toEqual([
      ['Klantgerichtheid', 2],
      ['Samenwerken', undefined],
      ['Orde houden', undefined],
      ['Sturen', undefined],
    ]);
    expect(doubts(reading)).toEqual(Array(3).fill('extract/unread-gradation'));
    const lines = readCard(...HEAD, 'Klantgerichtheid: 2', 'Kalmte: 3?', 'Orde houden: 3');
    expect(asked(lines).map(({ label, required }) => [label, required])).toEqual([
      ['Klantgerichtheid', 2],
      ['Kalmte', undefined],
      ['Orde houden', 3],
    ]);
  });
});
