import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll } from './app-page.ts';
import { focusText, goTo, journey, stored, tabTo } from './journey.ts';
import { sheetCard, wordCard, type BinaryFile } from './review-files.ts';

const { open } = journey();

/** A card on paper, as a picture of it: no text in the file. */
async function scan(page: Page): Promise<BinaryFile> {
  const drawn = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1240, 900];
    const pen = canvas.getContext('2d');
    if (pen === null) return '';
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, 1240, 900);
    pen.fillStyle = 'black';
    const write = (text: string, x: number, y: number, size = 28): void => {
      pen.font = `${String(size)}px serif`;
      pen.fillText(text, x, y);
    };
    write('Functiekaart', 60, 110, 56);
    write('Organisatie: Gemeente Duinhoek', 60, 190);
    write('Functienaam: Strandredder', 60, 250);
    write('Gedragscompetenties', 60, 340, 42);
    const rows = [
      ['Competentie', '1', '2', '3'],
      ['Seinen met vlaggen', 'X', '', ''],
      ['Zwemmen in zee', 'X', 'X', ''],
      ['Reanimeren', 'X', 'X', 'X'],
    ];
    for (const [index, cells] of rows.entries())
      for (const [column, text] of cells.entries()) {
        const [x, width] = column === 0 ? [60, 480] : [540 + (column - 1) * 120, 120];
        pen.lineWidth = 2;
        pen.strokeRect(x, 390 + index * 56, width, 56);
        write(text, column === 0 ? x + 14 : x + 50, 428 + index * 56);
      }
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  return { name: 'scan.png', mimeType: 'image/png', buffer: Buffer.from(drawn, 'base64') };
}

/** Chooses files with the keyboard alone. */
async function choose(page: Page, files: readonly BinaryFile[]): Promise<void> {
  // Asked for before the key is pressed: the browser needs a moment to hand its window of files over.
  const asked = page.waitForEvent('filechooser');
  await tabTo(page, 'Kies bestanden');
  await page.keyboard.press('Enter');
  const chooser = await asked;
  await chooser.setFiles([...files]);
  await page.getByRole('heading', { level: 1, name: /gelezen,/ }).waitFor();
}

/** What is stored of one function. */
async function kept(page: Page, title: string): Promise<StoredFunction | undefined> {
  const profiles = (await stored(page))['profiles'] as readonly StoredFunction[];
  return profiles.find(({ value }) => value.title === title);
}

interface StoredFunction {
  readonly value: {
    readonly title: string;
    readonly requirements: readonly { readonly label: string; readonly required?: number }[];
  };
  readonly origin: {
    readonly corrections?: readonly {
      readonly by?: string;
      readonly at: string;
      readonly act: { readonly kind: string };
    }[];
  };
}

const levelsOf = (one: StoredFunction | undefined) =>
  one?.value.requirements.map(({ label, required }) => `${label} ${String(required)}`);

const said = (page: Page): Promise<string> => page.locator('.import > [role=status]').innerText();

describe('from doubt to certainty', () => {
  it('three files, two cells mended with four keys, each figure beside its line, and what was settled stays', async () => {
    const { page } = await open({ hash: '#/import' });
    await choose(page, [await scan(page), wordCard(), sheetCard()]);
    await page.getByRole('heading', { level: 1, name: '3 bestanden gelezen, 2 punten om na te kijken' }).waitFor();
    await expectAccessible(page);
    await tabTo(page, /^Wie kijkt na/);
    await page.keyboard.type('An');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => focusText(page)).toBe('Begin met nakijken');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusText(page)).toMatch(/^Kombuis schoonhouden/);

    const keys = ['3', 'Enter', '3', 'Enter'];
    for (const key of keys.slice(0, 2)) await page.keyboard.press(key);
    await expect.poll(() => focusText(page)).toMatch(/^Kalmte/);
    expect(await said(page)).toBe('Kombuis schoonhouden: grondig. Nog 1 rij na te kijken.');
    for (const key of keys.slice(2)) await page.keyboard.press(key);
    await page.getByRole('heading', { level: 1, name: '3 bestanden gelezen, nog niets bewaard' }).waitFor();
    await expect.poll(() => said(page)).toBe('Er is niets meer om na te kijken. Onderaan kun je bewaren.');
    expect(keys).toHaveLength(4);
    await expectAccessible(page);

    // A slip is taken back and done again, one step at a time.
    await page.keyboard.press('Control+z');
    await page.locator('.review-left', { hasText: 'Nog 1 rij na te kijken' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('.review-left', { hasText: 'Nog 2 rijen na te kijken' }).waitFor();
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+Shift+z');
    await page.locator('.review-left', { hasText: 'Alles is nagekeken' }).waitFor();
    expect(await stored(page).then((all) => all['profiles'] ?? [])).toEqual([]);

    // Every figure points at its place: on the picture of the scan, among the lines of the others.
    for (const block of await page.locator('ml-import-block').all())
      for (const row of await block.locator('.review-row').all()) {
        await row.focus();
        if ((await block.locator('.page-picture').count()) > 0) {
          await block.locator('.page-mark').waitFor();
          continue;
        }
        const label = (await row.locator('.review-label').innerText()).trim();
        await block.locator('.document-lines :is(li, tr).marked', { hasText: label }).waitFor();
      }

    await tabTo(page, 'Bewaar 3 functies');
    await page.keyboard.press('Enter');
    await page.locator('ml-functions-view h1').waitFor();
    const cook = await kept(page, 'Kok aan boord');
    expect(levelsOf(cook)).toEqual(['Vis bakken 3', 'Kombuis schoonhouden 3', 'Voorraad tellen 1']);
    expect(cook?.origin.corrections?.map(({ by, act }) => [by, act.kind])).toEqual([['An', 'level']]);
    await page.getByRole('link', { name: 'Kok aan boord' }).click();
    await page.locator('.review-mark', { hasText: /^gewijzigd door An op .*: was voldoende of grondig$/ }).waitFor();
    await expectAccessible(page);

    // The files again: one as it was, one that says something else now.
    await goTo(page, '#/import');
    await choose(page, [wordCard('kok.docx', [1, 2]), sheetCard()]);
    const conflict = page.locator('.review-conflicts li');
    await conflict.waitFor();
    expect(await conflict.count()).toBe(1);
    expect(await conflict.innerText()).toContain('Het document zegt nu: elementair of voldoende.');
    const left = page.locator('.review-left');
    expect(await left.innerText()).toBe('Nog 1 rij na te kijken, 1 eerdere beslissing past niet meer bij het document');
    // Whoever keeps everything unseen is asked first, and led there.
    await page.getByRole('button', { name: /^Bewaar / }).click();
    await page.locator('.import-bar-ask').waitFor();
    await expect.poll(() => focusText(page)).toBe('Beslis eerst');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusText(page)).toMatch(/^Houd de beslissing: grondig/);
    expect(await page.locator('.review-row', { hasText: 'Kalmte' }).innerText()).toContain('gewijzigd door jou');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await conflict.waitFor({ state: 'detached' });
    // Nothing waits any more: on to where one keeps.
    await expect.poll(() => focusText(page)).toMatch(/^Bewaar /);
    await page.keyboard.press('Enter');
    await page.locator('ml-functions-view h1').waitFor();
    expect(levelsOf(await kept(page, 'Kok aan boord'))?.[1]).toBe('Kombuis schoonhouden 3');
    expect(levelsOf(await kept(page, 'Loods'))?.[2]).toBe('Kalmte 3');
  });

  it('by keyboard: split, join, rename, regroup, leave out and put back, with the focus on the row; on a phone too', async () => {
    const { page } = await open({ hash: '#/import' });
    await choose(page, [wordCard()]);
    await tabTo(page, 'Begin met nakijken');
    await page.keyboard.press('Enter');
    const row = (text: string) => page.locator('.review-row', { hasText: text });
    await page.keyboard.press('e');
    await page.keyboard.type('Kombuis poetsen');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => focusText(page))
      .toMatch(/^Kombuis poetsen.*gewijzigd door jou: was “Kombuis schoonhouden”/);
    await page.keyboard.press('End');
    await page.keyboard.press('s');
    await page.keyboard.type(' | bestellen');
    await page.keyboard.press('Enter');
    await row('Voorraad tellen').getByText('bestellen').waitFor();
    await page.keyboard.press('r');
    await row('Voorraad tellen').getByText('nagekeken').waitFor();
    await page.keyboard.press('Delete');
    await row('Voorraad tellen').getByText('geen competentie').first().waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focusText(page)).toMatch(/^Vis bakken/);
    await page.keyboard.press('c');
    await page.keyboard.press('Escape');
    await expect.poll(() => focusText(page)).toMatch(/^Vis bakken/);
    await page.keyboard.press('9');
    await page.getByRole('alert').filter({ hasText: 'heeft 3 niveaus' }).waitFor();
    // The two rows have different levels: which one counts is asked, and Enter alone takes none.
    for (const key of ['j', 'Enter', 'Space', 'Enter']) await page.keyboard.press(key);
    await row('hoort bij “Vis bakken Kombuis poetsen”').waitFor();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('Control+z');
    await page.locator('.review-mark').waitFor({ state: 'detached' });

    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Toon het document' }).click();
    await page.locator('.document-lines').waitFor();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });

  it('moves a row to the group that one types, with the focus on it, and gives each part of a row its own level', async () => {
    const { page } = await open({ hash: '#/import' });
    const groups = [
      ['Kerncompetenties', 'Klantgericht werken: niveau 2', 'Loyaal en correct handelen: niveau 1'],
      ['Functiecompetenties', 'Boeien leggen en tellen: niveau 2', 'Peilen: niveau 1'],
    ];
    const text = ['Functiekaart', 'Functie: Havenloods', ...groups.flatMap((one) => ['', ...one])].join('\n');
    await choose(page, [{ name: 'loods.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }]);
    const row = (label: string) => page.locator('.review-row', { hasText: label });
    await row('Klantgericht werken').focus();
    await page.keyboard.press('c');
    await page.keyboard.type('Functiecompetenties');
    await page.keyboard.press('Enter');
    await page.locator('.review-mark').waitFor();
    await expect.poll(() => focusText(page)).toMatch(/^Klantgericht werken/);
    const shown = await page.locator('.group, .review-label').allInnerTexts();
    expect(shown.map((one) => one.trim())).toEqual([
      'Kerncompetenties',
      'Loyaal en correct handelen',
      'Functiecompetenties',
      'Klantgericht werken',
      'Boeien leggen en tellen',
      'Peilen',
    ]);

    await row('Boeien leggen').focus();
    await page.keyboard.press('s');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusText(page)).toMatch(/^Boeien leggen/);
    await page.getByRole('group', { name: 'Niveau van tellen' }).getByRole('button', { name: '3' }).click();
    await expect.poll(() => said(page)).toMatch(/^tellen: niveau 3/);
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Bewaar / }).click();
    await page.locator('ml-functions-view h1').waitFor();
    expect(levelsOf(await kept(page, 'Havenloods'))).toEqual([
      'Klantgericht werken 2',
      'Loyaal en correct handelen 1',
      'Boeien leggen 2',
      'tellen 3',
      'Peilen 1',
    ]);
  });

  it('leads on a phone from a row to its place in the document, and back to the row', async () => {
    const { page } = await open({ hash: '#/import', width: 360, height: 740 });
    const names = Array.from({ length: 24 }, (_, at) => `Seinen met vlag ${String(at + 1)}: niveau 2`);
    const text = ['Functiekaart', 'Functie: Havenloods', '', 'Competenties', ...names].join('\n');
    await choose(page, [{ name: 'loods.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }]);
    const row = page.locator('.review-row', { hasText: 'Seinen met vlag 24' });
    await row.click();
    const isSeen = async (what: Locator): Promise<boolean> => {
      const [box, bar] = [await what.boundingBox(), await page.locator('.import-bar').boundingBox()];
      return box !== null && bar !== null && box.y > 0 && box.y + box.height <= bar.y;
    };
    await page.getByRole('button', { name: 'Toon in het document' }).click();
    const marked = page.locator('.document-lines .marked', { hasText: 'Seinen met vlag 24' });
    await expect.poll(() => isSeen(marked)).toBe(true);
    await page.getByRole('button', { name: 'Toon de rijen' }).last().click();
    await expect.poll(() => focusText(page)).toMatch(/^Seinen met vlag 24/);
    await expect.poll(() => isSeen(row)).toBe(true);
    await expectNoSidewaysScroll(page);
  });

  it('shows the line of a chosen row above the bar where the document reaches below the window', async () => {
    const { page } = await open({ hash: '#/import' });
    const tasks = Array.from({ length: 60 }, (_, at) => `- voert taak nummer ${String(at + 1)} uit`);
    const names = ['Boeien leggen', 'Loodsen', 'Peilen', 'Vlaggen seinen'];
    const lines = ['Functiekaart', 'Functie: Havenloods', '', 'Taken', ...tasks, '', 'Competenties', ''];
    const text = [...lines, ...names.map((name) => `${name}: niveau 2`)].join('\n');
    await choose(page, [{ name: 'loods.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }]);
    await page.locator('.review-row', { hasText: 'Vlaggen seinen' }).click();
    const marked = page.locator('.document-lines .marked', { hasText: 'Vlaggen seinen' });
    await marked.waitFor();
    const bar = await page.locator('.import-bar').boundingBox();
    const box = await marked.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
    expect(box?.y ?? -1).toBeGreaterThan(0);
  });
});
