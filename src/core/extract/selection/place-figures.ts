import { assignmentsIn, type Assignment } from './assignment.ts';
import type { Placed } from './collect-parts.ts';
import { hasLooseNumber, type Figure } from './figure.ts';
import { foldInPlace } from './fold-in-place.ts';
import { knownWords, partsOf, sumOf, type PartDraft } from './part-draft.ts';
import { goesOn, partsMeant, subjectOf, type Reading } from './reading.ts';
import type { Sentence } from './sentence.ts';
import { targetsIn, wordsIn, type Target } from './target.ts';

/** Words that make a share or a number of points one of an examination. */
const EXAMINED =
  /\b(?:\w{0,14}punten|geslaag\w{0,5}|slaag\w{0,10}|slagen|behaal|behalen|behaalt|behaald|kandida\w{0,8}|examen\w{0,12}|proef|proeven|\w{0,12}gedeelten?|points?|reuss\w{0,6}|candidat\w{0,4}|epreuves?|marks?|pass|passed|candidates?)\b/u;
const PASSES =
  /\b(?:geslaagde?n?|slagen|slaagt|slaag|behaal|behalen|behaalt|behaald|halen|haalt|scoren|scoort|reussir|reussi|reussite|obtenir|obtient|obtenu|pass|passed|obtain|achieve|scores?|scored|scoring|slaagdrempel|slaagcijfer)\b/u;
const LEAST =
  /\b(?:minder dan|lager dan|onder de|moins de|less than|below|minimum|minimaal|minstens|ten ?minste|au moins|at least|vereist|nodig|need|needs|needed|required|requis)\b/u;
const WEIGHS =
  /\b(?:telt (?:mee )?voor|tellen (?:mee )?voor|weegt|wegen|gewicht|weging|compte pour|comptent pour|ponderation|counts? for|weight\w{0,4})\b/u;
/** Several parts have as many points each. */
const ALIKE = /\b(?:elk|telkens|beide|ieder|chacune?|chaque|each|both)\b/u;
const OF_POINTS = /^(?:op|sur|out of) |\b(?:staat|staan|gequoteerd|telt|maximum|punten ?:|sur|out of|worth|totaal)\b/u;

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
  const assignments = assignmentsIn(sentence.folded, sentence.text, knownWords(reading.parts));
  if (assignments.length === 0 || WEIGHS.test(sentence.folded) || NO_MINIMUM.test(sentence.folded)) return false;
  const minima = assignments.filter((one) => minimumOf(one) !== undefined);
  // A least number that was not understood may be the one of a part that is named: then none is laid on any.
  if (minima.length > 0 && hasLooseNumber(sentence.folded)) return false;
  const untold = minima.filter((one) => one.targets.every((target) => target.kind !== 'each'));
  const results = assignments.map((one) => place(reading, placed, withLabel(one, sentence), untold.length === 1));
  return results.every(Boolean);
}

function place(reading: Reading, placed: Placed, one: Assignment, isOnly: boolean): boolean {
  const shares = new Set(one.figures.filter((figure) => figure.kind === 'share').map((figure) => figure.value));
  if (shares.size > 1) return false;
  const minimum = minimumOf(one);
  const points = one.figures.find((figure) => figure.kind === 'points' && !figure.isMinimum);
  const verdict = one.verdicts[0]?.word;
  const isAbout = isAboutSelection(reading, placed, one.targets);
  const results = [
    minimum === undefined || (isAbout && setMinimum(reading, placed, one, minimum, isOnly)),
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
  if (OF_PEOPLE.test(folded) || EXEMPTS.test(folded)) return false;
  if (placed.part !== undefined || isProcedureKnown(reading, placed)) {
    if (EXAMINED.test(folded) || PASSES.test(folded)) return true;
    const isOfAll = targets.some((one) => one.kind === 'overall' || one.kind === 'each');
    return (targets.length > 0 || placed.part !== undefined) && (isOfAll || LEAST.test(folded) || isTerse(folded));
  }
  return EXAMINED.test(folded) && PASSES.test(folded);
}

/** A share of people is none of an examination: `35 % van de kandidaten slaagde`. */
const OF_PEOPLE =
  /(?:%|procent|percent|pour ?cent) (?:van (?:de|alle|het)|des|de nos|of (?:the |all )?)\s?(?:kandidaten|deelnemers|sollicitanten|inschrijvingen|geslaagden|laureaten|leden|medewerkers|personeel|candidats|membres|candidates|applicants|members)\b/u;

/** Who reached as much before need not sit the part again, and a jury has outsiders: neither is a minimum. */
const EXEMPTS =
  /\b(?:vrijgesteld\w?|vrijstelling\w{0,2}|dispens\w{0,5}|exempt\w{0,5}|van wie|waarvan de helft)\b|\bjury (?:bestaat|telt|is samengesteld|se compose|compte|consists)\b/u;
/** `Er is geen minimum per proef` takes back what it names. */
const NO_MINIMUM =
  /\b(?:geen (?:minimum\w{0,8}|drempel|minima)|no minimum|(?:aucun|pas de) (?:minimum|seuil)|niet (?:vereist|nodig|noodzakelijk)|not required)\b/u;

/** Hardly more than the figure itself: `60 % op de jury`, a cell. */
function isTerse(folded: string): boolean {
  return wordsIn(folded).length <= 8 && !/\b(?:je|we|wij|you|vous|nous|uit|werk\w{0,4})\b/u.test(folded);
}

function setMinimum(
  reading: Reading,
  placed: Placed,
  { targets, opens }: Assignment,
  figure: Figure,
  isOnly: boolean,
): boolean {
  if (opens.length > 0) return setBefore(reading, placed, opens, figure);
  if (targets.length === 0) return setUntargeted(reading, placed, figure, isOnly);
  const isEach = targets.some((one) => one.kind === 'each' || one.kind === 'others');
  const isOverall = targets.some((one) => one.kind === 'overall');
  if (isOverall) setOverall(reading, figure);
  if (targets.some((one) => one.kind === 'others')) setOthers(reading, placed.sentence);
  if (isEach && figure.kind === 'share' && reading.each === undefined) {
    reading.each = figure.value;
    reading.eachAt = placed.sentence.at;
  }
  if (isEach && figure.kind === 'points') reading.eachPoints ??= figure.value;
  const parts = isEach ? [] : new Set(partsMeant(reading, placed.sentence, targets));
  for (const part of parts) setPartMinimum(reading, placed, part, figure);
  const [only, other] = parts;
  if (only !== undefined && other === undefined && figure.of !== undefined) only.points ??= figure.of;
  return isEach || isOverall || only !== undefined;
}

/** The others are those that the sentence does not name beside them. */
function setOthers(reading: Reading, { folded }: Sentence): void {
  const named = targetsIn(wordsIn(folded), knownWords(reading.parts)).filter(isOfOnePart);
  reading.notOthers = new Set(named.flatMap((target) => partsOf(reading.parts, target)));
}

/** What must be reached to be let into a part is the minimum of the one part before it. */
function setBefore(reading: Reading, placed: Placed, opens: readonly Target[], figure: Figure): boolean {
  const subject = goesOn(placed.sentence) ? subjectOf(reading, placed) : undefined;
  if (subject !== undefined) {
    setPartMinimum(reading, placed, subject, figure);
    return true;
  }
  const entered = opens.flatMap((target) => partsOf(reading.parts, target));
  const first = Math.min(...entered.map((part) => reading.parts.indexOf(part)));
  const own = placed.part === undefined || entered.includes(placed.part) ? undefined : placed.part;
  const before = own ?? (first === 1 ? reading.parts[0] : undefined);
  if (before === undefined) return false;
  setPartMinimum(reading, placed, before, figure);
  return true;
}

const PASSING = /\b(?:geslaagde?n?|slagen|slaagt|slaag|reussir|reussi|reussite|pass|passed)\b/u;
const EACH_TIME = /\b(?:telkens|chaque fois|each time)\b/u;
const HERE = /\b(?:hier|hierop|hiervoor|ici|here)\b/u;
const NEXT_PART = /\b(?:een|une?|a|any) (?:volgende?|next|(?:epreuve|partie|etape) suivante)\b/u;

/**
 * Whether a minimum without a part may as well be one of the whole as of the part it stands under: told apart from the
 * last part, in words of passing, while the others have none. Then it is laid on neither.
 */
function isUnclear(reading: Reading, { part, sentence }: Placed): boolean {
  if (part === undefined || !sentence.isApart || !PASSING.test(sentence.folded) || HERE.test(sentence.folded))
    return false;
  const others = reading.parts.filter((one) => one !== part);
  const isLast = reading.parts.at(-1) === part && others.length > 0;
  return isLast && others.every((one) => (one.minimum ?? one.minimumPoints ?? one.verdict) === undefined);
}

/** A minimum of nothing in particular: of the part it stands under, the part with that many points, or of the whole. */
function setUntargeted(reading: Reading, placed: Placed, figure: Figure, isOnly: boolean): boolean {
  // What opens "a next part" is asked of all but the last.
  if (NEXT_PART.test(placed.sentence.folded)) return false;
  const sized = figure.of === undefined ? [] : reading.parts.filter((part) => part.points === figure.of);
  const isAbout = isOnly || goesOn(placed.sentence);
  const isOfWhole = figure.of !== undefined && figure.of === sumOf(reading.parts) && reading.parts.length > 1;
  if (isOfWhole && PASSES.test(placed.sentence.folded)) {
    setOverall(reading, figure);
    return true;
  }
  // "Telkens" is of each, whichever stood last.
  if (isOnly && EACH_TIME.test(placed.sentence.folded) && !placed.isPreselection && figure.kind === 'share') {
    reading.each ??= figure.value;
    reading.eachAt ??= placed.sentence.at;
    return true;
  }
  const part =
    (isAbout && !isOfWhole ? subjectOf(reading, placed) : undefined) ?? (sized.length === 1 ? sized[0] : undefined);
  if (part !== undefined) {
    if (isOnly && isUnclear(reading, placed)) return false;
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
  const all = targets.filter(isOfOnePart);
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

function isOfOnePart({ kind }: Target): boolean {
  return kind === 'type' || kind === 'part' || kind === 'ordinal';
}

function setVerdict(reading: Reading, placed: Placed, targets: readonly Target[], verdict: string): boolean {
  const named = targets.filter(isOfOnePart);
  if (!isProcedureKnown(reading, placed) && !isAboutSelection(reading, placed, targets)) return false;
  const subject = subjectOf(reading, placed);
  const parts = named.length > 0 ? partsMeant(reading, placed.sentence, named) : subject === undefined ? [] : [subject];
  for (const part of parts) part.verdict ??= verdict;
  return parts.length > 0;
}
