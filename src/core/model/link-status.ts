import type { BoardLink, CrosswalkBoard } from './crosswalk-board.ts';

/**
 * How far one competency is: `open`: a person still has to look at it; `linked`; `apart`: a person said of everything
 * that was suggested that it is something else; `none`: nothing is linked or suggested.
 */
export type LinkStatus = 'open' | 'linked' | 'apart' | 'none';

/**
 * Whether a person still has to look at a pair. A relation that is never scored waits for nobody.
 *
 * @example isOpenLink({ ...link, state: 'suggested', relation: 'relatedMatch', doubts: [] }) // false
 */
export function isOpenLink({ doubts, state, relation }: Pick<BoardLink, 'doubts' | 'state' | 'relation'>): boolean {
  if (doubts.length > 0) return true;
  return state === 'suggested' && relation !== 'relatedMatch';
}

/**
 * How far a competency is, by all pairs that it is part of. What is linked needs no other suggestion settled.
 *
 * @example linkStatus([]) // 'none'
 */
export function linkStatus(links: readonly Pick<BoardLink, 'doubts' | 'state' | 'relation'>[]): LinkStatus {
  const settled = links.filter(({ state }) => state !== 'suggested');
  if (settled.some(({ doubts }) => doubts.length > 0)) return 'open';
  if (settled.some(({ state, relation }) => state === 'confirmed' && relation !== 'relatedMatch')) return 'linked';
  if (links.some(isOpenLink)) return 'open';
  if (settled.some(({ state }) => state === 'confirmed')) return 'linked';
  return settled.length > 0 ? 'apart' : 'none';
}

/**
 * How many competencies of a board a person still has to look at for a figure's sake: those with an open pair of which a
 * function asks at least one side.
 *
 * @example openThatMatter({ left: [], right: [], links: [] }) // 0
 */
export function openThatMatter({ left, right, links }: Pick<CrosswalkBoard, 'left' | 'right' | 'links'>): number {
  const asked = (side: CrosswalkBoard['left']): ReadonlySet<string> =>
    new Set(side.filter((one) => one.uses.length > 0).map((one) => one.key));
  const [lefts, rights] = [asked(left), asked(right)];
  const byLeft = new Map<string, BoardLink[]>();
  for (const link of links) {
    const known = byLeft.get(link.from);
    if (known === undefined) byLeft.set(link.from, [link]);
    else known.push(link);
  }
  return [...byLeft].filter(
    ([from, all]) =>
      linkStatus(all) === 'open' && all.some((link) => isOpenLink(link) && (lefts.has(from) || rights.has(link.to))),
  ).length;
}
