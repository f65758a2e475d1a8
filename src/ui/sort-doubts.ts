import type { Diagnostic, Severity } from '../core/model/diagnostic.ts';

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export interface SortedDoubts {
  /** Errors, then warnings, each in the order of the document. */
  readonly doubts: readonly Diagnostic[];
  /** What was noticed and needs nobody's eye. */
  readonly notes: readonly Diagnostic[];
}

/** What needs a person's eye, worst first, apart from what is only worth knowing. */
export function sortDoubts(diagnostics: readonly Diagnostic[]): SortedDoubts {
  const sorted = [...diagnostics].sort(
    (a, b) => ORDER[a.severity] - ORDER[b.severity] || (a.at?.line ?? 0) - (b.at?.line ?? 0),
  );
  return {
    doubts: sorted.filter((one) => one.severity !== 'info'),
    notes: sorted.filter((one) => one.severity === 'info'),
  };
}
