import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FunctionProfile, Requirement } from '../../model/profile.ts';
import { foldLabel } from '../../text/fold.ts';
import { withoutLevel } from './asked-cell.ts';

const FACTS = ['organisation', 'department', 'service', 'grade'] as const;

/**
 * Joins what several tables of one workbook say of the same function.
 *
 * Where two of them state another level for a competency, the lower is certain and the higher possible, with a
 * diagnostic that has both cells. Functions of one name whose facts differ stay apart.
 *
 * @param tables The functions of each table.
 */
export function joinedProfiles(
  tables: readonly (readonly FunctionProfile[])[],
  diagnostics: Diagnostic[],
): readonly FunctionProfile[] {
  const found: FunctionProfile[] = [];
  for (const profiles of tables) {
    const before = found.length;
    for (const profile of profiles) {
      const at = found.findIndex((one, index) => index < before && isSame(one, profile));
      const known = found[at];
      if (known === undefined) found.push(profile);
      else found[at] = joined(known, profile, diagnostics);
    }
  }
  return found;
}

function isSame(one: FunctionProfile, other: FunctionProfile): boolean {
  if (one.title === undefined || other.title === undefined) return false;
  if (foldLabel(one.title) !== foldLabel(other.title)) return false;
  return FACTS.every((fact) => {
    const [a, b] = [one[fact], other[fact]];
    return a === undefined || b === undefined || foldLabel(a) === foldLabel(b);
  });
}

function joined(one: FunctionProfile, other: FunctionProfile, diagnostics: Diagnostic[]): FunctionProfile {
  const added = other.requirements.filter((asked) => twinOf(asked, one.requirements) === undefined);
  const kept = one.requirements.map((asked) => {
    const twin = twinOf(asked, other.requirements);
    return twin === undefined ? asked : agreed(asked, twin, diagnostics);
  });
  return {
    ...other,
    ...one,
    resultAreas: [...one.resultAreas, ...other.resultAreas],
    requirements: [...kept, ...added],
    conditions: [...one.conditions, ...other.conditions],
    payScales: [...one.payScales, ...other.payScales],
  };
}

function twinOf(asked: Requirement, list: readonly Requirement[]): Requirement | undefined {
  return list.find((one) => foldLabel(one.label) === foldLabel(asked.label));
}

function agreed(one: Requirement, other: Requirement, diagnostics: Diagnostic[]): Requirement {
  if (one.required === undefined || other.required === undefined) return { ...other, ...one };
  const [low, high] = [Math.min(one.required, other.required), Math.max(top(one), top(other))];
  if (one.required === other.required && top(one) === top(other)) return { ...other, ...one };
  diagnostics.push({
    severity: 'warning',
    code: 'table/levels-disagree',
    values: { label: one.label, one: one.required, other: other.required },
    ...(one.at === undefined ? {} : { at: one.at }),
    ...(other.at === undefined ? {} : { other: other.at }),
  });
  return { ...withoutLevel(one), required: low, ...(high > low ? { requiredPossible: high } : {}) };
}

function top(one: Requirement): number {
  return one.requiredPossible ?? one.required ?? 0;
}
