import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dropFiles, hideExample, journey, keepAll, storedCounts, whenRead, type GivenFile } from './journey.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../shared/documents');
const isThere = existsSync(FOLDER);
if (!isThere) console.warn(`SKIPPED: the five public documents are not at ${FOLDER}; this journey was not made.`);

const { open } = journey();

function documents(): readonly GivenFile[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(FOLDER, name), 'utf8') }));
}

describe.skipIf(!isThere)('the five public documents', () => {
  it('are read, kept and compared: the two cards of one town share 43 of 51 crosses', async () => {
    const { page } = await open();
    await hideExample(page);
    await dropFiles(page, documents());
    await whenRead(page, 5);
    expect(await page.locator('.import-block.failed').count()).toBe(0);
    await page.getByRole('button', { name: 'Bewaar 5 functies' }).waitFor();
    await keepAll(page);
    await page.getByRole('heading', { level: 1, name: /^5 functies/ }).waitFor();
    expect(await storedCounts(page)).toEqual({ profiles: 5 });

    const rows = page.locator('.function-list tbody tr').filter({ hasText: 'Kortenberg' });
    expect(await rows.count()).toBe(2);
    // The activation expert first: what that card leads to is told first.
    for (const name of ['Tewerkstelling', 'Kansarmoede'])
      await rows.filter({ hasText: name }).getByRole('checkbox').check();
    await page.getByRole('link', { name: 'Vergelijk 2 functies' }).click();
    await page.getByRole('heading', { level: 1, name: 'Deze twee functies delen 43 van hun 51 kruisjes' }).waitFor();
    const lead = (await page.locator('.compare .lead').innerText()).replaceAll(/\s/g, ' ');
    expect(lead).toContain('98 %');
    expect(lead).toContain('86 %');
    await page.locator('details.method summary').click();
    const method = (await page.locator('details.method').innerText()).replaceAll(/\s/g, ' ');
    expect(method).toContain('43 ÷ 51');
    expect(method).toContain('43 ÷ 44 = 98 %');
    expect(method).toContain('43 ÷ 50 = 86 %');
  });
});
