import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { en } from '../../src/i18n/en.ts';
import { enDocuments } from '../../src/i18n/en/documents.ts';
import { enExplain } from '../../src/i18n/en/explain.ts';
import { enMe } from '../../src/i18n/en/me.ts';
import { enMethod } from '../../src/i18n/en/method.ts';
import { enStart } from '../../src/i18n/en/start.ts';
import { nl } from '../../src/i18n/nl.ts';
import { nlDocuments } from '../../src/i18n/nl/documents.ts';
import { nlExplain } from '../../src/i18n/nl/explain.ts';
import { nlMe } from '../../src/i18n/nl/me.ts';
import { nlMethod } from '../../src/i18n/nl/method.ts';
import { nlStart } from '../../src/i18n/nl/start.ts';
import { expectAccessible, expectNoSidewaysScroll } from './app-page.ts';
import { chooseFiles, fixture, goTo, journey, keepAll, keepFiles, openMenu, whenRead } from './journey.ts';

const { open } = journey();

const CARDS = ['vuurtorenwachter.md', 'havenmeester.tsv', 'scan-strandredder.txt'].map(fixture);

/** Pieces of Dutch messages between their blanks that stand in no English message, and in no document here. */
const DUTCH = dutchPieces();

function dutchPieces(): readonly string[] {
  const english = Object.values({ ...en, ...enDocuments, ...enExplain, ...enMe, ...enMethod, ...enStart }).join('\n');
  const documents = CARDS.map((card) => card.text).join('\n');
  const dutch: readonly string[] = Object.values({
    ...nl,
    ...nlDocuments,
    ...nlExplain,
    ...nlMe,
    ...nlMethod,
    ...nlStart,
  });
  const pieces = dutch.flatMap((text) => text.split(/\{[^}]*\}/).map((piece) => piece.trim()));
  return [...new Set(pieces)].filter(
    (piece) => /\p{L}{3}/u.test(piece) && !english.includes(piece) && !documents.includes(piece),
  );
}

/** Dutch that is on the screen or read aloud: long pieces anywhere, short ones where they are a whole text. */
async function dutchOn(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const holder = node instanceof Element ? node : node.parentElement;
      // What says in which language it is may be in that language; a document's own lines are as they are.
      if (holder?.closest('[lang]:not(html), .source-text, script, style') !== null) continue;
      if (node instanceof Element)
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(node.getAttribute(name) ?? '');
      else found.push(node.textContent ?? '');
    }
    return found.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');
  });
  const isDutch = (text: string): boolean =>
    DUTCH.some((piece) => text === piece || (piece.length >= 12 && text.includes(piece)));
  return texts.filter(isDutch);
}

async function switchTo(page: Page, language: 'English' | 'Nederlands'): Promise<void> {
  await openMenu(page);
  await page.getByRole('radio', { name: language }).check();
  await page.locator(`html[lang=${language === 'English' ? 'en' : 'nl'}]`).waitFor();
}

async function answerSome(page: Page): Promise<void> {
  await goTo(page, '#/ik', 'Voor welke functie schat je jezelf in?');
  await page.getByRole('button', { name: 'Vuurtorenwachter' }).click();
  await page.getByRole('link', { name: 'Begin', exact: true }).click();
  for (const [label, level] of [
    ['Lampen en lenzen', 2],
    ['Trappen veilig gebruiken', 3],
    ['Seinen met vlaggen', 1],
    ['Marifoon bedienen', 0],
    ['Getijden en stroming', 2],
  ] as const) {
    await page.getByRole('heading', { level: 1, name: label }).waitFor();
    await page.locator(`input[name=me-level][value="${String(level)}"]`).check();
    await page.locator('.me-saved').filter({ hasText: 'Bewaard' }).waitFor();
    await page.getByRole('link', { name: 'Volgende' }).click();
  }
  await page.getByRole('heading', { level: 1, name: 'Scheepvaartregels' }).waitFor();
}

describe('another language', () => {
  it('is one choice away, keeps one where one is, and leaves no Dutch behind', async () => {
    const { page } = await open();
    await keepFiles(page, CARDS);
    await answerSome(page);
    expect(DUTCH.length).toBeGreaterThan(300);
    const url = page.url();
    const answer = 'not-applicable';
    await page.locator(`input[name=me-level][value="${answer}"]`).check();
    await page.locator('.me-saved').filter({ hasText: 'Bewaard' }).waitFor();
    await switchTo(page, 'English');
    expect(page.url()).toBe(url);
    await page.getByRole('heading', { level: 1, name: 'Scheepvaartregels' }).waitFor();
    expect(await page.locator('input[name=me-level]:checked').getAttribute('value')).toBe(answer);
    await page.getByText('Question 6 of 8').waitFor();
    // The choice that was just made still has the focus, in a menu that is still open.
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.innerText.trim())).toBe(
      'English',
    );

    const wrong: Record<string, readonly string[]> = {};
    const look = async (name: string): Promise<void> => {
      const dutch = await dutchOn(page);
      if (dutch.length > 0) wrong[name] = dutch;
    };
    await look('question, with the menu');
    await page.keyboard.press('Escape');
    for (const [hash, place] of [
      ['#/start', '.doors'],
      ['#/functies', '.function-list'],
      ['#/vergelijken', '.compare-table'],
      ['#/ik/kies', '.me-functions'],
      ['#/ik/start', '.facts'],
      ['#/ik/overzicht', '.me-answers'],
      ['#/ik/resultaat', '.me-figure'],
      ['#/team', '.team-table'],
      ['#/uitleg', 'h1'],
      ['#/nergens', 'h1'],
      ['#/import', 'ml-file-drop'],
    ] as const) {
      await goTo(page, hash);
      await page.locator(`main ${place}`).first().waitFor();
      await look(hash);
    }
    await chooseFiles(page, [fixture('boodschappen.txt'), ...CARDS]);
    await whenRead(page, 4);
    await look('import');
    await goTo(page, '#/functies');
    await page.getByRole('link', { name: 'Vuurtorenwachter' }).click();
    await page.getByRole('heading', { level: 1, name: 'Vuurtorenwachter' }).waitFor();
    await look('function');
    await openMenu(page);
    await page.getByRole('button', { name: 'Delete everything from this device' }).click();
    await look('dialog');
    expect(wrong).toEqual({});
    await page.keyboard.press('Escape');
    await page.reload();
    await page.locator('html[lang=en]').waitFor();
    expect(await dutchOn(page)).toEqual([]);
  });
});

describe('light and dark', () => {
  it('can be chosen, are kept, and show the other paper', async () => {
    const { page } = await open();
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await openMenu(page);
    await page.getByRole('radio', { name: 'Donker' }).check();
    await expect.poll(paper).not.toBe(light);
    await expectAccessible(page);
    await page.reload();
    await page.locator('html[data-theme=dark]').waitFor();
    expect(await paper()).not.toBe(light);
  });
});

/** Whatever one can press or fill in that would be on the paper. */
async function controlsOnPaper(page: Page): Promise<readonly string[]> {
  return page
    .locator('button, input, select, textarea, summary, nav a, .shell-banner, .shell-menu, .skip-link')
    .evaluateAll((all) =>
      all
        .filter((one) => {
          const { width, height } = one.getBoundingClientRect();
          // What unfolds has a heading on paper too.
          if (width <= 1 || height <= 1 || one.localName === 'summary') return false;
          const { visibility, borderTopWidth, paddingTop } = getComputedStyle(one);
          // A place in the document is plain text on paper.
          return visibility !== 'hidden' && (borderTopWidth !== '0px' || paddingTop !== '0px');
        })
        .map((one) => one.outerHTML.slice(0, 120)),
    );
}

describe('on paper', () => {
  it('stand the same figures as on the screen, and nothing to press', async () => {
    const { page } = await open();
    await keepFiles(page, CARDS);
    await answerSome(page);
    const onPaper = async (hash: string, figures: readonly string[]): Promise<void> => {
      await page.emulateMedia({ media: 'screen' });
      await goTo(page, hash);
      const texts = async (): Promise<readonly (readonly string[])[]> =>
        Promise.all(figures.map((one) => page.locator(`main ${one}`).allInnerTexts()));
      await page
        .locator(`main ${figures[0] ?? ''}`)
        .first()
        .waitFor();
      const screen = await texts();
      for (const [index, found] of screen.entries())
        expect([figures[index], found.length > 0]).toEqual([figures[index], true]);
      await page.emulateMedia({ media: 'print' });
      expect(await texts()).toEqual(screen);
      expect([hash, await controlsOnPaper(page)]).toEqual([hash, []]);
    };
    await onPaper('#/ik/resultaat', ['.me-figure', '.me-coverage', 'h1', '.me-strengths li']);
    await onPaper('#/vergelijken', ['h1', '.lead', '.compare-table td .level']);
    await onPaper('#/team', ['.team-table .cell', '.team-covered', 'h1', '.team-gap h3']);
    await onPaper('#/ik/overzicht', ['h1', '.me-answer-words']);
    await page.emulateMedia({ media: 'screen' });
    await goTo(page, '#/functies');
    const link = await page.getByRole('link', { name: 'Vuurtorenwachter' }).getAttribute('href');
    await onPaper(link ?? '', ['h1', 'table.requirements .level', '.facts dd']);
  });

  it('draws its pictures for the width of the paper, and again for the screen', async () => {
    const { page } = await open();
    await goTo(page, '#/team');
    await page.locator('.team-table thead a').first().click();
    const picture = page.locator('ml-chart-frame .chart-svg').first();
    const width = (): Promise<number> => picture.evaluate((one) => Number(one.getAttribute('width')));
    await expect.poll(width).toBeGreaterThan(900);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect.poll(width).toBeLessThanOrEqual(680);
    expect(await width()).toBeGreaterThan(600);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(width).toBeGreaterThan(900);
  });
});

describe('axe finds nothing, and nothing is wider than the window, in', () => {
  it('the preview of files with doubts, one function, a question, the overview, the result', async () => {
    const { page } = await open();
    await goTo(page, '#/import');
    await chooseFiles(page, [...CARDS, fixture('boodschappen.txt')]);
    await whenRead(page, 4);
    await page.locator('.review-doubt').first().waitFor();
    await expectAccessible(page);
    await keepAll(page);
    await page.getByRole('link', { name: 'Vuurtorenwachter' }).click();
    await page.getByRole('button', { name: 'Toon regel 35 voor Trappen veilig gebruiken' }).click();
    await expectAccessible(page);
    await answerSome(page);
    await expectAccessible(page);
    await goTo(page, '#/ik/overzicht', /^Je hebt 5 van de 8/);
    await expectAccessible(page);
    await goTo(page, '#/ik/resultaat', /^Je zit op niveau/);
    await page.locator('svg').first().waitFor();
    const tables = page.getByRole('button', { name: 'Toon als tabel' });
    for (let left = await tables.count(); left > 0; left -= 1) await tables.first().click();
    await page.locator('details.method summary').click();
    await expectAccessible(page);
  });

  it('the comparison of three functions, and the team where it asks for attention', async () => {
    const { page } = await open();
    await keepFiles(page, CARDS);
    for (const title of ['Vuurtorenwachter', 'Havenmeester jachthaven', 'Strandredder'])
      await page.getByRole('checkbox', { name: title }).check();
    await page.getByRole('link', { name: 'Vergelijk 3 functies' }).click();
    await page.getByRole('heading', { level: 1, name: /in alle drie de functies voor$/ }).waitFor();
    await page.getByRole('button', { name: 'Toon bij elk niveau waar het in het document staat' }).click();
    await expectAccessible(page);
    await goTo(page, '#/team');
    await page.getByRole('checkbox', { name: 'Toon alleen wat aandacht vraagt' }).check();
    await expectAccessible(page);
  });

  it('all of these on a phone of 320 pixels, in the dark', async () => {
    const { page } = await open({ width: 320, height: 640, dark: true });
    await goTo(page, '#/import');
    await chooseFiles(page, [...CARDS, fixture('boodschappen.txt')]);
    await whenRead(page, 4);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await keepAll(page);
    await page.getByRole('link', { name: 'Vuurtorenwachter' }).click();
    await page.getByRole('button', { name: 'Toon regel 35 voor Trappen veilig gebruiken' }).click();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await answerSome(page);
    await expectNoSidewaysScroll(page);
    await goTo(page, '#/ik/resultaat', /^Je zit op niveau/);
    await page.locator('svg').first().waitFor();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await goTo(page, '#/vergelijken', /kruisjes/);
    await page.locator('.compare-table').waitFor();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await goTo(page, '#/team');
    await page.locator('.team-cards').waitFor();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});
