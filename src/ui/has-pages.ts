import type { ImportItem } from '../state/workspace.ts';
import { NO_TEXT_ON_PAGES } from '../state/read-by-hand.ts';

/** Files of which a page can be drawn, by the end of their name: a wrong name shows at the drawing. */
const DRAWN = /\.(?:pdf|png|jpe?g)$/iu;

/** Whether there is a picture of the pages of a file, also where no row of it was read: one can type from it. */
export function hasPages({ file }: Pick<ImportItem, 'file'>): boolean {
  return DRAWN.test(file);
}

/** Whether pages were looked at on which no text stands: a person may read what the program could not. */
export function isWithoutText({ diagnostics }: Pick<ImportItem, 'diagnostics'>): boolean {
  return diagnostics.some(({ code }) => NO_TEXT_ON_PAGES.has(code));
}

/** Whether the text of a file, as far as there is any, was read from a picture of it: what it says is not sure. */
export function isPictured({ diagnostics, readings }: Pick<ImportItem, 'diagnostics' | 'readings'>): boolean {
  return [...diagnostics, ...readings.flatMap((one) => one.diagnostics)].some(
    ({ code }) => code === 'read/scanned-pages' || NO_TEXT_ON_PAGES.has(code),
  );
}
