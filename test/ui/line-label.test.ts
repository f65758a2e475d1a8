import { describe, expect, it } from 'vitest';
import { labelColumn, lineLabel } from '../../src/ui/line-label.ts';

describe('the name on a line', () => {
  it.each([
    ['- Zorgvuldig werken;', 'Zorgvuldig werken'],
    ['• Inzet', 'Inzet'],
    ['2) Inzet', 'Inzet'],
    ['o Plannen', 'Plannen'],
    ['GEN | Inzet | X | X', 'GEN'],
    ['\tKennis van wetten\t\tX', 'Kennis van wetten'],
    ['Orde, stiptheid, nauwkeurigheid   3', 'Orde, stiptheid, nauwkeurigheid'],
    ['Klantgerichtheid:', 'Klantgerichtheid'],
  ])('%j is %j', (line, label) => {
    expect(lineLabel(line)).toBe(label);
  });

  it('stands in the cell in which the names of the other rows stand', () => {
    const names = [
      { label: 'Plannen', line: 'Kern\tPlannen\tX' },
      { label: 'Inzet', line: '\tInzet\tX' },
    ];
    expect(labelColumn(names)).toBe(1);
    expect(lineLabel('GEN | Inzet | X | X', 1)).toBe('Inzet');
    expect(lineLabel('Omgaan met anderen\tLuisteren\tX', labelColumn(names))).toBe('Luisteren');
  });

  it('is nothing where a line has no words', () => {
    expect(lineLabel('X X 3')).toBeUndefined();
    expect(lineLabel('')).toBeUndefined();
    expect(labelColumn([])).toBeUndefined();
  });
});
