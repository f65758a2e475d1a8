import type { CorpusRecord } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FunctionProfile, Requirement } from '../model/profile.ts';

/**
 * Where a requirement stands, as a diagnostic tells it: the file of its card, and the place in it.
 *
 * @returns Absent fields where the card was typed, or its format has no places.
 * @example placeOf(record, { label: 'Inzet', at: { line: 7 } }) // { file: 'kaart.txt', at: { line: 7 } }
 */
export function placeOf(
  { origin }: CorpusRecord<FunctionProfile>,
  { at }: Requirement,
): Pick<Diagnostic, 'file' | 'at'> {
  return { ...(origin.file === undefined ? {} : { file: origin.file }), ...(at === undefined ? {} : { at }) };
}
