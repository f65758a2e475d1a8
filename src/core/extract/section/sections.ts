import { withExpectedTasks } from './expected-tasks.ts';
import { isExplainingLine } from '../words/explaining-line.ts';
import { endsLikeCluster, isKnownCompetency } from '../words/known-label.ts';
import { areLeveledBelow, isBehindTable, isRated, MOST_ALIKE, namesBurden, ratedNames } from './below-names.ts';
import { isDocumentName, isOverName, isTitleWithName, mayOpenDocument } from './document-title.ts';
import { groupLevel, type GroupLevel } from '../words/group-level.ts';
import { headingLook, type HeadingLook } from './heading-look.ts';
import { explainsRungs } from '../legend/legend-line.ts';
import { labelLevelOf } from '../level/label-level.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';
import { mustOf } from './requirement-context.ts';
import {
  numberingOf,
  sectionKindOf,
  withoutNumbering,
  LONGEST_HEADING,
  type HeadingSense,
} from '../words/section-kind.ts';
import type { SectionKind } from '../words/section-lexicon.ts';
import { showsBehaviour } from './shows-behaviour.ts';
import { statedLevel } from '../level/stated-level.ts';
import { namesOtherThings } from '../words/other-things.ts';
import { isTaskIntro } from '../words/task-intro.ts';
import { asksBelow } from './tells-competencies.ts';
import { titledLine } from '../words/titled-line.ts';
import type { Place } from '../../model/place.ts';

/** A part of the document under one heading that is known; `kind` is undefined before the first and under others. */
export interface Section {
  readonly kind: SectionKind | undefined;
  /** The heading as printed. */
  readonly heading?: string;
  /** The heading names the part and nothing that stands in it. */
  readonly isGeneral: boolean;
  readonly at?: Place;
  readonly pieces: readonly Piece[];
  /** The level that the heading gives to all below it. */
  readonly group?: GroupLevel;
}

interface Opening {
  readonly text: string;
  readonly sense: HeadingSense | undefined;
  readonly at: Place;
  /** What follows the heading on its own line or in its own row. */
  readonly content: readonly Piece[];
  readonly level: HeadingLook;
}

/** How the headings of known parts were set off so far, at their deepest. */
interface Chapters {
  readonly depth: number;
  readonly numbers: number;
  readonly areCapitals: boolean;
}

interface OpenSection {
  readonly section: Omit<Section, 'pieces'>;
  readonly level: HeadingLook | undefined;
  readonly pieces: Piece[];
  /** Its first piece that is no heading, and whether headings stand before it. */
  first?: { readonly piece: Piece; readonly isBelowHeading: boolean };
  /** The part around it, where one row of a table opened it: it ends with that row. */
  readonly parent?: Omit<OpenSection, 'pieces' | 'parent' | 'first'>;
}

/**
 * Cuts a document into the parts that its headings announce.
 *
 * A heading that is not known stays inside the part it stands in (it is a result area, or a group of competencies),
 * unless it is set off exactly like the heading of that part, which then has ended.
 */
export function sectionsOf(pieces: readonly Piece[]): readonly Section[] {
  const done: OpenSection[] = [];
  let current: OpenSection = { section: { kind: undefined, isGeneral: true }, level: undefined, pieces: [] };
  let chapters: Chapters = { depth: 0, numbers: 0, areCapitals: false };
  for (const [index, piece] of pieces.entries()) {
    const isOver = isOverName(pieces, index) && pieces.slice(index + 2).some((one) => asks(one));
    const isFirst = done.length === 0 && mayOpenDocument(piece, index);
    const isTitle = isOver || (isFirst && isTitleOver(pieces.slice(index)));
    const opening = isTitle ? undefined : (toldOpening(pieces, index, current) ?? openingOf(piece));
    if (current.parent !== undefined && leavesRow(piece, opening)) {
      done.push(current);
      current = { ...current.parent, pieces: [] };
    }
    if (opening === undefined) add(current, [piece]);
    else if (opening.sense?.kind === 'document') add(current, opening.content);
    else if (opens(opening, current, chapters, pieces.slice(index + 1, index + 1 + MOST_ALIKE))) {
      done.push(current);
      current = openSection(opening, current, areRated(opening, pieces.slice(index + 1, index + 1 + MOST_ALIKE)));
      if (opening.sense !== undefined) chapters = withChapter(chapters, opening.level);
    } else add(current, [piece]);
  }
  done.push(current);
  return withExpectedTasks(done.map(({ section, pieces: content }) => ({ ...section, pieces: content })));
}

function openSection(opening: Opening, before: OpenSection, isAsking: boolean): OpenSection {
  const { sense, level } = opening;
  const kind = sense?.kind ?? (isAsking ? 'requirements' : undefined);
  const section = { kind, heading: opening.text, isGeneral: sense?.isGeneral ?? false, at: opening.at };
  const opened: OpenSection = { section, level, pieces: [] };
  add(opened, opening.content);
  if (level.depth !== PAIR_DEPTH) return opened;
  const around = before.parent ?? { section: before.section, level: before.level };
  const parent = opening.content.length > 0 ? { parent: around } : {};
  return { ...opened, level: around.level ?? level, ...parent };
}

/** Whether a piece stands no longer in the row that opened a part: what goes on has no label, or is another group. */
function leavesRow(piece: Piece, opening: Opening | undefined): boolean {
  if (piece.kind !== 'pair') return true;
  return opening?.sense === undefined && piece.label !== '' && !endsLikeCluster(piece.label);
}

/** Adds pieces to a part, and keeps its first content in mind so that long parts are not searched for it again. */
function add(current: OpenSection, pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    if (current.first === undefined && hasContent(piece)) {
      current.first = { piece, isBelowHeading: current.pieces.length > 0 };
    }
    current.pieces.push(piece);
  }
}

function withChapter(chapters: Chapters, level: HeadingLook): Chapters {
  return {
    depth: Math.max(chapters.depth, level.depth ?? 0),
    numbers: Math.max(chapters.numbers, level.numbers),
    areCapitals: chapters.areCapitals || level.isCapitals,
  };
}

/** So many pieces below a heading are looked at. */
const SEEN_BELOW = 8;

/** A level and nothing else. */
const BARE_LEVEL = /^(?:(?:niveau|gradatie|graad|level|gradation|degr[ée]|niv\.?) )?\d(?: ?\/ ?\d)?$/iu;

/** Depth of a heading that is the first cell of a row: below all that the format marks. */
const PAIR_DEPTH = 90;

function openingOf(piece: Piece): Opening | undefined {
  if (piece.kind === 'pair') {
    const sense = sectionKindOf(piece.label);
    const level = { depth: PAIR_DEPTH, numbers: 0, isCapitals: false };
    return { text: withoutNumbering(piece.label), sense, at: piece.at, content: piece.content, level };
  }
  if (!isText(piece) || (piece.kind === 'item' && numberingOf(`${piece.marker ?? ''} x`) === undefined))
    return undefined;
  if (isExplainingLine(piece.text)) return undefined;
  const whole = piece.kind === 'item' ? `${piece.marker ?? ''} ${piece.text}` : piece.text;
  if (piece.kind !== 'item' && titledLine(piece.text) !== undefined) return undefined;
  const inline = inlineOpening(piece);
  if (inline === undefined && isHeadingLike(piece, whole)) {
    return {
      text: withoutColon(withoutNumbering(piece.text)),
      sense: sectionKindOf(whole),
      at: piece.at,
      content: [],
      level: headingLook(piece, whole),
    };
  }
  return inline;
}

/** A line that says how much is asked of each competency opens a part, whatever stands over it. */
function toldOpening(pieces: readonly Piece[], index: number, current: OpenSection): Opening | undefined {
  const piece = pieces[index];
  const { kind } = current.section;
  if (!isText(piece) || kind === 'requirements' || kind === 'pay' || kind === 'selection') return undefined;
  if (!asksBelow(pieces, index)) return undefined;
  const sense: HeadingSense = { kind: 'requirements', isGeneral: true, isWeak: false };
  const content = isHeadingLike(piece) ? [] : [piece];
  return { text: piece.text, sense, at: piece.at, content, level: headingLook(piece, piece.text) };
}

function asks(piece: Piece): boolean {
  return openingOf(piece)?.sense?.kind === 'requirements';
}

/** Whether the first piece names the whole document, and something below it asks competencies. */
function isTitleOver([first, ...below]: readonly Piece[]): boolean {
  if (first === undefined) return false;
  const kinds = below.flatMap((piece) => openingOf(piece)?.sense?.kind ?? []);
  const isAsked = kinds.includes('requirements');
  if (isTitleWithName(first)) return isAsked || below.some((piece) => piece.kind === 'table');
  return isAsked && kinds[0] !== 'requirements' && below[0]?.kind === 'text' && isDocumentName(first);
}

/** "Doel van de functie: de medewerker ..." is a heading and its text on one line. */
function inlineOpening(piece: TextPiece): Opening | undefined {
  const colon = piece.text.indexOf(':');
  if (piece.kind === 'item' || colon < 4 || colon > 60 || isTaskIntro(piece.text)) return undefined;
  const label = piece.text.slice(0, colon).trim();
  const rest = piece.text.slice(colon + 1).trim();
  const sense = /^[\p{Lu}\d]/u.test(label) ? sectionKindOf(label) : undefined;
  // "Talen: 4" is a name with its level.
  if (rest === '' || sense === undefined || sense.isWeak || BARE_LEVEL.test(rest)) return undefined;
  // "Leeswijzer: ●○ beperkt | ●● ruim" explains what stands below it, and ends no part.
  if (sense.kind === 'other' && explainsRungs(rest)) return undefined;
  return {
    text: withoutNumbering(label),
    sense,
    at: piece.at,
    content: [{ ...piece, kind: 'text', text: rest }],
    level: headingLook(piece, label),
  };
}

/** A line that may be a heading: marked as one, or short, opening with a capital or number, and no sentence. */
export function isHeadingLike(piece: TextPiece, text: string = piece.text): boolean {
  if (piece.kind === 'heading') return piece.text.length <= 2 * LONGEST_HEADING;
  if (text.length > LONGEST_HEADING || piece.lines > 2) return false;
  const isKnown = sectionKindOf(text) !== undefined;
  if (!isKnown && !/^[\p{Lu}\d"'“‘]/u.test(text)) return false;
  return isKnown ? !/[.;,]$/u.test(text) || text.length < 30 : !/[.;,:?!…]$/u.test(text);
}

function withoutColon(text: string): string {
  return text.replace(/ ?:$/u, '');
}

function opens(opening: Opening, current: OpenSection, chapters: Chapters, below: readonly Piece[]): boolean {
  const { sense, level } = opening;
  const { kind } = current.section;
  const next = below.slice(0, SEEN_BELOW);
  if (sense === undefined) {
    if (kind !== 'requirements' && areRated(opening, below)) return true;
    return kind !== undefined && opening.content.length === 0 && endsPart(opening, current, chapters, next);
  }
  if (kind === undefined) return true;
  // Below the profile, what is nice to have is part of it.
  const isBelow = level.depth !== undefined && level.depth > (current.level?.depth ?? 99);
  if (kind === 'requirements' && sense.kind === 'other' && isBelow && mustOf(opening.text) !== undefined) return false;
  // "Algemeen:" over a list is a group of what is asked, and no facts of the function.
  if (kind === 'requirements' && sense.kind === 'identity' && (next[0]?.kind === 'item' || isRated(next[0])))
    return false;
  // The values of a house stand apart in some documents, and among what is asked in others.
  if (kind === 'requirements' && sense.kind === 'other' && isOverLeveled(opening.text, current, next)) return false;
  const isLess = level.depth === undefined || isBelow;
  if (kind === 'requirements' && sense.mayGroup === true && isLess && isLeveled(next[0])) return false;
  // "Digitale vaardigheden (niveau 2)" over what somebody does is one competency among others.
  if (kind === 'requirements' && labelLevelOf(opening.text) !== undefined && showsBehaviour(next)) return false;
  // A heading with its level below it is a competency, whatever part it could name too.
  const [first] = next;
  if (kind === 'requirements' && isBelow && isText(first) && statedLevel(first.text) !== undefined)
    return sense.kind === kind;
  if (kind === 'tasks' && (isTaskIntro(`${opening.text}:`) || isTaskIntro(opening.text)))
    return opening.level.depth !== undefined && opening.level.depth <= (current.level?.depth ?? 0);
  if (kind === 'tasks' && isMaybeArea(sense, level, current, next)) return false;
  return true;
}

function isLeveled(piece: Piece | undefined): boolean {
  return isRated(piece) || (isText(piece) && labelLevelOf(piece.text) !== undefined);
}

/** Among tasks, a heading such as "Selection" or "Purpose" may name a result area, when tasks follow it. */
function isMaybeArea(sense: HeadingSense, level: HeadingLook, current: OpenSection, next: readonly Piece[]): boolean {
  const own = current.level;
  if (level.depth !== undefined && level.depth <= (own?.depth ?? 0)) return false;
  const isBelow = (level.depth ?? 0) > (own?.depth ?? 99) || (level.numbers > 1 && level.numbers > (own?.numbers ?? 0));
  if (isBelow && sense.kind !== 'requirements') return true;
  if (sense.kind === 'tasks' || sense.kind === 'purpose') return current.pieces.length > 0 && sense.isWeak;
  return sense.isWeak && next.some((piece) => isText(piece) && isTaskIntro(piece.text));
}

/**
 * A heading that is not known ends a part that already has something in it, where it is set off like the headings of
 * parts: as deep, numbered alike, or in capitals like them.
 */
function endsPart(opening: Opening, current: OpenSection, chapters: Chapters, next: readonly Piece[]): boolean {
  const { level } = opening;
  const own = current.level;
  if (own === undefined || level.depth === PAIR_DEPTH || current.first === undefined) return false;
  const isAsking = current.section.kind === 'requirements';
  const isGroup = endsLikeCluster(opening.text) || groupLevel(opening.text) !== undefined;
  const isName = labelLevelOf(opening.text) !== undefined;
  if (isAsking && (isGroup || isName || isOverLeveled(opening.text, current, next))) return false;
  if (current.section.kind === 'tasks' && isAreaOfItsOwn(current, next)) return false;
  if (level.depth !== undefined) {
    const depth = level.depth;
    return own.depth === undefined ? chapters.depth >= depth : depth <= own.depth;
  }
  if (level.numbers > 0) return chapters.numbers >= level.numbers;
  const isPlain = own.depth === undefined && own.numbers === 0 && own.isCapitals === level.isCapitals;
  if (isAsking && isPlain && isBehindTable(opening.text, current.pieces, next)) return true;
  return level.isCapitals && chapters.areCapitals;
}

/** Names with their levels below a heading go on with what is asked; dangers and languages have levels too. */
function isOverLeveled(heading: string, { pieces }: OpenSection, next: readonly Piece[]): boolean {
  return areLeveledBelow(next, pieces) && !namesBurden(heading) && !namesOtherThings(heading);
}

/**
 * A heading that is not known, with rated names right below it, asks them where one of them is known to be a competency:
 * dangers, plans and priorities are rated too.
 */
function areRated({ sense, content }: Opening, next: readonly Piece[]): boolean {
  if (sense !== undefined || content.length > 0) return false;
  const names = ratedNames(next);
  return names.length > 1 && names.some((name) => isKnownCompetency(name));
}

/** Tasks that stand under titles only: one more title with tasks below it is one more area. */
function isAreaOfItsOwn(current: OpenSection, next: readonly Piece[]): boolean {
  const [below] = next;
  return current.first?.isBelowHeading === true && current.first.piece.kind !== 'item' && below?.kind === 'item';
}

function hasContent(piece: Piece): boolean {
  return piece.kind !== 'heading' && !(piece.kind === 'text' && isHeadingLike(piece) && !isLeveled(piece));
}
