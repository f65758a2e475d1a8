import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { chooseFiles, exportWorkspace, fixture, goTo, journey, keepFiles, stored, type GivenFile } from './journey.ts';

const { open } = journey({ kept: true });

const NOTHING_CHANGED = /[Ee]r is niets gewijzigd/;

/** A workspace with one function in it, that all these files are tried on. */
let page: Page;
/** What is stored of it, before and after every one of them. */
let kept: unknown;

beforeAll(async () => {
  page = (await open()).page;
  await keepFiles(page, [fixture('havenmeester.tsv')]);
  kept = await stored(page);
});

afterEach(async () => {
  expect(await stored(page)).toEqual(kept);
  await page.getByRole('button', { name: 'Laat alles weg' }).click();
  await page.getByRole('heading', { level: 1, name: 'Geen bestanden om te bekijken' }).waitFor();
});

/** Chooses a file that must be refused. @returns What the screen says about it. */
async function refused(file: GivenFile, heading = '1 bestand kon niet gelezen worden'): Promise<string> {
  await goTo(page, '#/import');
  await chooseFiles(page, [file]);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  return reasonOf(file.name);
}

async function reasonOf(name: string): Promise<string> {
  expect(await page.locator('.import .lead').innerText()).toMatch(NOTHING_CHANGED);
  expect(await page.locator('.import-block h2').innerText()).toBe(name);
  // There is nothing to keep, so nothing offers to.
  expect(await page.locator('.import-bar button.primary').count()).toBe(0);
  return page.locator('.import-block.failed .note').innerText();
}

/** What to do, in whatever words: at least one of the verbs that tell somebody to act. */
const WHAT_TO_DO = /\b(?:Kijk|Open|Kies|Bewaar|Sla|Splits|Gebruik|Probeer|Neem)\b/;

describe('a file that cannot be used is refused with the reason, what to do, and nothing stored', () => {
  it('a text that is no function card', async () => {
    const reason = await refused(fixture('boodschappen.txt'), 'In 1 bestand is niets herkend');
    expect(reason).toContain('geen functiekaart, woordenboek of tabel herkend');
    expect(reason).toMatch(WHAT_TO_DO);
  });

  it('an empty file', async () => {
    const reason = await refused({ name: 'leeg.md', text: '' });
    expect(reason).toContain('Het bestand is leeg');
    expect(reason).toMatch(WHAT_TO_DO);
  });

  it('a binary file with the name of a text', async () => {
    const bytes = String.fromCodePoint(...Array.from({ length: 4_000 }, (_, index) => (index * 7) % 32));
    const reason = await refused({ name: 'kaart.txt', text: bytes });
    expect(reason).toContain('geen tekst die te lezen is');
    expect(reason).toMatch(WHAT_TO_DO);
  });

  it('51 megabytes of text, before its bytes are touched', async () => {
    await goTo(page, '#/import');
    await page.evaluate(() => {
      const all = new DataTransfer();
      const line = `${'Samenwerken\t2'.padEnd(99, ' ')}\n`;
      all.items.add(new File([line.repeat(510_000)], 'alles.txt'));
      document.querySelector('main')?.dispatchEvent(new DragEvent('drop', { dataTransfer: all, bubbles: true }));
    });
    await page.getByRole('heading', { level: 1, name: '1 bestand kon niet gelezen worden' }).waitFor();
    const reason = await reasonOf('alles.txt');
    expect(reason).toContain('51 MB groot; Meetlat leest bestanden tot 50 MB');
    expect(reason).toMatch(WHAT_TO_DO);
  });

  it('a workspace file that was cut in half', async () => {
    const { name, text } = await exportWorkspace(page);
    const reason = await refused({ name, text: text.slice(0, text.length / 2) });
    expect(reason).toContain('beschadigd of niet volledig');
    expect(reason).toMatch(WHAT_TO_DO);
  });

  it('a workspace file of a newer version', async () => {
    const { name, text } = await exportWorkspace(page);
    const newer = text.replace('"version": 1', '"version": 9');
    expect(newer).not.toBe(text);
    const reason = await refused({ name, text: newer });
    expect(reason).toContain('versie 9; dit programma kent versie 1');
    expect(reason).toMatch(WHAT_TO_DO);
  });
});
