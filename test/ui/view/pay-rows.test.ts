import { describe, expect, it } from 'vitest';
import { payTables } from '../../../src/ui/view/pay-rows.ts';

describe('pay by seniority', () => {
  it('lays scales of one period side by side and keeps other periods apart', () => {
    const tables = payTables([
      { name: 'B1', period: 'month', currency: 'EUR', steps: [2000, 2100], index: 2 },
      { name: 'B2', period: 'month', currency: 'EUR', steps: [2200, 2300], index: 2 },
      { name: 'B1', period: 'year', currency: 'EUR', steps: [24_000, 25_200] },
    ]);
    expect(tables.map((table) => [table.period, table.names, table.index])).toEqual([
      ['month', ['B1', 'B2'], 2],
      ['year', ['B1'], undefined],
    ]);
    expect(tables[0]?.rows).toEqual([
      { years: 0, amounts: [2000, 2200] },
      { years: 1, amounts: [2100, 2300] },
    ]);
  });

  it('leaves a hole where a scale has no step at that seniority', () => {
    const [table] = payTables([
      { name: 'C1', period: 'month', currency: 'EUR', steps: [1800, 1900], seniority: [0, 3] },
      { name: 'C2', period: 'month', currency: 'EUR', steps: [1850], seniority: [0] },
    ]);
    expect(table?.rows).toEqual([
      { years: 0, amounts: [1800, 1850] },
      { years: 3, amounts: [1900, undefined] },
    ]);
  });

  it('states no index where the scales do not share one', () => {
    const [table] = payTables([
      { name: 'B1', period: 'month', currency: 'EUR', steps: [2000], index: 2 },
      { name: 'B2', period: 'month', currency: 'EUR', steps: [2200] },
    ]);
    expect(table?.index).toBeUndefined();
  });

  it('names the lowest and the highest amount of all scales', () => {
    const [table] = payTables([
      { name: 'B1', period: 'month', currency: 'EUR', steps: [2000, 2500] },
      { name: 'B2', period: 'month', currency: 'EUR', steps: [2200, 2400] },
    ]);
    expect([table?.lowest, table?.highest]).toEqual([2000, 2500]);
  });

  it('leaves a scale without steps out', () => {
    expect(payTables([{ name: 'B1', period: 'month', currency: 'EUR', steps: [] }])).toEqual([]);
  });
});
