import type { Block, Cell, RowBlock } from '../../model/source-text.ts';
import { columnSenseOf } from '../words/column-sense.ts';
import type { ColumnSense } from '../words/column-words.ts';

/** A sign or letter with what it stands for. */
const PAIR =
  /(?<![\p{L}\p{N}])["'“(]?(\p{L}|[✓✔✗✘×●○■□▲△★☆◆◇+*])["'”)]? ?[=:] ?(\p{L}[\p{L} ]{1,60}?)(?= ?(?:[,;.)|/]|$)| en | and | et | {2})/gu;
const LONGEST = 300;
/** Fewer rows with such signs may hold them by chance. */
const FEWEST_ROWS = 2;
const HELD: ReadonlySet<ColumnSense | undefined> = new Set<ColumnSense>(['held', 'person']);
const ASKED: ReadonlySet<ColumnSense | undefined> = new Set<ColumnSense>(['asked', 'level', 'least', 'entry']);
const WISHED: ReadonlySet<ColumnSense | undefined> = new Set<ColumnSense>(['wished', 'target']);
const MARK = 'x';

/** The signs of a legend that sets what people have beside what is asked. */
interface ComparedSigns {
  readonly known: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
}

/**
 * Blocks in which only the sign of what is asked is left as a mark, where a legend says that another stands for what people
 * have today: "x = huidig, o = vereist". The legend goes too: with one kind of mark left it explains nothing.
 */
export function withAskedSigns(blocks: readonly Block[]): readonly Block[] {
  const found = blocks.map((block) => (block.kind === 'row' ? undefined : comparedSigns(block.text)));
  const signs = found.find((one) => one !== undefined);
  if (signs === undefined) return blocks;
  const held = blocks.filter((block) => block.kind === 'row' && signsIn(block, signs).length > 0);
  if (held.length < FEWEST_ROWS) return blocks;
  return blocks.flatMap((block, index): readonly Block[] => {
    if (block.kind === 'row')
      return [{ ...block, cells: block.cells.map((cell, at) => (at === 0 ? cell : settled(cell, signs))) }];
    return found[index] === undefined ? [block] : [];
  });
}

/**
 * What a legend says of signs for what is held and what is asked.
 *
 * @returns Undefined where it does not explain both.
 */
export function comparedSigns(text: string): ComparedSigns | undefined {
  if (text.length > LONGEST) return undefined;
  const pairs = Array.from(text.matchAll(PAIR), ([, sign = '', name = '']) => ({
    sign: sign.toLowerCase(),
    sense: columnSenseOf(name),
  }));
  const of = (senses: ReadonlySet<ColumnSense | undefined>): readonly string[] =>
    pairs.flatMap(({ sign, sense }) => (senses.has(sense) ? [sign] : []));
  const held = of(HELD);
  const asked = of(ASKED).length > 0 ? of(ASKED) : of(WISHED);
  if (held.length === 0 || asked.length === 0) return undefined;
  return { known: new Set([...held, ...asked, ...of(WISHED)]), asked: new Set(asked) };
}

function signsIn(row: RowBlock, signs: ComparedSigns): readonly Cell[] {
  return row.cells.slice(1).filter((cell) => ownSigns(cell.text, signs) !== undefined);
}

/** The signs of a cell that holds nothing else: "x", "xo", "x / o". */
function ownSigns(text: string, { known }: ComparedSigns): readonly string[] | undefined {
  const own = Array.from(text.toLowerCase().replace(/[ /,]/gu, ''));
  return own.length > 0 && own.length <= known.size && own.every((sign) => known.has(sign)) ? own : undefined;
}

function settled(cell: Cell, signs: ComparedSigns): Cell {
  const own = cell.blocks === undefined ? ownSigns(cell.text, signs) : undefined;
  return own === undefined ? cell : { ...cell, text: own.some((sign) => signs.asked.has(sign)) ? MARK : '' };
}
