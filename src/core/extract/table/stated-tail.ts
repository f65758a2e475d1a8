import type { Block, RowBlock } from '../../model/source-text.ts';
import { foldLabel } from '../../text/fold.ts';
import { conditionKind } from '../conditions/condition-kind.ts';
import { conditionOfRow } from '../level/condition-row.ts';
import { isValue } from './sheet-ask.ts';
import { isHeaderRow, textsIn } from './sheet-line.ts';
import { statedRow } from './stated-row.ts';

/** A table of so many columns has rows that differ from a label with its value. */
const FEWEST_COLUMNS = 3;

/**
 * The blocks of a sheet with what stands apart below its table as text: "Talen | Frans B2", "Diploma | bachelor". These
 * are labels with their value, stand in the columns of the table by chance, and one of them at least states a condition.
 *
 * @param bands The blocks of the sheet, parted where a row is empty.
 */
export function withStatedTail(bands: readonly (readonly Block[])[]): readonly Block[] {
  const head = bands.findIndex((band) =>
    band.some((block) => isHeaderRow(block) && textsIn(block).length >= FEWEST_COLUMNS),
  );
  if (head < 0) return bands.flat();
  return bands.flatMap((band, index) => (index > head && isTail(band) ? band.map((block) => asText(block)) : band));
}

function isTail(band: readonly Block[]): boolean {
  const rows = band.filter((block): block is RowBlock => block.kind === 'row');
  const areLabels = rows.every((row) => {
    const [label = '', value = '', more] = textsIn(row);
    // "Rijbewijs | B": what the label names has a letter of its own.
    const isOther = conditionOfRow(label, value, row.at) !== undefined;
    return more === undefined && !isHeaderRow(row) && (isOther || !isLevel(value));
  });
  return rows.length > 0 && areLabels && rows.some((row) => statesCondition(row));
}

/** A level, and not one of the European framework for languages. */
function isLevel(text: string): boolean {
  return text !== '' && isValue(text) && !/^[ABC][12]\+?$/u.test(text);
}

function statesCondition(row: RowBlock): boolean {
  return statedRow(row) !== undefined || conditionKind(foldLabel(textsIn(row).join(' '))) !== 'other';
}

function asText(block: Block): Block {
  return block.kind === 'row'
    ? { kind: 'paragraph', text: textsIn(block).join(': '), at: block.at, gapBefore: true }
    : block;
}
