import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type AppBrowser } from './app-page.ts';

const ROWS = [
  ['Klantgerichtheid in de ruime zin van het woord', 2],
  ['Samenwerken', 3],
  ['Orde en netheid', 1],
] as const;

let app: AppBrowser;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

it('reads a card that the browser printed to PDF, under the strict policy and without a worker of the library', async () => {
  const cells = (level: number): string => [1, 2, 3].map((one) => `<td>${one === level ? 'X' : ''}</td>`).join('');
  const rows = ROWS.map(([label, level]) => `<tr><td style="width:120px">${label}</td>${cells(level)}</tr>`);
  const printer = await app.browser.newPage();
  await printer.setContent(
    '<style>table{border-collapse:collapse}td,th{border:1px solid;padding:3px}</style><h1>Functiekaart</h1>' +
      '<p>Functienaam: Onthaalmedewerker</p><h2>Gedragscompetenties</h2><table><tr><th>Competentie</th>' +
      `<th>Niveau 1</th><th>Niveau 2</th><th>Niveau 3</th></tr>${rows.join('')}</table>`,
  );
  const buffer = await printer.pdf({ format: 'A4' });
  await printer.close();
  const { page, faults } = await app.open({ hash: '#/import' });
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'kaart.pdf', mimeType: 'application/pdf', buffer });
  const shown = page.locator('main');
  // The page as it looks, with the row one is at marked on it; the lines are one choice away.
  await shown.locator('.page-picture img').waitFor();
  await shown.locator('.review-row', { hasText: 'Samenwerken' }).focus();
  const mark = await shown.locator('.page-mark').boundingBox();
  const picture = await shown.locator('.page-picture').boundingBox();
  expect((mark?.y ?? 0) - (picture?.y ?? 0)).toBeGreaterThan(20);
  expect(mark?.height ?? 0).toBeLessThan((picture?.height ?? 0) / 10);
  await shown.getByRole('button', { name: 'Regels', exact: true }).click();
  await shown.locator('.document-table td', { hasText: 'Klantgerichtheid in de ruime zin van het woord' }).waitFor();
  await shown.locator('tr.marked', { hasText: 'Samenwerken' }).locator('.level-spot').waitFor();
  const text = (await shown.innerText()).replace(/\s+/gu, ' ');
  for (const [label, level] of ROWS) expect(text).toContain(`${label} niveau ${level} van 3`);
  for (const worker of page.workers()) expect(worker.url()).not.toContain('pdf');
  expect(faults).toEqual([]);
});
