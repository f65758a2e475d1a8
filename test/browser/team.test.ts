import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { analyse } from '../../src/core/analyse.ts';
import type { TeamAnalysis, TeamBasis } from '../../src/core/model/analysis.ts';
import { EMPTY_CORPUS, type Corpus } from '../../src/core/model/corpus.ts';
import { SHIPPED_FILES } from '../../src/cli/shipped-files.ts';
import { shippedCrosswalk, shippedDictionary, shippedExample } from '../../src/shipped.ts';
import { expectAccessible } from './app-page.ts';
import { goTo, journey, keepFiles, tabTo } from './journey.ts';

const { open } = journey();

/** The workspace of whoever opens the app for the first time. */
async function firstCorpus(): Promise<Corpus> {
  return {
    ...EMPTY_CORPUS,
    ...(await shippedExample(SHIPPED_FILES)),
    dictionaries: await shippedDictionary(SHIPPED_FILES, 'nl'),
    mappings: await shippedCrosswalk(SHIPPED_FILES),
  };
}

function teamOf(corpus: Corpus, title: string, basis: TeamBasis): TeamAnalysis {
  const profile = corpus.profiles.find(({ value }) => value.title?.includes(title))?.id;
  const team = analyse(corpus).teams.find((one) => one.profile === profile && one.basis === basis);
  if (team === undefined) throw new Error(`no team for ${title}`);
  return team;
}

/** Label, "at level" and the number in every cell, as they stand in the table; a hollow sign where nobody rated. */
async function shownRows(page: Page): Promise<readonly (readonly string[])[]> {
  return page
    .locator('.team-table tbody tr:not(.group)')
    .evaluateAll((rows) =>
      rows.map((row) => [
        [...(row.querySelector('th')?.childNodes ?? [])]
          .map((one) => (one instanceof Text ? one.data.trim() : ''))
          .join(''),
        row.querySelector('.team-covered')?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '',
        ...[...row.querySelectorAll('.person .cell')].map((cell) => cell.querySelector('b')?.textContent ?? '○'),
      ]),
    );
}

function expectedRows(team: TeamAnalysis): readonly (readonly string[])[] {
  return team.rows.map((row) => {
    const thin =
      row.rated === 0 ? '' : row.covered === 0 ? ' niemand op niveau' : row.covered === 1 ? ' maar 1 persoon' : '';
    return [
      row.label,
      row.rated === 0 ? 'niemand beoordeeld' : `${String(row.covered)} van ${String(row.rated)}${thin}`,
      ...row.cells.map(({ held }) => (held === undefined ? '○' : String(held))),
    ];
  });
}

const byLabel = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  [...rows].sort((a, b) => (a[0] ?? '').localeCompare(b[0] ?? ''));

describe('the team', () => {
  it('is shown as it was worked out, for the people themselves and for who rated them', async () => {
    const corpus = await firstCorpus();
    const self = teamOf(corpus, 'Tewerkstelling', 'self');
    const others = teamOf(corpus, 'Tewerkstelling', 'others');
    const { page } = await open({ hash: `#/team?f=${encodeURIComponent(self.profile)}` });
    await page.locator('.team-table').waitFor();
    const shown = await shownRows(page);
    expect(byLabel(shown)).toEqual(byLabel(expectedRows(self)));
    expect(shown[0]?.length).toBe(14);
    // The cards of a phone have no column head that says what is counted.
    const facts = await page.locator('.team-card .team-covered').allTextContents();
    expect(facts.length).toBe(shown.length);
    for (const one of facts) expect(one).toMatch(/van \d+ op niveau|niemand/);

    await page.getByRole('radio', { name: 'Leidinggevende en anderen' }).check();
    await page.locator('.team .lead').filter({ hasText: 'werden door anderen beoordeeld' }).waitFor();
    const rated = await shownRows(page);
    expect(byLabel(rated)).toEqual(byLabel(expectedRows(others)));
    expect(rated).not.toEqual(shown);
    expect(new URL(page.url()).hash).toContain('basis=others');
  });

  it('is followed by the largest gaps, each with what it takes and who it is about', async () => {
    const corpus = await firstCorpus();
    const self = teamOf(corpus, 'Tewerkstelling', 'self');
    const { page } = await open({ hash: `#/team?f=${encodeURIComponent(self.profile)}` });
    await page.locator('.team-gaps').waitFor();
    const all = page.getByRole('button', { name: /^Toon alle \d+ tekorten$/ });
    if ((await all.count()) > 0) await all.click();
    const lines = await page
      .locator('.team-gap')
      .evaluateAll((items) =>
        items.map(
          (item) => [item.querySelector('h3')?.textContent, item.querySelector('p')?.textContent.trim()] as const,
        ),
      );
    const missing = self.rows.filter((row) => row.missing > 0);
    expect(lines).toHaveLength(missing.length);
    for (const row of missing) {
      const below = row.cells.filter(({ held }) => held !== undefined && held < row.required.low).length;
      const line = lines.find(([label]) => label === row.label)?.[1] ?? '';
      expect(line).toContain(
        `${String(row.missing)} ${row.missing === 1 ? 'kruisje' : 'kruisjes'} te kort bij ${String(below)}`,
      );
    }
  });

  it('can be worked by keyboard: the function, the basis, what asks for attention', async () => {
    const { page } = await open({ hash: '#/team' });
    await page.locator('.team-table').waitFor();
    const first = await page.locator('.team .lead').innerText();
    await tabTo(page, /^Functie(?!s)/);
    // The arrow keys alone are enough to choose another function.
    const options = await page.locator('.team-choices option').count();
    expect(options).toBe(5);
    const isLast = await page
      .locator('.team-choices select')
      .evaluate((one: HTMLSelectElement) => one.selectedIndex === 4);
    await page.keyboard.press(isLast ? 'ArrowUp' : 'ArrowDown');
    await expect.poll(() => page.locator('.team .lead').innerText()).not.toBe(first);
    await tabTo(page, 'Zelfinschatting');
    await page.keyboard.press('ArrowDown');
    await page
      .locator('.team .lead')
      .filter({ hasText: /anderen|leidinggevende/ })
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('basis');
    await tabTo(page, 'Toon alleen wat aandacht vraagt');
    await page.keyboard.press('Space');
    await page.getByText(/^\d+ van \d+ competenties$/).waitFor();
    await expectAccessible(page);
    // A table that scrolls sideways can be scrolled without a mouse.
    await tabTo(page, /^Tabel van mensen en competenties/);
  });

  it('says that it is made up, and one click takes it away', async () => {
    const { page } = await open({ hash: '#/team' });
    await page.locator('.team-table').waitFor();
    const text = await page.locator('.team').innerText();
    expect(text).toContain('verzonnen');
    expect(text).toContain('Dit team is verzonnen.');
    await page.getByRole('button', { name: 'Verberg het voorbeeld' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Nog geen team om te bekijken' }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Medewerker');
    await expectAccessible(page);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Nog geen team om te bekijken' }).waitFor();
    await page.getByRole('button', { name: 'Toon het voorbeeld' }).first().click();
    await page.locator('.team-table').waitFor();
  });

  it('can be one that a person opened: who rated whom is told apart, and what is blank is never a zero', async () => {
    const { page } = await open();
    await keepFiles(page, [
      {
        name: 'kaart.csv',
        text: 'organisatie;functie;competentie;gradatie\nDuinhoek;Visser;Netten boeten;2\nDuinhoek;Visser;Knopen;3\n',
      },
      { name: 'ploeg.csv', text: 'persoon;team;functie;deel\nP1;Kotter;Visser;1\nP2;Kotter;Visser;0,5\n' },
      {
        name: 'oordelen.csv',
        text: [
          'persoon;beoordelaar;datum;woordenboek;competentie;gradatie',
          'P1;zelf;2026-01-05;Duinhoek;Netten boeten;3',
          'P1;leidinggevende;2026-01-05;Duinhoek;Netten boeten;1',
          'P2;zelf;2026-01-05;Duinhoek;Knopen;',
          'P2;zelf;2026-01-05;Duinhoek;Netten boeten;0',
        ].join('\n'),
      },
    ]);
    await page.getByRole('complementary', { name: 'voorbeeld' }).getByRole('button').click();
    await goTo(page, '#/team');
    await page.locator('.team-table').waitFor();
    expect(byLabel(await shownRows(page))).toEqual([
      ['Knopen', 'niemand beoordeeld', '○', '○'],
      ['Netten boeten', '1 van 2 maar 1 persoon', '3', '0'],
    ]);
    await page.getByRole('radio', { name: 'Leidinggevende en anderen' }).check();
    await expect
      .poll(async () => byLabel(await shownRows(page)))
      .toEqual([
        ['Knopen', 'niemand beoordeeld', '○', '○'],
        ['Netten boeten', '0 van 1 niemand op niveau', '1', '○'],
      ]);
    expect(await page.locator('.team').innerText()).not.toContain('verzonnen');

    await page.locator('.team-table').getByRole('link', { name: 'P1' }).click();
    await page.getByRole('heading', { level: 1, name: 'Beoordelingen van P1' }).waitFor();
    await page.locator('.rater-table').waitFor();
    const levels = await page
      .locator('.rater-table tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('.cell')].map((one) => one.textContent.trim())),
      );
    expect(levels).toEqual([
      ['3+1', '1−1'],
      ['○', '○'],
    ]);
    expect(await page.locator('.rater-agreement tbody').innerText()).toContain('te weinig: 1 competentie');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Terug naar het team' }).click();
    await page.locator('.team-table').waitFor();
  });
});
