import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { startApp, type AppBrowser, type AppPage, type OpenOptions } from './app-page.ts';

const FIXTURES = path.join(import.meta.dirname, 'fixtures');

/** One file to hand to the app. */
export interface GivenFile {
  readonly name: string;
  readonly text: string;
}

export interface Journey {
  readonly app: () => AppBrowser;
  /** Opens a page; whatever went wrong in it fails the test when it ends. */
  readonly open: (options?: OpenOptions) => Promise<AppPage>;
}

/**
 * One browser for all tests of a file. Every test ends with: no request left for elsewhere, no policy was broken,
 * nothing was logged as an error.
 *
 * @param kept Pages stay open from one test to the next.
 */
export function journey({ kept = false } = {}): Journey {
  let app: AppBrowser | undefined;
  let opened: AppPage[] = [];
  const started = (): AppBrowser => {
    if (app === undefined) throw new Error('the browser did not start');
    return app;
  };
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(async () => {
    await app?.close();
  });
  afterEach(async () => {
    const slips = await Promise.all(opened.map((one) => slipsIn(one.page)));
    const faults = opened.flatMap((one) => one.faults);
    if (!kept) {
      for (const one of opened) await one.context.close();
      opened = [];
    }
    expect([...faults, ...slips.flat()]).toEqual([]);
  });
  return {
    app: started,
    open: async (options) => {
      const one = await started().open(options);
      opened.push(one);
      return one;
    },
  };
}

/** What no person should ever read: keys in place of sentences, blanks that were not filled in, values of the program. */
const SLIP =
  /\b(?:action|compare|crosses|crosswalk|exchange|explain|extract|function|functions|harmonise|import|me|notice|read|review|score|shell|start|state|suggest|table|team|worker)\/[a-z-]+|\{[a-z]+\??|\bundefined\b|\bNaN\b|\[object /g;

async function slipsIn(page: Page): Promise<readonly string[]> {
  if (page.isClosed()) return [];
  const text = await page.evaluate(() => document.body.innerText).catch(() => '');
  return [...text.matchAll(SLIP)].map(([slip]) => `on the screen: ${slip}`);
}

/** An invented document, by name. */
export function fixture(name: string): GivenFile {
  return { name, text: readFileSync(path.join(FIXTURES, name), 'utf8') };
}

/** Chooses files with the button, as whoever does not drag. */
export async function chooseFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('ml-file-drop button').first().click(),
  ]);
  await chooser.setFiles(
    files.map(({ name, text }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text, 'utf8') })),
  );
}

/** Lets files go anywhere on the page. */
export async function dropFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  const transfer = await page.evaluateHandle((given) => {
    const all = new DataTransfer();
    for (const { name, text } of given) all.items.add(new File([text], name));
    return all;
  }, files);
  await page.dispatchEvent('ml-app main', 'dragover', { dataTransfer: transfer });
  await page.locator('.drop-veil').waitFor();
  await page.dispatchEvent('ml-app main', 'drop', { dataTransfer: transfer });
  await page.locator('.drop-veil').waitFor({ state: 'detached' });
}

/** Waits until every file was read or refused. */
export async function whenRead(page: Page, files: number): Promise<void> {
  await page
    .locator('.import-block.ready, .import-block.failed')
    .nth(files - 1)
    .waitFor();
}

/** Reads the files and keeps them: the way to whatever comes after. */
export async function keepFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/import';
  });
  await page.locator('ml-import-view ml-file-drop').first().waitFor();
  await chooseFiles(page, files);
  await whenRead(page, files.length);
  await keepAll(page);
  await page.locator('ml-functions-view h1').waitFor();
}

/** Goes to a screen and waits for it and its heading: the screen before it stays until the next one was loaded. */
export async function goTo(page: Page, hash: string, heading?: string | RegExp): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  const [screen] = /[a-z]+/.exec(hash) ?? [];
  await page.locator(`main:is([data-screen="${screen ?? ''}"], [data-screen="unknown"])`).waitFor();
  await page.getByRole('heading', { level: 1, ...(heading === undefined ? {} : { name: heading }) }).waitFor();
}

/** Hides what ships as an example, so that only one's own records are on the screen. */
export async function hideExample(page: Page): Promise<void> {
  const banner = page.getByRole('complementary', { name: 'voorbeeld' });
  await banner.getByRole('button', { name: 'Verberg het voorbeeld' }).click();
  await banner.waitFor({ state: 'detached' });
}

/** Presses Tab until the focus is on what is meant. @throws when it cannot be reached so. */
export async function tabTo(page: Page, name: string | RegExp, most = 80): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const text = await focusText(page);
    seen.push(text);
    if (typeof name === 'string' ? text === name : name.test(text)) return;
  }
  throw new Error(`never reached ${String(name)}: ${seen.join(' | ')}`);
}

/** What a screen reader would call the focused element, roughly. */
export async function focusText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement)) return '';
    const label =
      at instanceof HTMLInputElement || at instanceof HTMLSelectElement
        ? (at.labels?.[0]?.textContent ?? '')
        : at.textContent;
    return (at.getAttribute('aria-label') ?? label).replaceAll(/\s+/g, ' ').trim();
  });
}

/** All records in the database, by store. Empty where there is no database; never makes one. */
export async function stored(page: Page): Promise<Readonly<Record<string, readonly unknown[]>>> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'meetlat')) return {};
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('meetlat');
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(request.error ?? new Error('the database does not open'));
      };
    });
    // Documents are kept beside the records, in a transaction of their own.
    const names = [...database.objectStoreNames].filter((name) => name !== 'files');
    const all = await Promise.all(
      names.map(
        (name) =>
          new Promise<[string, unknown[]]>((resolve, reject) => {
            const request = database.transaction(name).objectStore(name).getAll();
            request.onsuccess = () => {
              resolve([name, request.result as unknown[]]);
            };
            request.onerror = () => {
              reject(request.error ?? new Error('the store cannot be read'));
            };
          }),
      ),
    );
    database.close();
    return Object.fromEntries(all);
  });
}

/** Numbers of records in the database, of those collections that have any. */
export async function storedCounts(page: Page): Promise<Readonly<Record<string, number>>> {
  const all = Object.entries(await stored(page));
  return Object.fromEntries(
    all.filter(([name, rows]) => name !== 'settings' && rows.length > 0).map(([name, rows]) => [name, rows.length]),
  );
}

/** Opens the menu, unless it is open. */
export async function openMenu(page: Page): Promise<void> {
  const menu = page.locator('.shell-menu');
  if (!(await menu.evaluate((one: HTMLDetailsElement) => one.open))) await menu.locator('summary').click();
}

/** Saves the workspace with the button in the menu, and reads the file that the browser was given. */
export async function exportWorkspace(page: Page): Promise<GivenFile> {
  await openMenu(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .locator('.shell-menu-panel')
      .getByRole('button', { name: /Bewaar alles in een bestand|Save everything/ })
      .click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Keeps what was read, rows that are still doubtful too. */
export async function keepAll(page: Page): Promise<void> {
  await page.locator('.import-bar button.primary').click();
  const question = page.locator('.import-bar-ask');
  await question.or(page.locator('ml-functions-view h1, .import-bar-error')).first().waitFor();
  if (await question.isVisible()) await page.locator('.import-bar button:not(.primary)').click();
}
