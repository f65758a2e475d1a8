import type { Condition } from '../../model/profile.ts';
import { foldLabel } from '../../text/fold.ts';
import { labelledCondition } from '../conditions/labelled-condition.ts';
import { conditionKind } from '../conditions/condition-kind.ts';
import type { Block } from '../../model/source-text.ts';
import { textsIn } from './sheet-line.ts';
import type { SheetRow } from './sheet.ts';

/** Labels that say that what stands beside them is a condition. */
const CONDITION =
  /^(?:(?:aanwervings|toelatings|bijkomende |extra |andere )?(?:voorwaarden?|vereisten?)|conditions?|(?:entry |other )?requirements?)(?: \d{1,2})?$/u;
/** Labels of a paper that is asked; they are part of the condition. */
const PAPER =
  /^(?:attest(?:en)?|getuigschrift(?:en)?|bewijs|bewijzen|certificaat|certificaten|certificates?|attestations?)(?: \d{1,2})?$/u;
const LONGEST = 300;

/**
 * The condition that a row of two cells, or a line with a label and its value, states: "Voorwaarde | Uittreksel uit het strafregister", "Attest | EHBO".
 *
 * @returns Undefined where the row states none.
 */
export function statedRow(block: Block): Condition | undefined {
  const [label = '', text = '', ...rest] = block.kind === 'row' ? textsIn(block) : sidesOf(block.text);
  if (rest.length > 0 || text.length > LONGEST || !/\p{L}{2}/u.test(text)) return undefined;
  const folded = foldLabel(label);
  const kind = conditionKind(foldLabel(text));
  if (CONDITION.test(folded)) return { kind, text, at: block.at };
  if (PAPER.test(folded)) return { kind, text: `${label.replace(/\s?:$/u, '')}: ${text}`, at: block.at };
  return block.kind === 'row' ? labelledCondition(block) : undefined;
}

/** A label with its value on one line. */
function sidesOf(line: string): readonly string[] {
  const colon = line.slice(0, LONGEST).indexOf(': ');
  return colon < 0 ? [] : [line.slice(0, colon), line.slice(colon + 2)];
}

/** Whether a row of a sheet states a condition of its own, and is none of the table that it stands in or under. */
export function isStatedRow({ table, cells, at }: SheetRow): boolean {
  return statedRow({ kind: 'row', table, cells: [...cells.values()], at, gapBefore: false }) !== undefined;
}
