import { foldLabel } from '../../text/fold.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Condition } from '../../model/profile.ts';
import type { Place } from '../../model/place.ts';
import { markOf } from './mark.ts';

const LICENCE =
  /\b(?:rijbewijs|rijbewijzen|driving licence|driver s? ?license|drivers licen[cs]e|permis de conduire)\b/u;
const DIPLOMA =
  /^(?:diploma|getuigschrift|attest|bachelordiploma|masterdiploma|studiebewijs|diplome|degree|opleidingsniveau)\b/u;
const LANGUAGE =
  /^(?:talen|talenkennis|taalkennis|nederlands|frans|engels|duits|dutch|french|english|german|neerlandais|francais|anglais|allemand)\b/u;
const CEFR = /^[ABC][12][+]?$/u;

/**
 * The condition that a row of a table of competencies states in truth: a driving licence, a diploma, a language with its
 * level. Undefined where the row is a competency.
 *
 * @param value What stands in its columns for levels, as printed.
 * @example conditionOfRow('Rijbewijs', 'B', { line: 3 }) // { kind: 'licence', text: 'Rijbewijs B', at: { line: 3 } }
 */
export function conditionOfRow(label: string, value: string, at: Place): Condition | undefined {
  const folded = foldLabel(label);
  const isMark = markOf(value) !== 'other';
  const text = isMark ? label : `${label} ${value}`;
  if (LICENCE.test(folded)) return { kind: 'licence', text, at };
  if (isMark) return undefined;
  if (DIPLOMA.test(folded)) return { kind: 'diploma', text, at };
  return LANGUAGE.test(folded) && CEFR.test(value.trim()) ? { kind: 'language', text, at } : undefined;
}

/**
 * Says that a condition stood among the competencies.
 *
 * @example amongCompetencies({ kind: 'licence', text: 'Rijbewijs B' }).code // 'extract/condition-among-competencies'
 */
export function amongCompetencies({ text, at }: Condition): Diagnostic {
  return {
    severity: 'info',
    code: 'extract/condition-among-competencies',
    values: { text },
    ...(at === undefined ? {} : { at }),
  };
}
