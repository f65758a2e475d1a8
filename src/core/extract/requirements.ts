import type { Diagnostic } from '../model/diagnostic.ts';
import type { Condition, Requirement } from '../model/profile.ts';
import type { CompetencyTable } from './gradation/competency-table.ts';
import { isExplainingPiece } from './list/explaining-piece.ts';
import { isKnownCompetency } from './words/known-label.ts';
import { isOfOtherPart } from './gradation/of-other-part.ts';
import { onFallingLetters, onFallingScale, withOpenNumbers } from './level/falling-levels.ts';
import { labelLevelOf } from './level/label-level.ts';
import { withoutRungLines } from './list/legend-pieces.ts';
import { markLineTable, type MarkLineHints } from './gradation/mark-line-table.ts';
import { withoutOtherLists } from './list/other-lists.ts';
import { withNamedRung } from './legend/named-rung.ts';
import { isText, type Piece, type TextPiece } from './page/piece.ts';
import { withGroupLevels } from './list/group-levels.ts';
import {
  belowGroup,
  belowHeading,
  requirementOfRow,
  withoutLevel,
  type RequirementContext,
} from './section/requirement-context.ts';
import { readProse } from './list/read-prose.ts';
import { requirementList } from './list/requirement-list.ts';
import { withOwnLevels } from './list/stated-rows.ts';
import { isLabelLine } from './list/requirement-role.ts';
import type { SectionKind } from './words/section-lexicon.ts';
import { withLevelsAtEnd } from './rating/levels-at-end.ts';
import { ratedPieces, ratingForms } from './rating/rated-pieces.ts';
import { withLevelsOver } from './rating/levels-over.ts';
import type { RungBook } from './signs/rung-book.ts';
import type { Section } from './section/sections.ts';
import type { LevelStatement } from './legend/statement.ts';
import type { CompetencyTables } from './table-pieces.ts';
import { tellsAsked } from './words/tells-asked.ts';

/** All that a document asks of a person in competencies. */
export interface ReadRequirements {
  readonly requirements: readonly Requirement[];
  readonly conditions: readonly Condition[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Gathered {
  readonly requirements: Requirement[];
  readonly conditions: Condition[];
  readonly diagnostics: Diagnostic[];
  readonly prose: TextPiece[];
}

/** Parts in which a table of competencies is none of the function's. */
const FOREIGN: ReadonlySet<SectionKind> = new Set(['pay', 'selection', 'benefits', 'conditions']);

/**
 * Gathers requirements from all parts: tables wherever they stand, lists under headings that announce requirements. Only
 * where there is neither are sentences under such a heading taken for requirements, each with a diagnostic.
 */
export function readRequirements(
  sections: readonly Section[],
  tables: CompetencyTables,
  hints: MarkLineHints,
  book: RungBook,
): ReadRequirements {
  const gathered: Gathered = { requirements: [], conditions: [], diagnostics: [], prose: [] };
  const leveled = sections.map((section) => {
    if (section.kind !== 'requirements') return section;
    const { pieces, diagnostics } = withoutOtherLists(section.pieces);
    gathered.diagnostics.push(...diagnostics);
    return { ...section, pieces: withLevelsOver(withoutRungLines(pieces)) };
  });
  const asking = leveled.filter((section) => section.kind === 'requirements');
  const grouped = withGroupLevels(asking, book);
  const ended = withLevelsAtEnd(
    grouped.map((section) => section.pieces),
    book,
  );
  const own = leveled.map((section) => {
    const place = asking.indexOf(section);
    return { ...(grouped[place] ?? section), pieces: ended[place] ?? section.pieces };
  });
  const forms = ratingForms(
    own.flatMap((section) => (section.kind === 'requirements' ? section.pieces : [])),
    book,
  );
  for (const section of own) {
    const isAsking = section.kind === 'requirements';
    readSection(
      isAsking ? { ...section, pieces: ratedPieces(section.pieces, forms) } : section,
      tables,
      hints,
      gathered,
    );
  }
  const read = readProse(gathered.prose, gathered.requirements.length === 0);
  gathered.requirements.push(...read.requirements);
  gathered.conditions.push(...read.conditions);
  gathered.diagnostics.push(...read.diagnostics);
  return gathered;
}

function readSection(section: Section, tables: CompetencyTables, hints: MarkLineHints, into: Gathered): void {
  const isAsking = section.kind === 'requirements';
  const isTold = section.kind === undefined && section.pieces.some((piece) => isText(piece) && tellsAsked(piece.text));
  const scale = hints.scale === undefined ? {} : { scale: hints.scale };
  const isGeneral = section.isGeneral || !isAsking;
  const top =
    section.group === undefined
      ? belowHeading(section.heading ?? '', scale, isGeneral)
      : belowGroup(section.group, scale, isGeneral);
  let context: RequirementContext = top;
  let run: Piece[] = [];
  let isCutOff = false;
  let hasTable = false;
  const closeRun = (next: Piece | undefined): void => {
    if (!isAsking) {
      const name = run.at(-1);
      // The name of a group right above a table of which only a sentence says that it asks something.
      if (isTold && next !== undefined && isText(name) && isLabelLine({ ...name, kind: 'text' }))
        context = belowHeading(name.text, top, false);
      run = [];
      return;
    }
    const list = requirementList(next === undefined ? run : [...run, next], context);
    into.requirements.push(...list.requirements);
    into.conditions.push(...list.conditions);
    into.diagnostics.push(...list.diagnostics);
    into.prose.push(...list.prose);
    context = list.context;
    run = [];
  };
  for (const [index, piece] of section.pieces.entries()) {
    if (hasTable && isNextTitle(piece, section.pieces[index + 1])) break;
    if (piece.kind !== 'table' && piece.kind !== 'mark-lines') {
      const last = into.requirements.at(-1);
      isCutOff &&= last !== undefined && isExplainingPiece(piece);
      if (isCutOff && last !== undefined && isExplainingPiece(piece))
        into.requirements[into.requirements.length - 1] = explainedBy(last, piece.text);
      else run.push(piece);
      continue;
    }
    closeRun(piece);
    isCutOff = false;
    hasTable = true;
    if (piece.kind === 'mark-lines') {
      if (!mayHoldMarks(section)) continue;
      const { rows, conditions, diagnostics } = markLineTable(piece, hints);
      const own = withOwnLevels(rows, context);
      into.requirements.push(...own.rows.map((row) => requirementOfRow(row, context, hints.codes)));
      into.diagnostics.push(...own.diagnostics);
      into.conditions.push(...conditions);
      into.diagnostics.push(...diagnostics);
    } else {
      const table = tables.get(piece);
      if (table === undefined || !((isTold && mayBeAsked(table)) || isOwn(section, table))) continue;
      if (isOfOtherPart([context.cluster, section.kind === undefined ? section.heading : undefined], table)) continue;
      const named = piece.group === undefined ? context : belowHeading(piece.group, context, false);
      const around = isGraded(table) ? withoutLevel(named) : named;
      const own = withOwnLevels(table.rows, around);
      into.requirements.push(...own.rows.map((row) => requirementOfRow(row, around, hints.codes, table.labelHeader)));
      into.diagnostics.push(...own.diagnostics);
      into.conditions.push(...table.conditions);
      into.diagnostics.push(...table.diagnostics);
      isCutOff = endsUnexplained(table);
    }
    context = top;
  }
  closeRun(undefined);
}

/** A line in bold, apart, over a sentence: below a table of competencies it is the title of what comes next. */
function isNextTitle(piece: Piece, next: Piece | undefined): boolean {
  if (piece.kind !== 'text' || piece.bold !== true || !piece.gapBefore || next?.kind !== 'text') return false;
  return (
    !/[.:;!?]$/u.test(piece.text) &&
    /[.!?]$/u.test(next.text) &&
    next.bold !== true &&
    labelLevelOf(piece.text) === undefined
  );
}

/** Every row but the last explains its name, in no column of its own: the explanation of the last stands below it. */
function endsUnexplained({ rows, header }: CompetencyTable): boolean {
  const last = rows.at(-1);
  if (rows.length < 2 || last === undefined || last.definition !== undefined) return false;
  return (
    rows.slice(0, -1).every((row) => row.definition !== undefined) &&
    header.columns.every((column) => column.role !== 'definition')
  );
}

/** A table with levels of its own leaves nothing to the heading over it, not even where one is not given. */
function isGraded({ rows, header }: CompetencyTable): boolean {
  return header.columns.some(({ role }) => role === 'level') || rows.some((row) => row.required !== undefined);
}

function explainedBy(requirement: Requirement, text: string): Requirement {
  const { definition } = requirement;
  return { ...requirement, definition: definition === undefined ? text : `${definition}\n${text}` };
}

/** Lines that end in marks are competencies where the part asks them, or where no heading says what it is about. */
function mayHoldMarks(section: Section): boolean {
  return section.kind === undefined
    ? section.heading === undefined
    : !FOREIGN.has(section.kind) && section.kind !== 'other';
}

/** A sentence about marked levels may be about languages or machines too, where a word over the names says what they are. */
function mayBeAsked({ rows, header }: CompetencyTable): boolean {
  return header.columns[0]?.text === '' || rows.some((row) => isKnownCompetency(row.label));
}

/** Whether a table of this part is about the function: its header says so, or the part asks competencies. */
function isOwn(section: Section, table: CompetencyTable): boolean {
  if (section.kind === 'requirements') return true;
  return table.isTold && !FOREIGN.has(section.kind ?? 'tasks');
}

/** Gives levels the length of their scale where a sentence states it, and says which levels lie above it. */
export function withStatedScale(read: ReadRequirements, statement: LevelStatement): ReadRequirements {
  const { levels, falling } = statement;
  if (statement.fallsOpen === true) return withOpenNumbers(read);
  if (levels === undefined) return read;
  const scale = statement.scale ?? { levels };
  // A legend that tells the order of the letters leaves nothing to assume.
  const isOrdered = statement.scale?.labels !== undefined || statement.codes !== undefined;
  const diagnostics = read.diagnostics.filter((one) => one.code !== 'extract/letter-levels' || !isOrdered);
  const settled = new Set<string>();
  const requirements = read.requirements.map((given) => {
    const named = withNamedRung(given, statement);
    const coded = onFallingLetters(named, statement.codes);
    const requirement = falling === levels ? onFallingScale(coded, levels) : coded;
    if (named !== given && given.at?.line !== undefined) settled.add(keyOf(given.at.line, given.label));
    const highest = requirement.requiredPossible ?? requirement.required;
    if (highest === undefined || requirement.scale !== undefined) return requirement;
    if (highest <= levels) return { ...requirement, scale };
    diagnostics.push({
      severity: 'warning',
      code: 'extract/level-above-scale',
      values: { label: requirement.label, level: highest, levels },
      ...(requirement.at === undefined ? {} : { at: requirement.at }),
      ...(statement.at === undefined ? {} : { other: statement.at }),
    });
    return requirement;
  });
  const isSettled = (one: Diagnostic): boolean =>
    one.code === 'extract/unread-gradation' && settled.has(keyOf(one.at?.line ?? -1, one.values?.['label']));
  return { ...read, requirements, diagnostics: diagnostics.filter((one) => !isSettled(one)) };
}

/** One sentence may hold several names, each with a level of its own. */
function keyOf(line: number, label: string | number | undefined): string {
  return `${String(line)} ${String(label)}`;
}
