import type { FunctionProfile } from '../../model/profile.ts';
import { fieldKindOf, labelBefore, type FieldKind, type FieldLabel } from '../words/field-label.ts';
import { organisationPlace } from '../words/organisation-line.ts';
import { mayBePerson } from '../words/person-name.ts';
import { isText, type Piece, type TextPiece } from '../page/piece.ts';
import { legendPlaces } from '../legend/legend-codes.ts';
import { isLegendLine } from '../legend/legend-line.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import type { SectionKind } from '../words/section-lexicon.ts';
import { isHeadingLike } from '../section/sections.ts';

/** The fields that documents print as a label and a value. */
export type Fields = Partial<Record<Exclude<FieldKind, 'ignored'>, string> & Pick<FunctionProfile, 'title'>>;

/** The fields that were found, and the pieces without them. */
export interface TakenFields {
  readonly fields: Fields;
  readonly rest: readonly Piece[];
}

/** Parts in which a word such as "Dienst" is no label of a field. */
const APART: ReadonlySet<SectionKind> = new Set([
  'tasks',
  'requirements',
  'selection',
  'conditions',
  'benefits',
  'pay',
  'other',
]);
/** A value on a line of its own has no more words and characters. */
const MOST_WORDS = 10;
const LONGEST_VALUE = 110;
/** Pieces at the head of a document that only name it. */
const HEAD = 2;
/** Lines around a field in which its neighbours are looked for. */
const NEAR_FIELDS = 8;
const LONG_FIELDS: ReadonlySet<FieldKind> = new Set(['purpose', 'placeInOrganisation']);

interface Reading {
  readonly label: FieldLabel;
  readonly value: string;
  /** How many pieces it takes up. */
  readonly length: number;
}

/**
 * Takes labelled fields out of the pieces, wherever they stand: label and value on one line, in two cells, or below each
 * other. The first value of a field counts; `-` is none, and a person's name is never one.
 */
export function takeFields(pieces: readonly Piece[]): TakenFields {
  const fields: Fields = {};
  const rest: Piece[] = [];
  let zone: SectionKind | undefined;
  let index = 0;
  let isBelow = false;
  while (index < pieces.length) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const reading: Reading | undefined = readField(pieces, index, zone, isBelow) ?? amongBareFields(pieces, index);
    isBelow = reading?.length === 2;
    if (reading === undefined) {
      // What stands at the very head names the document, and opens no part of it.
      const isBelowTitle = rest.length > 0 && piece.kind === 'heading' && (piece.depth ?? 1) > 1;
      if (rest.length >= HEAD || isBelowTitle) zone = zoneAfter(piece) ?? zone;
      rest.push(piece);
      index += 1;
      continue;
    }
    const { kind } = reading.label;
    const value = reading.value.trim().split(/ {4}/u, 1)[0] ?? '';
    if (kind !== 'ignored' && fields[kind] === undefined && isValue(value, kind)) fields[kind] = value;
    index += reading.length;
  }
  return { fields, rest };
}

/** A part that a heading opens; "Functie" alone opens none that matters. */
function zoneAfter(piece: Piece): SectionKind | undefined {
  if (piece.kind === 'pair') return undefined;
  return isText(piece) && piece.kind !== 'item' && isHeadingLike(piece) ? sectionKindOf(piece.text)?.kind : undefined;
}

function readField(
  pieces: readonly Piece[],
  index: number,
  zone: SectionKind | undefined,
  isBelow: boolean,
): Reading | undefined {
  const piece = pieces[index];
  const isApart = zone !== undefined && APART.has(zone) && !isAmongFields(pieces, index);
  if (piece?.kind === 'pair') {
    const label = fieldKindOf(piece.label) ?? (isAmongFields(pieces, index) ? OTHER_FIELD : undefined);
    if (label === undefined || (isApart && !label.isPlain)) return undefined;
    const texts = piece.content.filter((one) => isText(one));
    if (texts.length !== piece.content.length || texts.some((one) => one.kind === 'item')) return undefined;
    if (label === OTHER_FIELD && sectionKindOf(piece.label) !== undefined) return undefined;
    return { label, value: texts.map((one) => one.text).join('\n'), length: 1 };
  }
  if (!isText(piece) || piece.kind === 'item') return undefined;
  const isKnown = onOneLine(piece, isApart) ?? belowEachOther(pieces, index, piece, isApart, isBelow);
  if (isKnown !== undefined || !isAmongFields(pieces, index)) return isKnown;
  // Between two fields a line with a short label is a field too, though not one that is kept.
  const label = labelOfLine(piece.text);
  return label === undefined || sectionKindOf(label) !== undefined
    ? undefined
    : { label: OTHER_FIELD, value: '', length: 1 };
}

/** Lines one after the other that each open with another label, their colons lost: fields where at least three stand together. */
function amongBareFields(pieces: readonly Piece[], index: number): Reading | undefined {
  const own = bareField(pieces[index]);
  if (own === undefined) return undefined;
  const kinds = new Set([own.label.kind]);
  for (const step of [-1, 1]) {
    for (let at = index + step; Math.abs(at - index) <= NEAR_FIELDS; at += step) {
      const next = bareField(pieces[at]);
      if (next === undefined) break;
      kinds.add(next.label.kind);
    }
  }
  return kinds.size > 2 ? { label: own.label, value: own.value, length: 1 } : undefined;
}

function bareField(piece: Piece | undefined): { readonly label: FieldLabel; readonly value: string } | undefined {
  if (piece?.kind !== 'text' || /[.;:]$/u.test(piece.text)) return undefined;
  if (organisationPlace(piece.text.split(/ {3}/u, 1)[0] ?? '') !== undefined) return undefined;
  const found = labelBefore(piece.text);
  return found !== undefined && /^[\p{Lu}\d]/u.test(piece.text) ? found : undefined;
}

const OTHER_FIELD: FieldLabel = { kind: 'ignored', isPlain: true };

/** Whether a field stands directly before or after, so that a word such as "Dienst" is the label of one. */
function isAmongFields(pieces: readonly Piece[], index: number): boolean {
  return isFieldPiece(pieces[index - 1]) || isFieldPiece(pieces[index + 1]);
}

function isFieldPiece(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  if (piece.kind === 'pair') return fieldKindOf(piece.label) !== undefined;
  const label = isText(piece) && piece.kind !== 'item' ? labelOfLine(piece.text) : undefined;
  // "Schaal: 1 zwak – 2 goed" explains levels, and what stands below it has one.
  const isLegend = isText(piece) && (legendPlaces([piece.text]).length > 0 || isLegendLine(piece.text));
  return label !== undefined && fieldKindOf(label) !== undefined && !isLegend;
}

/** The label of a line with a label and a value. */
function labelOfLine(text: string): string | undefined {
  const colon = text.indexOf(':');
  return colon < 2 || colon > 60 || !/^\p{Lu}/u.test(text) || text.length > 200
    ? undefined
    : text.slice(0, colon).trim();
}

function onOneLine(piece: TextPiece, isApart: boolean): Reading | undefined {
  const colon = separatorIn(piece.text);
  if (colon < 2 || colon > 60 || !/^\p{L}/u.test(piece.text)) return undefined;
  const label = fieldKindOf(piece.text.slice(0, colon));
  const value = piece.text.slice(colon + 1).trim();
  if (label === undefined || value === '' || (isApart && !label.isPlain)) return undefined;
  return { label, value, length: 1 };
}

/** Where the label ends: at its colon, or at what recognition of characters makes of one. */
function separatorIn(text: string): number {
  const colon = text.indexOf(':');
  if (colon >= 0) return colon;
  const other = text.search(/ ?[;=] /u);
  return other > 0 && fieldKindOf(text.slice(0, other))?.isPlain === true
    ? text.indexOf(text.charAt(other) === ' ' ? text.charAt(other + 1) : text.charAt(other), other)
    : -1;
}

/** "Afdeling:" with its value on the next line. A label without a value is taken out too. */
function belowEachOther(
  pieces: readonly Piece[],
  index: number,
  piece: TextPiece,
  isApart: boolean,
  isBelow: boolean,
): Reading | undefined {
  const hasColon = piece.text.endsWith(':');
  const label = fieldKindOf(piece.text.replace(/ ?:$/u, ''));
  if (label === undefined || isApart || (!hasColon && !label.isPlain && !isBelow)) return undefined;
  const next = pieces[index + 1];
  const value = isText(next) && next.kind === 'text' && isShortValue(next) ? next.text : undefined;
  if (value === undefined) {
    // A heading such as "Doel van de functie" is a part of its own, not an empty field.
    return hasColon && !LONG_FIELDS.has(label.kind) ? { label, value: '', length: 1 } : undefined;
  }
  return { label, value, length: 2 };
}

function isShortValue(piece: TextPiece): boolean {
  const { text } = piece;
  if (text.length > LONGEST_VALUE || text.split(' ').length > MOST_WORDS || /[.:;]$/u.test(text)) return false;
  const label = text.split(':', 1)[0] ?? '';
  return fieldKindOf(label) === undefined && sectionKindOf(text) === undefined;
}

function isValue(value: string, kind: FieldKind): boolean {
  // "Schaal: 1 tot 4" is one of levels, not of pay.
  if (kind === 'functionalCareer' && (isLegendLine(value) || legendPlaces([value]).length > 0)) return false;
  if (kind === 'functionalCareer' && /^\d ?(?:-|–|tot|t\/m|tot en met|à|to) ?\d$/u.test(value)) return false;
  if (!/[\p{L}\d]/u.test(value) || /^(?:n\.?v\.?t\.?|n\/a|geen|none)$/iu.test(value.trim())) return false;
  return LONG_FIELDS.has(kind) ? !mayBePerson(value) : value.length <= 2 * LONGEST_VALUE;
}
