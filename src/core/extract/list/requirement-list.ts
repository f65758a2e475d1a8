import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Condition, Requirement } from '../../model/profile.ts';
import { opensClause } from '../words/clause-opening.ts';
import { namesColumns } from '../words/columns-line.ts';
import { isNote } from '../words/no-competency.ts';
import { isAboutPeople, isSigner } from '../words/about-people.ts';
import { isExplainingLine } from '../words/explaining-line.ts';
import { withColumnedNames } from './columned-names.ts';
import { headedCompetencies } from './headed-competencies.ts';
import { fieldKindOf } from '../words/field-label.ts';
import { endsLikeCluster } from '../words/known-label.ts';
import { withBoldName } from './bold-name.ts';
import { inlineList } from './inline-list.ts';
import { levelEnds } from './level-ends.ts';
import { ladderPieces } from './ladder-pieces.ts';
import { legendPieces } from './legend-pieces.ts';
import { labelLevelOf, levelHeading } from '../level/label-level.ts';
import { leveledList } from '../level/leveled-list.ts';
import { withLevelLine, withStatedLevel, twoLevels, type LeveledBelow } from './level-below.ts';
import { levelHeadingOf } from '../level/level-heading.ts';
import { isItemGroup } from './item-group.ts';
import { isPageFoot } from '../page/page-foot.ts';
import { asItem, isText, type PairPiece, type Piece, type TextPiece } from '../page/piece.ts';
import { belowGroup, belowHeading, withoutLevel, type RequirementContext } from '../section/requirement-context.ts';
import { listedRequirement, withoutClosing } from './requirement-item.ts';
import { sentenceLevels } from './sentence-levels.ts';
import {
  isExplainedLikeOthers,
  isExplanation,
  isLabelLine,
  isLeadIn,
  isLevelLine,
  isLoneFigure,
  requirementRole,
} from './requirement-role.ts';
import { kindOfHeading } from '../words/requirement-words.ts';
import { showsBehaviour } from '../section/shows-behaviour.ts';
import { levelOfNothing } from './level-of-nothing.ts';
import { statedLevel } from '../level/stated-level.ts';
import { wordLevels } from '../level/word-levels.ts';

/** What the running text and lists of one part ask. */
export interface RequirementList {
  readonly requirements: readonly Requirement[];
  readonly conditions: readonly Condition[];
  readonly diagnostics: readonly Diagnostic[];
  /** Paragraphs that were not read as requirements. */
  readonly prose: readonly TextPiece[];
}

interface Walk {
  readonly requirements: Requirement[];
  readonly conditions: Condition[];
  readonly diagnostics: Diagnostic[];
  readonly prose: TextPiece[];
  context: RequirementContext;
  /** The level of the last name was just explained: items below it show what it looks like. */
  isExplaining: boolean;
  /** Headings that are competencies themselves. */
  readonly headed: ReadonlySet<Piece>;
  /** The heading among these that the pieces stand below. */
  under: TextPiece | undefined;
  /** Lines at which the level over the names before them ends. */
  readonly ends: ReadonlySet<Piece>;
}

/**
 * Reads a list of requirements: items, lines without bullets, labels with a level or an explanation beside or below them,
 * groups under sub-headings.
 *
 * @param printed Consecutive pieces of one part, without its tables.
 * @param context What the heading above them says.
 * @returns The context in which a table below them stands, too.
 */
export function requirementList(
  printed: readonly Piece[],
  context: RequirementContext,
): RequirementList & { readonly context: RequirementContext } {
  const pieces = withColumnedNames(printed);
  const walk: Walk = {
    requirements: [],
    conditions: [],
    diagnostics: [],
    prose: [],
    context,
    isExplaining: false,
    headed: headedCompetencies(pieces),
    under: undefined,
    ends: levelEnds(pieces),
  };
  const legend = new Set([...legendPieces(pieces), ...ladderPieces(pieces)]);
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || legend.has(piece)) continue;
    if (piece.kind === 'pair') readPair(walk, piece, context);
    else if (piece.kind === 'item') index = readItem(walk, pieces, index, piece);
    else if (isText(piece) && piece.isBelowName === true) explainLast(walk, piece.text);
    else if (isText(piece) && !readHeaded(walk, piece)) readLine(walk, pieces, index, piece, context);
  }
  const { requirements, diagnostics } = wordLevels(walk.requirements, context.scale);
  const { conditions, prose } = walk;
  return { requirements, conditions, diagnostics: [...walk.diagnostics, ...diagnostics], prose, context: walk.context };
}

/** Reads a heading that is a competency, or what stands below one; false for other lines. */
function readHeaded(walk: Walk, piece: TextPiece): boolean {
  if (walk.headed.has(piece)) {
    walk.under = push(walk, piece, piece.text, walk.context) ? piece : undefined;
    walk.isExplaining = walk.under !== undefined;
    return true;
  }
  const { under } = walk;
  const stated = statedLevel(piece.text);
  const isBelow = piece.kind !== 'heading' && (stated !== undefined || /[.!?…]$/u.test(piece.text));
  if (under === undefined || !(isBelow || (under.kind === 'heading' && piece.kind === 'text'))) {
    walk.under = undefined;
    return false;
  }
  if (stated !== undefined) changeLast(walk, (last) => withStatedLevel(last, stated));
  else if (!isExplainingLine(piece.text)) explainLast(walk, piece.text);
  return true;
}

function readLine(
  walk: Walk,
  pieces: readonly Piece[],
  index: number,
  piece: TextPiece,
  above: RequirementContext,
): void {
  if (piece.group !== undefined) {
    walk.context = belowGroup(piece.group, piece.group.name === undefined ? walk.context : above);
    walk.isExplaining = false;
    return;
  }
  if (isLetterhead(walk, pieces, index, piece) || isSigner(piece.text) || isUnratedNote(piece)) return;
  if (isExplainingLine(piece.text) && walk.requirements.length > 0) {
    walk.isExplaining = true;
    return;
  }
  const leveled = leveledList(piece.text);
  const inline = leveled.length === 0 && pieces.length === 1 ? inlineList(piece.text) : leveled;
  if (inline.length > 1) {
    for (const text of inline) push(walk, piece, text, walk.context);
    return;
  }
  const role = requirementRole(pieces, index, piece);
  walk.isExplaining = false;
  const level = piece.levelOver ?? levelHeading(piece.text);
  if (role === 'prose') {
    const { requirements: stated, diagnostics } = sentenceLevels(piece, walk.context);
    walk.requirements.push(...stated);
    walk.diagnostics.push(...diagnostics);
    const remarks = stated.length === 0 ? levelOfNothing(piece) : [];
    if (remarks.length > 0) walk.diagnostics.push(...remarks);
    else if (stated.length === 0 && isExplanation(pieces, index)) {
      explainLast(walk, piece.text);
      walk.isExplaining = isLeveledName(pieces[index - 1]);
    } else if (stated.length === 0) walk.prose.push(piece);
  } else if (role === 'level') {
    if (isLoneFigure(pieces, piece)) return;
    changeLast(walk, (last) => withLevelLine(last, piece.text));
    walk.isExplaining = levelHeadingOf(piece.text)?.title !== undefined;
  } else if (level !== undefined) walk.context = { ...walk.context, level, ...overScale(piece) };
  else if (role === 'heading') {
    if (!isLeadIn(piece.text)) walk.context = belowHeading(withoutClosing(piece.text), above, false);
    // "Daarnaast verwachten we:" below a list opens another, which the level over the first says nothing of.
    else if (pieces[index - 1]?.kind === 'item') walk.context = withoutLevel(walk.context);
  } else {
    if (walk.ends.has(piece)) walk.context = withoutLevel(walk.context);
    push(walk, piece, piece.text, walk.context);
    const isLeveled = (piece.rated ?? labelLevelOf(piece.text)) !== undefined;
    walk.isExplaining = isExplainedLikeOthers(pieces, index) || (isLeveled && showsBehaviour(pieces.slice(index + 1)));
  }
}

function overScale({ overScale }: TextPiece): Pick<RequirementContext, 'levelScale'> {
  return overScale === undefined ? {} : { levelScale: overScale };
}

/** A line that names the employer or the holder of rights over the first competency, or below the last and apart. */
function isLetterhead(walk: Walk, pieces: readonly Piece[], index: number, piece: TextPiece): boolean {
  const isOutside = walk.requirements.length === 0 || (index === pieces.length - 1 && piece.gapBefore);
  return isOutside && piece.rated === undefined && isPageFoot(piece.text);
}

/** "Opgemaakt te Voorbeeldegem op 12 mei": who did what with the paper; or the names of columns. */
function isUnratedNote({ text, rated }: TextPiece): boolean {
  return rated === undefined && labelLevelOf(text) === undefined && (isNote(text) || namesColumns(text));
}

/** A line, and no item, that holds a name and its level. */
function isLeveledName(piece: Piece | undefined): boolean {
  return isText(piece) && piece.kind !== 'item' && (piece.rated ?? labelLevelOf(piece.text)) !== undefined;
}

/** Changes the last name by what stands below it. */
function changeLast(walk: Walk, change: (last: Requirement) => LeveledBelow): void {
  const last = walk.requirements.at(-1);
  if (last === undefined) return;
  const { requirement, diagnostic } = change(last);
  walk.requirements[walk.requirements.length - 1] = requirement;
  if (diagnostic !== undefined) walk.diagnostics.push(diagnostic);
}

function explainLast(walk: Walk, text: string): void {
  const last = walk.requirements.at(-1);
  if (last === undefined) return;
  const before = last.required === undefined ? last.definition : last.levelText;
  const whole = before === undefined ? text : `${before}\n${text}`;
  const own = last.required === undefined ? { definition: whole } : { levelText: whole };
  walk.requirements[walk.requirements.length - 1] = { ...last, ...own };
}

/** Reads an item with the deeper items under it, and returns the index of the last of these. */
function readItem(walk: Walk, pieces: readonly Piece[], index: number, piece: TextPiece): number {
  const children: TextPiece[] = [];
  let last = index;
  for (let at = index + 1; at < pieces.length; at += 1) {
    const next = pieces[at];
    if (next?.kind !== 'item' || (next.depth ?? 1) <= (piece.depth ?? 1)) break;
    children.push(next);
    last = at;
  }
  const depth = Math.min(...children.map((child) => child.depth ?? 1));
  const direct = children.filter((child) => (child.depth ?? 1) === depth);
  if (piece.group !== undefined) {
    // The items of a group are read as a list of their own, with the deeper ones below them.
    const inner = requirementList(children, belowGroup(piece.group, walk.context));
    addTo(walk, inner);
    return last;
  }
  if (walk.isExplaining && piece.rated === undefined && labelLevelOf(piece.text) === undefined)
    explainLast(walk, [piece, ...children].map((one) => one.text).join('\n'));
  else if (children.length === 0) pushAll(walk, piece);
  else if (piece.rated === undefined && isItemGroup(piece.text, direct, walk.context.level !== undefined)) {
    const inner = belowHeading(withoutClosing(piece.text), walk.context, false);
    for (const child of children) {
      // What stands below one of the names in a group explains it.
      if (direct.includes(child) || child.rated !== undefined) push(walk, child, child.text, inner);
      else explainLast(walk, child.text);
    }
  } else if (push(walk, piece, piece.text, walk.context)) {
    explainLast(walk, children.map((child) => child.text).join('\n'));
  }
  return last;
}

function addTo(walk: Walk, { requirements, conditions, diagnostics }: RequirementList): void {
  walk.requirements.push(...requirements);
  walk.conditions.push(...conditions);
  walk.diagnostics.push(...diagnostics);
}

/** Two cells beside each other: a group and its list, or a name and its level or meaning. */
function readPair(walk: Walk, pair: PairPiece, above: RequirementContext): void {
  if (fieldKindOf(pair.label) !== undefined || isAboutPeople(pair.label)) return;
  if (pair.group !== undefined) {
    addTo(walk, requirementList(pair.content.map(asItem), belowGroup(pair.group, above)));
    return;
  }
  const [first] = pair.content;
  const texts = pair.content.filter((piece) => isText(piece));
  const isLeveled = first?.kind === 'text' && isLevelLine(first);
  const isList =
    !isLeveled &&
    (pair.content.some((piece) => piece.kind === 'item') ||
      (texts.length > 1 && texts.every((piece) => isLabelLine(piece))));
  if (isList || (!isLeveled && kindOfHeading(pair.label) !== undefined) || endsLikeCluster(pair.label)) {
    const inner = requirementList(pair.content, belowHeading(pair.label, above, false));
    const only = texts.length === 1 && inner.requirements.length === 0 ? texts[0] : undefined;
    if (only !== undefined) for (const text of inlineList(only.text)) push(walk, only, text, inner.context);
    addTo(walk, inner);
    return;
  }
  const piece: TextPiece = { kind: 'item', text: pair.label, at: pair.at, gapBefore: false, lines: 1 };
  if (!push(walk, piece, pair.label, walk.context) || first === undefined || !isText(first)) return;
  const doubt = isLeveled ? twoLevels(pair) : undefined;
  if (doubt !== undefined) {
    walk.diagnostics.push(doubt);
    return;
  }
  const rest = texts.slice(isLevelLine({ ...first, kind: 'text' }) ? 1 : 0).map((one) => one.text);
  if (rest.length < texts.length) changeLast(walk, (last) => withLevelLine(last, first.text));
  if (rest.length > 0) explainLast(walk, rest.join('\n'));
}

/** One item may name several competencies, each with its level. */
function pushAll(walk: Walk, piece: TextPiece): void {
  const names = leveledList(piece.text);
  const isSentence = names.length === 0 && piece.rated === undefined;
  const told = isSentence ? sentenceLevels(piece, walk.context) : undefined;
  const [asked, ...more] = told?.requirements ?? [];
  const remarks = names.length === 0 ? levelOfNothing(piece) : [];
  const isNamed =
    asked !== undefined && (opensClause(piece.text) || (more.length === 0 && piece.text.startsWith(`${asked.label}:`)));
  if (told !== undefined && asked !== undefined && (isNamed || remarks.length > 0)) {
    walk.requirements.push(asked, ...more);
    walk.diagnostics.push(...told.diagnostics);
  } else walk.diagnostics.push(...remarks);
  if (isNamed || remarks.length > 0) return;
  for (const text of names.length === 0 ? [piece.text] : names) push(walk, piece, text, walk.context);
}

/** Whether the line was a requirement. */
function push(walk: Walk, piece: TextPiece, text: string, context: RequirementContext): boolean {
  const rated = text === piece.text ? piece.rated : undefined;
  const { requirement, condition, diagnostic } = listedRequirement(text, piece.at, context, rated);
  if (requirement !== undefined) walk.requirements.push(withBoldName(requirement, piece));
  if (condition !== undefined) walk.conditions.push(condition);
  if (diagnostic !== undefined) walk.diagnostics.push(diagnostic);
  return requirement !== undefined;
}
