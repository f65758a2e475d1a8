import type { ImportItem } from '../../state/workspace.ts';
import { keepInView } from '../keep-in-view.ts';
import { nextTurn } from '../next-turn.ts';
import type { LightElement } from '../light-element.ts';
import type { ImportBlock } from '../part/import-block.ts';
import type { ReviewPanes } from '../part/review-panes.ts';
import type { RowsReview } from '../part/rows-review.ts';
import type { UndoneStep } from '../undone-step.ts';

/** Which row needs a person next, seen from a row. */
export interface OpenRowWanted {
  readonly from: string;
  readonly to: 'next' | 'previous';
}

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

/** Leads to where one keeps what was read: the bar stands at the edge of the window, so nothing has to scroll. */
export function leadToKeep(screen: HTMLElement): void {
  screen.querySelector<HTMLElement>('.import-bar button')?.focus({ preventScroll: true });
}

/** On from a decision that was made: to the next, or else to a row in doubt, or else to where one keeps. */
export async function leadOn(screen: LightElement): Promise<void> {
  await shownAgain(screen);
  // Of several points the next one has come in the place of the one that was seen.
  if (document.activeElement?.matches('.doubt-seen') === true || leadToOpen(screen, undefined, 'next')) return;
  leadToKeep(screen);
}

/** Leads to the lines of a file, from the first on. @param file Its id among the files of the import. */
export async function leadToLines(screen: HTMLElement, file: string): Promise<void> {
  await (await panesOf(screen, file))?.goToLines(1);
}

/** Leads to where the first row of a file is typed, beside its page. @param file Its id among the files of the import. */
export async function leadToTyping(screen: HTMLElement, file: string): Promise<void> {
  const panes = await panesOf(screen, file);
  const rows = panes?.querySelector<RowsReview>('ml-rows-review');
  await rows?.updateComplete;
  rows?.querySelector('ml-row-adder')?.open();
}

async function panesOf(screen: HTMLElement, file: string): Promise<ReviewPanes | undefined> {
  const block = [...screen.querySelectorAll<ImportBlock>('ml-import-block')].find(({ item }) => item.id === file);
  await block?.updateComplete;
  const panes = block?.querySelector<ReviewPanes>('ml-review-panes');
  await panes?.updateComplete;
  return panes ?? undefined;
}

/** A row of a file by its place in one of its parts, where it is on the screen already. */
export function rowOnScreen(screen: HTMLElement, file: string, row: number, part = 0): HTMLElement | undefined {
  const found = blockOf(screen, file)?.querySelector<HTMLElement>(
    `[data-part="${String(part)}"] .review-row[data-row="${String(row)}"]`,
  );
  return found ?? undefined;
}

/** Leads to what a step back or again changed: the decision that waits again, or the row. */
export function leadToStep(screen: HTMLElement, file: string, { part, row, isConflict }: UndoneStep): void {
  const block = blockOf(screen, file);
  if (block === undefined || (isConflict && leadToConflict(block)) || row === undefined) return;
  const found = rowOnScreen(screen, file, row, part);
  if (found === undefined) return;
  found.focus({ preventScroll: true });
  keepInView(found);
}

/** Leads from a file that one let go of to the same button of the next; from one that was still read, to one that is. */
export function leadToCancel(screen: HTMLElement, gone: ImportItem, items: readonly ImportItem[]): void {
  const at = items.findIndex(({ id }) => id === gone.id);
  const next = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0)).toReversed()].find(
    (item) => !isBusy(gone) || isBusy(item),
  );
  const block = next === undefined ? undefined : blockOf(screen, next.id);
  block?.querySelector<HTMLElement>('.import-block-acts button:last-of-type')?.focus();
}

/** What just changed is on the screen again. */
export async function shownAgain(screen: LightElement): Promise<void> {
  await nextTurn();
  await screen.updateComplete;
  for (const part of screen.querySelectorAll<LightElement>('ml-import-block, ml-review-panes, ml-rows-review'))
    await part.updateComplete;
}

function isBusy({ status }: ImportItem): boolean {
  return status === 'waiting' || status === 'reading';
}

function blockOf(screen: HTMLElement, file: string): HTMLElement | undefined {
  return screen.querySelector(`#${CSS.escape(`import-${file}`)}`)?.closest<HTMLElement>('section') ?? undefined;
}

function leadTo(screen: HTMLElement, button: string): boolean {
  const found = screen.querySelector<HTMLElement>(button);
  found?.focus({ preventScroll: true });
  if (found !== null) keepInView(found.closest('li') ?? found);
  return found !== null;
}
