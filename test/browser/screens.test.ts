import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, startApp, type AppBrowser, type AppPage } from './app-page.ts';

const SCREENS = ['start', 'functies', 'import', 'vergelijken', 'koppelen', 'ik', 'team', 'uitleg', 'nergens'] as const;

let app: AppBrowser;
let opened: AppPage | undefined;

beforeAll(async () => {
  app = await startApp();
}, 60_000);

afterAll(async () => {
  await app.close();
});

// Whatever a test looked at: no request left for elsewhere, no policy was broken, nothing was logged as an error.
afterEach(async () => {
  const faults = opened?.faults ?? [];
  await opened?.context.close();
  opened = undefined;
  expect(faults).toEqual([]);
});

async function open(options: Parameters<AppBrowser['open']>[0]): Promise<AppPage> {
  opened = await app.open(options);
  // All figures are there: what is looked at does not change under the test.
  await opened.page.locator('main[data-settled]').waitFor();
  return opened;
}

describe.each(SCREENS)('the screen %s', (screen) => {
  it('has no accessibility fault, one main heading, and a title of its own', async () => {
    const { page } = await open({ hash: `#/${screen}` });
    await expectAccessible(page);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.title()).toContain('Meetlat');
  });

  it('has no accessibility fault in the dark, in English', async () => {
    const { page } = await open({ hash: `#/${screen}`, dark: true, locale: 'en-GB' });
    await expectAccessible(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('fits in a window of 320 pixels', async () => {
    const { page } = await open({ hash: `#/${screen}`, width: 320, height: 640 });
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
    const { page, scripts } = await open({ hash: '#/vergelijken', before: NOTES_FIRST_CHART });
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
