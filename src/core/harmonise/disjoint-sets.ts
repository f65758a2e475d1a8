/** Things by number that may be joined into sets; the smallest number of a set stands for it. */
export interface DisjointSets {
  /** The smallest number in the set of `member`. */
  readonly rootOf: (member: number) => number;
  readonly join: (left: number, right: number) => void;
}

/**
 * As many sets of one as there are things; the sets that result do not depend on the order of the joins.
 *
 * @param size How many things there are, numbered from 0.
 * @example const sets = disjointSets(3); sets.join(2, 1); sets.rootOf(2) // 1
 */
export function disjointSets(size: number): DisjointSets {
  const parents = Int32Array.from({ length: size }, (_, index) => index);
  const rootOf = (member: number): number => {
    let root = member;
    while ((parents[root] ?? root) !== root) root = parents[root] ?? root;
    for (let step = member; step !== root;) {
      const next = parents[step] ?? root;
      parents[step] = root;
      step = next;
    }
    return root;
  };
  const join = (left: number, right: number): void => {
    const leftRoot = rootOf(left);
    const rightRoot = rootOf(right);
    parents[Math.max(leftRoot, rightRoot)] = Math.min(leftRoot, rightRoot);
  };
  return { rootOf, join };
}
