import type { Diagnostic, Parsed } from '../core/model/diagnostic.ts';
import type { SourceText } from '../core/model/source-text.ts';
import { withDeadline } from './pdf/clock-guard.ts';
import { dotWords } from './pdf/dot-words.ts';
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
/** Milliseconds for one page, and for opening the document: what takes longer goes round in circles. */
const LONGEST_PAGE = 11_000;
const LONGEST_OPEN = 11_000;

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
  const task = library.open(bytes, 'text');
  try {
    return await readDocument(file, await within(LONGEST_OPEN, task.document), library);
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
    const slow = diagnostics.find((one) => one.code === 'read/slow-pdf');
    if (slow !== undefined) return { value: undefined, diagnostics: [{ ...slow, severity: 'error' }] };
    return refused(diagnostics.length === numPages ? 'read/damaged-pdf' : 'read/scanned-pdf');
  }
  const running: ReadonlySet<Word> = runningWords(pages);
  const laid = pages.map(({ words, turned, rules, isTurned }) => ({
    parts: pageLayout({ words: words.filter((word) => !running.has(word)), turned }, rules),
    isTurned,
  }));
  const { blocks, lines } = pdfBlocks(laid);
  const without = pages.flatMap((page, index) => (page.words.length === 0 ? [index + 1] : []));
  const [first] = without;
  if (first !== undefined && diagnostics.length === 0) {
    diagnostics.push({
      severity: 'warning',
      code: 'read/pages-without-text',
      values: { count: without.length },
      at: { page: first },
    });
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
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = performance.now() - started > LONGEST ? 'slow' : await readPage(document, library, number);
    if (page === 'slow') {
      // The library may still be at it, so nothing more is asked of it.
      const values = { count: document.numPages - number + 1 };
      diagnostics.push({ severity: 'warning', code: 'read/slow-pdf', values, at: { page: number } });
      break;
    }
    if (page === undefined) diagnostics.push({ severity: 'warning', code: 'read/damaged-page', at: { page: number } });
    pages.push(page ?? { words: [], turned: [], rules: [], height: 0, isTurned: false });
  }
  return { pages, diagnostics };
}

/** One page; undefined where it is damaged, so that the others can still be read. */
async function readPage(
  document: PdfDocument,
  library: PdfLibrary,
  number: number,
): Promise<Page | 'slow' | undefined> {
  try {
    const page = await document.getPage(number);
    const { glyphs, rules, dots, width, height } = await within(
      LONGEST_PAGE + 1_000,
      withDeadline(LONGEST_PAGE, () => pageContent(page, library)),
    );
    page.cleanup();
    const read = pageWords(glyphs, width, height);
    // On a page that was turned back, what is drawn stands elsewhere.
    const words = read.isTurned ? read.words : [...read.words, ...dotWords(dots, read.words)];
    return { ...read, words, rules, height };
  } catch (error) {
    return error instanceof SlowError ? 'slow' : undefined;
  }
}

/** Something did not end in time. */
class SlowError extends Error {
  override readonly name = 'SlowError';
}

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new SlowError(`not done within ${milliseconds} ms`));
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function refused(code: string, values?: Diagnostic['values']): Parsed<SourceText> {
  return { value: undefined, diagnostics: [{ severity: 'error', code, ...(values === undefined ? {} : { values }) }] };
}
