import { splitBullet } from '../split-bullet.ts';
import type { Line, Word } from './page-content.ts';

/** Share of the letters' height: a gap as wide as this parts columns and not words. */
const COLUMN_GAP = 1.2;
/** Between parts of one line that stand apart, so that whoever reads the text can still see that they do. */
const WIDE_SPACE = '   ';

/** Words of one line that stand together. */
export interface Segment {
  readonly words: readonly Word[];
  readonly x0: number;
  readonly x1: number;
}

/** The parts of a line that stand apart; the gap after a bullet or a number in front parts nothing. */
export function lineSegments(line: Line): readonly Segment[] {
  const groups: Word[][] = [];
  for (const [index, word] of line.words.entries()) {
    const last = line.words[index - 1];
    const isAfterMarker = index === 1 && isMarker(last?.text ?? '');
    const isApart = last === undefined || word.x0 - last.x1 > COLUMN_GAP * Math.min(line.size, word.size + last.size);
    if (isApart && !(isAfterMarker && word.x0 - (last?.x1 ?? 0) < 4 * line.size)) groups.push([word]);
    else groups.at(-1)?.push(word);
  }
  return groups.map((words) => segmentOf(words));
}

function segmentOf(words: readonly Word[]): Segment {
  return { words, x0: words[0]?.x0 ?? 0, x1: Math.max(...words.map((one) => one.x1)) };
}

/** Points by which what stands in one column may start apart, and times the letters' height that it parts at least. */
const ALIGNED = 0.75;
const ALIGNED_GAP = 0.6;
/** Times the letters' height: between words of one text there is more room. */
const TIGHT_GAP = 0.18;

/** Where the second part of a line or a later one starts on two lines or more: there columns begin. */
export function columnStarts(lines: readonly (readonly Segment[])[]): readonly number[] {
  const starts = lines.flatMap((segments) => segments.slice(1).map((one) => one.x0));
  return starts.filter((start, index) =>
    starts.some((other, at) => at !== index && Math.abs(other - start) <= ALIGNED),
  );
}

/** The parts of a line of a table, also where one reaches so close to the next column that only its start tells them apart. */
export function alignedSegments(line: Line, starts: readonly number[]): readonly Segment[] {
  return lineSegments(line).flatMap((segment) => {
    const cuts = segment.words.flatMap((word, index) => {
      const before = segment.words[index - 1];
      const isStart = starts.some((start) => Math.abs(start - word.x0) <= ALIGNED);
      const gap = before === undefined ? 0 : (word.x0 - before.x1) / line.size;
      // A cell that is quite full has no room left before the next.
      return before !== undefined && isStart && (gap > ALIGNED_GAP || gap < TIGHT_GAP) ? [index] : [];
    });
    return cuts.length === 0
      ? [segment]
      : [0, ...cuts].map((from, index) => segmentOf(segment.words.slice(from, cuts[index])));
  });
}

/** The text of a line, with wide spaces where its parts stand apart. */
export function spacedText(line: Line): string {
  return lineSegments(line)
    .map((segment) => segment.words.map((word) => word.text).join(' '))
    .join(WIDE_SPACE);
}

function isMarker(text: string): boolean {
  return text === 'o' || splitBullet(`${text} a`) !== undefined || /^(?:\d{1,2}|[a-z])[.)]$/u.test(text);
}
