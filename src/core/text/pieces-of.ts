/** One piece of a text and what is known of it. */
interface Entry<Known> {
  readonly piece: string;
  readonly hash: number;
  readonly known: Known;
  /** Another piece in the same drawer. */
  readonly next: Entry<Known> | undefined;
}

/** A power of two: the last bits of a hash name the drawer. */
const DRAWERS = 1 << 14;
/** Pieces that are kept; when there are more, all are forgotten. */
const MOST = 20_000;
/** Longer pieces are no words: they are worked out anew each time. */
const LONGEST = 100;
const BLANK = 32;

/**
 * Goes over what stands between the blanks of texts and tells what is known of each piece, which is worked out once.
 *
 * A piece that was met before is known again by its signs where they stand, without a text of its own being cut out: of a
 * thousand documents that is nearly every piece, and cutting them out is most of the work.
 *
 * @param read What there is to know; it must depend on the piece alone. It is called with no empty piece.
 * @returns What to ask of each text, with what is to be done for each of its pieces in their order.
 * @example const lengths: number[] = []; piecesOf((piece) => piece.length)('zin voor  orde', (one) => lengths.push(one)); lengths // [3, 4, 4]
 */
export function piecesOf<Known>(read: (piece: string) => Known): (text: string, each: (known: Known) => void) => void {
  let drawers: (Entry<Known> | undefined)[] = emptied();
  let count = 0;

  function knownOf(text: string, from: number, to: number, hash: number): Known {
    const drawer = hash & (DRAWERS - 1);
    const length = to - from;
    for (let entry = drawers[drawer]; entry !== undefined; entry = entry.next) {
      if (entry.hash === hash && entry.piece.length === length && text.startsWith(entry.piece, from))
        return entry.known;
    }
    const piece = text.slice(from, to);
    const known = read(piece);
    if (length > LONGEST) return known;
    if (count >= MOST) {
      drawers = emptied();
      count = 0;
    }
    count += 1;
    // In memory of its own: a piece that was cut out of a document may otherwise hold on to the whole of it.
    drawers[drawer] = { piece: ` ${piece}`.slice(1), hash, known, next: drawers[drawer] };
    return known;
  }

  return (text, each) => {
    let from = 0;
    let hash = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code !== BLANK) hash = (Math.imul(hash, 31) + code) | 0;
      else {
        if (at > from) each(knownOf(text, from, at, hash));
        from = at + 1;
        hash = 0;
      }
    }
    if (text.length > from) each(knownOf(text, from, text.length, hash));
  };
}

function emptied<Known>(): (Entry<Known> | undefined)[] {
  return Array.from({ length: DRAWERS }, () => undefined);
}
