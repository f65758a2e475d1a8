const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * The button that an arrow key leads to, among those of lines and of cells of tables in their order.
 *
 * Left and right stay in the row of a table; up and down lead to the line or row beside it, in the nearest column.
 *
 * @returns Nothing at the edge, and for another key.
 */
export function nextSpot(spots: readonly HTMLElement[], from: HTMLElement, key: string): HTMLElement | undefined {
  const step = STEPS[key];
  const at = spots.indexOf(from);
  if (step === undefined || at < 0) return undefined;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const beside = spots[at + step];
    return beside !== undefined && rowOf(beside) === rowOf(from) && from.closest('tr') !== null ? beside : undefined;
  }
  const inCell = spots[at + step];
  // Lines of one cell are gone through one by one.
  if (inCell !== undefined && from.closest('td, th') !== null && inCell.closest('td, th') === from.closest('td, th'))
    return inCell;
  const ahead = step > 0 ? spots.slice(at + 1) : spots.slice(0, at).reverse();
  const row = ahead.map(rowOf).find((one) => one !== rowOf(from));
  const [first, ...others] = spots.filter((one) => row !== undefined && rowOf(one) === row);
  if (first === undefined) return undefined;
  return others.reduce((near, one) => (distance(one, from) < distance(near, from) ? one : near), first);
}

function rowOf(spot: HTMLElement): Element | null {
  return spot.closest('tr, li');
}

function distance(one: HTMLElement, other: HTMLElement): number {
  return Math.abs(columnOf(one) - columnOf(other));
}

function columnOf({ dataset }: HTMLElement): number {
  return Number(dataset['column'] ?? 0);
}
