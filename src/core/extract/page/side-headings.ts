import type { Block, SourceText, TextBlock } from '../../model/source-text.ts';
import { fieldKindOf } from '../words/field-label.ts';
import { legendLevel } from '../legend/level-legend.ts';
import type { SectionKind } from '../words/section-lexicon.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import { LONGEST_LINE, piecesOf } from './line-segments.ts';

/** A line whose first words stand apart to the left: a heading, or the label of a fact. */
interface SideLine {
  readonly label: string;
  readonly kind: SectionKind | 'field';
  /** Where its content begins, in characters. */
  readonly at: number;
  readonly content: string;
  /** The next line goes on below the content, with nothing to the left of it. */
  readonly isHung: boolean;
}

/** Parts that are headed in the same column, of different kinds, before that column is one of headings. */
const FEWEST_PARTS = 2;
const BULLET = /^(?:[-–•*]|\d{1,2}[.)]) (?=\S)/u;

/**
 * Puts headings that stand in a margin of their own over what stands beside them: "DOEL      Onderhoudt het groen", with the
 * other lines of that part below its first.
 *
 * The same column must head parts of different kinds; one heading alone counts where a legend stands beside it. A table has
 * names in its first column, and a line in it that hangs is the rest of a cell.
 */
export function withSideHeadings(source: SourceText): SourceText {
  const sides = source.format === 'text' ? sideLines(source.lines) : new Map<number, SideLine>();
  if (sides.size === 0) return source;
  const lines = source.lines.map((line, index) => {
    const side = sides.get(index + 1);
    return side === undefined || side.kind === 'field' ? line : ' '.repeat(side.at) + side.content;
  });
  const blocks = source.blocks.flatMap((block): readonly Block[] => {
    const side = sides.get(block.at.line ?? 0);
    if (side === undefined || block.kind === 'row' || !block.text.startsWith(side.label)) return [block];
    if (side.kind === 'field') return [{ ...block, text: `${side.label.replace(/ ?:$/u, '')}: ${side.content}` }];
    return [{ ...block, text: side.label, gapBefore: true }, contentOf(side, block)];
  });
  return { ...source, lines, blocks };
}

function contentOf({ content }: SideLine, { at }: TextBlock): TextBlock {
  const marker = BULLET.exec(content)?.[0];
  return marker === undefined
    ? { kind: 'line', text: content, at, gapBefore: false }
    : { kind: 'item', text: content.slice(marker.length), marker: marker.trim(), depth: 1, at, gapBefore: false };
}

/** By number of the line, from 1. */
function sideLines(lines: readonly string[]): ReadonlyMap<number, SideLine> {
  const found = new Map<number, SideLine>();
  for (const [index, line] of lines.entries()) {
    const side = sideLine(line, lines[index + 1] ?? '');
    if (side !== undefined) found.set(index + 1, side);
  }
  const parts = new Map<number, Set<SectionKind>>();
  for (const { at, kind, isHung } of found.values()) {
    if (isHung && kind !== 'field') parts.set(at, (parts.get(at) ?? new Set()).add(kind));
  }
  const isMargin = ({ at }: SideLine): boolean => (parts.get(at)?.size ?? 0) >= FEWEST_PARTS;
  // Two facts below each other, what they say aligned, are lines of a form.
  const isFact = (line: number, { kind, at }: SideLine): boolean =>
    kind === 'field' &&
    [line - 1, line + 1].some((next) => found.get(next)?.kind === 'field' && found.get(next)?.at === at);
  return new Map(
    [...found].filter(([line, side]) => isMargin(side) || isFact(line, side) || (side.isHung && headsLegend(side))),
  );
}

function headsLegend({ kind, content }: SideLine): boolean {
  return kind === 'requirements' && legendLevel(content) !== undefined;
}

function sideLine(line: string, below: string): SideLine | undefined {
  if (line.length > LONGEST_LINE || !line.includes('  ')) return undefined;
  const [first, second] = piecesOf(line);
  if (first === undefined || second === undefined || !/^\p{Lu}/u.test(first.text) || second.text.startsWith(':'))
    return undefined;
  const { text: label } = first;
  const sense = sectionKindOf(label);
  const kind = fieldKindOf(label.replace(/ ?:$/u, '')) === undefined ? sense?.kind : 'field';
  if (kind === undefined || kind === 'document') return undefined;
  const isHung = below.trim() !== '' && below.length <= LONGEST_LINE && below.slice(0, second.start).trim() === '';
  return { label, kind, at: second.start, content: line.slice(second.start).trim(), isHung };
}
