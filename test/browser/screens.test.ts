import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  startApp,
  type AppBrowser,
  type AppPage,
  type OpenOptions,
} from './app-page.ts';
import { goTo } from './journey.ts';

const SCREENS = ['start', 'functies', 'import', 'vergelijken', 'koppelen', 'ik', 'team', 'uitleg', 'nergens'] as const;

let app: AppBrowser;
let opened: AppPage | undefined;
const visits = new Map<OpenOptions, AppPage>();

beforeAll(async () => {
  app = await startApp();
}, 60_000);

// Whatever a test looked at: no request left for elsewhere, no policy was broken, nothing was logged as an error.
afterEach(async () => {
  const pages = [...(opened === undefined ? [] : [opened]), ...visits.values()];
  const faults = pages.flatMap((one) => one.faults);
  await opened?.context.close();
  opened = undefined;
  // Whatever went wrong in a visit fails one test; the next one starts another.
  if (faults.length > 0) await endVisits();
  expect(faults).toEqual([]);
});

afterAll(async () => {
  await app.close();
});

async function endVisits(): Promise<void> {
  for (const one of visits.values()) await one.context.close();
  visits.clear();
}

/** Opens a page of its own, whose address leads straight to a screen. */
async function open(options: OpenOptions): Promise<AppPage> {
  opened = await app.open(options);
  // All figures are there: what is looked at does not change under the test.
  await opened.page.locator('main[data-settled]').waitFor();
  return opened;
}

/** Goes to a screen in one visit to the app for all screens, as whoever looks around. */
async function visit(options: OpenOptions, screen: string): Promise<Page> {
  const one = visits.get(options) ?? (await app.open(options));
  visits.set(options, one);
  await goTo(one.page, `#/${screen}`);
  await one.page.locator('main[data-settled]').waitFor();
  return one.page;
}

const IN_THE_DARK: OpenOptions = { dark: true, locale: 'en-GB' };
const ON_A_PHONE: OpenOptions = { width: 320, height: 640 };

describe.each(SCREENS)('the screen %s', (screen) => {
  it('has no accessibility fault, one main heading, and a title of its own', async () => {
    const { page } = await open({ hash: `#/${screen}` });
    await expectAccessible(page);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.title()).toContain('Meetlat');
  });

  it('has no accessibility fault in the dark, in English', async () => {
    const page = await visit(IN_THE_DARK, screen);
    await expectAccessible(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('fits in a window of 320 pixels', async () => {
    const page = await visit(ON_A_PHONE, screen);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});

/** Notes when the first chart came onto the page. */
const NOTES_FIRST_CHART = `new MutationObserver((_, observer) => {
  if (document.querySelector('main .crosses') === null) return;
  window.firstChart = Date.now();
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });`;

describe('the program as a whole', () => {
  it('refuses a script that is not its own: the policy is in force', async () => {
    const opened_ = await open({});
    const ran = await opened_.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.intruder = true;';
      document.head.append(script);
      return 'intruder' in window;
    });
    expect(ran).toBe(false);
    await expect.poll(() => opened_.faults.filter((fault) => fault.startsWith('policy: script-src'))).not.toEqual([]);
    opened_.forgive(/script-src|inline script|Content Security Policy/);
  });

  it('loads at most 90 kB of JavaScript before the first chart', async () => {
    const { page, scripts } = await open({ hash: '#/vergelijken', before: NOTES_FIRST_CHART, weighed: true });
    await page.locator('main .crosses').first().waitFor();
    const drawn = await page.evaluate(() => (window as unknown as { readonly firstChart: number }).firstChart);
    // What is behind the figures follows the chart, and may be there by now.
    const before = [...scripts.values()].filter(({ at }) => at <= drawn);
    const total = before.reduce((sum, { size }) => sum + size, 0);
    expect(before.length).toBeGreaterThan(1);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThanOrEqual(90_000);
  });

  it('moves between screens by keyboard and says where one is', async () => {
    const { page } = await open({});
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link');
    await page.getByRole('link', { name: 'Team', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('ml-team-view h1').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.goBack();
    await page.locator('ml-start-view h1').waitFor();
  });
});
