import type { Diagnostic, Parsed } from '../core/model/diagnostic.ts';
import type { Block, SourceText } from '../core/model/source-text.ts';
import { withChosenWords } from './pdf/chosen-words.ts';
import { withDeadline } from './pdf/clock-guard.ts';
import { drawnWords } from './pdf/drawn-words.ts';
import { pdfLibrary, type PdfDocument, type PdfLibrary } from './pdf/open-pdf.ts';
import type { Rule, Word } from './pdf/page-content.ts';
import { pageGround, type PageGround } from './pdf/page-ground.ts';
import { pageLayout } from './pdf/page-layout.ts';
import { pageContent } from './pdf/page-reader.ts';
import { pageWords, type PageWords } from './pdf/page-words.ts';
import { pdfBlocks } from './pdf/pdf-blocks.ts';
import { ratingsBeside } from './pdf/ratings-beside.ts';
import { runningBlocks } from './pdf/running-blocks.ts';
import { runningWords } from './pdf/running-lines.ts';
import { scannedPages } from './pdf/scanned-pages.ts';
import { SlowError, within } from './pdf/within.ts';
import { doubtDiagnostics } from './ocr/doubt-places.ts';
import type { ScannedPage } from './ocr/scanned-page.ts';
import type { ReadPort } from './read-port.ts';
import { Refusal } from './refusal.ts';

/** Pages; no function card or bundle has more. */
const MOST_PAGES = 500;
/** Milliseconds after which no further page is begun; below the hard limit at which a worker is ended. */
const LONGEST = 90_000;
/**
 * Milliseconds for one page, and for opening the document: what takes longer goes round in circles. A page takes well
 * under a second on a machine at rest; on one that does a dozen other things it took ten.
 */
const LONGEST_PAGE = 30_000;
const LONGEST_OPEN = 30_000;

interface Page extends PageWords {
  readonly height: number;
  readonly rules: readonly Rule[];
  readonly ground?: PageGround;
  readonly isDamaged?: boolean;
}

/** Words of a page below which what it shows may be a picture: a stamp, or a number at its foot. */
const FEW_WORDS = 8;

/**
 * Reads a PDF: words by their place, lines, tables by their rules or by what stands under each other. A page that is a
 * picture is read as a scan, and goes through the same layout.
 *
 * Scripts in it are not run, and nothing is fetched but the program's own files. A page that cannot be read is told and
 * left out.
 */
export async function readPdf(file: string, bytes: Uint8Array, port: ReadPort): Promise<Parsed<SourceText>> {
  const library = await pdfLibrary();
  const task = library.open(bytes, 'text');
  let read: ReadPages | undefined;
  try {
    const document = await within(LONGEST_OPEN, task.document);
    const { numPages } = document;
    if (numPages > MOST_PAGES) return refused('read/too-many-pages', { pages: numPages, limit: MOST_PAGES });
    read = await readPages(document, library);
  } catch (error) {
    // The library's own errors have names and no common class; whatever it stumbles over is damage.
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return refused(isLocked ? 'read/encrypted-pdf' : 'read/damaged-pdf');
  } finally {
    await task.close();
  }
  return withPictures(file, bytes, read, library, port);
}

/** The document with those of its pages that are pictures. */
async function withPictures(
  file: string,
  bytes: Uint8Array,
  { pages, diagnostics, count }: ReadPages,
  library: PdfLibrary,
  port: ReadPort,
): Promise<Parsed<SourceText>> {
  const bare = pages.flatMap((page, index) => (isBare(page) ? [index + 1] : []));
  const scanned = await scannedPages(bytes, bare, library, port).catch((error: unknown) => error);
  if (!(scanned instanceof Map)) {
    if (!(scanned instanceof Refusal)) throw scanned;
    if (pages.every(isEmpty)) return { value: undefined, diagnostics: [scanned.diagnostic] };
    diagnostics.push({ ...scanned.diagnostic, severity: 'warning' });
  }
  const found = scanned instanceof Map ? (scanned as ReadonlyMap<number, ScannedPage>) : new Map<number, ScannedPage>();
  const all = pages.map((page, index): Page => {
    const scan = found.get(index + 1);
    // What little text the page had stands in its picture too, or on top of it as a stamp.
    return scan === undefined || scan.words.length <= page.words.length ? page : scan;
  });
  if (all.every(isEmpty)) {
    const slow = diagnostics.find((one) => one.code === 'read/slow-pdf');
    if (slow !== undefined) return { value: undefined, diagnostics: [{ ...slow, severity: 'error' }] };
    return refused(diagnostics.length === count ? 'read/damaged-pdf' : 'read/scanned-pdf');
  }
  const { blocks, lines, margins } = blocksOf(all, found);
  return {
    value: { file, format: 'pdf', lines, blocks, ...(margins.length === 0 ? {} : { margins }) },
    diagnostics: [...diagnostics, ...pictureDiagnostics(all, found, diagnostics), ...doubtsOf(all, found, blocks)],
  };
}

function isEmpty(page: Page): boolean {
  return page.words.length === 0 && page.turned.length === 0;
}

function isBare(page: Page): boolean {
  return !page.isDamaged && page.words.length + page.turned.length < FEW_WORDS;
}

function blocksOf(
  pages: readonly Page[],
  scanned: ReadonlyMap<number, ScannedPage>,
): ReturnType<typeof pdfBlocks> & { readonly margins: NonNullable<SourceText['margins']> } {
  const running: ReadonlySet<Word> = runningWords(pages);
  const margins = runningBlocks(
    pages.map(({ words }) => words),
    running,
  );
  const read = pdfBlocks(
    pages.map((page, index) => ({
      parts: pageLayout(
        { words: page.words.filter((word) => !running.has(word)), turned: page.turned },
        page.rules,
        page.ground,
      ),
      isTurned: page.isTurned,
      isScanned: scanned.get(index + 1) === page,
      ...skewOf(scanned.get(index + 1), page),
    })),
  );
  return { ...read, margins };
}

/** How skew a page lay that was read from its picture. */
function skewOf(scan: ScannedPage | undefined, page: Page): { readonly skew?: number } {
  return scan === page ? { skew: scan.skew } : {};
}

/** Which pages were read from their picture, and which show no text at all. */
function pictureDiagnostics(
  pages: readonly Page[],
  scanned: ReadonlyMap<number, ScannedPage>,
  before: readonly Diagnostic[],
): readonly Diagnostic[] {
  const told: Diagnostic[] = [];
  const numbers = pages.flatMap((page, index) => (scanned.get(index + 1) === page ? [index + 1] : []));
  const without = pages.flatMap((page, index) => (isEmpty(page) ? [index + 1] : []));
  const [firstScan, firstWithout] = [numbers[0], without[0]];
  if (firstScan !== undefined) {
    const values = { count: numbers.length };
    told.push({ severity: 'info', code: 'read/scanned-pages', values, at: { page: firstScan } });
  }
  if (firstWithout !== undefined && before.length === 0) {
    const values = { count: without.length };
    told.push({ severity: 'warning', code: 'read/pages-without-text', values, at: { page: firstWithout } });
  }
  return told;
}

function doubtsOf(
  pages: readonly Page[],
  scanned: ReadonlyMap<number, ScannedPage>,
  blocks: readonly Block[],
): readonly Diagnostic[] {
  const doubts = [...scanned].filter(([number, page]) => pages[number - 1] === page);
  return doubtDiagnostics(new Map(doubts), blocks);
}

/** What was read of the pages' text, of how many pages. */
interface ReadPages {
  readonly pages: readonly Page[];
  readonly diagnostics: Diagnostic[];
  readonly count: number;
}

async function readPages(document: PdfDocument, library: PdfLibrary): Promise<ReadPages> {
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
    pages.push(page ?? { words: [], turned: [], rules: [], height: 0, isTurned: false, isDamaged: true });
  }
  return { pages, diagnostics, count: document.numPages };
}

/** One page; undefined where it is damaged, so that the others can still be read. */
async function readPage(
  document: PdfDocument,
  library: PdfLibrary,
  number: number,
): Promise<Page | 'slow' | undefined> {
  try {
    const page = await document.getPage(number);
    const { glyphs, rules, figures, width, height } = await withDeadline(LONGEST_PAGE, () =>
      pageContent(page, library),
    );
    page.cleanup();
    const read = pageWords(glyphs, width, height);
    // On a page that was turned back, what is drawn stands elsewhere.
    if (read.isTurned) return { ...read, rules, height };
    const drawn = drawnWords(figures, read.words, rules);
    const ground = pageGround(figures, width, height);
    const words = withChosenWords(ratingsBeside(drawn.words), ground.rings, ground.tints, drawn.rules);
    return { ...read, ...drawn, words, ground, height };
  } catch (error) {
    return error instanceof SlowError ? 'slow' : undefined;
  }
}

function refused(code: string, values?: Diagnostic['values']): Parsed<SourceText> {
  return { value: undefined, diagnostics: [{ severity: 'error', code, ...(values === undefined ? {} : { values }) }] };
}
