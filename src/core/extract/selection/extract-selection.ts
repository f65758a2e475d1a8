import type { Diagnostic, Parsed } from '../../model/diagnostic.ts';
import type { Preselection, SelectionProcedure } from '../../model/profile.ts';
import type { Block } from '../../model/source-text.ts';
import { assignmentsIn, type Assignment } from './assignment.ts';
import { collectParts, type CollectedParts, type Placed } from './collect-parts.ts';
import { eliminationIn } from './eliminatory.ts';
import { figuresIn, type Figure } from './figure.ts';
import { draftPart, findPart, finishPart, partsOf, shareOf, type PartDraft } from './part-draft.ts';
import { tabledParts } from './part-table.ts';
import { namesPreselection, readPreselection } from './preselection.ts';
import { readReserve } from './reserve.ts';
import { sentencesOf, type Sentence } from './sentence.ts';
import type { Target } from './target.ts';
import { textLines } from './text-line.ts';

interface Reading {
  readonly parts: PartDraft[];
  readonly hasTitle: boolean;
  each?: number;
  overall?: number;
  overallPoints?: number;
  preselection: Preselection;
  readonly diagnostics: Diagnostic[];
}

/** Words that make a share or a number of points one of an examination. */
const EXAMINED =
  /\b(?:punten|geslaag\w{0,5}|slaag\w{0,10}|slagen|behaal|behalen|behaalt|behaald|kandida\w{0,8}|examen\w{0,12}|proef|proeven|\w{0,12}gedeelten?|points?|reuss\w{0,6}|candidat\w{0,4}|epreuves?|marks?|pass|passed|candidates?)\b/u;
const PASSES =
  /\b(?:geslaagde?n?|slagen|slaagt|slaag|behaal|behalen|behaalt|behaald|halen|haalt|scoren|scoort|reussir|reussi|reussite|obtenir|obtient|obtenu|pass|passed|obtain|achieve|score|slaagdrempel|slaagcijfer)\b/u;
const WEIGHS =
  /\b(?:telt (?:mee )?voor|tellen (?:mee )?voor|weegt|wegen|gewicht|weging|compte pour|comptent pour|ponderation|counts? for|weight\w{0,4})\b/u;
const LONGEST_QUOTE = 200;

/**
 * The selection procedure that a document describes: parts in order with points and minima, preselection, reserve.
 *
 * Minima are shares of the points, 0 to 1; a part judged in words has a verdict in place of a minimum. Parts are named
 * as printed. What the document does not say is absent; a sentence with points or percentages of which nothing could
 * be placed gives `extract/unread-selection`.
 *
 * @param blocks The blocks of the whole document.
 * @returns Undefined, without a diagnostic, where there is no procedure.
 * @example extractSelection(blocks).value?.parts[0] // { name: 'Schriftelijk gedeelte', points: 50, minimum: 0.5 }
 */
export function extractSelection(blocks: readonly Block[]): Parsed<SelectionProcedure | undefined> {
  const tabled = tabledParts(blocks);
  const sentences = sentencesOf(textLines(blocks.filter((block) => !tabled.rows.has(block))));
  const collected = collectParts(sentences, tabled.parts);
  const reading: Reading = {
    parts: collected.parts,
    hasTitle: collected.hasTitle,
    preselection: {},
    diagnostics: [],
    ...(tabled.overallMinimum === undefined ? {} : { overall: tabled.overallMinimum }),
  };
  const unread = collected.placed.filter((placed) => !readSentence(reading, placed));
  for (const placed of collected.placed) eliminate(reading, placed);
  const reserve = readReserve(sentences);
  settle(reading);
  const hasPreselection = Object.keys(reading.preselection).length > 0;
  if (reading.parts.length === 0 && !hasPreselection && reserve === undefined) {
    return { value: undefined, diagnostics: unreadIn(collected, unread, reading) };
  }
  const value: SelectionProcedure = {
    ...(hasPreselection ? { preselection: reading.preselection } : {}),
    parts: reading.parts.map(finishPart),
    ...(reading.overall === undefined ? {} : { overallMinimum: reading.overall }),
    ...(reserve === undefined ? {} : { reserve }),
  };
  return { value, diagnostics: [...reading.diagnostics, ...unreadIn(collected, unread, reading)] };
}

/** Takes what a sentence says; false where it names figures of an examination and none could be placed. */
function readSentence(reading: Reading, placed: Placed): boolean {
  const { sentence } = placed;
  const figures = figuresIn(sentence.folded);
  if (placed.isPreselection && isOfPreselection(placed) && readIntoPreselection(reading, sentence)) return true;
  const isRead = readAssignments(reading, placed);
  return isRead || figures.length === 0 || !EXAMINED.test(sentence.folded);
}

/** A sentence under the preselection that names another part is about that part. */
function isOfPreselection({ sentence }: Placed): boolean {
  if (namesPreselection(sentence.folded)) return true;
  return assignmentsIn(sentence.folded, sentence.text).every((one) =>
    one.targets.every((target) => target.kind !== 'type'),
  );
}

function readIntoPreselection(reading: Reading, sentence: Sentence): boolean {
  const said = readPreselection(sentence.folded);
  if (Object.keys(said).length === 0) return false;
  reading.preselection = { ...said, ...reading.preselection };
  return true;
}

function readAssignments(reading: Reading, placed: Placed): boolean {
  const { sentence } = placed;
  if (WEIGHS.test(sentence.folded)) return false;
  let isRead = false;
  for (const one of assignmentsIn(sentence.folded, sentence.text)) {
    if (assign(reading, placed, one)) isRead = true;
  }
  return isRead;
}

function assign(reading: Reading, placed: Placed, one: Assignment): boolean {
  const shares = new Set(one.figures.filter((figure) => figure.kind === 'share').map((figure) => figure.value));
  if (shares.size > 1) return false;
  const share = one.figures.find((figure) => figure.kind === 'share');
  const least = one.figures.find((figure) => figure.kind === 'points' && figure.isMinimum);
  const points = one.figures.find((figure) => figure.kind === 'points' && !figure.isMinimum);
  const verdict = one.verdicts[0]?.word;
  const isAbout = isAboutSelection(reading, placed);
  let isRead = false;
  if (share !== undefined && isAbout) isRead = setMinimum(reading, placed, one.targets, share) || isRead;
  else if (least !== undefined && isAbout) isRead = setMinimum(reading, placed, one.targets, least) || isRead;
  if (points !== undefined) isRead = setPoints(reading, placed, one.targets, points.value) || isRead;
  if (verdict !== undefined && isAbout) isRead = setVerdict(reading, placed, one.targets, verdict) || isRead;
  return isRead;
}

function isAboutSelection(reading: Reading, placed: Placed): boolean {
  const { folded } = placed.sentence;
  const isKnown = placed.isInProcedure || reading.hasTitle || reading.parts.length > 0;
  return placed.part !== undefined || (EXAMINED.test(folded) && (isKnown || PASSES.test(folded)));
}

/** The parts a statement is about; one that the document names nowhere else is added. */
function meant(reading: Reading, placed: Placed, targets: readonly Target[]): readonly PartDraft[] {
  return targets.flatMap((target) => {
    const found = partsOf(reading.parts, target);
    if (found.length > 0 || target.kind !== 'type' || target.type === 'preselection') return found;
    const draft = draftPart(nameAt(placed.sentence, target.from), placed.sentence.at);
    const known = findPart(reading.parts, draft.name);
    if (known === undefined) reading.parts.push(draft);
    return [known ?? draft];
  });
}

/** The name as printed: the word of the kind, with the noun that follows it. */
function nameAt(sentence: Sentence, from: number): string {
  const found =
    /^[\p{L}-]{1,40}(?:\s(?:examen|selectie)?(?:gedeelte|proef|deel|onderdeel|examen|test|gesprek|interview|part|exam|examination|stage|cent(?:er|re))(?![\p{L}]))?/u.exec(
      sentence.text.slice(from),
    );
  const before =
    /(?:(?:gedeelte|épreuve|partie|examen|entretien)\s)$/iu.exec(
      sentence.text.slice(Math.max(0, from - 20), from),
    )?.[0] ?? '';
  return `${before}${found?.[0] ?? ''}`.trim();
}

function setMinimum(reading: Reading, placed: Placed, targets: readonly Target[], figure: Figure): boolean {
  const isShare = figure.kind === 'share';
  if (targets.some((one) => one.kind === 'overall')) {
    if (isShare) reading.overall ??= figure.value;
    else reading.overallPoints ??= figure.value;
  }
  if (targets.some((one) => one.kind === 'each') && isShare) reading.each ??= figure.value;
  const parts = targets.some((one) => one.kind === 'each') ? [] : meant(reading, placed, targets);
  const own = targets.length === 0 && placed.part !== undefined ? [placed.part] : parts;
  for (const part of own) {
    if (!isShare) part.minimumPoints ??= figure.value;
    else if (part.minimum !== undefined && part.minimum !== figure.value)
      reading.diagnostics.push(conflict(part, placed, figure.value));
    else part.minimum = figure.value;
    if (isShare && figure.of !== undefined && own.length === 1) part.points ??= figure.of;
  }
  if (targets.length > 0) return own.length > 0 || targets.some((one) => one.kind === 'overall' || one.kind === 'each');
  if (own.length > 0) return true;
  if (!PASSES.test(placed.sentence.folded) || placed.isPreselection) return false;
  if (isShare) reading.overall ??= figure.value;
  else reading.overallPoints ??= figure.value;
  return true;
}

function conflict(part: PartDraft, placed: Placed, value: number): Diagnostic {
  const values = { part: part.name, kept: Math.round((part.minimum ?? 0) * 100), other: Math.round(value * 100) };
  return { severity: 'warning', code: 'extract/selection-conflict', values, at: placed.sentence.at };
}

function setPoints(reading: Reading, placed: Placed, targets: readonly Target[], points: number): boolean {
  const named = targets.filter((one) => one.kind === 'type' || one.kind === 'ordinal');
  const own =
    placed.sentence.isTitle && placed.part !== undefined ? [placed.part] : meantForPoints(reading, placed, named);
  for (const part of own) part.points ??= points;
  if (own.length > 0 || placed.part !== undefined) return true;
  return targets.some((one) => one.kind === 'overall' || one.kind === 'each');
}

function meantForPoints(reading: Reading, placed: Placed, named: readonly Target[]): readonly PartDraft[] {
  if (named.length > 0) return meant(reading, placed, named);
  const isOwnLine =
    placed.sentence.kind !== 'item' &&
    /\b(?:staat|staan|gequoteerd|telt|maximum|punten ?:|sur|out of|worth|totaal)\b/u.test(placed.sentence.folded);
  return isOwnLine && placed.part !== undefined ? [placed.part] : [];
}

function setVerdict(reading: Reading, placed: Placed, targets: readonly Target[], verdict: string): boolean {
  const named = targets.filter((one) => one.kind === 'type' || one.kind === 'ordinal');
  const own = named.length > 0 ? meant(reading, placed, named) : placed.part === undefined ? [] : [placed.part];
  for (const part of own) part.verdict ??= verdict;
  return own.length > 0;
}

function eliminate(reading: Reading, placed: Placed): void {
  const said = eliminationIn(placed.sentence.folded);
  if (said === undefined || (placed.isPreselection && namesPreselection(placed.sentence.folded))) return;
  if (said.kind === 'all') for (const part of reading.parts) part.eliminatory ??= said.isEliminatory;
  else if (said.kind === 'here') {
    if (placed.part !== undefined) placed.part.eliminatory = said.isEliminatory;
  } else if (said.kind === 'named') {
    for (const target of said.targets)
      for (const part of partsOf(reading.parts, target)) part.eliminatory = said.isEliminatory;
  } else eliminateBefore(reading, said.targets);
}

function eliminateBefore(reading: Reading, targets: readonly Target[]): void {
  const places = targets.flatMap((target) => partsOf(reading.parts, target)).map((part) => reading.parts.indexOf(part));
  const last = Math.max(-1, ...places);
  const named = places.filter((place) => place < last);
  const before =
    last === 0 ? [0] : named.length > 0 ? named : [...reading.parts.keys()].filter((place) => place < last);
  for (const place of before) {
    const part = reading.parts[place];
    if (part !== undefined) part.eliminatory ??= true;
  }
}

/** Lays a minimum for every part on those without one of their own, and turns points into shares. */
function settle(reading: Reading): void {
  for (const part of reading.parts) {
    const isOpen = part.minimum === undefined && part.minimumPoints === undefined && part.verdict === undefined;
    if (isOpen && reading.each !== undefined) part.minimum = reading.each;
  }
  const total = reading.parts.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part.points === undefined ? undefined : sum + part.points),
    0,
  );
  const overall = reading.overall ?? shareOf(reading.overallPoints, total);
  if (overall !== undefined) reading.overall = overall;
}

function unreadIn(collected: CollectedParts, unread: readonly Placed[], reading: Reading): readonly Diagnostic[] {
  if (!collected.hasTitle && reading.parts.length === 0 && Object.keys(reading.preselection).length === 0) return [];
  return unread.map(({ sentence }) => ({
    severity: 'warning',
    code: 'extract/unread-selection',
    values: { text: sentence.text.slice(0, LONGEST_QUOTE) },
    at: sentence.at,
  }));
}
