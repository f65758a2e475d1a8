import { foldLabel } from '../text/fold.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Requirement } from '../model/profile.ts';

/**
 * Where one profile contradicts itself: a competency that it asks twice. Both rows stay as printed, and a person is told.
 *
 * At two levels (in a list and a table, or in two groups) that is `extract/level-conflict`, with both places; at the same
 * level, or at none, only twice in one group is a doubt, `extract/duplicate-competency`.
 */
export function requirementDoubts(requirements: readonly Requirement[]): readonly Diagnostic[] {
  const first = new Map<string, Requirement>();
  const inGroup = new Map<string, Requirement>();
  const doubts: Diagnostic[] = [];
  for (const requirement of requirements) {
    const label = foldLabel(requirement.label);
    const group = `${foldLabel(requirement.cluster ?? '')}|${label}`;
    const [earlier, twin] = [first.get(label), inGroup.get(group)];
    if (earlier === undefined || earlier.required === undefined) first.set(label, requirement);
    if (twin === undefined) inGroup.set(group, requirement);
    if (earlier !== undefined && areDifferent(earlier, requirement)) {
      const [one = 0, other = 0] = [earlier.required, requirement.required];
      const values = { label: requirement.label, lower: Math.min(one, other), higher: Math.max(one, other) };
      doubts.push(doubt('extract/level-conflict', values, requirement, earlier));
    } else if (twin !== undefined)
      doubts.push(doubt('extract/duplicate-competency', { label: requirement.label }, requirement, twin));
  }
  return doubts;
}

function areDifferent(one: Requirement, other: Requirement): boolean {
  return one.required !== undefined && other.required !== undefined && one.required !== other.required;
}

function doubt(
  code: string,
  values: Diagnostic['values'] & object,
  { at }: Requirement,
  { at: other }: Requirement,
): Diagnostic {
  return {
    severity: 'warning',
    code,
    values,
    ...(at === undefined ? {} : { at }),
    ...(other === undefined ? {} : { other }),
  };
}
