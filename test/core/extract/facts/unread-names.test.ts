import { describe, expect, it } from 'vitest';
import { withUnreadNames } from '../../../../src/core/extract/facts/unread-names.ts';
import type { DocumentReading } from '../../../../src/core/model/document-reading.ts';
import { profile, requirements } from '../../../build.ts';

const NOTHING: DocumentReading = { file: 'kaart.txt', kind: 'unknown', diagnostics: [] };
const NAMES = ['Inzet', 'Klantgericht werken', 'Luisteren', 'Plannen', 'Samenwerken', 'Veilig werken', 'Excel'];

function doubts(lines: readonly string[], reading = NOTHING): readonly unknown[] {
  const told = withUnreadNames([reading], lines, NAMES).flatMap(({ diagnostics }) => diagnostics);
  return told.map(({ code, values, at, other }) => [code, values?.['names'], at?.line, other?.line]);
}

describe('names that are known from elsewhere', () => {
  it('are a doubt where a line holds nothing else and nothing of that name was read', () => {
    expect(doubts(['Wat wij vragen', '', 'Inzet   2'])).toEqual([['extract/name-not-read', 'Inzet', 3, undefined]]);
  });

  it('are one doubt where their lines stand together, whatever level stands beside them', () => {
    const lines = [
      '- Klantgericht werken (niveau 3)',
      '',
      '| Samenwerken | IV |',
      'Luisteren: gevorderd',
      '1. Plannen',
      'Inzet',
    ];
    expect(doubts(lines)).toEqual([
      ['extract/names-not-read', 'Klantgericht werken, Samenwerken, Luisteren, Plannen, …', 1, 6],
    ]);
  });

  it('that stand on one line are told of that line', () => {
    expect(doubts(['| Inzet | Plannen |'])).toEqual([
      ['extract/names-on-line-not-read', 'Inzet, Plannen', 1, undefined],
    ]);
  });

  it('are told with the number of every line they stand on, where these are more than two', () => {
    const lines = ['Inzet', 'tonen in het werk', 'Luisteren', '', 'Plannen', 'van taken'];
    const [told] = withUnreadNames([NOTHING], lines, NAMES).flatMap(({ diagnostics }) => diagnostics);
    expect(told).toMatchObject({ values: { first: 1, last: 5, lines: '1 3 5' }, at: { line: 1 }, other: { line: 5 } });
  });

  it('are none where it is told of their row why it asks nothing', () => {
    const told = { severity: 'info', code: 'table/not-asked', values: { label: 'Inzet' }, at: { line: 1 } } as const;
    const lines = ['Inzet  nvt', 'Plannen'];
    expect(doubts(lines, { ...NOTHING, kind: 'function-profile', diagnostics: [told] }).slice(1)).toEqual([
      ['extract/name-not-read', 'Plannen', 2, undefined],
    ]);
  });

  it('that stand far apart are doubts of their own', () => {
    expect(doubts(['Inzet', '', '', '', '', '', 'Plannen'])).toHaveLength(2);
  });

  it('are found in an enumeration, and in one cell of a row', () => {
    expect(doubts(['Samenwerken, inzet en plannen'])).toHaveLength(1);
    expect(doubts(['| Luisteren | Je laat anderen uitspreken en vat samen | B |'])).toHaveLength(1);
  });

  it('are none inside a sentence or beside other words', () => {
    expect(
      doubts(['Je zal samenwerken met de diensten.', 'Dienst Plannen en Bouwen', 'Opleiding Excel voor starters']),
    ).toEqual([]);
  });

  it('are none where they were read, or stand in something that was', () => {
    const read: DocumentReading = {
      file: 'kaart.txt',
      kind: 'function-profile',
      diagnostics: [],
      profile: {
        ...profile({ title: 'Kok', requirements: requirements({ 'Inzet tonen': 2, samenwerken: 1 }) }),
        department: 'Plannen',
        resultAreas: [{ title: 'Veilig werken', tasks: [] }],
      },
    };
    expect(doubts(['Inzet', 'Samenwerken', 'Plannen', 'Veilig werken'], read)).toEqual([]);
    expect(doubts(['Luisteren'], read)).toHaveLength(1);
  });

  it('are not looked for in lists of people and trainings', () => {
    expect(doubts(['Inzet'], { ...NOTHING, kind: 'team' })).toEqual([]);
    expect(doubts(['Inzet'], { ...NOTHING, kind: 'trainings' })).toEqual([]);
  });

  it('leave what was read as it was', () => {
    const readings = [NOTHING];
    expect(withUnreadNames(readings, ['Niets bekends'], NAMES)).toBe(readings);
    expect(withUnreadNames([], ['Inzet'], NAMES)).toEqual([]);
  });
});
