import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { Place } from '../core/model/place.ts';

const UNREAD_NAMES: ReadonlySet<string> = new Set([
  'extract/name-not-read',
  'extract/names-not-read',
  'extract/names-on-line-not-read',
]);

/** Names that are known as competencies stand in the document and were not read: the way on is to take their lines. */
export function isAboutUnreadNames({ code }: Pick<Diagnostic, 'code'>): boolean {
  return UNREAD_NAMES.has(code);
}

/** All places that a doubt is about, the first two first: some tell the number of every line. */
export function doubtPlaces({ at, other, values }: Pick<Diagnostic, 'at' | 'other' | 'values'>): readonly Place[] {
  const lines = typeof values?.['lines'] === 'string' ? values['lines'].split(' ').map(Number) : [];
  const known = [at, other].filter((place) => place !== undefined);
  const rest = lines.filter((line) => line > 0 && !known.some((place) => place.line === line));
  return [...known, ...rest.map((line) => ({ line }))];
}
