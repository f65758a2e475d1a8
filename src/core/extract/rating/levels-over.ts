import type { Scale } from '../../model/profile.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { levelHeadingOf, type LevelHeading } from '../level/level-heading.ts';
import { isLevelWord, levelNumberOf } from '../words/level-word.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';
import { namesGroup } from '../list/requirement-role.ts';
import { sectionKindOf } from '../words/section-kind.ts';

/** One level with the names that stand under it. */
interface Rung extends LevelHeading {
  readonly index: number;
  readonly names: readonly TextPiece[];
}

/** So many rungs from the first on are no coincidence. */
const ENOUGH = 3;
const FEWEST = 2;
/** "Werkt onder toezicht", "Begeleidt anderen". */
const DOING = /^\p{Lu}\p{Ll}{2,20}t (?:\p{Ll}|\d)/u;
/** Recognition may lose the sign that parts the number from its title. */
const UNPARTED = /^(?:niveau|gradatie|level|gradation|degré) (\d|[IVX]{1,4}) (\p{L}.{2,100})$/iu;

/**
 * Marks the lines that name one rung of the scale with its title, each over the list of names that have it: "Niveau 1 – met hulp", "Niveau 2 – alleen", "Niveau 3 – geeft les".
 *
 * Nothing is marked where a name stands above the first: then they are the rungs of that name. What a lead-in announces as
 * the meaning of the levels, and a whole ladder of what people do or below a definition, is left out: it asks nothing.
 */
export function withLevelsOver(pieces: readonly Piece[]): readonly Piece[] {
  const over = new Map<number, { readonly level: number; readonly scale?: Scale }>();
  const explained = new Set<number>();
  for (const run of runsOf(pieces)) {
    const lead = (run[0]?.index ?? 0) - 1;
    const end = run.at(-1);
    const isTold = explainsLevels(pieces[lead]);
    if (
      end !== undefined &&
      isWhole(run) &&
      (isTold || (run.length >= ENOUGH && (isDefined(pieces[lead]) || run.every(isLadder))))
    )
      for (let index = isTold ? lead : lead + 1; index <= end.index + end.names.length; index += 1)
        explained.add(index);
    if (!areLevelsOver(pieces, run)) continue;
    const scale = isWhole(run) ? scaleOf(run) : undefined;
    for (const { index, level } of run) over.set(index, { level, ...(scale === undefined ? {} : { scale }) });
  }
  return pieces.flatMap((piece, index) => {
    const found = over.get(index);
    if (explained.has(index)) return [];
    if (found === undefined || !isText(piece)) return [piece];
    return [{ ...piece, levelOver: found.level, ...(found.scale === undefined ? {} : { overScale: found.scale }) }];
  });
}

/** Level headings that follow each other with nothing but lists between them. */
function runsOf(pieces: readonly Piece[]): readonly (readonly Rung[])[] {
  const runs: Rung[][] = [];
  let open: Rung[] | undefined;
  let index = 0;
  while (index < pieces.length) {
    const rung = rungAt(pieces, index);
    if (rung === undefined) {
      open = undefined;
      index += 1;
      continue;
    }
    const isOther = open?.some((one) => one.level === rung.level) === true;
    if (open === undefined || isOther) {
      open = [];
      runs.push(open);
    }
    open.push(rung);
    index += 1 + rung.names.length;
  }
  return runs;
}

function rungAt(pieces: readonly Piece[], index: number): Rung | undefined {
  const piece = pieces[index];
  const heading = isText(piece) && piece.kind !== 'item' ? titledLevel(piece.text) : undefined;
  if (heading === undefined) return undefined;
  const names: TextPiece[] = [];
  for (const next of pieces.slice(index + 1)) {
    // What is counted or marked in another way is another list.
    if (next.kind !== 'item' || (names[0] !== undefined && markerOf(next) !== markerOf(names[0]))) break;
    names.push(next);
  }
  return names.length === 0 ? undefined : { ...heading, index, names };
}

function markerOf({ marker = '' }: TextPiece): string {
  return marker.replace(/[\p{L}\d]{1,4}/u, '1');
}

function titledLevel(text: string): LevelHeading | undefined {
  const heading = levelHeadingOf(text);
  if (heading !== undefined) return heading.title === undefined ? undefined : heading;
  const [, number = '', title] = text.length > 120 ? [] : (UNPARTED.exec(text) ?? []);
  const level = levelNumberOf(number);
  return level === undefined || title === undefined ? undefined : { level, title };
}

function isLadder({ names }: Rung): boolean {
  return names.every(({ text }) => DOING.test(text));
}

/** All rungs from the first to the last, rising or falling. */
function isWhole(run: readonly Rung[]): boolean {
  return rising(run).every(({ level }, index) => level === index + 1);
}

function scaleOf(run: readonly Rung[]): Scale {
  return { levels: run.length, labels: rising(run).map((rung) => rung.title ?? '') };
}

function rising(run: readonly Rung[]): readonly Rung[] {
  return (run[0]?.level ?? 0) < (run.at(-1)?.level ?? 0) ? run : run.toReversed();
}

function areLevelsOver(pieces: readonly Piece[], run: readonly Rung[]): boolean {
  const steps = rising(run);
  if (run.length < FEWEST || steps.some(({ level }, index) => level <= (steps[index - 1]?.level ?? 0))) return false;
  if (run.every((rung) => levelHeadingOf(textAt(pieces, rung)) === undefined)) return false;
  const names = run.flatMap((rung) => rung.names);
  const isSure = (isWhole(run) && run.length >= ENOUGH) || areNames(run, names);
  return (
    isSure &&
    run.every((rung) => !isKnownCompetency(rung.title ?? '')) &&
    names.every((name) => !/[.!?]$/u.test(name.text)) &&
    !areIndicators(names) &&
    !standsBelowName(pieces, (run[0]?.index ?? 0) - 1)
  );
}

/** What stands below names competencies, and the title over it none. */
function areNames(run: readonly Rung[], names: readonly TextPiece[]): boolean {
  const isTitle = run.every(({ title = '' }) => /^\p{Ll}/u.test(title) || isLevelWord(title));
  return isTitle && names.every(({ text }) => /^\p{Lu}/u.test(text));
}

function textAt(pieces: readonly Piece[], { index }: Rung): string {
  const piece = pieces[index];
  return isText(piece) ? piece.text : '';
}

/** What somebody with the level does, and no names. */
function areIndicators(names: readonly TextPiece[]): boolean {
  const doing = names.filter(({ text }) => DOING.test(text));
  return doing.length >= FEWEST && doing.length * 2 > names.length;
}

/**
 * What stands above is a name, with or without the sentence that explains it, or says that the levels are explained: no
 * other sentence, lead-in or name of a group.
 */
function standsBelowName(pieces: readonly Piece[], index: number): boolean {
  const above = pieces[index];
  if (!isText(above) || above.kind === 'item') return false;
  if (above.text.endsWith(':')) return explainsLevels(above);
  if (!/[.!?]$/u.test(above.text)) return !namesGroup(above.text);
  const name = pieces[index - 1];
  const isNamed = isText(name) && name.kind === 'heading' && !/[.:!?]$/u.test(name.text) && !namesGroup(name.text);
  return isDefined(above) || (isNamed && sectionKindOf(name.text) === undefined);
}

function isDefined(piece: Piece | undefined): boolean {
  return isText(piece) && /[.!?]$/u.test(piece.text) && DEFINED.test(piece.text);
}

function explainsLevels(piece: Piece | undefined): boolean {
  return isText(piece) && piece.text.length < 120 && piece.text.endsWith(':') && EXPLAINS_LEVELS.test(piece.text);
}

/** "De gradaties betekenen:", "What the levels mean:". */
const EXPLAINS_LEVELS =
  /\b(?:niveaus?|gradaties?|levels?|niveaux|degrés?)\b.{0,40}\b(?:beteken(?:t|en)|betekenis|mean|means|uitgelegd|toegelicht|omschreven|signifient)\b|\b(?:betekenis|meaning|uitleg|legende|signification)\b/iu;
/** "Luisteren: je laat anderen uitspreken.": a name with its definition. */
const DEFINED = /^\p{Lu}[^:.!?]{2,60}: \p{Ll}/u;
