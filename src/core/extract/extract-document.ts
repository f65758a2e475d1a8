import { foldLabel } from '../text/fold.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentReading } from '../model/document-reading.ts';
import type { Condition, FunctionProfile, Requirement } from '../model/profile.ts';
import type { Block, RowBlock, SourceText } from '../model/source-text.ts';
import { withChosenLevels } from './list/chosen-levels.ts';
import { extractConditions } from './conditions/extract-conditions.ts';
import { documentDictionary } from './dictionary/document-dictionary.ts';
import { withFieldsApart } from './facts/fields-apart.ts';
import { withEvidentLevels } from './evident/with-evident-levels.ts';
import { functionProfile, joinedConditions, type DocumentFacts, type PartProfile } from './function-profile.ts';
import { withoutFootnotes } from './page/footnote-blocks.ts';
import { withoutFurniture } from './page/furniture.ts';
import { findOrganisation, type FoundOrganisation } from './words/organisation.ts';
import { listedScales } from './legend/listed-scale.ts';
import { legendTable } from './legend/legend-table.ts';
import { withLetterColumns } from './gradation/letter-columns.ts';
import { withLevelLists } from './gradation/level-lists.ts';
import { withListedHeadings } from './section/listed-headings.ts';
import { withAskedSigns } from './page/asked-signs.ts';
import { withoutOtherFigures } from './page/without-other-figures.ts';
import { columnSenseOf } from './words/column-sense.ts';
import { isOtherDocument } from './words/other-document.ts';
import { ratesSomebody } from './words/rates-somebody.ts';
import { outline } from './page/outline.ts';
import { withLetter, type Piece } from './page/piece.ts';
import { withRatedRows } from './rating/rated-rows.ts';
import { withoutLoneRomans } from './level/lone-roman.ts';
import { rungBook } from './signs/rung-book.ts';
import { extractPayScales } from './pay/extract-pay-scales.ts';
import { repairedBlocks } from './page/repaired-blocks.ts';
import { scopeCodesOf } from './words/scope-code.ts';
import { extractSelection } from './selection/extract-selection.ts';
import { withSideColumns } from './page/side-columns.ts';
import { withSideHeadings } from './page/side-headings.ts';
import { splitFunctions, type FunctionPart, type IsShown } from './facts/split-functions.ts';
import { namesRung } from './legend/named-rung.ts';
import { levelStatement, type LevelStatement } from './legend/statement.ts';
import { isLevelWord } from './words/level-word.ts';
import { sortTables } from './table-pieces.ts';
import { linesIn, textsIn } from './page/texts-in.ts';
import { findTitle, withoutGender } from './facts/title.ts';

/** Fewer signs than this make no function profile. */
const ENOUGH_EVIDENCE = 2;
/** Beside a dictionary, what is left of its own words must be a profile beyond doubt. */
const ENOUGH_BESIDE_DICTIONARY = 4;

/** A document that says it is something else must be a profile beyond doubt. */
const ENOUGH_FOR_OTHERS = 6;

/** What the document as a whole says of its function or functions. */
interface Whole {
  readonly organisation: FoundOrganisation | undefined;
  readonly title: string | undefined;
  readonly decision: string | undefined;
  /** Length of the scale that it states. */
  readonly levels: number | undefined;
}

/** One function with all that its part of the document says. */
interface ReadFunction {
  readonly profile: FunctionProfile;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads what a document says: one function profile, several, or nothing known.
 *
 * Everything is as printed and has its place; what is not stated is absent, and what was doubtful is a diagnostic. Never
 * throws: a document that is no function profile is of kind `unknown`.
 *
 * @example extractDocument(source).profile?.requirements[0]?.label // 'Klantgerichtheid'
 */
export function extractDocument(printed: SourceText): DocumentReading {
  const source = withSideHeadings(withSideColumns(printed));
  const { file } = source;
  const {
    blocks: printedBlocks,
    headers,
    decision,
  } = withoutFurniture(withoutFootnotes(repairedBlocks(source)), source.margins);
  const blocks = withAskedSigns(withoutOtherFigures(printedBlocks));
  const texts = textsIn(blocks);
  const outlined = withListedHeadings(outline(source, blocks));
  const outlinedBlocks = outlined.flatMap((piece) => blocksIn(piece));
  const legends = [...textsIn(outlinedBlocks), ...listedScales(blocks)];
  const statement = levelStatement(legends, legendTable(blocks));
  const organisation = findOrganisation(linesIn(blocks), headers);
  const book = rungBook(statement);
  const lines = texts.map((one) => one.text);
  // What explains the levels may be printed at the foot of every page.
  const feet = (source.margins ?? []).map((one) => one.text);
  const all = withRatedRows(withChosenLevels(outlined), book);
  const { dictionary, diagnostics: doubts, rest } = documentDictionary(all, texts, statement, organisation?.name);
  const { pieces: sorted, tables } = sortTables(
    withLetterColumns(withLevelLists(rest, book, [...lines, ...feet]), statement.codes),
    (word) => isLevelWord(word) || namesRung(statement, word),
  );
  const pieces = withFieldsApart(sorted);
  const facts: DocumentFacts = { tables, codes: scopeCodesOf(lines), statement };
  const split = (isShown: IsShown): readonly FunctionPart[] =>
    splitFunctions(pieces, (piece) => tables.get(piece)?.isTold === true, isShown);
  const parts =
    dictionary === undefined
      ? withEvidentLevels(split, blocks, facts)
      : split(() => false).map((part) => ({ part, read: functionProfile(part, facts) }));
  const isOther = isOtherDocument(lines);
  // What an evaluation found is asked of nobody; beside it a column may say what is.
  const isRating = ratesSomebody(lines) && !blocks.some((block) => block.kind === 'row' && headsAsked(block));
  const enough = isRating
    ? Number.POSITIVE_INFINITY
    : isOther
      ? ENOUGH_FOR_OTHERS
      : dictionary === undefined
        ? ENOUGH_EVIDENCE
        : ENOUGH_BESIDE_DICTIONARY;
  const known = parts
    .map(({ part, read }, index) => ({
      read,
      own: parts.length === 1 ? source.blocks : blocksOf(source.blocks, part, parts[index + 1]?.part),
    }))
    .filter(({ read }) => read.evidence >= enough);
  const title =
    parts.length > 1
      ? undefined
      : findTitle(
          pieces,
          headers.map((header) => header.text),
          source.format,
        );
  const functions = known.map(({ read, own }) =>
    completed(read, own, { organisation, title, decision, levels: statement.levels }),
  );
  const isInferred = functions.some(({ profile }) => profile.organisation === organisation?.name);
  const inferred = isInferred || dictionary !== undefined ? organisation?.diagnostic : undefined;
  const diagnostics = [
    ...doubts,
    ...(functions.some(({ profile }) => profile.requirements.some((one) => one.required !== undefined))
      ? scaleDoubt(statement)
      : []),
    ...functions.flatMap((one) => one.diagnostics),
    ...(inferred === undefined ? [] : [inferred]),
  ];
  const held = dictionary === undefined ? {} : { dictionary };
  const [only] = functions;
  if (only === undefined) {
    if (dictionary !== undefined) return { file, kind: 'dictionary', dictionary, diagnostics };
    return { file, kind: 'unknown', diagnostics: [{ severity: 'error', code: 'extract/no-known-kind' }] };
  }
  if (functions.length === 1) return { file, kind: 'function-profile', profile: only.profile, ...held, diagnostics };
  return { file, kind: 'function-profile', profiles: functions.map((one) => one.profile), ...held, diagnostics };
}

/** A header of what is required, beside what was found. */
function headsAsked({ cells }: RowBlock): boolean {
  return cells.some(({ text }) => ['asked', 'least', 'entry', 'target', 'wished'].includes(columnSenseOf(text) ?? ''));
}

/** The document says in two places how many levels there are, and not the same. */
function scaleDoubt({ conflict }: LevelStatement): readonly Diagnostic[] {
  if (conflict === undefined) return [];
  const { one, other, at, otherAt } = conflict;
  return [{ severity: 'warning', code: 'extract/scale-conflict', values: { one, other }, at, other: otherAt }];
}

/** The blocks between the first line of a part and the first of the next: what pay, selection and conditions read. */
function blocksOf(blocks: readonly Block[], part: FunctionPart, next: FunctionPart | undefined): readonly Block[] {
  const from = part.pieces[0]?.at.line ?? 0;
  const to = next?.pieces[0]?.at.line ?? Number.POSITIVE_INFINITY;
  return blocks.filter((block) => (block.at.line ?? 0) >= from && (block.at.line ?? 0) < to);
}

/** Adds pay, selection and conditions from the blocks of the function, and what the whole document knows. */
function completed(read: PartProfile, blocks: readonly Block[], whole: Whole): ReadFunction {
  const pay = extractPayScales(blocks);
  const selection = extractSelection(blocks);
  const stated = extractConditions(blocks);
  const conditions = joinedConditions(read.profile.conditions, stated.value ?? []);
  const title = read.profile.title ?? (whole.title === undefined ? undefined : withoutGender(whole.title));
  const organisation = read.profile.organisation ?? whole.organisation?.name;
  const sure = withoutLoneRomans(read.profile.requirements, whole.levels);
  const requirements = withoutConditions(sure.requirements, conditions);
  const profile: FunctionProfile = {
    ...(title === undefined ? {} : { title }),
    ...(organisation === undefined ? {} : { organisation }),
    ...read.profile,
    ...(title === undefined ? {} : { title }),
    ...(whole.decision === undefined ? {} : { decision: whole.decision }),
    requirements,
    conditions,
    payScales: pay.value ?? [],
    ...(selection.value === undefined ? {} : { selection: selection.value }),
  };
  const isEmpty: readonly Diagnostic[] =
    requirements.length === 0 ? [{ severity: 'warning', code: 'extract/no-requirements' }] : [];
  return {
    profile,
    diagnostics: [
      ...read.diagnostics,
      ...sure.diagnostics,
      ...pay.diagnostics,
      ...selection.diagnostics,
      ...stated.diagnostics,
      ...isEmpty,
    ],
  };
}

/** A line that was read as a condition is no requirement too. */
function withoutConditions(
  requirements: readonly Requirement[],
  conditions: readonly Condition[],
): readonly Requirement[] {
  const byLine = new Map<number | undefined, string>();
  for (const { kind, text, at } of conditions) {
    if (kind !== 'other') byLine.set(at?.line, `${byLine.get(at?.line) ?? ''} ${foldLabel(text)}`);
  }
  return requirements.filter((one) => byLine.get(one.at?.line)?.includes(foldLabel(one.label)) !== true);
}

/** The lines and rows of a piece; a paragraph that ran over several lines is one. */
function blocksIn(piece: Piece): readonly Block[] {
  if (piece.kind === 'table') return piece.rows;
  if (piece.kind === 'mark-lines') return piece.lines;
  if (piece.kind === 'pair') return piece.content.flatMap((inner) => blocksIn(inner));
  return [{ kind: 'paragraph', text: withLetter(piece), at: piece.at, gapBefore: piece.gapBefore }];
}
