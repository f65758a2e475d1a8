import { keepInView } from '../keep-in-view.ts';

/**
 * Leads to what waits for a person next, in whatever file: what no longer fits before all, then row by row in a round,
 * then what is doubtful at no row.
 *
 * @param from Id of the row one is at; absent: before the first.
 * @returns Whether there was anything.
 */
export function leadToOpen(screen: HTMLElement, from: string | undefined, to: 'next' | 'previous'): boolean {
  const rows = [...screen.querySelectorAll<HTMLElement>('.review-row')];
  const here = rows.findIndex(({ id }) => id === from);
  const turned = [...rows.slice(here + 1), ...rows.slice(0, Math.max(here, 0))];
  const open = turned.filter((row) => row.matches('.open'));
  const row = to === 'next' ? open[0] : open.at(-1);
  if ((from === undefined || row === undefined) && leadToConflict(screen)) return true;
  if (row === undefined) return leadTo(screen, '.doubt-seen');
  row.focus({ preventScroll: true });
  keepInView(row);
  return true;
}

/** Leads to the first decision about what no longer fits. */
export function leadToConflict(screen: HTMLElement): boolean {
  return leadTo(screen, '.review-conflicts button');
}

function leadTo(screen: HTMLElement, button: string): boolean {
  const found = screen.querySelector<HTMLElement>(button);
  found?.focus({ preventScroll: true });
  if (found !== null) keepInView(found.closest('li') ?? found);
  return found !== null;
}
