import { foldLabel } from '../../text/fold.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { isLevelWord } from '../words/level-word.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';
import { namingLine, recordLine, type RecordLine } from './record-line.ts';
import { sectionKindOf } from '../words/section-kind.ts';

/** Records in a row, and how many pieces they are made of. */
export interface ItemRecords {
  readonly records: readonly (readonly RecordLine[])[];
  readonly length: number;
}

/** Fewer names with their level below them make no list of records. */
const FEWEST = 2;
/** The name of a group is no longer, in characters. */
const LONGEST_GROUP = 80;

/**
 * Records that are printed as a list: a name, and in deeper items below it what is asked: "Plannen", "vereist: basis",
 * "gewenst: expert". A name may be an item or a line of its own; an item or a line over the names is their group.
 *
 * @param start Where the first name, or the item over it, stands.
 * @returns Undefined where fewer than two such names follow, or what is asked of one of them is no level.
 */
export function itemRecords(pieces: readonly Piece[], start: number): ItemRecords | undefined {
  const first = pieces[start];
  const own = runOf(pieces, start);
  if (own !== undefined || !isText(first) || !mayGroup(first)) return own;
  const below = isDeeper(pieces[start + 1], first) ? runOf(pieces, start + 1) : undefined;
  if (below === undefined || (first.kind === 'item' && isDeeper(pieces[start + 1 + below.length], first)))
    return undefined;
  const value = first.text.replace(/^\d{1,2}[.)] /u, '');
  const group: RecordLine = { role: 'cluster', name: 'Cluster', value, piece: { at: first.at } };
  const records = below.records.map(([name, ...lines]) => (name === undefined ? lines : [name, group, ...lines]));
  return { records, length: below.length + 1 };
}

/** An item or a line over the names may be their group; a heading is read as one wherever it stands. */
function mayGroup({ kind, text }: TextPiece): boolean {
  if (kind === 'heading' || text.length > LONGEST_GROUP || /[.;:?!]$/u.test(text)) return false;
  return kind === 'item' || sectionKindOf(text)?.isWeak !== false;
}

function runOf(pieces: readonly Piece[], start: number): ItemRecords | undefined {
  const first = pieces[start];
  const records: (readonly RecordLine[])[] = [];
  let at = start;
  for (;;) {
    const name = pieces[at];
    const isAlike = isText(name) && name.kind === first?.kind && name.depth === first.depth;
    const lines = isAlike ? linesBelow(pieces, at, name) : [];
    if (!isText(name) || lines.length === 0) break;
    records.push([namingLine(name.text, name), ...lines]);
    at += 1 + lines.length;
  }
  return records.length < FEWEST ? undefined : { records, length: at - start };
}

/** What the items below a name say of it, one of which is its level; empty where they say anything else. */
function linesBelow(pieces: readonly Piece[], index: number, name: TextPiece): readonly RecordLine[] {
  const lines: RecordLine[] = [];
  for (let at = index + 1; ; at += 1) {
    const item = pieces[at];
    if (item?.kind !== 'item' || !isDeeper(item, name)) break;
    const line = recordLine(item.text, item);
    if (line === undefined || line.role === 'label' || !isRead(line)) return [];
    lines.push(line);
  }
  const isNamed = !/[:.;?!]$/u.test(name.text) && recordLine(name.text, name) === undefined;
  return isNamed && lines.some((line) => line.role === 'level') ? lines : [];
}

/** A diploma or a licence is asked for in such lines, too: only a level makes them a record of a competency. */
function isRead({ role, value }: RecordLine): boolean {
  return role !== 'level' || levelCellOf(value).kind === 'level' || isLevelWord(foldLabel(value));
}

/** Any item stands below a line that is none. */
function isDeeper(piece: Piece | undefined, above: TextPiece): boolean {
  return piece?.kind === 'item' && (above.kind !== 'item' || (piece.depth ?? 1) > (above.depth ?? 1));
}
