import * as v from 'valibot';
import type { Diagnostic } from '../core/model/diagnostic.ts';

/** Where in a file the first thing stands that no schema of ours knows, and how many such things there are. */
export function schemaDoubt(code: string, issues: readonly v.BaseIssue<unknown>[]): Diagnostic {
  const [first] = issues;
  const where = first === undefined ? '' : (v.getDotPath(first) ?? '');
  return { severity: 'error', code, values: { where: where === '' ? '.' : where, count: issues.length } };
}
