import { columnRoleOf } from '../words/header-word.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';
import { ratingOf, type Rating } from '../signs/rating.ts';
import type { RungBook } from '../signs/rung-book.ts';

/** So many explanations have to end in a level, or one alone may speak of anything. */
const FEWEST = 3;
const FORM = 'end';
const LONGEST = 900;
const LONGEST_NAME = 80;
const MOST_NAME_WORDS = 9;
/** "... reformule la demande. Degré attendu : 3", "... guide others. (Skill level: Working)": behind the end of a sentence. */
const TAIL = /(?<=[.!?…;]) [([]?(\p{L}[\p{L} ]{2,30}?) ?[:=] ?([\p{L}\d][^.:;()[\]]{0,39}?)(?:[)\]]\.?|\.(?= |$)|$)/gu;
/** What parts a name from what explains it. */
const PARTING = / [–—-] | ?: |\. /u;

interface Tailed {
  readonly name: string;
  readonly text: string;
  readonly rating: Rating;
}

/**
 * Reads names whose explanation ends in the level that is asked, on the line itself: "Écoute – Reformule la demande. Degré
 * attendu : 3". Paragraphs that run on behind such a level are parted there.
 *
 * Where fewer than three end so all stays: a sentence may speak of a level and ask none.
 *
 * @param lists What stands in each part that asks competencies.
 */
export function withLevelsAtEnd(lists: readonly (readonly Piece[])[], book: RungBook): readonly (readonly Piece[])[] {
  const parted = lists.map((pieces) => joined(pieces).flatMap((piece) => partsOf(piece, book)));
  const found = parted.flat().filter((one) => isText(one) && one.rated?.form === FORM);
  return found.length < FEWEST ? lists : parted;
}

/** Lines of one paragraph that a margin broke within the level: "(Skill" over "level: Working)". */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const above = result.at(-1);
    const isOpen = isText(above) && above.text.lastIndexOf('(') > above.text.lastIndexOf(')');
    if (isOpen && above.rated === undefined && piece.kind === 'text' && !piece.gapBefore && /^\p{Ll}/u.test(piece.text))
      result[result.length - 1] = { ...above, text: `${above.text} ${piece.text}`, lines: above.lines + piece.lines };
    else result.push(piece);
  }
  return result;
}

function partsOf(piece: Piece, book: RungBook): readonly Piece[] {
  if (!isText(piece) || piece.kind === 'heading' || piece.rated !== undefined || piece.text.length > LONGEST)
    return [piece];
  const { text } = piece;
  const parts: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(TAIL)) {
    const tailed = tailedIn(text.slice(from, match.index).trim(), match, piece, book);
    if (tailed === undefined) return [piece];
    parts.push(named(piece, tailed, from > 0));
    from = match.index + match[0].length;
  }
  const rest = text.slice(from).trim();
  return parts.length === 0 ? [piece] : rest === '' ? parts : [...parts, { ...piece, text: rest }];
}

function tailedIn(text: string, match: RegExpExecArray, piece: TextPiece, book: RungBook): Tailed | undefined {
  const [, word = '', value = ''] = match;
  const rating = columnRoleOf(word.trim()) === 'level' ? ratingOf(value.trim(), book) : undefined;
  if (rating === undefined || rating.sign === 'none') return undefined;
  const [bold = ''] = piece.emphasised ?? [];
  const parting = PARTING.exec(text);
  const isBold = bold !== '' && text.startsWith(bold);
  const end = isBold ? bold.length : (parting?.index ?? -1);
  const name = text.slice(0, Math.max(0, end)).replace(/(?<![ :.–—-])[ :.–—-]{1,4}$/u, '');
  const explanation = text.slice(isBold ? end : end + (parting?.[0].length ?? 0)).replace(/^[ :.–—-]{1,4}/u, '');
  const isName = /^\p{Lu}/u.test(name) && name.length <= LONGEST_NAME && name.split(' ').length <= MOST_NAME_WORDS;
  return isName && /\p{L}{2}/u.test(explanation) ? { name, text: explanation, rating } : undefined;
}

function named(piece: TextPiece, { name, text, rating }: Tailed, isNext: boolean): TextPiece {
  return {
    ...piece,
    text: name,
    ...(isNext ? { gapBefore: true } : {}),
    rated: { label: name, rating, form: FORM, text },
  };
}
