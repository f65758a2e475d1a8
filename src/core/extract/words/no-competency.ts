import { foldLabel } from '../../text/fold.ts';
import { columnSenseOf } from './column-sense.ts';
import type { ColumnSense } from './column-words.ts';
import { fieldKindOf, type FieldKind } from './field-label.ts';
import { tellsFunctionFact } from './function-fact.ts';
import { isKnownCompetency } from './known-label.ts';
import { isPageWord } from './page-word.ts';

/** What a header or a field says of the card, the function or the pay; the others may be names too. */
const OTHERS: ReadonlySet<ColumnSense> = new Set<ColumnSense>([
  'level',
  'asked',
  'score',
  'scale',
  'weight',
  'total',
  'id',
  'amount',
  'grade',
]);
const FIELDS: ReadonlySet<FieldKind> = new Set<FieldKind>(['ignored', 'grade', 'functionalCareer']);
/** Who did what with the paper, and when. */
const NOTE =
  /^(?:opgemaakt|opgesteld|goedgekeurd|gewijzigd|laatst gewijzigd|laatste wijziging|bijgewerkt|laatst bijgewerkt|afgedrukt|ingevuld|nagelezen|ondertekend|besproken|gevalideerd|approved|updated|last updated|revised|printed|signed|approuvee?|etablie?|mise? a jour|imprimee?|signee?) (?:op|door|dd|te|on|by|le|par|in|a|at)(?: |$)/u;
const LAST = /^(?:laatst gewijzigd|laatst bijgewerkt|laatste wijziging|last updated|last modified|last revised)$/u;
const DATE = /(?<!\d)(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?!\d)/u;

/**
 * Whether a label in a row of a table is that of something else than a competency: a field of the card, a date, a rank, what
 * a column is called, a sum of the rows above it.
 *
 * @example namesNoCompetency('Loontrap') // true
 */
export function namesNoCompetency(label: string): boolean {
  if (isKnownCompetency(label) || label.length > 80) return false;
  if (isPageWord(label) || isNote(label)) return true;
  const field = fieldKindOf(label);
  if (field !== undefined) return field.isPlain ? field.kind !== 'department' : FIELDS.has(field.kind);
  const sense = columnSenseOf(label);
  return sense !== undefined && OTHERS.has(sense);
}

/**
 * Whether a label tells a date, who did what with the paper, or how a function is ranked and paid. A single word that a
 * field or a column is called by may be a name where only competencies are listed.
 *
 * @example isNote('Opgemaakt op 3/4/2025 door') // true
 */
export function isNote(label: string): boolean {
  if (tellsFunctionFact(label)) return true;
  const folded = foldLabel(label);
  return !isKnownCompetency(label) && (NOTE.test(folded) || LAST.test(folded) || DATE.test(label));
}

/**
 * Whether a label is made of words for sums and nothing else: "Totaal", "Gemiddelde score". It names no competency, wherever
 * its row stands.
 *
 * @example isSum('Totaal') // true
 */
export function isSum(label: string): boolean {
  return columnSenseOf(label) === 'total';
}
