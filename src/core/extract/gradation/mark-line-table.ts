import { foldLabel } from '../../text/fold.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { Condition, Scale } from '../../model/profile.ts';
import type { CompetencyRow } from './read-table.ts';
import { columnScale } from '../legend/column-scale.ts';
import { conditionOfRow } from '../level/condition-row.ts';
import { splitWords } from './cluster-split.ts';
import { endsInOther } from '../words/ends-in-other.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { endsLikeCluster } from '../words/known-label.ts';
import { endsOpen, joined } from '../page/line-joining.ts';
import { isLevelWord } from '../words/level-word.ts';
import { markedLevel, markReadingOf, type MarkReading } from '../level/mark-decision.ts';
import { isHeaderLine } from '../page/mark-lines.ts';
import { markTailOf, type MarkTail } from '../level/mark.ts';
import type { MarkLinesPiece } from '../page/piece.ts';
import type { ScopeCodes } from '../words/scope-code.ts';

/** What the document says elsewhere that helps to read the remains of a table. */
export interface MarkLineHints {
  readonly codes: ScopeCodes;
  /** The document says that a higher level implies the lower ones. */
  readonly isCumulative: boolean;
  /** The scale whose rungs a sentence or legend names. */
  readonly scale?: Scale;
  /** Levels of the scale, where a sentence says it. */
  readonly levels?: number;
}

/** What the remains of a table say. */
export interface MarkLineTable {
  readonly rows: readonly CompetencyRow[];
  readonly conditions: readonly Condition[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Line {
  label: string;
  readonly cluster: { name: string } | undefined;
  readonly code: string;
  readonly tail: MarkTail;
  readonly at: Place;
}

/**
 * Reads the remains of a table of marks: counts the marks after each label and puts clusters together that wrapped
 * below their first row.
 *
 * The count is the level where the marks stack (`X | X`) or keep their empty columns; one lone mark per row, with no
 * columns left, says nothing of its level.
 */
export function markLineTable(piece: MarkLinesPiece, hints: MarkLineHints): MarkLineTable {
  const diagnostics: Diagnostic[] = [];
  const lines = linesOf(piece, hints, diagnostics);
  const conditions: Condition[] = [];
  const tails = lines.map((line) => line.tail.columns);
  const reading: MarkReading =
    hints.isCumulative && !lines.some((line) => line.tail.hasPlaces) ? 'cumulative' : markReadingOf(tails);
  const hasPlaces = lines.some((line) => line.tail.hasPlaces) || tails.some((columns) => columns.length > 1);
  const scale = scaleOf(piece, hints) ?? boxedScale(lines);
  const rows: CompetencyRow[] = [];
  for (const line of lines) {
    const condition = conditionOfRow(line.label, '', line.at);
    if (condition !== undefined) conditions.push(condition);
    else if (endsInOther(line.label)) rows.push({ label: line.label, at: line.at });
    else rows.push(rowOf(line, { reading, hasPlaces: hasPlaces || hints.isCumulative, scale }, diagnostics));
  }
  return { rows, conditions, diagnostics };
}

function linesOf(piece: MarkLinesPiece, hints: MarkLineHints, diagnostics: Diagnostic[]): readonly Line[] {
  const lines: Line[] = [];
  const mayHaveCluster =
    showsClusters(piece) ||
    piece.lines.some((line) => line.text.split(/[\s|]{1,10}/u).some((word) => columnRoleOf(word) === 'cluster'));
  let cluster: { name: string } | undefined;
  let introduced = false;
  let isInRows = false;
  const bars = usualBars(piece);
  for (const { text: printed, at } of piece.lines) {
    const text = withoutNoise(printed, bars);
    const tail = markTailOf(text);
    if (tail !== undefined && !(isHeaderLine(text) && !isInRows)) {
      isInRows = true;
      const words = splitWords(
        tail.text,
        hints.codes,
        mayHaveCluster ? (cluster === undefined ? 'first' : 'later') : 'none',
      );
      if (/^\p{Ll}/u.test(words.cluster) && cluster !== undefined) {
        // The name of the group goes on in the cell of this row.
        cluster.name = joined(cluster.name, words.cluster);
        introduced = true;
      } else introduced = words.cluster !== '' && foldLabel(words.cluster) !== foldLabel(cluster?.name ?? '');
      if (introduced && !/^\p{Ll}/u.test(words.cluster)) cluster = { name: words.cluster };
      if (!words.isSure)
        diagnostics.push({
          severity: 'warning',
          code: 'extract/cluster-boundary',
          values: { label: words.label, cluster: words.cluster },
          at,
        });
      lines.push({ label: words.label, cluster, code: words.code, tail, at });
    } else if (!isInRows && /^\p{Lu}\p{L}{3}/u.test(text) && !isHeaderLine(text)) {
      cluster = { name: text };
    } else if (isInRows && /\p{L}{2}/u.test(text) && !isHeaderLine(text)) {
      const last = lines.at(-1);
      if (!/^\p{Ll}/u.test(text)) {
        cluster = { name: text };
        introduced = false;
      } else if (introduced && cluster !== undefined) {
        const isOpen = endsOpen(cluster.name);
        cluster.name = `${cluster.name} ${text}`;
        if (!isOpen && !endsLikeCluster(text))
          diagnostics.push({
            severity: 'warning',
            code: 'extract/cluster-boundary',
            values: { label: last?.label ?? '', cluster: cluster.name },
            at,
          });
      } else if (last !== undefined) {
        last.label = `${last.label} ${text}`;
        diagnostics.push({ severity: 'warning', code: 'extract/label-wrapped', values: { label: last.label }, at });
      }
    }
  }
  return lines;
}

/**
 * Without a header, clusters show in a capital inside the first row and inside a few others, where a line that starts small
 * goes on below one of these: "Proper Ramen wassen XX", "houden".
 */
function showsClusters({ lines }: MarkLinesPiece): boolean {
  let rows = 0;
  let twofold = 0;
  let isFirst = false;
  let goesOn = false;
  for (const [index, { text }] of lines.entries()) {
    const label = isHeaderLine(text) ? undefined : markTailOf(text)?.text;
    if (label === undefined || label.includes('|')) continue;
    const inner = /^\p{Lu}.{2,40}? (?=\p{Lu}\p{Ll})/u.exec(label)?.[0].trim();
    const isTwofold = inner !== undefined && !endsOpen(inner);
    rows += 1;
    if (isTwofold) {
      twofold += 1;
      isFirst ||= rows === 1;
      const below = lines[index + 1]?.text ?? '';
      goesOn ||= /^\p{Ll}{3}/u.test(below) && markTailOf(below) === undefined;
    }
  }
  return isFirst && goesOn && twofold > 1 && twofold * 2 < rows;
}

/** What recognition of characters makes of a bullet or a speck before the first word. */
const SPECK = /^(?:[eo¢°.«»*•~-] |[‘’'`´])(?=\p{Lu})/u;

/** A row without specks, a letter that was a bar made one again where the row has a bar fewer than the others. */
function withoutNoise(text: string, bars: number): string {
  const own = text.split('|').length - 1;
  const clean = text.replace(SPECK, '').replace(/^\d{1,2}[.)] (?=\p{L})/u, '');
  return own > 0 && own === bars - 1 ? clean.replace(/ [Il!1](?= ?\|)/u, ' |') : clean;
}

/** How many bars most rows have; rows may or may not close with one. */
function usualBars(piece: MarkLinesPiece): number {
  const counts = new Map<number, number>();
  for (const { text } of piece.lines) {
    const bars = text.split('|').length - 1;
    if (bars > 0 && markTailOf(text) !== undefined) counts.set(bars, (counts.get(bars) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0]?.[0] ?? 0;
}

/** The scale: its names from the header line where they are legible, else its length from a sentence. */
function scaleOf(piece: MarkLinesPiece, hints: MarkLineHints): Scale | undefined {
  for (const { text } of piece.lines) {
    if (markTailOf(text) !== undefined && !isHeaderLine(text)) break;
    const cells = text.split('|');
    const words = (cells.length > 2 ? cells.map((cell) => cell.trim()) : text.split(/[\s|]{1,10}/u))
      .map((word) => word.replace(/[^\p{L}\d ]/gu, ''))
      .filter((word) => isLevelWord(word) || /^\d$/u.test(word));
    if (words.length < 2) continue;
    const { scale, isOrdinal } = columnScale(words, false, true);
    const isWhole = words.every((word, place) => !/^\d$/u.test(word) || Number(word) === place + 1);
    if (isOrdinal && isWhole && (hints.levels === undefined || hints.levels === scale?.levels)) return scale;
  }
  return hints.levels === undefined ? undefined : { levels: hints.levels };
}

/** Where every row prints as many signs, full or empty, that is how many levels there are. */
function boxedScale(lines: readonly Line[]): Scale | undefined {
  const lengths = new Set(lines.map((line) => line.tail.boxes ?? line.tail.columns.length));
  const [only] = lengths;
  const isPrinted = lines.some((line) => line.tail.boxes !== undefined);
  return isPrinted && lengths.size === 1 && only !== undefined && only > 1 ? { levels: only } : undefined;
}

interface Reading {
  readonly reading: MarkReading;
  /** Marks stack or keep their empty columns, so that their number or place says the level. */
  readonly hasPlaces: boolean;
  readonly scale: Scale | undefined;
}

function rowOf(line: Line, { reading, hasPlaces, scale }: Reading, diagnostics: Diagnostic[]): CompetencyRow {
  const { label, at } = line;
  const words = {
    label,
    at,
    ...(line.cluster === undefined ? {} : { cluster: line.cluster.name }),
    ...(line.code === '' ? {} : { code: line.code }),
    ...(scale === undefined ? {} : { scale }),
  };
  const highest = line.tail.columns.at(-1) ?? 0;
  if (!hasPlaces) {
    diagnostics.push({ severity: 'warning', code: 'extract/mark-place-lost', values: { label }, at });
    return words;
  }
  if (scale !== undefined && highest > scale.levels) {
    diagnostics.push({
      severity: 'warning',
      code: 'extract/level-above-scale',
      values: { label, level: highest, levels: scale.levels },
      at,
    });
    return words;
  }
  const { required, possible, doubt } = markedLevel(line.tail.columns, reading);
  if (doubt !== undefined) {
    diagnostics.push({
      severity: 'warning',
      code: doubt,
      values: { label, lower: required ?? 0, higher: possible ?? 0 },
      at,
    });
  }
  return { ...words, ...(required === undefined ? {} : { required }), ...(possible === undefined ? {} : { possible }) };
}
