import { foldLabel } from '../text/fold.ts';
import type { Diagnostic, Parsed } from '../model/diagnostic.ts';
import type { DocumentReading } from '../model/document-reading.ts';
import type { Condition, FunctionProfile, PayScale, SelectionProcedure } from '../model/profile.ts';
import type { Block, SourceText } from '../model/source-text.ts';
import { extractConditions } from './conditions/extract-conditions.ts';
import { functionProfile, joinedConditions, type PartProfile } from './function-profile.ts';
import { withoutFurniture } from './furniture.ts';
import { findOrganisation, type FoundOrganisation, type PlacedText } from './organisation.ts';
import { outline } from './outline.ts';
import { extractPayScales } from './pay/extract-pay-scales.ts';
import { scopeCodesOf } from './scope-code.ts';
import { extractSelection } from './selection/extract-selection.ts';
import { splitFunctions } from './split-functions.ts';
import { levelStatement } from './statement.ts';
import { sortTables } from './table-pieces.ts';
import { findTitle } from './title.ts';

/** Fewer signs than this make no function profile. */
const ENOUGH_EVIDENCE = 2;

/** What the document as a whole adds to its function. */
interface Whole {
  readonly organisation: FoundOrganisation | undefined;
  readonly title: string | undefined;
  readonly decision: string | undefined;
  readonly pay: Parsed<readonly PayScale[]>;
  readonly selection: Parsed<SelectionProcedure | undefined>;
  readonly conditions: Parsed<readonly Condition[]>;
}

/**
 * Reads what a document says: one function profile, several, or nothing known.
 *
 * Everything is as printed and has its place; what is not stated is absent, and what was doubtful is a diagnostic. Never
 * throws: a document that is no function profile is of kind `unknown`.
 */
export function extractDocument(source: SourceText): DocumentReading {
  const { blocks, headers, decision } = withoutFurniture(source.blocks);
  const texts = textsOf(blocks);
  const { pieces, tables } = sortTables(outline(source, blocks));
  const lines = texts.map((one) => one.text);
  const facts = { tables, codes: scopeCodesOf(lines), statement: levelStatement(texts) };
  const parts = splitFunctions(pieces, (piece) => tables.has(piece)).map((part) => functionProfile(part, facts));
  const known = parts.filter((part) => part.evidence >= ENOUGH_EVIDENCE);
  if (known.length === 0) {
    return { file: source.file, kind: 'unknown', diagnostics: [{ severity: 'error', code: 'extract/no-known-kind' }] };
  }
  const whole: Whole = {
    organisation: findOrganisation(texts, headers),
    title: findTitle(
      pieces,
      headers.map((header) => header.text),
      source.format,
    ),
    decision,
    pay: extractPayScales(source.blocks),
    selection: extractSelection(source.blocks),
    conditions: extractConditions(source.blocks),
  };
  return reading(source.file, known, whole);
}

function reading(file: string, parts: readonly PartProfile[], whole: Whole): DocumentReading {
  const [only] = parts;
  const isOne = parts.length === 1;
  const profiles = parts.map((part) => completed(part.profile, whole, isOne));
  const diagnostics: readonly Diagnostic[] = [
    ...parts.flatMap((part) => part.diagnostics),
    ...whole.pay.diagnostics,
    ...whole.selection.diagnostics,
    ...whole.conditions.diagnostics,
    ...(only?.profile.organisation === undefined && whole.organisation?.diagnostic !== undefined
      ? [whole.organisation.diagnostic]
      : []),
    ...parts.flatMap((part): readonly Diagnostic[] =>
      part.profile.requirements.length === 0 ? [{ severity: 'warning', code: 'extract/no-requirements' }] : [],
    ),
  ];
  const [profile] = profiles;
  if (isOne && profile !== undefined) return { file, kind: 'function-profile', profile, diagnostics };
  return { file, kind: 'function-profile', profiles, diagnostics };
}

/** Adds what the whole document knows; pay, selection and conditions only where there is one function to have them. */
function completed(profile: FunctionProfile, whole: Whole, isOne: boolean): FunctionProfile {
  const organisation = profile.organisation ?? whole.organisation?.name;
  const title = profile.title ?? (isOne ? whole.title : undefined);
  const selection = isOne ? whole.selection.value : undefined;
  const conditions = isOne ? joinedConditions(profile.conditions, whole.conditions.value ?? []) : profile.conditions;
  return {
    ...(title === undefined ? {} : { title }),
    ...(organisation === undefined ? {} : { organisation }),
    ...profile,
    ...(whole.decision === undefined ? {} : { decision: whole.decision }),
    requirements: profile.requirements.filter(
      (one) => !conditions.some((condition) => isSame(condition, one.label, one.at?.line)),
    ),
    conditions,
    payScales: isOne ? (whole.pay.value ?? []) : [],
    ...(selection === undefined ? {} : { selection }),
  };
}

/** A line that was read as a condition is no requirement too. */
function isSame(condition: Condition, label: string, line: number | undefined): boolean {
  if (condition.kind === 'other' || condition.at?.line !== line) return false;
  return foldLabel(condition.text).includes(foldLabel(label));
}

/** All texts of a document in order, those in cells included. */
function textsOf(blocks: readonly Block[]): readonly PlacedText[] {
  return blocks.flatMap((block): readonly PlacedText[] => {
    if (block.kind !== 'row') return [{ text: block.text, at: block.at }];
    const cells = block.cells.filter((cell) => cell.text !== '');
    const [mark, meaning] = cells;
    // A legend in a table: a letter or number beside what it means.
    const legend =
      cells.length === 2 && /^[A-F1-9]$/u.test(mark?.text ?? '')
        ? [{ text: `${mark?.text ?? ''} = ${meaning?.text ?? ''}`, at: block.at }]
        : [];
    return [...cells.map((cell) => ({ text: cell.text, at: block.at })), ...legend];
  });
}
