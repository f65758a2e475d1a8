/** How the signs of one rating look, from left to right. */
export type RatedRun = readonly string[];

/** Rows of which each has one sign unlike the others that make a choice. */
const FEWEST_CHOICES = 3;

/** For each row, for each sign, whether it is off; undefined for a row that cannot be told. */
type OffSigns = readonly (readonly boolean[] | undefined)[];

/**
 * Which signs of some ratings stand for "not reached": those of the one look that only ever ends a row, whatever the
 * others look like, since ratings fill from the left. Where each row has one sign unlike the others, the others.
 *
 * Where no row has that look more than once, it may as well be the one that is chosen at the end of a scale: then only
 * signs without a filling tell it, and else no row is told.
 *
 * @param isHollow Whether signs of this look are drawn without a filling.
 * @returns Undefined where the looks do not tell that these are ratings.
 * @example offLooks([['a', 'a', 'b'], ['a', 'b', 'b']]) // [[false, false, true], [false, true, true]]
 */
export function offLooks(
  runs: readonly RatedRun[],
  isHollow: (look: string) => boolean = () => false,
): OffSigns | undefined {
  const looks = [...new Set(runs.flat())];
  if (looks.length < 2) return undefined;
  const ending = looks.filter(
    (look) => runs.every((run) => onlyEnds(run, look)) && runs.some((run) => isMixed(run, look)),
  );
  // Where every rung has a colour of its own, each stands in one place only.
  const several = ending.filter((look) => placesOf(runs, look) > 1);
  const [off, other] = ending.length > 1 ? several : ending;
  if (off !== undefined && other === undefined) return endedBy(runs, looks, off, isHollow);
  const odd =
    looks.length === 2 && ending.length === 0 && runs.length >= FEWEST_CHOICES ? oddLook(runs, looks) : undefined;
  return odd === undefined ? undefined : runs.map((run) => run.map((look) => look !== odd));
}

function endedBy(
  runs: readonly RatedRun[],
  looks: readonly string[],
  off: string,
  isHollow: (look: string) => boolean,
): OffSigns {
  const isOnce = runs.every((run) => run.filter((look) => look === off).length < 2);
  const areHollow = looks.filter((look) => look !== off).map((look) => isHollow(look));
  if (!isHollow(off) && areHollow.every(Boolean))
    return runs.map((run) => (isOnce ? run.map((look) => look !== off) : undefined));
  const isTold = !isOnce || (isHollow(off) && !areHollow.includes(true));
  return runs.map((run) => (isTold ? run.map((look) => look === off) : undefined));
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
