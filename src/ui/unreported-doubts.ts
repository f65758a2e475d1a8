import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { Requirement } from '../core/model/profile.ts';
import { printedLevel } from './requirement-groups.ts';

/**
 * What is doubtful about rows although their reader reported nothing, by their place.
 *
 * Two readings of a level are possible; or a row has none where most rows of the function or under its heading do, so
 * that it may have been missed. Several rows under one heading of which none has a level are how the document is.
 */
export function unreportedDoubts(rows: readonly Requirement[]): ReadonlyMap<number, readonly Diagnostic[]> {
  const headings = new Map<string, Requirement[]>();
  for (const row of rows) headings.set(headingOf(row), [...(headings.get(headingOf(row)) ?? []), row]);
  const isMissed = (row: Requirement): boolean => {
    const beside = headings.get(headingOf(row)) ?? [];
    if (row.required !== undefined) return false;
    return areMostlyStated(beside) || (areMostlyStated(rows) && (beside.length === 1 || beside.some(isStated)));
  };
  return new Map(
    rows.flatMap((row, place) => {
      if (row.requiredPossible !== undefined) return [[place, [twofold(row)]] as const];
      return isMissed(row) ? [[place, [missed(row)]] as const] : [];
    }),
  );
}

function headingOf({ cluster, kind }: Requirement): string {
  return JSON.stringify([kind ?? null, cluster ?? null]);
}

function isStated({ required }: Requirement): boolean {
  return required !== undefined;
}

function areMostlyStated(rows: readonly Requirement[]): boolean {
  return rows.filter(isStated).length * 2 > rows.length;
}

function twofold(row: Requirement): Diagnostic {
  const { low, high, lowWord, highWord } = printedLevel(row);
  return doubtAt(row, 'function/twofold', { label: row.label, low: lowWord ?? low, high: highWord ?? high });
}

function missed(row: Requirement): Diagnostic {
  return doubtAt(row, 'extract/no-mark', { label: row.label });
}

function doubtAt({ at }: Requirement, code: string, values: Diagnostic['values'] & object): Diagnostic {
  return { severity: 'warning', code, values, ...(at === undefined ? {} : { at }) };
}
