import type { DocumentReading } from '../core/model/document-reading.ts';
import type { ByHand, ImportItem } from './workspace.ts';

/** What says that a text was read, and that nothing in it was recognised. */
export const NOTHING_RECOGNISED: ReadonlySet<string> = new Set([
  'exchange/unknown-json',
  'extract/no-known-kind',
  'state/nothing-to-keep',
]);

/** What says that pages were looked at, and that no text stands on them: a person may read what the program could not. */
export const NO_TEXT_ON_PAGES: ReadonlySet<string> = new Set(['read/image-without-text', 'read/scanned-pdf']);

/** Whether a person can say of a file that was not understood what is in it: it has lines, or pages to look at. */
export function canBeReadByHand({ status, lines, diagnostics, readings }: ImportItem): boolean {
  if (status !== 'failed') return false;
  const all = [...diagnostics, ...readings.flatMap((one) => one.diagnostics)];
  return lines.length > 0 || all.some(({ code }) => NO_TEXT_ON_PAGES.has(code));
}

/** A file in which nothing was recognised as a function or dictionary without a row: a person says what is in it. */
export function readByHand(item: ImportItem, { kind, title, organisation }: ByHand): ImportItem {
  const named = {
    ...(title === undefined ? {} : { title }),
    ...(organisation === undefined ? {} : { organisation }),
  };
  const reading: DocumentReading =
    kind === 'dictionary'
      ? { file: item.file, kind, dictionary: { ...named, scales: [], competencies: [] }, diagnostics: [] }
      : {
          file: item.file,
          kind,
          profile: { ...named, resultAreas: [], requirements: [], conditions: [], payScales: [] },
          diagnostics: [],
        };
  // That nothing was recognised is settled by this; what else was doubted about the file still is.
  const diagnostics = [...item.diagnostics, ...item.readings.flatMap((one) => one.diagnostics)].filter(
    ({ code }) => !NOTHING_RECOGNISED.has(code) && !NO_TEXT_ON_PAGES.has(code),
  );
  return { ...item, status: 'ready', readings: [reading], diagnostics };
}
