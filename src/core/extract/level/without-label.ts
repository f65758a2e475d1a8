import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';

/** A row that states a level and names nothing that it is the level of: its level is left out, and told. */
export function withoutLabel(text: string, at: Place): Diagnostic {
  return { severity: 'warning', code: 'extract/row-without-label', values: { text }, at };
}
