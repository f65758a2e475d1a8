import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import {
  chooseFiles,
  exportWorkspace,
  fixture,
  goTo,
  hideExample,
  journey,
  keepFiles,
  openMenu,
  storedCounts,
  whenRead,
} from './journey.ts';

const { open } = journey();

const FILES = [
  ...['vuurtorenwachter.md', 'havenmeester.tsv', 'scan-strandredder.txt'].map(fixture),
  { name: 'ploeg.csv', text: 'persoon;team;functie;deel\nP1;Zeewering;Strandredder;1\nP2;Zeewering;;0,5\n' },
  {
    name: 'oordelen.csv',
    text: 'persoon;beoordelaar;datum;woordenboek;competentie;gradatie\nP1;leidinggevende;2026-01-05;Gemeente Duinhoek-aan-Zee;Reanimeren;2\n',
  },
];

interface WorkspaceFile {
  readonly saved: string;
  readonly corpus: Readonly<Record<string, unknown>>;
}

/** The records of a saved workspace by id, without the counters that only rise and the time of saving. */
function recordsOf(text: string): unknown {
  const { corpus } = JSON.parse(text) as WorkspaceFile;
  return Object.entries(corpus).map(([name, records]) => [
    name,
    Array.isArray(records)
      ? new Map(records.map((one: { readonly id: string }) => [one.id, { ...one, revision: 0 }]))
      : records,
  ]);
}

/** What the comparison of the two cards says, word for word. */
async function comparison(page: Page): Promise<string> {
  await goTo(page, '#/functies');
  for (const title of ['Havenmeester jachthaven', 'Strandredder'])
    await page.getByRole('checkbox', { name: title }).check();
  await page.getByRole('link', { name: 'Vergelijk 2 functies' }).click();
  await page.getByRole('heading', { level: 1, name: /kruisjes$/ }).waitFor();
  return page.locator('.compare').innerText();
}

async function answered(page: Page): Promise<readonly string[]> {
  await goTo(page, '#/ik/overzicht');
  return page.locator('.me-answers li').allInnerTexts();
}

describe('one’s own data', () => {
  it('goes into a file, away from the device, and back from the file as it was', async () => {
    const { page } = await open();
    await hideExample(page);
    await keepFiles(page, FILES);
    const before = await comparison(page);
    // By hand: both ask flags 2, radio 2 of 3, watchfulness 2 of 3; 12 and 11 crosses.
    expect(before).toContain('Deze twee functies delen 6 van hun 17 kruisjes');
    await goTo(page, '#/ik', 'Voor welke functie schat je jezelf in?');
    await page.getByRole('button', { name: 'Strandredder' }).click();
    await page.getByRole('link', { name: 'Begin', exact: true }).click();
    await page.getByRole('radio', { name: /^Niveau 2/ }).check();
    await page.locator('.me-saved').filter({ hasText: 'Bewaard' }).waitFor();
    const answers = await answered(page);
    expect(answers.join()).toContain('niveau 2 van 3');
    const file = await exportWorkspace(page);
    expect(file.name).toMatch(/^meetlat-\d{4}-\d{2}-\d{2}\.json$/);

    await openMenu(page);
    await page.getByRole('button', { name: 'Verwijder alles van dit toestel' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Verwijder alles' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByText(/^Alles wat Meetlat op dit toestel bewaarde, is verwijderd/).waitFor();
    expect(await storedCounts(page)).toEqual({});
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
    await page.reload();
    await page.getByRole('complementary', { name: 'voorbeeld' }).waitFor();
    // Nothing was taken away by the browser: it was the person's own wish.
    expect(await page.locator('.shell-banner.error').count()).toBe(0);
    expect(await page.locator('main').innerText()).not.toContain('Strandredder');

    await hideExample(page);
    await goTo(page, '#/import');
    await chooseFiles(page, [file]);
    await whenRead(page, 1);
    expect(await page.locator('.import-block').innerText()).toContain(
      'Dit bestand bevat 3 functies, 2 beoordelingen en 2 personen.',
    );
    await page.locator('.import-bar button.primary').click();
    await page.locator('ml-functions-view h1').waitFor();
    expect(await comparison(page)).toBe(before);
    const again = await exportWorkspace(page);
    expect(recordsOf(again.text)).toEqual(recordsOf(file.text));
    expect(await answered(page)).toEqual(answers);
  });

  it('is not touched when one thinks better of deleting it', async () => {
    const { page } = await open();
    await keepFiles(page, FILES);
    await openMenu(page);
    await page.getByRole('button', { name: 'Verwijder alles van dit toestel' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Annuleer' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await storedCounts(page)).toEqual({ profiles: 3, people: 2, assessments: 1 });
  });

  it('may replace what is there by what a file holds, and undo brings the other back', async () => {
    const { page } = await open();
    await keepFiles(page, [fixture('havenmeester.tsv')]);
    const file = await exportWorkspace(page);
    await keepFiles(page, [fixture('vuurtorenwachter.md')]);
    await goTo(page, '#/functies');
    await page.getByRole('button', { name: 'Verwijder Havenmeester jachthaven' }).click();
    await page.getByRole('link', { name: 'Havenmeester jachthaven' }).waitFor({ state: 'detached' });
    expect(await storedCounts(page)).toEqual({ profiles: 1 });

    await goTo(page, '#/import');
    await chooseFiles(page, [file]);
    await whenRead(page, 1);
    await page.getByRole('radio', { name: /^Vervang wat er al is/ }).check();
    await page.locator('.import-bar button.primary').click();
    await page.getByRole('link', { name: 'Havenmeester jachthaven' }).waitFor();
    expect(await page.getByRole('link', { name: 'Vuurtorenwachter' }).count()).toBe(0);
    await page.locator('.shell-tools').getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByRole('link', { name: 'Vuurtorenwachter' }).waitFor();
    expect(await page.getByRole('link', { name: 'Havenmeester jachthaven' }).count()).toBe(0);
  });
});
