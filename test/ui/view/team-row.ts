import type { TeamRow } from '../../../src/core/model/analysis.ts';

/** A row of a team of which level 2 of 3 is asked, and that two people have. */
export function teamRow(label: string, change: Partial<TeamRow> = {}): TeamRow {
  return {
    competency: label,
    label,
    required: { low: 2, high: 2 },
    levels: 3,
    must: false,
    cells: [],
    covered: 2,
    rated: 2,
    missing: 0,
    trainings: [],
    ...change,
  };
}
