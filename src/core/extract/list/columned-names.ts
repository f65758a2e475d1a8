import { fieldKindOf } from '../words/field-label.ts';
import { isText, type Piece } from '../page/piece.ts';

/** A line with its number, a name and what it means, held apart by room: "1   Zagen        werkt veilig met de zaag". */
const COLUMNED =
  /^(?:(\d{1,2})[.)]? {2,12})?(\p{Lu}[\p{L}\d ,'’()/&-]{2,60}?) {3,60}(\p{L}[^ ]{0,40}(?: [^ ]{1,40}){2,40})$/u;
const FEWEST = 2;

interface Columned {
  readonly name: string;
  readonly meaning: string;
  /** Where the meaning begins, in characters. */
  readonly at: number;
  readonly number: string | undefined;
}

/**
 * Parts the names of a list from what they mean, where both stand in columns that only room holds apart: at least two lines
 * whose second column begins at the same place. Other pieces come back as they are.
 */
export function withColumnedNames(pieces: readonly Piece[]): readonly Piece[] {
  const read = pieces.map((piece) => columnedIn(piece));
  const counts = new Map<number, number>();
  for (const one of read) if (one !== undefined) counts.set(one.at, (counts.get(one.at) ?? 0) + 1);
  return pieces.map((piece, index) => {
    const own = read[index];
    if (own === undefined || !isText(piece) || (counts.get(own.at) ?? 0) < FEWEST) return piece;
    const number = own.number === undefined ? {} : { marker: own.number };
    return { ...piece, kind: 'item', ...number, text: `${own.name}: ${own.meaning}` };
  });
}

function columnedIn(piece: Piece): Columned | undefined {
  if (!isText(piece) || piece.kind === 'heading' || piece.rated !== undefined || piece.group !== undefined)
    return undefined;
  const [, number, name = '', meaning = ''] = COLUMNED.exec(piece.text) ?? [];
  if (name === '' || fieldKindOf(name) !== undefined) return undefined;
  return { name, meaning, at: piece.text.lastIndexOf(meaning), number };
}
