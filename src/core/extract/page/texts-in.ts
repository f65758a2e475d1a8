import type { Block, Cell, RowBlock } from '../../model/source-text.ts';
import { columnRoleOf } from '../words/header-word.ts';
import type { PlacedText } from '../words/organisation.ts';

/** "Niveaus (oplopend)" beside the names of its rungs. */
const OF_SCALE =
  /^(?:niveaus?|schaal|gradaties?|levels?|scale|niveaux|[ée]chelle|beheersings?\p{L}{0,8})(?: ?\([^()]{2,30}\))? ?:?$/iu;
const PARTED = /\p{L}(?: ?[/|<→>] ?|, | [–-] )\p{L}.*(?: ?[/|<→>] ?|, | [–-] )\p{L}/u;

/**
 * All texts of a document in order, those in cells included. A rung beside what it means, as rows of a legend have it, and a
 * label beside its value are one text.
 *
 * @example textsIn([rowOf('A', 'Basis: met hulp')])[0]?.text // 'A = Basis: met hulp'
 */
export function textsIn(blocks: readonly Block[]): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  const asking = askingTables(blocks);
  for (const block of blocks) {
    if (block.kind !== 'row') {
      texts.push({ text: block.text, at: block.at });
      continue;
    }
    const cells = block.cells.filter((cell) => cell.text !== '');
    const [mark, meaning] = cells;
    // A legend in a table: a letter or number beside what it means.
    const isLegend =
      !asking.has(block.table) &&
      cells.length > 1 &&
      cells.length % 2 === 0 &&
      cells.every(({ text }, index) => /^[A-F1-9]$/u.test(text) === (index % 2 === 0));
    const isPair =
      cells.length === 2 && /^\p{L}[\p{L} ]{2,24} ?:?$/u.test(mark?.text ?? '') && /\d/u.test(meaning?.text ?? '');
    const isScale =
      cells.length === 2 &&
      OF_SCALE.test(mark?.text ?? '') &&
      PARTED.test(meaning?.text ?? '') &&
      !asking.has(block.table);
    if (isPair || isScale)
      texts.push({ text: `${mark?.text.replace(/ ?:$/u, '') ?? ''}: ${meaning?.text ?? ''}`, at: block.at });
    else if (isLegend)
      for (const [index, { text }] of cells.entries())
        texts.push(...(index % 2 === 1 ? [] : [{ text: `${text} = ${cells[index + 1]?.text ?? ''}`, at: block.at }]));
    else for (const cell of cells) texts.push({ text: cell.text, at: block.at });
  }
  return texts;
}

/** "Niveau | Competentie" heads what is asked: the numbers below it stand beside names, and explain no rung. */
function askingTables(blocks: readonly Block[]): ReadonlySet<number> {
  const asking = new Set<number>();
  for (const block of blocks) {
    if (block.kind !== 'row' || block.cells.length < 2) continue;
    const [first, second] = block.cells;
    if (columnRoleOf(first?.text ?? '') === 'level' && columnRoleOf(second?.text ?? '') === 'label')
      asking.add(block.table);
  }
  return asking;
}

/** The same with the lines and paragraphs inside a cell apart, as a letterhead laid out as a table has them. */
export function linesIn(blocks: readonly Block[]): readonly PlacedText[] {
  return textsIn(
    blocks.flatMap((block): readonly Block[] => {
      if (block.kind !== 'row') return [block];
      const inner = block.cells.flatMap((cell) => cell.blocks ?? []);
      const areLines = inner.length > 1 && inner.every((one) => one.kind === 'line' || one.kind === 'paragraph');
      return areLines ? block.cells.flatMap((cell) => linesOf(cell, block)) : [block];
    }),
  );
}

function linesOf(cell: Cell, { at, gapBefore }: RowBlock): readonly Block[] {
  return cell.blocks ?? (cell.text === '' ? [] : [{ kind: 'line', text: cell.text, at, gapBefore }]);
}
