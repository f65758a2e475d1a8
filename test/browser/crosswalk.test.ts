import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll } from './app-page.ts';
import { goTo, hideExample, journey, keepFiles, tabTo, type GivenFile } from './journey.ts';

const { open } = journey();

function card(organisation: string, title: string, asked: Readonly<Record<string, number>>): GivenFile {
  const rows = Object.entries(asked).map(([label, level]) => [organisation, title, label, String(level)].join(';'));
  return { name: `${title}.csv`, text: ['organisatie;functie;competentie;gradatie', ...rows].join('\n') };
}

const BODE = card('Voorbeeldegem', 'Bode', { Samenwerken: 3, Inlevingsvermogen: 2, Klantgerichtheid: 2, Snorkelen: 1 });
const LOKET = card('Fictiedorp', 'Loketbediende', { Teamwerk: 3, Empathie: 1, Klantgerichtheid: 3, Boekbinden: 2 });

function row(page: Page, label: string): ReturnType<Page['locator']> {
  return page.locator('.link-row').filter({ has: page.locator('th', { hasText: label }) });
}

it('settles three links by keyboard, takes one back and does it again, shows what the overlap became, and finds its place again', async () => {
  const { page } = await open({ hash: '#/import' });
  await keepFiles(page, [BODE, LOKET]);
  await hideExample(page);
  await goTo(page, '#/koppelen?van=Voorbeeldegem&naar=Fictiedorp', 'Nog 3 van de 4 competenties te bekijken');
  await expectAccessible(page);

  await tabTo(page, /^Samenwerken/);
  await page.keyboard.press('Enter');
  await row(page, 'Inlevingsvermogen').and(page.locator(':focus')).waitFor();
  await row(page, 'Samenwerken').locator('.link-status', { hasText: 'gekoppeld' }).waitFor();
  await page.locator('.link-changed', { hasText: 'Overlap van Loketbediende en Bode' }).waitFor();

  await page.keyboard.press('2');
  await row(page, 'Inlevingsvermogen').locator('.link-status', { hasText: 'gekoppeld' }).waitFor();
  await page.keyboard.press('Enter');
  await row(page, 'Klantgerichtheid').and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: '3 van de 4 competenties zijn gekoppeld' }).waitFor();
  // 3 + 1 + 2 crosses shared, of 3 + 2 + 3 + 1 + 2 asked.
  await page.locator('.link-changed', { hasText: /naar 55\s%/ }).waitFor();
  await expectAccessible(page);

  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { level: 1, name: 'Nog 1 van de 4 competenties te bekijken' }).waitFor();
  await page.locator('.link-changed', { hasText: /van 55\s% naar 31\s%/ }).waitFor();
  await page.keyboard.press('Control+y');
  await page.locator('.link-changed', { hasText: /van 31\s% naar 55\s%/ }).waitFor();
  await page.keyboard.press('Control+z');
  await page.locator('.link-changed', { hasText: /van 55\s% naar 31\s%/ }).waitFor();
  await page.getByRole('button', { name: 'Opnieuw doen' }).waitFor();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar jouw koppelingen in een bestand' }).click(),
  ]);
  const saved: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(saved).toMatchObject({
    mappings: [{ relation: 'exactMatch', state: 'confirmed' }, { relation: 'closeMatch' }],
  });
  await row(page, 'Klantgerichtheid').focus();

  await page.reload();
  await row(page, 'Klantgerichtheid').and(page.locator(':focus')).waitFor();
  expect(await page.locator('.link-row[aria-selected=true] th').innerText()).toContain('Klantgerichtheid');
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
});
