import type { Diagnostic, Parsed } from '../core/model/diagnostic.ts';
import type { SourceText } from '../core/model/source-text.ts';
import { pdfLibrary, type PdfDocument, type PdfLibrary } from './pdf/open-pdf.ts';
import type { Rule, Word } from './pdf/page-content.ts';
import { pageLayout } from './pdf/page-layout.ts';
import { pageContent } from './pdf/page-reader.ts';
import { pageWords, type PageWords } from './pdf/page-words.ts';
import { pdfBlocks } from './pdf/pdf-blocks.ts';
import { runningWords } from './pdf/running-lines.ts';

/** Pages; no function card or bundle has more. */
const MOST_PAGES = 500;
/** Milliseconds after which no further page is begun; below the hard limit at which a worker is ended. */
const LONGEST = 90_000;
/** Milliseconds after which others get a turn. */
const TURN = 50;

interface Page extends PageWords {
  readonly height: number;
  readonly rules: readonly Rule[];
}

/**
 * Reads a PDF that holds text: words by their place, lines, tables by their rules or by what stands under each other.
 *
 * Scripts in it are not run, pictures are not unpacked, and nothing is fetched. A page that cannot be read is told and
 * left out.
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<Parsed<SourceText>> {
  const library = await pdfLibrary();
  const task = library.open(bytes);
  try {
    return await readDocument(file, await task.document, library);
  } catch (error) {
    // The library's own errors have names and no common class; whatever it stumbles over is damage.
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return refused(isLocked ? 'read/encrypted-pdf' : 'read/damaged-pdf');
  } finally {
    await task.close();
  }
}

async function readDocument(file: string, document: PdfDocument, library: PdfLibrary): Promise<Parsed<SourceText>> {
  const { numPages } = document;
  if (numPages > MOST_PAGES) return refused('read/too-many-pages', { pages: numPages, limit: MOST_PAGES });
  const { pages, diagnostics } = await readPages(document, library);
  if (pages.every((page) => page.words.length === 0 && page.turned.length === 0)) {
    return refused(diagnostics.length === numPages ? 'read/damaged-pdf' : 'read/scanned-pdf', { pages: numPages });
  }
  const running: ReadonlySet<Word> = runningWords(pages);
  const parts = pages.map(({ words, turned, rules }) =>
    pageLayout({ words: words.filter((word) => !running.has(word)), turned }, rules),
  );
  const { blocks, lines } = pdfBlocks(parts);
  const without = pages.flatMap((page, index) => (page.words.length === 0 ? [index + 1] : []));
  const [first] = without;
  if (first !== undefined && diagnostics.length === 0) {
    diagnostics.push({ severity: 'warning', code: 'read/pages-without-text', values: { count: without.length }, at: { page: first } });
  }
  return { value: { file, format: 'pdf', lines, blocks }, diagnostics };
}

async function readPages(
  document: PdfDocument,
  library: PdfLibrary,
): Promise<{ readonly pages: readonly Page[]; readonly diagnostics: Diagnostic[] }> {
  const pages: Page[] = [];
  const diagnostics: Diagnostic[] = [];
  const started = performance.now();
  let turn = started;
  for (let number = 1; number <= document.numPages; number += 1) {
    const now = performance.now();
    if (now - started > LONGEST) {
      const values = { count: document.numPages - number + 1 };
      diagnostics.push({ severity: 'warning', code: 'read/slow-pdf', values, at: { page: number } });
      break;
    }
    if (now - turn > TURN) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      turn = performance.now();
    }
    const page = await readPage(document, library, number);
    if (page === undefined) diagnostics.push({ severity: 'warning', code: 'read/damaged-page', at: { page: number } });
    pages.push(page ?? { words: [], turned: [], rules: [], height: 0 });
  }
  return { pages, diagnostics };
}

/** One page; undefined where it is damaged, so that the others can still be read. */
async function readPage(document: PdfDocument, library: PdfLibrary, number: number): Promise<Page | undefined> {
  try {
    const page = await document.getPage(number);
    const content = await pageContent(page, library);
    page.cleanup();
    const { glyphs, rules, width, height } = content;
    return { ...pageWords(glyphs, width, height), rules, height };
  } catch {
    return undefined;
  }
}

function refused(code: string, values?: Diagnostic['values']): Parsed<SourceText> {
  return { value: undefined, diagnostics: [{ severity: 'error', code, ...(values === undefined ? {} : { values }) }] };
}
