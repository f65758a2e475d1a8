import { assignmentsIn, type Assignment } from './assignment.ts';
import type { Placed } from './collect-parts.ts';
import type { Figure } from './figure.ts';
import { foldInPlace } from './fold-in-place.ts';
import type { PartDraft } from './part-draft.ts';
import { goesOn, partsMeant, subjectOf, type Reading } from './reading.ts';
import type { Sentence } from './sentence.ts';
import { targetsIn, wordsIn, type Target } from './target.ts';

/** Words that make a share or a number of points one of an examination. */
const EXAMINED =
  /\b(?:\w{0,14}punten|geslaag\w{0,5}|slaag\w{0,10}|slagen|behaal|behalen|behaalt|behaald|kandida\w{0,8}|examen\w{0,12}|proef|proeven|\w{0,12}gedeelten?|points?|reuss\w{0,6}|candidat\w{0,4}|epreuves?|marks?|pass|passed|candidates?)\b/u;
const PASSES =
  /\b(?:geslaagde?n?|slagen|slaagt|slaag|behaal|behalen|behaalt|behaald|halen|haalt|scoren|scoort|reussir|reussi|reussite|obtenir|obtient|obtenu|pass|passed|obtain|achieve|score|slaagdrempel|slaagcijfer)\b/u;
const LEAST = /\b(?:minimum|minimaal|minstens|ten ?minste|au moins|at least)\b/u;
const WEIGHS =
  /\b(?:telt (?:mee )?voor|tellen (?:mee )?voor|weegt|wegen|gewicht|weging|compte pour|comptent pour|ponderation|counts? for|weight\w{0,4})\b/u;
/** Several parts have as many points each. */
const ALIKE = /\b(?:elk|telkens|beide|ieder|chacune?|chaque|each|both)\b/u;
const OF_POINTS = /\b(?:staat|staan|gequoteerd|telt|maximum|punten ?:|sur|out of|worth|totaal)\b/u;

/** Whether a sentence speaks of an examination, so that a figure in it is worth reporting when it is not understood. */
export function isExamined(folded: string): boolean {
  return EXAMINED.test(folded);
}

/**
 * Lays the points, minima and judgements of a sentence on the parts they are about.
 *
 * @returns Whether every figure found its place; false too where the sentence has none.
 */
export function placeFigures(reading: Reading, placed: Placed): boolean {
  const { sentence } = placed;
  if (WEIGHS.test(sentence.folded)) return false;
  const assignments = assignmentsIn(sentence.folded, sentence.text);
  const minima = assignments.filter((one) => minimumOf(one) !== undefined);
  const results = assignments.map((one) => place(reading, placed, withLabel(one, sentence), minima.length === 1));
  return results.length > 0 && results.every(Boolean);
}

function place(reading: Reading, placed: Placed, one: Assignment, isOnly: boolean): boolean {
  const shares = new Set(one.figures.filter((figure) => figure.kind === 'share').map((figure) => figure.value));
  if (shares.size > 1) return false;
  const minimum = minimumOf(one);
  const points = one.figures.find((figure) => figure.kind === 'points' && !figure.isMinimum);
  const verdict = one.verdicts[0]?.word;
  const isAbout = isAboutSelection(reading, placed, one.targets);
  const results = [
    minimum === undefined || (isAbout && setMinimum(reading, placed, one.targets, minimum, isOnly)),
    points === undefined || setPoints(reading, placed, one.targets, points),
    verdict === undefined || minimum !== undefined || setVerdict(reading, placed, one.targets, verdict),
  ];
  return results.every(Boolean);
}

/** A cell that names no part is about all parts together where the label of its row says so: `Totaal`. */
function withLabel(one: Assignment, { label }: Sentence): Assignment {
  if (one.targets.length > 0 || label === undefined) return one;
  const targets = targetsIn(wordsIn(foldInPlace(label.slice(0, 100)))).filter((target) => target.kind === 'overall');
  return { ...one, targets };
}

function minimumOf(one: Assignment): Figure | undefined {
  const share = one.figures.find((figure) => figure.kind === 'share');
  return share ?? one.figures.find((figure) => figure.kind === 'points' && figure.isMinimum);
}

/** The document describes a procedure, as far as was read. */
function isProcedureKnown(reading: Reading, placed: Placed): boolean {
  return placed.isInProcedure || reading.hasTitle || reading.parts.length > 0;
}

function isAboutSelection(reading: Reading, placed: Placed, targets: readonly Target[]): boolean {
  const { folded } = placed.sentence;
  if (placed.part !== undefined) return true;
  if (isProcedureKnown(reading, placed))
    return EXAMINED.test(folded) || PASSES.test(folded) || (targets.length > 0 && LEAST.test(folded));
  return EXAMINED.test(folded) && PASSES.test(folded);
}

function setMinimum(
  reading: Reading,
  placed: Placed,
  targets: readonly Target[],
  figure: Figure,
  isOnly: boolean,
): boolean {
  if (targets.length === 0) return setUntargeted(reading, placed, figure, isOnly);
  const isEach = targets.some((one) => one.kind === 'each');
  const isOverall = targets.some((one) => one.kind === 'overall');
  if (isOverall) setOverall(reading, figure);
  if (isEach && figure.kind === 'share' && reading.each === undefined) {
    reading.each = figure.value;
    reading.eachAt = placed.sentence.at;
  }
  if (isEach && figure.kind === 'points') reading.eachPoints ??= figure.value;
  const parts = isEach ? [] : partsMeant(reading, placed.sentence, targets);
  for (const part of parts) setPartMinimum(reading, placed, part, figure);
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only !== undefined && figure.of !== undefined) only.points ??= figure.of;
  return isEach || isOverall || parts.length > 0;
}

/** A minimum of nothing in particular: of the part it stands under, the part with that many points, or of the whole. */
function setUntargeted(reading: Reading, placed: Placed, figure: Figure, isOnly: boolean): boolean {
  const sized = figure.of === undefined ? [] : reading.parts.filter((part) => part.points === figure.of);
  const isAbout = isOnly || goesOn(placed.sentence);
  const part = (isAbout ? subjectOf(reading, placed) : undefined) ?? (sized.length === 1 ? sized[0] : undefined);
  if (part !== undefined) {
    setPartMinimum(reading, placed, part, figure);
    return true;
  }
  // "Vanaf 12 op 20" where every part counts 20 points is said of each of them.
  if (isOnly && sized.length > 1 && sized.length === reading.parts.length && reading.each === undefined) {
    reading.each = figure.value;
    reading.eachAt = placed.sentence.at;
    return true;
  }
  if (!isOnly || !PASSES.test(placed.sentence.folded) || placed.isPreselection) return false;
  setOverall(reading, figure);
  return true;
}

function setOverall(reading: Reading, figure: Figure): void {
  if (figure.kind === 'share') reading.overall ??= figure.value;
  else reading.overallPoints ??= figure.value;
}

function setPartMinimum(reading: Reading, placed: Placed, part: PartDraft, figure: Figure): void {
  if (figure.kind === 'points') {
    part.minimumPoints ??= figure.value;
    part.minimumAt ??= placed.sentence.at;
  } else if (part.minimum === undefined) {
    part.minimum = figure.value;
    part.minimumAt ??= placed.sentence.at;
  } else if (part.minimum !== figure.value) {
    const values = { part: part.name, kept: percent(part.minimum), other: percent(figure.value) };
    reading.diagnostics.push({
      severity: 'warning',
      code: 'extract/selection-conflict',
      values,
      at: placed.sentence.at,
      ...(part.minimumAt === undefined ? {} : { other: part.minimumAt }),
    });
  }
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

function setPoints(reading: Reading, placed: Placed, targets: readonly Target[], figure: Figure): boolean {
  const { sentence, part } = placed;
  const points = figure.value;
  const all = targets.filter((one) => one.kind === 'type' || one.kind === 'ordinal');
  const nearest = all.findLast((one) => one.from < figure.from);
  const named = nearest === undefined || ALIKE.test(sentence.folded) ? all : [nearest];
  const isOwnLine = sentence.isTitle || (sentence.kind !== 'item' && OF_POINTS.test(sentence.folded));
  const own = sentence.isTitle && part !== undefined ? [part] : partsMeant(reading, sentence, named);
  const parts = own.length > 0 || part === undefined || !isOwnLine ? own : [part];
  for (const one of parts) one.points ??= points;
  if (targets.some((one) => one.kind === 'overall') && reading.total === undefined) {
    reading.total = points;
    reading.totalAt = sentence.at;
  }
  return parts.length > 0 || part !== undefined || targets.some((one) => one.kind === 'overall' || one.kind === 'each');
}

function setVerdict(reading: Reading, placed: Placed, targets: readonly Target[], verdict: string): boolean {
  const named = targets.filter((one) => one.kind === 'type' || one.kind === 'ordinal');
  if (!isProcedureKnown(reading, placed) && !isAboutSelection(reading, placed, targets)) return false;
  const subject = subjectOf(reading, placed);
  const parts = named.length > 0 ? partsMeant(reading, placed.sentence, named) : subject === undefined ? [] : [subject];
  for (const part of parts) part.verdict ??= verdict;
  return parts.length > 0;
}
