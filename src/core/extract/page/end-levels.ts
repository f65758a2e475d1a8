import type { Block, Cell, RowBlock, TextBlock } from '../../model/source-text.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { endsOpen, joined } from './line-joining.ts';
import { sectionKindOf } from '../words/section-kind.ts';

/** A header without the room between its columns: the name of the first and that of the levels. */
interface ClosedHeader {
  readonly name: string;
  readonly level: string;
}

interface Entry {
  readonly name: string;
  readonly level: string;
  readonly at: TextBlock['at'];
}

interface Body {
  readonly entries: readonly Entry[];
  /** Index of the first block behind the last line with a level. */
  readonly end: number;
}

const LONGEST_HEADER = 70;
const LONGEST_LINE = 110;
/** A name takes no more lines, and a header no more words. */
const MOST_LINES = 3;
const MOST_WORDS = 8;
const FEWEST_ROWS = 2;
const TABLE = -70_000;
/** "Netwerken 5", and a level on a line of its own. */
const AT_END = /^(\P{Nd}.{0,90}[\p{L})'’"]) (\d(?: ?\/ ?\d)?)$/u;
const ALONE = /^\d(?: ?\/ ?\d)?$/u;

/**
 * Makes rows of a table that lost the room between its columns, as text copied from a page does: "Competentie Niveau" over
 * "Netwerken 5", a name that wraps, a level on a line of its own.
 *
 * Only below a header that names both columns, where two lines and more end in a figure. Where a figure stands that no name
 * is left for, nothing says which figures are levels, and the lines stay as they are.
 */
export function withEndLevels(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  let table = TABLE;
  let above: ClosedHeader | undefined;
  let index = 0;
  while (index < blocks.length) {
    const block = blocks[index];
    if (block === undefined) break;
    const header = headerIn(block);
    const body = header === undefined ? undefined : bodyFrom(blocks, index + 1);
    if (header === undefined || body === undefined) {
      result.push(block);
      index += 1;
      continue;
    }
    // The same header on the next page goes on with the table.
    const isAgain = above?.name === header.name && result.at(-1)?.kind === 'row';
    if (!isAgain) {
      table -= 1;
      result.push({ ...rowOf([header.name, header.level], table, block), header: true });
    }
    for (const entry of body.entries)
      result.push(rowOf(isGroup(entry) ? [entry.name] : [entry.name, entry.level], table, { ...block, at: entry.at }));
    above = header;
    index = body.end;
  }
  return result;
}

function rowOf(texts: readonly string[], table: number, { at, gapBefore }: Pick<Block, 'at' | 'gapBefore'>): RowBlock {
  const span = texts.length === 1 ? { span: 2 } : {};
  return { kind: 'row', table, cells: texts.map((text, column): Cell => ({ text, column, ...span })), at, gapBefore };
}

function isGroup({ name, level }: Entry): boolean {
  return level === '' && sectionKindOf(name)?.kind === 'requirements';
}

function lineIn(block: Block | undefined): TextBlock | undefined {
  return block?.kind === 'line' || block?.kind === 'paragraph' ? block : undefined;
}

/** "Competentie Niveau (1-5)": words for the names and right behind them words for the levels. */
function headerIn(block: Block): ClosedHeader | undefined {
  const text = lineIn(block)?.text ?? '';
  const words = text.split(' ');
  if (text === '' || text.length > LONGEST_HEADER || words.length > MOST_WORDS || /[.;:?!]$/u.test(text))
    return undefined;
  for (let cut = words.length - 1; cut > 0; cut -= 1) {
    const name = words.slice(0, cut).join(' ');
    const level = words.slice(cut).join(' ');
    if (!/^\p{L}/u.test(level) || columnRoleOf(level) !== 'level') continue;
    const isName = columnRoleOf(name) === 'label' || sectionKindOf(name)?.kind === 'requirements';
    if (isName) return { name, level };
  }
  return undefined;
}

function bodyFrom(blocks: readonly Block[], from: number): Body | undefined {
  const entries: Entry[] = [];
  let end = from;
  let sure = 0;
  let open: { text: string; last: string; at: TextBlock['at']; lines: number } | undefined;
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at];
    const line = lineIn(block);
    if (block === undefined || line === undefined || line.text.length > LONGEST_LINE || headerIn(block) !== undefined)
      break;
    const { text } = line;
    const isLevel = ALONE.test(text);
    // A figure that no name is left for.
    if (isLevel && open === undefined) return undefined;
    const [, name = text, level = isLevel ? text : ''] = AT_END.exec(text) ?? [];
    const isMore: boolean =
      open !== undefined && (isLevel || endsOpen(open.last) || /^\p{Ll}/u.test(text)) && open.lines < MOST_LINES;
    if (!isMore && (/[.:;!?]$/u.test(text) || /^\p{Ll}/u.test(text) || endsTable(name, level))) break;
    if (open !== undefined && !isMore) entries.push({ name: open.text, level: '', at: open.at });
    const whole = isLevel ? (open?.text ?? '') : isMore && open !== undefined ? joined(open.text, name) : name;
    const place = isMore && open !== undefined ? open.at : line.at;
    if (level === '') open = { text: whole, last: name, at: place, lines: isMore ? (open?.lines ?? 0) + 1 : 1 };
    else {
      entries.push({ name: whole, level, at: place });
      open = undefined;
      end = at + 1;
      sure = entries.length;
    }
  }
  const own = entries.slice(0, sure);
  return own.filter((one) => one.level !== '').length < FEWEST_ROWS ? undefined : { entries: own, end };
}

/** The heading of another part. */
function endsTable(name: string, level: string): boolean {
  const kind = sectionKindOf(name)?.kind;
  return level === '' && kind !== undefined && kind !== 'requirements';
}
