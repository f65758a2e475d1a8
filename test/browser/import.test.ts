import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import {
  chooseFiles,
  dropFiles,
  fixture,
  focusText,
  goTo,
  journey,
  keepAll,
  keepFiles,
  openMenu,
  stored,
  storedCounts,
  whenRead,
} from './journey.ts';

const { open } = journey();

const CARDS = ['vuurtorenwachter.md', 'havenmeester.tsv', 'scan-strandredder.txt'].map(fixture);
const LIST = fixture('boodschappen.txt');

/** Counts the transactions that write, from before the app starts. */
const COUNT_WRITES = `
  window.writes = 0;
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (stores, mode, ...rest) {
    if (mode === 'readwrite' && stores.includes('settings')) window.writes += 1;
    return transaction.call(this, stores, mode, ...rest);
  };
`;

const writes = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { readonly writes: number }).writes);

async function statusOf(page: Page, file: string): Promise<string> {
  const block = page.locator('.import-block').filter({ has: page.getByRole('heading', { name: file, exact: true }) });
  return block.locator('.import-status').innerText();
}

describe('files on their way in', () => {
  it('are read with the button, several at once: each says how it went, and one that fails stops no other', async () => {
    const { page } = await open({ hash: '#/import' });
    await chooseFiles(page, [...CARDS.slice(0, 2), LIST, ...CARDS.slice(2)]);
    await page.getByRole('heading', { level: 1, name: '4 bestanden gelezen, 1 punt om na te kijken' }).waitFor();
    for (const { name } of CARDS) expect(await statusOf(page, name)).toBe('gelezen');
    expect(await statusOf(page, LIST.name)).toBe('niets herkend');
    const failed = page.locator('.import-block.failed');
    expect(await failed.count()).toBe(1);
    expect(await failed.innerText()).toContain('geen functiekaart, woordenboek of tabel herkend');
    await page.getByRole('button', { name: 'Bewaar 3 functies' }).waitFor();
  });

  it('may be dropped on any screen', async () => {
    const { page } = await open({ hash: '#/vergelijken' });
    await dropFiles(page, CARDS);
    await page.getByRole('heading', { level: 1, name: /^3 bestanden gelezen/ }).waitFor();
    expect(new URL(page.url()).hash).toBe('#/import');
  });

  it('show what is doubtful before what was read, and beside every row its own line', async () => {
    const { page } = await open({ hash: '#/import' });
    await chooseFiles(page, [fixture('vuurtorenwachter.md')]);
    await whenRead(page, 1);
    const block = page.locator('ml-import-block');
    const rows = block.locator('.review-row');
    expect(await rows.count()).toBe(8);
    expect(await block.locator('.review-doubt').count()).toBe(1);
    expect(await rows.first().innerText()).toContain('Getijden en stroming');
    for (const row of await rows.all()) {
      await row.focus();
      const label = (await row.locator('.review-label').innerText()).trim();
      await block.locator('.document-lines :is(li, tr).marked', { hasText: label }).waitFor();
    }
    // The other way: a line leads to its row.
    const name = block.locator('.document-lines').getByRole('button', { name: 'Seinen met vlaggen', exact: true });
    await name.click();
    await expect.poll(() => focusText(page)).toContain('Seinen met vlaggen');
    // Its level stands in one cell of its row, and so does each of the others of the table.
    expect(await block.locator('tr.marked .level-spot').count()).toBe(1);
    await block.locator('.document-table tr.open .line-link').first().click();
    await expect.poll(() => focusText(page)).toContain('Getijden en stroming');
  });

  it('leave no trace when one lets them go', async () => {
    const { page } = await open({ hash: '#/import', before: COUNT_WRITES });
    const state = async () => ({
      database: await stored(page),
      keys: await page.evaluate(() => Object.entries(localStorage)),
      writes: await writes(page),
    });
    const before = await state();
    await chooseFiles(page, CARDS);
    await whenRead(page, 3);
    expect(await state()).toEqual(before);
    await page.getByRole('button', { name: 'Laat weg: havenmeester.tsv' }).click();
    await page.getByRole('button', { name: 'Bewaar 2 functies' }).waitFor();
    await page.getByRole('button', { name: 'Laat alles weg' }).click();
    await page.getByRole('heading', { level: 1, name: 'Geen bestanden om te bekijken' }).waitFor();
    expect(await state()).toEqual(before);
    await page.reload();
    await goTo(page, '#/functies');
    expect(await page.locator('.function-list').innerText()).not.toContain('Vuurtorenwachter');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it('are kept together in one transaction, and one undo takes all of them back', async () => {
    const { page } = await open({ hash: '#/import', before: COUNT_WRITES });
    await chooseFiles(page, CARDS);
    await whenRead(page, 3);
    const before = await writes(page);
    await page.getByRole('button', { name: 'Bewaar 3 functies' }).waitFor();
    await keepAll(page);
    await page.locator('ml-functions-view h1').waitFor();
    expect(await writes(page)).toBe(before + 1);
    expect(await storedCounts(page)).toEqual({ profiles: 3 });
    for (const title of ['Vuurtorenwachter', 'Havenmeester jachthaven', 'Strandredder'])
      await page.getByRole('link', { name: title }).waitFor();
    const kept = await stored(page);

    await page.locator('.shell-tools').getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByRole('link', { name: 'Strandredder' }).waitFor({ state: 'detached' });
    expect(await storedCounts(page)).toEqual({});

    await openMenu(page);
    await page
      .locator('.shell-menu-panel')
      .getByRole('button', { name: /^Voer opnieuw uit/ })
      .click();
    await page.getByRole('link', { name: 'Strandredder' }).waitFor();
    expect(valuesOf(await stored(page))).toEqual(valuesOf(kept));
    await page.reload();
    await page.getByRole('link', { name: 'Strandredder' }).waitFor();
  });

  it('become functions whose every requirement leads to its line', async () => {
    const { page } = await open();
    await keepFiles(page, CARDS);
    await page.getByRole('link', { name: 'Vuurtorenwachter' }).click();
    await page.getByRole('heading', { level: 1, name: 'Vuurtorenwachter' }).waitFor();
    const main = page.locator('main');
    for (const words of [
      'Gemeente Duinhoek-aan-Zee',
      'D1-D3',
      'Mist melden aan de haven',
      'Rijbewijs B',
      'vuurtorenwachter.md',
    ])
      expect(await main.innerText()).toContain(words);
    await page.getByRole('button', { name: 'Toon regel 35 voor Trappen veilig gebruiken' }).click();
    expect(await page.locator('.source-row:not([hidden]) mark').innerText()).toContain('Trappen veilig gebruiken');
    // What was doubtful stays with the function.
    expect(await page.locator('.check').innerText()).toContain('Getijden en stroming');
    const labels = await page.locator('table.requirements th[scope=row]').allInnerTexts();
    expect(labels.map((one) => one.trim())).toEqual([
      'Lampen en lenzen',
      'Trappen veilig gebruiken',
      'Seinen met vlaggen',
      'Marifoon bedienen',
      'Getijden en stroming',
      'Scheepvaartregels',
      'Waakzaamheid',
      'Geduld',
    ]);
  });

  it('say beforehand which function they replace, and undo brings the old one back', async () => {
    const { page } = await open();
    await keepFiles(page, CARDS);
    const old = await stored(page);
    const card = fixture('havenmeester.tsv');
    const changed = card.text.replace('Gastvrijheid\tX\tX\tX', 'Gastvrijheid\tX\t\t');
    expect(changed).not.toBe(card.text);
    await goTo(page, '#/import');
    await chooseFiles(page, [{ name: 'havenmeester-nieuw.tsv', text: changed }]);
    await whenRead(page, 1);
    expect(await page.locator('.import-block .note').innerText()).toBe(
      'Vervangt een functie die je al had: Havenmeester jachthaven.',
    );
    await keepAll(page);
    await page.locator('ml-functions-view h1').waitFor();
    expect(await storedCounts(page)).toEqual({ profiles: 3 });
    await page.getByRole('link', { name: 'Havenmeester jachthaven' }).click();
    await page.getByRole('heading', { level: 1, name: 'Havenmeester jachthaven' }).waitFor();
    expect(await page.locator('main').innerText()).toContain('havenmeester-nieuw.tsv');
    await page.keyboard.press('Control+z');
    await page.locator('main').getByText('havenmeester-nieuw.tsv').waitFor({ state: 'detached' });
    expect(valuesOf(await stored(page))).toEqual(valuesOf(old));
  });
});

/** What records say, without the counters that only ever rise. */
function valuesOf(database: Readonly<Record<string, readonly unknown[]>>): unknown {
  return Object.entries(database)
    .filter(([name]) => name !== 'settings')
    .map(([name, rows]) => [name, rows.map((row) => ({ ...(row as object), revision: 0 }))]);
}
