import type { Rating } from '../../model/assessment.ts';
import type { AskBody } from './ask-body.ts';
import { askOf } from './sheet-ask.ts';
import { shownPlace, shownText, type SheetRow } from './sheet.ts';
import { tableGradation } from './table-gradation.ts';

/** What one cell found of a person: nothing where it is blank, a level, "not known" or "not applicable". */
export function ratingOf(
  row: SheetRow,
  column: number,
  competency: string,
  body: AskBody,
): readonly [Rating] | undefined {
  const text = shownText(row, column);
  const plain = tableGradation(text);
  if (plain.says === 'blank') return undefined;
  if (plain.says === 'not-applicable') return [{ competency, notApplicable: true }];
  if (/^0+$/u.test(text)) return [{ competency, held: 0 }];
  const { fields, doubt } = askOf(text, body.scale);
  if (doubt !== undefined) {
    const name = body.header.columns.find((one) => one.index === column)?.text ?? '';
    body.diagnostics.push({ ...doubt, values: { column: name, ...doubt.values }, at: shownPlace(row, column) });
  }
  // A level that is held is one level: letters that nothing orders give none.
  const isOpen = body.scale.signs === 'letters' && (body.scale.legend?.levels.size ?? 0) === 0;
  const isSure = !isOpen && fields.required !== undefined && fields.requiredPossible === undefined;
  return [{ competency, ...(isSure ? { held: fields.required } : {}) }];
}
