import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { AppPage } from './app-page.ts';
import {
  chooseFiles,
  exportWorkspace,
  fixture,
  goTo,
  journey,
  keepAll,
  keepFiles,
  stored,
  storedCounts,
  whenRead,
} from './journey.ts';

const { app, open } = journey();

const banner = (page: Page, words: RegExp) => page.locator('.shell-banner.error').filter({ hasText: words });

async function begin(page: Page): Promise<void> {
  await goTo(page, '#/ik', 'Voor welke functie schat je jezelf in?');
  await page.getByRole('button', { name: 'Havenmeester jachthaven' }).click();
  await page.getByRole('link', { name: 'Begin', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Marifoon bedienen' }).waitFor();
}

async function clearDatabase({ context, page }: AppPage): Promise<void> {
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await session.detach();
}

describe('a browser that keeps nothing', () => {
  it.each([
    ['has no database', 'Object.defineProperty(window, "indexedDB", { value: undefined });'],
    [
      'refuses its database',
      'IDBFactory.prototype.open = () => { throw new DOMException("refused", "InvalidStateError"); };',
    ],
  ])('because it %s: the app says so at once, and everything works', async (_, before) => {
    const { page } = await open({ before });
    await banner(page, /Deze browser bewaart niets/).waitFor();
    await keepFiles(page, [fixture('havenmeester.tsv')]);
    await page.getByRole('link', { name: 'Havenmeester jachthaven' }).waitFor();
    await begin(page);
    await page.locator('input[name=me-level][value="2"]').check();
    await page.getByText('Onthouden tot je dit tabblad sluit: deze browser bewaart niets.').waitFor();
    await page.getByRole('link', { name: 'Overzicht' }).click();
    await page.getByRole('heading', { level: 1, name: 'Je hebt 1 van de 5 competenties ingevuld' }).waitFor();
    await banner(page, /sla je werk op in een bestand/).waitFor();
    const { text } = await exportWorkspace(page);
    expect(text).toContain('"held": 2');
    await page.reload();
    await banner(page, /Deze browser bewaart niets/).waitFor();
    await goTo(page, '#/functies');
    expect(await page.getByRole('link', { name: 'Havenmeester jachthaven' }).count()).toBe(0);
  });
});

describe('a database that the browser threw away', () => {
  it('is noticed at the next visit: never a welcome as if one came for the first time', async () => {
    const one = await open();
    const { page } = one;
    await keepFiles(page, [fixture('havenmeester.tsv')]);
    const { name, text } = await exportWorkspace(page);
    await clearDatabase(one);
    await page.reload();
    const removed = banner(page, /De browser heeft de gegevens van Meetlat verwijderd/);
    await removed.waitFor();
    expect(await storedCounts(page)).toEqual({});
    // There is nothing left to save; what there may be is a file to open.
    expect(await removed.getByRole('button').allInnerTexts()).toEqual(['Open een bestand']);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      removed.getByRole('button', { name: 'Open een bestand' }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await whenRead(page, 1);
    await keepAll(page);
    await page.getByRole('link', { name: 'Havenmeester jachthaven' }).waitFor();
    await removed.waitFor({ state: 'detached' });
    expect(await storedCounts(page)).toEqual({ profiles: 1 });
  });

  it('is noticed while one works, and what stands in the tab can be saved in a file', async () => {
    const one = await open();
    const { page } = one;
    await keepFiles(page, [fixture('havenmeester.tsv')]);
    await begin(page);
    await page.locator('input[name=me-level][value="1"]').check();
    await page.locator('.me-saved').filter({ hasText: 'Bewaard' }).waitFor();
    await clearDatabase(one);
    await page.locator('input[name=me-level][value="2"]').check();
    await banner(page, /heeft de gegevens van Meetlat verwijderd/).waitFor();
    const { text } = await exportWorkspace(page);
    expect(text).toContain('Havenmeester jachthaven');
    expect(text).toContain('"held": 2');
  });
});

/** While `full` is set, the database answers as it does when the disk is full. */
const NO_ROOM = `
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...given) {
    if (window.full) throw new DOMException('no room left', 'QuotaExceededError');
    return put.apply(this, given);
  };
`;

async function setFull(page: Page, full: boolean): Promise<void> {
  await page.evaluate((is) => {
    Object.assign(window, { full: is });
  }, full);
}

describe('a device without room', () => {
  it('loses nothing of what is in the tab, never says that it was saved, and saves it once there is room', async () => {
    const { page } = await open({ before: NO_ROOM });
    await keepFiles(page, [fixture('havenmeester.tsv')]);
    await begin(page);
    await setFull(page, true);
    await page.locator('input[name=me-level][value="3"]').check();
    const failed = banner(page, /Bewaren lukte niet\. Je werk staat nog in dit tabblad/);
    await failed.waitFor();
    expect(await page.locator('.me-saved').innerText()).not.toContain('Bewaard');
    expect(await page.locator('.storage-text').innerText()).not.toContain('Bewaard');
    expect(await storedCounts(page)).toEqual({ profiles: 1 });
    expect((await exportWorkspace(page)).text).toContain('"held": 3');
    await page.keyboard.press('Escape');

    // A file that does not fit is not half kept: its preview stays.
    await goTo(page, '#/import');
    await chooseFiles(page, [fixture('vuurtorenwachter.md')]);
    await whenRead(page, 1);
    await keepAll(page);
    await page.getByText('Bewaren lukte niet. Er is niets gewijzigd en deze pagina houdt alles vast.').waitFor();
    expect(await page.locator('.import-block.ready').count()).toBe(1);

    await setFull(page, false);
    await failed.getByRole('button', { name: 'Bewaar opnieuw op dit toestel' }).click();
    await failed.waitFor({ state: 'detached' });
    expect(await storedCounts(page)).toEqual({ profiles: 1, assessments: 1 });
    await keepAll(page);
    await page.getByRole('link', { name: 'Vuurtorenwachter' }).waitFor();
    expect(await storedCounts(page)).toEqual({ profiles: 2, assessments: 1 });
  });
});

describe('a database of a newer version', () => {
  it('is said to be so and is not touched', async () => {
    const one = await open();
    // A page of the same origin where the app does not run.
    await one.page.route(`${app().url}elsewhere`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,"><title>Elsewhere</title>' }),
    );
    await one.page.goto(`${app().url}elsewhere`);
    await one.page.evaluate(async () => {
      await new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('meetlat');
        request.onsuccess = resolve;
        request.onerror = reject;
      });
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('meetlat', 99);
        request.onupgradeneeded = () => {
          request.result.createObjectStore('later').put({ secret: 'untouched' }, 'one');
        };
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = reject;
      });
    });
    await one.page.goto(app().url);
    await banner(one.page, /nieuwere versie van Meetlat\. Ze zijn niet aangeraakt/).waitFor();
    await keepFiles(one.page, [fixture('havenmeester.tsv')]);
    await one.page.getByRole('link', { name: 'Havenmeester jachthaven' }).waitFor();
    expect(await stored(one.page)).toEqual({ later: [{ secret: 'untouched' }] });
    expect(await one.page.evaluate(() => indexedDB.databases())).toEqual([{ name: 'meetlat', version: 99 }]);
  });
});

describe('two tabs', () => {
  it('show each other’s answers within two seconds, and neither overwrites the other', async () => {
    const a = await open();
    await keepFiles(a.page, [fixture('havenmeester.tsv')]);
    await begin(a.page);
    const b = await open({ context: a.context, hash: '#/ik/overzicht' });
    await b.page.getByRole('heading', { level: 1, name: 'Je hebt nog niets ingevuld' }).waitFor();

    await a.page.locator('input[name=me-level][value="3"]').check();
    await b.page
      .getByRole('heading', { level: 1, name: 'Je hebt 1 van de 5 competenties ingevuld' })
      .waitFor({ timeout: 2_000 });

    await goTo(b.page, '#/ik/vraag/2', 'Seinen met vlaggen');
    await b.page.locator('input[name=me-level][value="1"]').check();
    await b.page.locator('.me-saved').filter({ hasText: 'Bewaard' }).waitFor();
    await goTo(a.page, '#/ik/overzicht', 'Je hebt 2 van de 5 competenties ingevuld');
    const [mine] = (await stored(a.page))['assessments'] as readonly {
      readonly value: { readonly ratings: readonly { readonly competency: string; readonly held: number }[] };
    }[];
    expect(mine?.value.ratings.map(({ competency, held }) => [competency, held])).toEqual([
      ['Marifoon bedienen', 3],
      ['Seinen met vlaggen', 1],
    ]);
  });

  it('do not keep each other from deleting everything', async () => {
    const a = await open();
    await keepFiles(a.page, [fixture('havenmeester.tsv')]);
    const b = await open({ context: a.context, hash: '#/functies' });
    await b.page.getByRole('link', { name: 'Havenmeester jachthaven' }).waitFor();
    await a.page.locator('.shell-menu summary').click();
    await a.page.getByRole('button', { name: 'Verwijder alles van dit toestel' }).click();
    await a.page.getByRole('dialog').getByRole('button', { name: 'Verwijder alles' }).click();
    await b.page.getByRole('link', { name: 'Havenmeester jachthaven' }).waitFor({ state: 'detached' });
    await a.page.getByText(/^Alles wat Meetlat op dit toestel bewaarde, is verwijderd/).waitFor();
    expect(await storedCounts(b.page)).toEqual({});
  });
});
