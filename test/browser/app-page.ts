import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILT = path.join(ROOT, 'dist', 'app');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Milliseconds that one step of a test may take: long, since a busy machine is slow and is not what is tested. */
const STEP_LIMIT = 45_000;

/** The built app behind its real headers, and a real browser. */
export interface AppBrowser {
  readonly url: string;
  readonly browser: Browser;
  /** A fresh profile with one page; `faults` collects whatever must never happen. */
  open(options?: OpenOptions): Promise<AppPage>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly hash?: string;
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  readonly dark?: boolean;
  /** Runs in the page before the app, as text of a script. */
  readonly before?: string;
  /** Fetches and weighs every script that is loaded, which costs as much as loading it. */
  readonly weighed?: boolean;
  readonly context?: BrowserContext;
}

export interface AppPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: readonly string[];
  /** Faults that the test expects and has looked at. */
  forgive(pattern: RegExp): void;
  /** The JavaScript that a weighed page has loaded: its bytes, gzipped, and when it was asked for, in milliseconds since 1970. */
  readonly scripts: ReadonlyMap<string, { readonly size: number; readonly at: number }>;
}

/** Starts the server and the browser. @throws when the app was not built or no Chromium is there. */
export async function startApp(): Promise<AppBrowser> {
  if (!existsSync(path.join(BUILT, 'index.html'))) throw new Error('the app is not built: run `npx vite build` first');
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium on this machine: `npm test` installs it or says how');
  const server = await serve(BUILT);
  const browser = await chromium.launch({ executablePath, headless: true, args: [...CHROMIUM_ARGUMENTS] });
  return {
    url: server.url,
    browser,
    open: (options = {}) => openPage(browser, server.url, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openPage(browser: Browser, url: string, options: OpenOptions): Promise<AppPage> {
  const context =
    options.context ??
    (await browser.newContext({
      viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
      locale: options.locale ?? 'nl-BE',
      colorScheme: options.dark === true ? 'dark' : 'light',
      acceptDownloads: true,
    }));
  const page = await context.newPage();
  // Shorter than a test may take, so that a step that never comes is named.
  page.setDefaultTimeout(STEP_LIMIT);
  const faults: string[] = [];
  const scripts = new Map<string, { readonly size: number; readonly at: number }>();
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('crash', () => faults.push('the page crashed'));
  context.on('request', (request) => {
    const target = request.url();
    if (!target.startsWith(url) && !target.startsWith('blob:')) faults.push(`request: ${target}`);
  });
  context.on('response', (response) => {
    if (options.weighed === true && /\.js(?:$|\?)/.test(response.url())) {
      void response.body().then(
        (body) =>
          scripts.set(response.url(), { size: gzipSync(body).length, at: response.request().timing().startTime }),
        () => undefined,
      );
    }
  });
  await page.exposeFunction('reportViolation', (text: string) => faults.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { readonly reportViolation: (text: string) => void }).reportViolation;
      report(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  if (options.before !== undefined) await page.addInitScript(options.before);
  await page.goto(url + (options.hash ?? ''));
  await page.locator('ml-app main h1').first().waitFor();
  return {
    page,
    context,
    faults,
    scripts,
    forgive: (pattern) => {
      for (let index = faults.length - 1; index >= 0; index -= 1)
        if (pattern.test(faults[index] ?? '')) faults.splice(index, 1);
    },
  };
}

/** Fails on any accessibility fault that axe finds in the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  // Once for each document. Through the protocol, not as a script element: the page's own policy forbids scripts from elsewhere.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(readFileSync(AXE, 'utf8'));
  const faults = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (root: Document, options: object) => Promise<{ violations: readonly AxeFault[] }> };
    };
    interface AxeFault {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
    }
    // A colour that is still on its way to another is nobody's to read.
    const changing = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(changing.map((one) => one.finished));
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap((one) =>
      one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
    );
  });
  expect(faults).toEqual([]);
}

/** Fails when the page is wider than its window: nobody should have to scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, window_ } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window_: document.documentElement.clientWidth,
  }));
  expect(content).toBeLessThanOrEqual(window_);
}
