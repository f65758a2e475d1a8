import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { fixture, focusText, goTo, journey, keepFiles, tabTo } from './journey.ts';

const { open } = journey();

const CARDS = ['vuurtorenwachter.md', 'havenmeester.tsv', 'scan-strandredder.txt'].map(fixture);

/** Whether the focus is on something; a person who cannot see where it went starts all over. */
async function hasFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);
}

describe('by keyboard alone', () => {
  it('functions are chosen and compared, and the focus stays with the choice', async () => {
    const { page } = await open();
    await keepFiles(page, CARDS);
    await page.keyboard.press('Tab');
    await tabTo(page, /^Kies Havenmeester jachthaven/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Kies Strandredder/);
    await page.keyboard.press('Space');
    await tabTo(page, 'Vergelijk 2 functies');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Deze twee functies delen 6 van hun 17 kruisjes' }).waitFor();
    await expect.poll(() => focusText(page)).toBe('Deze twee functies delen 6 van hun 17 kruisjes');

    await tabTo(page, 'Kies andere functies');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Vuurtorenwachter/);
    await page.keyboard.press('Space');
    await page.getByRole('heading', { level: 1, name: /in alle drie de functies voor$/ }).waitFor();
    expect(await focusText(page)).toMatch(/Vuurtorenwachter/);
    await page.keyboard.press('Space');
    await page.getByRole('heading', { level: 1, name: 'Deze twee functies delen 6 van hun 17 kruisjes' }).waitFor();
    expect(await focusText(page)).toMatch(/Vuurtorenwachter/);
  });

  it('too few functions to compare is no dead end', async () => {
    const { page } = await open();
    await keepFiles(page, CARDS);
    await goTo(page, '#/vergelijken', /kruisjes/);
    await tabTo(page, 'Kies andere functies');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const chosen = page.locator('.compare-choice input:checked');
    expect(await chosen.count()).toBe(2);
    const first = (await chosen.first().evaluate((one: HTMLInputElement) => one.labels?.[0]?.textContent ?? ''))
      .replaceAll(/\s+/g, ' ')
      .trim();
    if ((await focusText(page)) !== first) await tabTo(page, first);
    await page.keyboard.press('Space');
    await page.getByRole('heading', { level: 1, name: 'Kies nog een functie om mee te vergelijken' }).waitFor();
    expect(await hasFocus(page)).toBe(true);
    await tabTo(page, /^Vuurtorenwachter/);
  });

  it('the menu opens, closes with Escape, and gives the focus back', async () => {
    const { page } = await open();
    await tabTo(page, /^Menu/);
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'Nederlands' }).waitFor();
    await tabTo(page, 'Bewaar alles in een bestand');
    await page.keyboard.press('Escape');
    await page.getByRole('radio', { name: 'Nederlands' }).waitFor({ state: 'hidden' });
    expect(await focusText(page)).toMatch(/^Menu/);
  });

  it('the dialog holds the focus, closes with Escape without harm, and gives the focus back', async () => {
    const { page } = await open();
    await keepFiles(page, CARDS);
    await page.locator('.shell-menu summary').focus();
    await page.keyboard.press('Enter');
    await tabTo(page, 'Verwijder alles van dit toestel');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    const where = (): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('dialog') !== null);
    expect(await where()).toBe(true);
    // What cannot be taken back is not what one key press does.
    expect(await focusText(page)).toBe('Annuleer');
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('Tab');
      // From the last button the focus may go to the browser's own buttons, never to the page behind.
      expect(await page.locator(':is(main, header, footer) :focus:not(dialog *)').count()).toBe(0);
    }
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await focusText(page)).toMatch(/^Menu/);
    await page.getByRole('link', { name: 'Strandredder' }).waitFor();
  });

  it('the focus is never lost when what had it goes away', async () => {
    const { page } = await open();
    await keepFiles(page, CARDS);
    // A notice that is closed.
    await page.locator('.shell-banner').getByRole('button', { name: 'Sluit deze melding' }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Sluit deze melding' }).waitFor({ state: 'detached' });
    expect(['notice', await hasFocus(page)]).toEqual(['notice', true]);
    // The example that is hidden.
    await page.getByRole('complementary', { name: 'voorbeeld' }).getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'voorbeeld' }).waitFor({ state: 'detached' });
    expect(['example', await hasFocus(page)]).toEqual(['example', true]);
    // The last thing that could be undone.
    await page.locator('.shell-tools').getByRole('button', { name: 'Ongedaan maken' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.shell-tools').getByRole('button', { name: 'Ongedaan maken' }).waitFor({ state: 'detached' });
    expect(['undo', await hasFocus(page)]).toEqual(['undo', true]);
  });
});
