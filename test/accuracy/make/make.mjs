// node test/accuracy/make/make.mjs [WORD ...]: makes the documents of the accuracy set that are no plain text, all of
// them or those with one of these words in their name. A source is named after its document: `41-x.pdf.html` is printed
// to `41-x.pdf`, `79-x.png.html` is scanned, `49-x.docx.mjs` builds its bytes itself.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as hucre from 'hucre';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';
import { CHROMIUM_ARGUMENTS, requireChromium } from '../../../scripts/chromium.mjs';
import { printPage } from './print-page.mjs';
import { scanPage } from './scan-page.mjs';

const HOME = import.meta.dirname;
const words = process.argv.slice(2);

const sources = ['open', 'held-out'].flatMap((folder) =>
  readdirSync(path.join(HOME, folder))
    .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
    .map((name) => ({ name, file: path.join(HOME, folder, name), folder: path.join(HOME, '..', folder) })),
);
const { module: office } = await runnerImport(path.join(HOME, '..', '..', 'office-files.ts'));
const browser = await chromium.launch({ executablePath: requireChromium(), args: CHROMIUM_ARGUMENTS });

/** The bytes of one document, by the two last parts of its source's name. */
async function bytesOf({ name, file }) {
  const [format, language] = name.split('.').slice(-2);
  if (language === 'mjs') {
    const { document } = await import(pathToFileURL(file).href);
    return document({ ...office, ...hucre });
  }
  const html = readFileSync(file, 'utf8');
  const page = await browser.newPage({
    viewport: { width: 794, height: 1123 },
    ...(format === 'pdf' ? {} : { deviceScaleFactor: Number(/data-dpi="(\d+)"/u.exec(html)?.[1] ?? 200) / 96 }),
  });
  try {
    return format === 'pdf' ? await printPage(page, html) : await scanPage(page, html, format);
  } finally {
    await page.close();
  }
}

try {
  for (const source of sources) {
    const bytes = await bytesOf(source);
    const target = path.join(source.folder, source.name.replace(/\.[a-z]+$/u, ''));
    mkdirSync(source.folder, { recursive: true });
    writeFileSync(target, bytes);
    console.log(`${path.basename(target)}  ${(bytes.length / 1000).toFixed(1)} kB`);
  }
} finally {
  await browser.close();
}
