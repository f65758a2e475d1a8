import { addOption, emptyChoices, endChoice } from '../src/core/cross/choices.ts';
import { pairBounds, pairRoom, type BoundSide } from '../src/core/cross/pair-bounds.ts';
import { boundsOf, valueOf } from '../src/core/cross/ratio-bounds.ts';
import { askedRows, functionRows } from './cross-data.ts';
import type { Job } from './job.ts';
import { timed } from './measure.ts';

const LEVELS = 5;

/** Functions with levels that are not stated, all pairs, against the bounds of choices that are listed for each pair. */
export function openOverlap(functions: number, width: number): Job {
  return {
    job: 'J1 open',
    size: `${functions}x${width}`,
    peer: 'exact bounds of listed choices',
    about:
      'Both ends of the overlap of all pairs, about 20 competencies each, one requirement in five without a level. The peer ' +
      'lists every level of both cards as a choice and takes the bounds; ours also gives both transfers.',
    same: true,
    prepare() {
      const rows = askedRows(functionRows(functions, width, 20, LEVELS), LEVELS, 5);
      const sides = Array.from({ length: functions }, (_, card): BoundSide => {
        const [from, to] = [rows.starts[card] ?? 0, rows.starts[card + 1] ?? 0];
        return {
          positions: Int32Array.from(rows.positions.subarray(from, to)),
          low: rows.certain.subarray(from, to),
          high: rows.possible.subarray(from, to),
          weights: rows.weights.subarray(from, to),
          sources: new Uint32Array(to - from),
        };
      });
      const room = pairRoom(width);
      const overAll = (
        endsOf: (first: BoundSide, second: BoundSide) => readonly [low: number, high: number],
      ): string => {
        let low = 0;
        let high = 0;
        for (const [index, first] of sides.entries())
          for (const second of sides.slice(index + 1)) {
            const ends = endsOf(first, second);
            low += ends[0];
            high += ends[1];
          }
        return `low ends sum to ${low.toFixed(6)}, high ends to ${high.toFixed(6)}`;
      };
      const into = new Float64Array(10);
      return Promise.resolve({
        ours: () =>
          timed(
            () =>
              overAll((first, second) => {
                pairBounds(first, second, into, 0, room);
                return [into[0] ?? NaN, into[1] ?? NaN];
              }),
            (told) => told,
          ),
        peer: () =>
          timed(
            () => overAll(listedBounds),
            (told) => told,
          ),
      });
    },
  };
}

function listedBounds(first: BoundSide, second: BoundSide): readonly [low: number, high: number] {
  const choices = emptyChoices();
  const theirs = new Map(Array.from(second.positions, (position, index) => [position, index]));
  const add = (a: number, b: number, c: number, d: number): void => {
    for (let x = a; x <= b; x += 1) for (let y = c; y <= d; y += 1) addOption(choices, Math.min(x, y), Math.max(x, y));
    endChoice(choices);
  };
  for (const [index, position] of first.positions.entries()) {
    const other = theirs.get(position);
    theirs.delete(position);
    const [c, d] = other === undefined ? [0, 0] : [second.low[other] ?? 0, second.high[other] ?? 0];
    add(first.low[index] ?? 0, first.high[index] ?? 0, c, d);
  }
  for (const other of theirs.values()) add(0, 0, second.low[other] ?? 0, second.high[other] ?? 0);
  const bounds = boundsOf(choices);
  return bounds === undefined ? [NaN, NaN] : [valueOf(bounds.low), valueOf(bounds.high)];
}
