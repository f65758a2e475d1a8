import { levelHeadingOf, type LevelHeading } from '../level/level-heading.ts';
import { levelNumberOf } from '../words/level-word.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';

/** "Stap II Vat samen wat gezegd is.": a sentence right behind the number. */
const RUNG =
  /^(?:niveau|gradatie|graad|level|gradation|stap|trede|trap|fase|degré) ?(\d|[IVX]{1,4}) {1,4}(\p{L}.{4,400}[.!])$/iu;
const LONGEST = 440;
const FEWEST_WORDS = 3;
const MOST_LINES = 4;

/** A line of a dictionary that opens a rung, with the lines that it runs over. */
export interface RungLine {
  readonly heading: LevelHeading;
  /** The pieces below the first that belong to the line. */
  readonly more: readonly Piece[];
}

/**
 * The rung that a piece opens: "Niveau 2: werkt zelfstandig", or its number with a sentence right behind it, which may run
 * on in the pieces below in small letters. Only below a name that is explained so it is a rung: "Niveau 2 Luisteren" names
 * what is asked.
 */
export function rungLine(pieces: readonly Piece[], index: number): RungLine | undefined {
  const piece = pieces[index];
  if (!isText(piece) || piece.kind === 'item') return undefined;
  const own = levelHeadingOf(piece.text);
  if (own !== undefined) return { heading: own, more: [] };
  const more: TextPiece[] = [];
  let text = piece.text;
  for (let at = index + 1; !/[.!]$/u.test(text) && more.length < MOST_LINES; at += 1) {
    const next = pieces[at];
    if (next?.kind !== 'text' || next.gapBefore || !/^\p{Ll}/u.test(next.text)) break;
    more.push(next);
    text = `${text} ${next.text}`;
  }
  const [, number = '', title = ''] = text.length > LONGEST ? [] : (RUNG.exec(text) ?? []);
  const level = levelNumberOf(number);
  const isTold = /^\p{Lu}/u.test(title) && title.split(' ').length >= FEWEST_WORDS;
  return level === undefined || !isTold ? undefined : { heading: { level, title }, more };
}
