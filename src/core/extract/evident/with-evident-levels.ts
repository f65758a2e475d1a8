import { foldLabel } from '../../text/fold.ts';
import type { Requirement } from '../../model/profile.ts';
import type { Block } from '../../model/source-text.ts';
import { functionProfile, type DocumentFacts } from '../function-profile.ts';
import { requirementDoubts } from '../requirement-doubts.ts';
import { withStatedScale, type ReadRequirements } from '../requirements.ts';
import { isLeveled, withGains, type ReadPart } from './with-gains.ts';
import type { FunctionPart, IsShown } from '../facts/split-functions.ts';
import { textsIn } from '../page/texts-in.ts';
import { evidentLists, evidentRequirements } from './evident-requirements.ts';

/** So many levels make the reading that needs no known words the better one. */
const FEWEST = 3;
/** So many times as many it must find as the other did: one or two figures that look like levels are soon found. */
const TIMES = 3;
/** One name may stand in a list twice by mistake. */
const MOST_TWICE = 1;
/** A list of competencies with levels makes a function beyond doubt. */
const EVIDENCE = 4;

/**
 * Reads the functions of a document; where hardly any requirement got a level by a known form, once more by what the
 * document itself shows to be levels. Where that gives fewer than three levels, or not many more, what was read before
 * stays. Where known forms read part of the document, lists without a level gain those that the document shows.
 *
 * @param split Parts the document, by the lines too that are known to hold a competency.
 */
export function withEvidentLevels(
  split: (isShown: IsShown) => readonly FunctionPart[],
  blocks: readonly Block[],
  facts: DocumentFacts,
): readonly ReadPart[] {
  const plain = split(() => false).map((part) => ({ part, read: functionProfile(part, facts) }));
  const before = leveled(plain.flatMap(({ read }) => read.profile.requirements));
  const areWhole = plain.every(({ read }) => read.profile.requirements.every((one) => isLeveled(one)));
  if (before >= FEWEST && areWhole) return plain;
  const context = { statement: facts.statement, texts: textsIn(blocks).map((one) => one.text) };
  const lists = evidentLists(blocks, facts.codes, context);
  const gained = (): readonly ReadPart[] => plain.map((one) => withGains(one, lists, facts.statement));
  if (before >= FEWEST) return gained();
  const found = evidentRequirements(lists);
  if (found === undefined) return plain;
  const shown = withStatedScale(found, facts.statement);
  if (leveled(shown.requirements) < Math.max(FEWEST, before * TIMES)) return before === 0 ? plain : gained();
  if (!comesBack(shown.requirements)) return plain.length === 1 ? plain.map((one) => withShown(one, shown)) : plain;
  const lines = new Set(shown.requirements.flatMap((one) => one.at?.line ?? []));
  const parts = split((line) => lines.has(line));
  if (parts.length < 2) return plain;
  return parts.map((part, index) =>
    withShown({ part, read: functionProfile(part, facts) }, within(shown, part, parts[index + 1])),
  );
}

function leveled(requirements: readonly Requirement[]): number {
  return requirements.filter((one) => isLeveled(one)).length;
}

/** The same names again and again are those of several functions: where nothing tells these apart, none is read. */
function comesBack(requirements: readonly Requirement[]): boolean {
  const names = requirements.map((one) => foldLabel(one.label));
  return new Set(names).size + MOST_TWICE < names.length;
}

/** What was read between the first line of a part and the first of the next. */
function within(
  { requirements, diagnostics }: ReadRequirements,
  part: FunctionPart,
  next: FunctionPart | undefined,
): ReadRequirements {
  const from = part.pieces[0]?.at.line ?? 0;
  const to = next?.pieces[0]?.at.line ?? Number.POSITIVE_INFINITY;
  const isWithin = ({ at }: Pick<Requirement, 'at'>): boolean => (at?.line ?? 0) >= from && (at?.line ?? 0) < to;
  return { requirements: requirements.filter(isWithin), conditions: [], diagnostics: diagnostics.filter(isWithin) };
}

function withShown({ part, read }: ReadPart, { requirements, diagnostics }: ReadRequirements): ReadPart {
  const own = requirements.map((one) => withoutTitle(one, read.profile.title));
  const profile = { ...read.profile, requirements: own };
  const evidence = read.evidence + (own.length > 0 ? EVIDENCE : 0);
  return { part, read: { profile, diagnostics: [...diagnostics, ...requirementDoubts(own)], evidence } };
}

/** The title of the function right over its competencies names no group of them. */
function withoutTitle(requirement: Requirement, title = ''): Requirement {
  const { cluster, ...others } = requirement;
  return cluster !== undefined && foldLabel(cluster) === foldLabel(title) ? others : requirement;
}
