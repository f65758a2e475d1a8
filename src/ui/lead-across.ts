import type { LightElement } from './light-element.ts';
import type { RowInFile } from './reviewed-file.ts';

/** The document beside the rows, as its lines or as a picture of its pages. */
interface Pane extends HTMLElement {
  showRow(): void | Promise<void>;
}

/** One row among those of a file, where it is on the screen. */
export function rowIn(panes: HTMLElement, { part, row }: RowInFile): HTMLElement | null {
  return panes.querySelector<HTMLElement>(`[data-part="${String(part)}"] [data-row="${String(row)}"]`);
}

/**
 * On a narrow screen either the rows are shown or the document: from the one to the place in the other where one was.
 *
 * @param shows What is shown by now.
 * @param at The row one is at.
 */
export async function leadAcross(
  panes: LightElement,
  shows: 'rows' | 'document',
  at: RowInFile | undefined,
): Promise<void> {
  await panes.updateComplete;
  if (shows === 'document') {
    await panes.querySelector<Pane>('ml-document-pane, ml-page-pane')?.showRow();
    return;
  }
  const row = at === undefined ? null : rowIn(panes, at);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'center' });
}
