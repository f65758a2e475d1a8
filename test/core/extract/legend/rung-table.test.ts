import { describe, expect, it } from 'vitest';
import { isRungTable, printedValues, rungTableScale } from '../../../../src/core/extract/legend/rung-table.ts';
import type { RowBlock } from '../../../../src/core/model/source-text.ts';

function row(...texts: readonly string[]): RowBlock {
  return {
    kind: 'row',
    table: 0,
    at: {},
    gapBefore: true,
    cells: texts.map((text, column) => ({ text, column })),
  };
}

const ASKED = [row('Snoeien', 'Gezel'), row('Enten', 'Meester'), row('Zaaien', 'Gezel'), row('Meten', 'Leerling')];
const RUNGS = [
  row('Leerling', 'werkt met hulp van een collega'),
  row('Gezel', 'werkt alleen'),
  row('Meester', 'leert het anderen aan'),
];

describe('rungs that a table without a header explains', () => {
  it('are those that other tables print as levels', () => {
    const values = printedValues([...RUNGS, ...ASKED]);
    expect(printedValues([row('Netheid', 'Gezel')]).get('gezel')).toBe(1);
    expect(isRungTable(RUNGS, values)).toBe(true);
    expect(rungTableScale(RUNGS)).toEqual({ levels: 3, labels: ['Leerling', 'Gezel', 'Meester'] });
    expect(rungTableScale(RUNGS.toReversed())).toEqual({ levels: 3, labels: ['Leerling', 'Gezel', 'Meester'] });
  });

  it('are signs that count up or down, and known names, with what somebody does', () => {
    const signs = [row('●○○', 'met hulp'), row('●●○', 'werkt vlot'), row('●●●', 'leidt op')];
    expect(isRungTable(signs, new Map())).toBe(true);
    expect(isRungTable(signs.toReversed(), new Map())).toBe(true);
    expect(rungTableScale(signs)).toEqual({ levels: 3 });
    expect(isRungTable([row('●●○', 'Inzet'), row('●○○', 'Orde'), row('●●●', 'Rust')], new Map())).toBe(false);
    expect(isRungTable([row('Inzet', '●○○'), row('Orde', '●●○'), row('Rust', '●●●')], new Map())).toBe(false);
    const known = [row('Basis', 'met hulp'), row('Gevorderd', 'werkt alleen'), row('Expert', 'leidt anderen op')];
    expect(isRungTable(known, new Map())).toBe(true);
    expect(isRungTable([row('Basis', 'Inzet'), row('Gevorderd', 'Orde'), row('Expert', 'Rust')], new Map())).toBe(
      false,
    );
  });

  it('are none where nothing uses them, or they mean something else', () => {
    expect(isRungTable(RUNGS, printedValues(RUNGS))).toBe(false);
    const sites = [row('Gezel', 'de hal aan de haven'), row('Meester', 'het magazijn'), row('Leerling', 'de werf')];
    expect(isRungTable(sites, printedValues([...sites, ...ASKED]))).toBe(false);
    expect(isRungTable(ASKED, printedValues([...RUNGS, ...ASKED]))).toBe(false);
    expect(rungTableScale([row('Noord', 'de haven'), row('Zuid', 'de werf')])).toBeUndefined();
  });
});
