import type { BoardDoubt } from '../model/crosswalk-board.ts';
import type { NodeLink } from './node-link.ts';

/** Somebody has to look at circles; nobody looks at more of them than this at once. */
const MOST_CIRCLES = 20;

/**
 * Confirmed mappings by which competencies are narrower than each other in a circle, what counts as the same counting
 * as one: A under B, B under C and C under A cannot all be true.
 *
 * @param rootOf The class of each competency.
 * @param doubt Told of every pair that is part of a circle.
 * @returns Competencies in the order of the circle, each narrower than the next; each circle once, at most twenty.
 * @example narrowerCircles([{ from: 0, to: 1, relation: 'broadMatch', state: 'confirmed' }], (node) => node, () => undefined) // []
 */
export function narrowerCircles(
  links: readonly NodeLink[],
  rootOf: (node: number) => number,
  doubt: (one: number, other: number, why: BoardDoubt) => void,
): readonly (readonly number[])[] {
  const edges = links.filter(
    ({ relation, state }) => state === 'confirmed' && (relation === 'broadMatch' || relation === 'narrowMatch'),
  );
  const upwards = new Map<number, { readonly to: number; readonly narrow: number; readonly link: NodeLink }[]>();
  for (const link of edges) {
    const [narrow, broad] = link.relation === 'broadMatch' ? [link.from, link.to] : [link.to, link.from];
    const from = rootOf(narrow);
    upwards.set(from, [...(upwards.get(from) ?? []), { to: rootOf(broad), narrow, link }]);
  }
  const done = new Set<number>();
  const circles: (readonly number[])[] = [];
  for (const start of upwards.keys()) {
    const path: { readonly root: number; next: number; readonly narrow: number }[] = [
      { root: start, next: 0, narrow: -1 },
    ];
    while (path.length > 0 && circles.length < MOST_CIRCLES) {
      const at = path.at(-1);
      if (at === undefined) break;
      const step = done.has(at.root) ? undefined : upwards.get(at.root)?.[at.next];
      if (step === undefined) {
        done.add(at.root);
        path.pop();
        continue;
      }
      at.next += 1;
      const back = path.findIndex((one) => one.root === step.to);
      if (back < 0) path.push({ root: step.to, next: 0, narrow: step.narrow });
      else {
        circles.push([...path.slice(back + 1).map((one) => one.narrow), step.narrow]);
        for (const one of path.slice(back)) {
          const taken = upwards.get(one.root)?.[one.next - 1];
          if (taken !== undefined) doubt(taken.link.from, taken.link.to, 'circle');
        }
      }
    }
  }
  return circles;
}
