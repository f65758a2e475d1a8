import type { Diagnostic } from '../model/diagnostic.ts';
import type { Condition, FunctionProfile, Requirement, ResultArea } from '../model/profile.ts';
import { takeFields, type Fields } from './facts/fields.ts';
import { opensRemark } from './level/no-name.ts';
import { levelOfNothing } from './list/level-of-nothing.ts';
import { isText, type Piece } from './page/piece.ts';
import { resultAreas } from './facts/result-areas.ts';
import { sectionConditions } from './facts/section-conditions.ts';
import { requirementDoubts } from './requirement-doubts.ts';
import { withSharedScale } from './level/shared-scale.ts';
import { withoutStrangeSigns } from './level/strange-signs.ts';
import { readRequirements, withStatedScale, type ReadRequirements } from './requirements.ts';
import { rungBook } from './signs/rung-book.ts';
import type { ScopeCodes } from './words/scope-code.ts';
import { placeSentence, sectionText } from './section/section-text.ts';
import { toldOtherwise } from './told-otherwise.ts';
import { sectionsOf, type Section } from './section/sections.ts';
import type { FunctionPart } from './facts/split-functions.ts';
import type { LevelStatement } from './legend/statement.ts';
import type { CompetencyTables } from './table-pieces.ts';
import { withoutGender } from './facts/title.ts';
import { isNamedCard } from './words/named-card.ts';
import { titledLine } from './words/titled-line.ts';

/** A document says what it is among its first pieces. */
const HEAD = 12;

/** What the whole document says, for each of its functions. */
export interface DocumentFacts {
  readonly tables: CompetencyTables;
  readonly codes: ScopeCodes;
  readonly statement: LevelStatement;
}

/** One function as its part of the document states it; what only the whole document knows comes later. */
export interface PartProfile {
  readonly profile: FunctionProfile;
  readonly diagnostics: readonly Diagnostic[];
  /** Signs that this is a function profile at all: 2 and more is enough. */
  readonly evidence: number;
}

/** Reads one function from its pieces. */
export function functionProfile(part: FunctionPart, facts: DocumentFacts): PartProfile {
  const { fields, rest } = takeFields(part.pieces);
  const sections = sectionsOf(rest);
  const { statement } = facts;
  const hints = {
    codes: facts.codes,
    isCumulative: statement.isCumulative,
    ...(statement.levels === undefined ? {} : { levels: statement.levels }),
    ...(statement.scale?.labels === undefined ? {} : { scale: statement.scale }),
  };
  const found = withoutStrangeSigns(readRequirements(sections, facts.tables, hints, rungBook(statement)));
  const read = withSharedScale(withStatedScale(found, statement));
  const areas = areasOf(sections);
  const printed = fields.title ?? part.heading;
  const title = printed === undefined ? undefined : withoutGender(printed);
  const profile: FunctionProfile = {
    ...(title === undefined ? {} : { title }),
    ...facetsOf(fields),
    ...textsOf(fields, sections),
    ...(statement.isCumulative ? { cumulative: true } : {}),
    resultAreas: areas,
    requirements: read.requirements,
    conditions: joinedConditions(read.conditions, sectionConditions(sections)),
    payScales: [],
  };
  const isTitled = part.pieces
    .slice(0, HEAD)
    .some((piece) => isText(piece) && (titledLine(piece.text) !== undefined || isNamedCard(piece.text)));
  const diagnostics = [
    ...read.diagnostics,
    ...remarksOn(part.pieces, read),
    ...requirementDoubts(read.requirements),
    ...toldOtherwise(part.pieces, read.requirements),
  ];
  return { profile, diagnostics, evidence: evidenceOf(fields, sections, read.requirements, areas.length, isTitled) };
}

/** Remarks that give a level below what is asked ("Opmerking: ploegbazen niveau 4"): a person has to see what they change. */
function remarksOn(pieces: readonly Piece[], { requirements, diagnostics }: ReadRequirements): readonly Diagnostic[] {
  const lines = new Set(diagnostics.map((one) => one.at?.line));
  const first = Math.min(...requirements.map((one) => one.at?.line ?? Number.POSITIVE_INFINITY));
  return pieces.flatMap((piece) =>
    isText(piece) && (piece.at.line ?? 0) > first && !lines.has(piece.at.line) && opensRemark(piece.text)
      ? levelOfNothing({ ...piece, text: piece.text.replace(/^\(|\)$/gu, '') })
      : [],
  );
}

/** Running text under a heading such as "Your job" describes the function where other parts hold its result areas. */
function areasOf(sections: readonly Section[]): readonly ResultArea[] {
  const parts = sections
    .filter((section) => section.kind === 'tasks')
    .map((section) => ({ section, areas: resultAreas(section) }));
  const isProse = (section: Section): boolean => section.pieces.every((piece) => piece.kind === 'text');
  const listed = parts.filter(({ section, areas }) => areas.length > 1 || !isProse(section));
  return (listed.some(({ areas }) => areas.length > 0) ? listed : parts).flatMap(({ areas }) => areas);
}

function facetsOf(fields: Fields): Partial<FunctionProfile> {
  const { organisation, department, service, grade, functionFamily, functionalCareer } = fields;
  return {
    ...(organisation === undefined ? {} : { organisation }),
    ...(department === undefined ? {} : { department }),
    ...(service === undefined ? {} : { service }),
    ...(grade === undefined ? {} : { grade }),
    ...(functionFamily === undefined ? {} : { functionFamily }),
    ...(functionalCareer === undefined ? {} : { functionalCareer }),
  };
}

function textsOf(fields: Fields, sections: readonly Section[]): Partial<FunctionProfile> {
  const purpose = fields.purpose ?? sectionText(sections, 'purpose');
  const entityPurpose = sectionText(sections, 'entity-purpose');
  const place = fields.placeInOrganisation ?? sectionText(sections, 'place') ?? placeSentence(sections);
  return {
    ...(purpose === undefined ? {} : { purpose }),
    ...(entityPurpose === undefined ? {} : { entityPurpose }),
    ...(place === undefined ? {} : { placeInOrganisation: place }),
  };
}

function evidenceOf(
  fields: Fields,
  sections: readonly Section[],
  requirements: readonly Requirement[],
  areas: number,
  isTitled: boolean,
): number {
  const isAsking = sections.some((section) => section.kind === 'requirements');
  return (
    (fields.title === undefined ? 0 : 1) +
    (fields.grade === undefined && fields.functionalCareer === undefined && fields.functionFamily === undefined
      ? 0
      : 1) +
    (requirements.length > 0 && isAsking ? 2 : 0) +
    (requirements.length > 1 && !isAsking ? 1 : 0) +
    (isTitled ? 1 : 0) +
    (requirements.filter((one) => one.required !== undefined).length > 1 ? 2 : 0) +
    (areas > 0 ? 1 : 0) +
    (sections.some((section) => section.kind === 'purpose') ? 1 : 0)
  );
}

/** Conditions that were read twice, from their own part and from a list of requirements, count once. */
export function joinedConditions(own: readonly Condition[], found: readonly Condition[]): readonly Condition[] {
  const keys = new Set(found.map((one) => `${one.kind}|${one.at?.line ?? 0}`));
  const all = [...found, ...own.filter((one) => !keys.has(`${one.kind}|${one.at?.line ?? 0}`))];
  return all.sort((one, other) => (one.at?.line ?? 0) - (other.at?.line ?? 0));
}
