import { isText, type Piece, type TextPiece } from './piece.ts';
import { numberingOf, sectionKindOf, LONGEST_HEADING, type HeadingSense } from './section-kind.ts';
import type { SectionKind } from './section-lexicon.ts';
import { isTaskIntro } from './task-intro.ts';
import type { Place } from '../model/place.ts';

/** A part of the document under one heading that is known; `kind` is undefined before the first and under others. */
export interface Section {
  readonly kind: SectionKind | undefined;
  /** The heading as printed. */
  readonly heading?: string;
  /** The heading names the part and nothing that stands in it. */
  readonly isGeneral: boolean;
  readonly at?: Place;
  readonly pieces: readonly Piece[];
}

interface Opening {
  readonly text: string;
  readonly sense: HeadingSense | undefined;
  readonly at: Place;
  /** What follows the heading on its own line or in its own row. */
  readonly content: readonly Piece[];
  readonly level: HeadingLevel;
}

/** How a heading is set off: what is set off alike stands on one level. */
interface HeadingLevel {
  readonly depth?: number;
  readonly isNumbered: boolean;
  readonly isCapitals: boolean;
}

interface OpenSection {
  readonly section: Omit<Section, 'pieces'>;
  readonly level: HeadingLevel | undefined;
  readonly pieces: Piece[];
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
  for (const [index, piece] of pieces.entries()) {
    const opening = openingOf(piece);
    if (opening === undefined) current.pieces.push(piece);
    else if (opening.sense?.kind === 'document') current.pieces.push(...opening.content);
    else if (opens(opening, current, pieces.slice(index + 1, index + 4))) {
      done.push(current);
      current = openSection(opening, current);
    } else current.pieces.push(piece);
  }
  done.push(current);
  return done.map(({ section, pieces: content }) => ({ ...section, pieces: content }));
}

function openSection(opening: Opening, before: OpenSection): OpenSection {
  const { sense } = opening;
  // "Purpose of the function" under "Job description" is part of it: the function's tasks may still follow.
  const level = opening.level.depth === undefined ? opening.level : { ...opening.level, depth: opening.level.depth };
  const section = { kind: sense?.kind, heading: opening.text, isGeneral: sense?.isGeneral ?? false, at: opening.at };
  return { section, level: level.depth === PAIR_DEPTH ? (before.level ?? level) : level, pieces: [...opening.content] };
}

/** Depth of a heading that is the first cell of a row: below all that the format marks. */
const PAIR_DEPTH = 90;

function openingOf(piece: Piece): Opening | undefined {
  if (piece.kind === 'pair') {
    const sense = sectionKindOf(piece.label);
    const level = { depth: PAIR_DEPTH, isNumbered: false, isCapitals: false };
    return { text: piece.label, sense, at: piece.at, content: piece.content, level };
  }
  if (!isText(piece) || (piece.kind === 'item' && numberingOf(`${piece.marker ?? ''} x`) === undefined))
    return undefined;
  const whole = piece.kind === 'item' ? `${piece.marker ?? ''} ${piece.text}` : piece.text;
  if (isHeadingLike(piece, whole)) {
    return {
      text: withoutColon(piece.text),
      sense: sectionKindOf(whole),
      at: piece.at,
      content: [],
      level: levelOf(piece, whole),
    };
  }
  return inlineOpening(piece);
}

/** "Doel van de functie: de medewerker ..." is a heading and its text on one line. */
function inlineOpening(piece: TextPiece): Opening | undefined {
  const colon = piece.text.indexOf(':');
  if (piece.kind === 'item' || colon < 4 || colon > 60 || isTaskIntro(piece.text)) return undefined;
  const label = piece.text.slice(0, colon).trim();
  const rest = piece.text.slice(colon + 1).trim();
  const sense = /^[\p{Lu}\d]/u.test(label) ? sectionKindOf(label) : undefined;
  if (rest === '' || sense === undefined || sense.isWeak) return undefined;
  return {
    text: label,
    sense,
    at: piece.at,
    content: [{ ...piece, kind: 'text', text: rest }],
    level: levelOf(piece, label),
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

function levelOf(piece: TextPiece, text: string): HeadingLevel {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return {
    ...(piece.kind === 'heading' && piece.depth !== undefined ? { depth: piece.depth } : {}),
    isNumbered: numberingOf(text) !== undefined,
    isCapitals: letters.length > 3 && letters === letters.toUpperCase(),
  };
}

function opens(opening: Opening, current: OpenSection, next: readonly Piece[]): boolean {
  const { sense, level } = opening;
  const { kind } = current.section;
  if (sense === undefined) return kind !== undefined && endsBySameLevel(level, current) && opening.content.length === 0;
  if (kind === undefined) return true;
  if (kind === 'tasks' && isMaybeArea(sense, level, current, next)) return false;
  return true;
}

/** Among tasks, a heading such as "Selection" or "Purpose" may name a result area, when tasks follow it. */
function isMaybeArea(sense: HeadingSense, level: HeadingLevel, current: OpenSection, next: readonly Piece[]): boolean {
  if (level.depth !== undefined && level.depth <= (current.level?.depth ?? 0)) return false;
  if (sense.kind === 'tasks') return current.pieces.length > 0 && sense.isWeak;
  if (sense.kind === 'purpose' && current.pieces.length > 0) return sense.isWeak;
  return sense.isWeak && next.some((piece) => isText(piece) && isTaskIntro(piece.text));
}

/** A heading set off exactly like that of the part, which already has something in it, begins another part. */
function endsBySameLevel(level: HeadingLevel, current: OpenSection): boolean {
  const own = current.level;
  if (own === undefined || !current.pieces.some((piece) => hasContent(piece))) return false;
  if (level.depth === PAIR_DEPTH) return false;
  if (level.depth !== undefined && own.depth !== undefined) return level.depth <= own.depth;
  if (own.depth !== undefined || level.depth !== undefined) return false;
  if (own.isNumbered) return level.isNumbered;
  return own.isCapitals && level.isCapitals;
}

function hasContent(piece: Piece): boolean {
  return piece.kind !== 'heading' && !(piece.kind === 'text' && isHeadingLike(piece));
}
