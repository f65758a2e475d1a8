/**
 * Everything that steps lead to from one place, however many, each with the fewest steps that lead there.
 *
 * @param stepsFrom The steps from a place, each with the place that it leads to.
 * @returns Nearest first; the start itself is there, with no steps.
 * @example waysFrom(0, (at) => (at < 2 ? [[at + 1, 'on']] : [])).get(2) // ['on', 'on']
 */
export function waysFrom<Place, Step>(
  start: Place,
  stepsFrom: (at: Place) => readonly (readonly [Place, Step])[],
): ReadonlyMap<Place, readonly Step[]> {
  const ways = new Map<Place, readonly Step[]>([[start, []]]);
  // A map is walked in the order in which things enter it, those that enter during the walk too.
  for (const [at, way] of ways) for (const [to, step] of stepsFrom(at)) if (!ways.has(to)) ways.set(to, [...way, step]);
  return ways;
}
