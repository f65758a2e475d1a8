import { levelHeadingOf, type LevelHeading } from '../level/level-heading.ts';
import { levelNumberOf } from '../words/level-word.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';

/** "Stap II Vat samen wat gezegd is.": a sentence right behind the number. */
const RUNG =
  /^(?:niveau|gradatie|graad|level|gradation|stap|trede|trap|fase|degré) ?(\d|[IVX]{1,4}) {1,4}(\p{L}.{4,400}[.!])$/iu;
/** "Graad 1 Verzamelt gegevens": the number was set in bold, and its text without a sign behind it. */
const BARE =
  /^(?:niveau|gradatie|graad|level|gradation|stap|trede|trap|fase|phase|degr[ée]|[ée]tape|palier|[ée]chelon) ?(\d|[IVX]{1,4}) {1,4}(\p{Lu}\P{Cc}{4,400})$/iu;
/** Other words for a level, which only count the rungs of a name that is explained so: "Fase 2: ...", "Niv. 2 - ...". */
const OTHER_WORD =
  /^(?:fase|phase|step|[ée]tape|palier|[ée]chelon|graad|degr[ée]|niv\.?|lvl\.?) ?(\d|[IVX]{1,4}) ?(?::|\.|[–-](?= )) ?(\P{Cc}{4,400})$/iu;
/** The same behind what somebody does: "Helpt anderen uit eigen beweging (niv. 2)". */
const BEHIND =
  /^(\p{L}[^()]{8,400}?)[.;]? ?\((?:niveau|niv\.?|gradatie|graad|level|lvl\.?|stap|trede|trap|fase|phase|step|degr[ée]|[ée]tape|palier|[ée]chelon) ?(\d|[IVX]{1,4})\)[.;]?$/iu;
/** "Deelt wat hij weet", "Is vriendelijk", "Shares what he knows"; "Resultaatgericht werken" and "Kennis van" do nothing. */
const DOING = /^(?!kennis )\p{L}{1,20}(?<!gericht|bewust|vaardig)[ts] \p{Ll}/iu;
const MOST_RUNGS = 9;
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
 * what is asked. Items of a list are rungs where they count on from the first.
 */
export function rungLine(pieces: readonly Piece[], index: number): RungLine | undefined {
  const piece = pieces[index];
  if (!isText(piece)) return undefined;
  if (piece.kind === 'item') {
    const heading = listedRung(pieces, index);
    return heading === undefined ? undefined : { heading, more: [] };
  }
  const own = levelHeadingOf(piece.text);
  if (own !== undefined) return { heading: own, more: [] };
  const other = inOtherWords(piece.text) ?? behindText(pieces, index);
  if (other !== undefined) return { heading: other, more: [] };
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

function inOtherWords(text: string): LevelHeading | undefined {
  const [, number = '', title = ''] = text.length > LONGEST ? [] : (OTHER_WORD.exec(text) ?? []);
  const level = levelNumberOf(number);
  return level === undefined ? undefined : { level, title: title.trim() };
}

/** A rung that is an item of a list, among items that count from the first rung on. */
function listedRung(pieces: readonly Piece[], index: number): LevelHeading | undefined {
  const own = itemRung(pieces[index]);
  if (own === undefined) return undefined;
  const from = index + 1 - own.level;
  let rungs = 0;
  while (rungs < MOST_RUNGS && itemRung(pieces[from + rungs])?.level === rungs + 1) rungs += 1;
  return rungs > 1 && rungs >= own.level ? own : undefined;
}

function itemRung(piece: Piece | undefined): LevelHeading | undefined {
  if (piece?.kind !== 'item' || piece.text.length > LONGEST) return undefined;
  const own = levelHeadingOf(piece.text) ?? inOtherWords(piece.text);
  if (own !== undefined) return own.title === undefined ? undefined : own;
  const [, number = '', title = ''] = BARE.exec(piece.text) ?? [];
  const level = levelNumberOf(number);
  return level === undefined ? undefined : { level, title: title.trim() };
}

/** A level behind its text, among lines made so that rise from the first on: most of them say what somebody does. */
function behindText(pieces: readonly Piece[], index: number): LevelHeading | undefined {
  const own = textBehind(pieces[index]);
  if (own === undefined) return undefined;
  const from = index + 1 - own.level;
  const run: LevelHeading[] = [];
  for (let at = from; at < from + MOST_RUNGS; at += 1) {
    const next = at < 0 ? undefined : textBehind(pieces[at]);
    if (next?.level !== run.length + 1) break;
    run.push(next);
  }
  // "Samenwerken (niveau 1)" over "Plannen (niveau 2)" names what is asked.
  const told = run.filter(({ title = '' }) => DOING.test(title) && !isKnownCompetency(title));
  return run.length > 1 && run.length >= own.level && told.length * 2 > run.length ? own : undefined;
}

function textBehind(piece: Piece | undefined): LevelHeading | undefined {
  if (!isText(piece) || piece.kind === 'item' || piece.text.length > LONGEST) return undefined;
  const [, title = '', number = ''] = BEHIND.exec(piece.text) ?? [];
  const level = levelNumberOf(number);
  return level === undefined ? undefined : { level, title: title.trim() };
}
