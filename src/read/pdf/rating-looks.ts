/** How the signs of one rating look, from left to right. */
export type RatedRun = readonly string[];

/** Rows of which each has one sign unlike the others that make a choice. */
const FEWEST_CHOICES = 3;

/**
 * Which signs of some ratings stand for "not reached": those of the one look that only ever ends a row, whatever the
 * others look like, since ratings fill from the left. Where each row has one sign unlike the others, the others.
 *
 * @returns For each row, for each sign, whether it is off; undefined where the looks do not tell.
 * @example offLooks([['a', 'a', 'b'], ['a', 'b', 'b']]) // [[false, false, true], [false, true, true]]
 */
export function offLooks(runs: readonly RatedRun[]): readonly (readonly boolean[])[] | undefined {
  const looks = [...new Set(runs.flat())];
  if (looks.length < 2) return undefined;
  const ending = looks.filter(
    (look) => runs.every((run) => onlyEnds(run, look)) && runs.some((run) => isMixed(run, look)),
  );
  // Where every rung has a colour of its own, each stands in one place only.
  const several = ending.filter((look) => placesOf(runs, look) > 1);
  const [off, other] = ending.length > 1 ? several : ending;
  if (off !== undefined && other === undefined) return runs.map((run) => run.map((look) => look === off));
  const odd =
    looks.length === 2 && ending.length === 0 && runs.length >= FEWEST_CHOICES ? oddLook(runs, looks) : undefined;
  return odd === undefined ? undefined : runs.map((run) => run.map((look) => look !== odd));
}

function onlyEnds(run: RatedRun, look: string): boolean {
  const first = run.indexOf(look);
  return first < 0 || run.slice(first).every((one) => one === look);
}

function placesOf(runs: readonly RatedRun[], look: string): number {
  return new Set(runs.flatMap((run) => run.flatMap((one, place) => (one === look ? [place] : [])))).size;
}

function isMixed(run: RatedRun, look: string): boolean {
  return run.includes(look) && run.some((one) => one !== look);
}

function oddLook(runs: readonly RatedRun[], looks: readonly string[]): string | undefined {
  const odd = looks.filter((look) =>
    runs.every((run) => run.length > 2 && run.filter((one) => one === look).length === 1),
  );
  return odd.length === 1 ? odd[0] : undefined;
}
