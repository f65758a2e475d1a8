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
    ['meldt problemen 3', 'meldt problemen'],
    ['is vriendelijk … 3', 'is vriendelijk'],
    ['werkt samen .......... twee', 'werkt samen'],
    ['Zorg.............4', 'Zorg'],
    ['komt op tijd - 3', 'komt op tijd'],
    ['kan een put graven en dichten 2 op 4', 'kan een put graven en dichten'],
    ['Zelfstandigheid (niveau 3)', 'Zelfstandigheid'],
    ['Zelfstandigheid (3)', 'Zelfstandigheid'],
    ['Kent de wijk (zone 3)', 'Kent de wijk (zone 3)'],
    ['Zelfstandigheid: niveau 3', 'Zelfstandigheid'],
    ['■ Luisteren 2/4', 'Luisteren'],
    ['Kennis van Windows 7 | 3', 'Kennis van Windows 7'],
    ['Kennis van ISO 9001', 'Kennis van ISO 9001'],
    ['luistert… en handelt', 'luistert… en handelt'],
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
