import { describe, expect, it } from 'vitest';
import { readCard } from '../read-card.ts';

function read(heads: readonly string[], ...rows: readonly (readonly string[])[]): readonly string[] {
  const lines = [['Competentie', ...heads], heads.map(() => '---').concat('---'), ...rows];
  const reading = readCard(
    '# Functiekaart: Bode',
    '',
    '## Competenties',
    '',
    ...lines.map((cells) => `| ${cells.join(' | ')} |`),
  );
  const doubts = reading.diagnostics.filter((one) => one.severity === 'warning').map((one) => one.code);
  return [
    ...(reading.profile?.requirements ?? []).map(({ label, required }) => `${label} ${String(required ?? '?')}`),
    ...new Set(doubts),
  ];
}

describe('crosses under columns that are no rungs of one scale', () => {
  it('say what is asked where one column says so, and nothing of a level', () => {
    for (const other of ['Behaald', 'Getest', 'Aanwezig'])
      expect([
        other,
        ...read(['Vereist', other], ['Sorteren', 'x', ''], ['Bezorgen', '', 'x'], ['Inpakken', 'x', 'x']),
      ]).toEqual([other, 'Sorteren ?', 'Inpakken ?']);
  });

  it('leave the rungs beside them as they are', () => {
    const rows = [
      ['Sorteren', 'x', 'x', '', ''],
      ['Bezorgen', '', '', 'x', ''],
      ['Inpakken', '', '', '', 'x'],
    ];
    expect(read(['Prioriteit', 'Basis', 'Gevorderd', 'Expert'], ...rows)).toEqual([
      'Sorteren 1',
      'Bezorgen 2',
      'Inpakken 3',
    ]);
    expect(read(['Zonder meer', 'Basis', 'Gevorderd', 'Expert'], ...rows)).toContain('extract/level-column-assumed');
  });

  it('are rungs where they are more of one another', () => {
    expect(
      read(['Vereist', 'Sterk vereist'], ['Sorteren', 'x', ''], ['Bezorgen', '', 'x'], ['Inpakken', 'x', '']).slice(
        0,
        2,
      ),
    ).toEqual(['Sorteren 1', 'Bezorgen 2']);
  });
});
