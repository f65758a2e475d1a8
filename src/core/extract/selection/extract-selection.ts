import type { Diagnostic, Parsed } from '../../model/diagnostic.ts';
import type { Preselection, SelectionProcedure } from '../../model/profile.ts';
import type { Block } from '../../model/source-text.ts';
import { applyElimination } from './apply-elimination.ts';
import { assignmentsIn } from './assignment.ts';
import { collectParts, type Placed } from './collect-parts.ts';
import { withColumnedLines } from './columned-lines.ts';
import { withoutContacts } from './contact-line.ts';
import { figuresIn } from './figure.ts';
import { finishPart, shareOf, sumOf } from './part-draft.ts';
import { tabledParts } from './part-table.ts';
import { isExamined, placeFigures } from './place-figures.ts';
import { namesPreselection, readPreselection } from './preselection.ts';
import type { Reading } from './reading.ts';
import { readReserve } from './reserve.ts';
import { selectionDoubts } from './selection-doubts.ts';
import { sentencesOf, type Sentence } from './sentence.ts';
import { textLines } from './text-line.ts';

const LONGEST_QUOTE = 200;

/**
 * The selection procedure that a document describes: parts in order with points and minima, preselection, reserve.
 *
 * Minima are shares of the points, 0 to 1; a part judged in words has a verdict in place of a minimum. Parts are named
 * as printed. What the document does not say is absent; a sentence with points or percentages that could not be placed
 * gives `extract/unread-selection`.
 *
 * @param blocks The blocks of the whole document.
 * @returns Undefined, without a diagnostic, where there is no procedure.
 * @example extractSelection(blocks).value?.parts[0] // { name: 'Schriftelijk gedeelte', points: 50, minimum: 0.5 }
 */
export function extractSelection(blocks: readonly Block[]): Parsed<SelectionProcedure | undefined> {
  const shaped = withColumnedLines(blocks);
  const tabled = tabledParts(shaped);
  const sentences = sentencesOf(textLines(shaped.filter((block) => !tabled.rows.has(block))));
  const collected = collectParts(sentences, tabled.parts);
  const reading: Reading = {
    parts: collected.parts,
    hasTitle: collected.hasTitle,
    preselection: {},
    said: [],
    diagnostics: [],
    ...(tabled.overallMinimum === undefined ? {} : { overall: tabled.overallMinimum }),
  };
  const unread = collected.placed.filter((placed) => !readSentence(reading, placed));
  if (reading.parts.length > 0) for (const placed of collected.placed) applyElimination(reading.parts, placed);
  settle(reading);
  const reserve = readReserve(sentences);
  const preselection = inOrder(reading.preselection);
  const isNamed = reading.parts.length > 0 || preselection !== undefined || reading.overall !== undefined;
  const diagnostics = [
    ...reading.diagnostics,
    ...selectionDoubts(reading),
    ...(isNamed || reading.hasTitle ? unread.map(unreadSentence) : []),
  ];
  if (!isNamed && reserve === undefined) return { value: undefined, diagnostics };
  const value: SelectionProcedure = {
    ...(preselection === undefined ? {} : { preselection }),
    parts: reading.parts.map(finishPart),
    ...(reading.overall === undefined ? {} : { overallMinimum: reading.overall }),
    ...(reserve === undefined ? {} : { reserve }),
  };
  return { value, diagnostics };
}

/** Takes what a sentence says; false where it names figures of an examination that could not all be placed. */
function readSentence(reading: Reading, placed: Placed): boolean {
  const { sentence } = placed;
  if (placed.isPreselection && isOfPreselection(sentence) && readIntoPreselection(reading, sentence)) return true;
  const isRead = placeFigures(reading, placed);
  reading.said.push(sentence);
  return isRead || figuresIn(sentence.folded).length === 0 || !isExamined(sentence.folded);
}

/** A sentence under the preselection that lays a figure on another part is about that part. */
function isOfPreselection(sentence: Sentence): boolean {
  if (namesPreselection(sentence.folded)) return true;
  const targets = assignmentsIn(sentence.folded, sentence.text).flatMap((one) => one.targets);
  return targets.every((target) => target.kind !== 'type');
}

function readIntoPreselection(reading: Reading, sentence: Sentence): boolean {
  const said = readPreselection(sentence.folded);
  if (Object.keys(said).length === 0) return false;
  reading.preselection = { ...said, ...reading.preselection };
  return true;
}

function inOrder({ above, admitted, minimum, ties }: Preselection): Preselection | undefined {
  const ordered = {
    ...(above === undefined ? {} : { above }),
    ...(admitted === undefined ? {} : { admitted }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(ties === undefined ? {} : { ties }),
  };
  return Object.keys(ordered).length === 0 ? undefined : ordered;
}

/** Lays a minimum for every part on those without one of their own, and turns points of the whole into a share. */
function settle(reading: Reading): void {
  for (const part of reading.parts) {
    if (part.minimum !== undefined || part.minimumPoints !== undefined || part.verdict !== undefined) continue;
    if (reading.notOthers?.has(part) === true) continue;
    if (reading.each !== undefined) part.minimum = reading.each;
    else if (reading.eachPoints !== undefined) part.minimumPoints = reading.eachPoints;
  }
  const [only, second] = reading.parts;
  const overall = reading.overall ?? shareOf(reading.overallPoints, sumOf(reading.parts) ?? reading.total);
  if (overall !== undefined) reading.overall = overall;
  // Of one part, the whole is that part.
  if (only !== undefined && second === undefined && only.minimum === undefined && only.minimumPoints === undefined)
    if (overall !== undefined && only.verdict === undefined) only.minimum = overall;
}

function unreadSentence({ sentence }: Placed): Diagnostic {
  const values = { text: withoutContacts(sentence.text).slice(0, LONGEST_QUOTE) };
  return { severity: 'warning', code: 'extract/unread-selection', values, at: sentence.at };
}
