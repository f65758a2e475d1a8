import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AppPage } from './app-page.ts';
import { chooseFiles, exportWorkspace, goTo, hideExample, journey, keepAll, keepFiles, whenRead } from './journey.ts';

const { open } = journey();

const STRINGS = path.resolve(import.meta.dirname, '../../../shared/hostile/blns/blns.json');
const isThere = existsSync(STRINGS);
if (!isThere) console.warn(`SKIPPED: the naughty strings are not at ${STRINGS}; they were not imported.`);

/** Whatever of the data came to life would call this. */
const TRAP = 'window.hits = []; window.hit = (what) => { window.hits.push(what); };';

const MARKUP = {
  organisation: '<img src=x onerror=hit("organisation")>',
  title: '<script>hit("title")</script>',
  cluster: '<iframe srcdoc="<script>parent.hit()</script>">',
  labels: ['<svg onload=hit("label")>', '"><input autofocus onfocus=hit(1)>', '${ hit(2) } {{ hit(2) }}', '<b>vet</b>'],
  person: '<a href="javascript:hit(3)">Wie</a>',
  file: '<img src=x onerror=hit("file")>.csv',
} as const;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function requirementTable(organisation: string, title: string, cluster: string, labels: readonly string[]): string {
  const rows = labels.map((label) => [organisation, title, cluster, label, '2'].map(quoted).join(';'));
  return ['organisatie;functie;cluster;competentie;gradatie', ...rows].join('\n');
}

/** Nothing on the page came out of the data as an element, and nothing of it ran. */
async function expectLifeless({ page }: AppPage): Promise<void> {
  const found = await page.evaluate(() => ({
    hits: (window as unknown as { readonly hits: readonly unknown[] }).hits,
    elements: [
      ...document.querySelectorAll(
        'ml-app img, ml-app script, ml-app iframe, [onerror], [onload], [onfocus], ml-app b, ml-app a[href^="javascript"]',
      ),
    ]
      .filter((one) => !(one.localName === 'b' && one.closest('.cell') !== null))
      .map((one) => one.outerHTML),
  }));
  expect(found).toEqual({ hits: [], elements: [] });
}

describe('markup in a document', () => {
  it('is shown as it is printed, wherever it is shown, and never comes to life', async () => {
    const one = await open({ before: TRAP });
    const { page } = one;
    page.on('dialog', () => {
      throw new Error('a dialog came out of the data');
    });
    await hideExample(page);
    const card = requirementTable(MARKUP.organisation, MARKUP.title, MARKUP.cluster, MARKUP.labels);
    await goTo(page, '#/import');
    await chooseFiles(page, [{ name: MARKUP.file, text: card }]);
    await whenRead(page, 1);
    const preview = await page.locator('.import-block').innerText();
    for (const text of [MARKUP.file, MARKUP.organisation, MARKUP.title, MARKUP.cluster, ...MARKUP.labels])
      expect(preview).toContain(text);
    await expectLifeless(one);
    await keepAll(page);
    await page.locator('.function-list').waitFor();
    await keepFiles(page, [
      {
        name: 'tweede.csv',
        text: requirementTable(MARKUP.organisation, 'Tweede', MARKUP.cluster, MARKUP.labels.slice(1)),
      },
      { name: 'ploeg.csv', text: `persoon;team;functie\n${quoted(MARKUP.person)};T;${quoted(MARKUP.title)}\n` },
      {
        name: 'oordelen.csv',
        text: `persoon;beoordelaar;woordenboek;competentie;gradatie\n${[MARKUP.person, 'zelf', MARKUP.organisation, MARKUP.labels[0], '1'].map(quoted).join(';')}\n`,
      },
      {
        name: 'aanbod.csv',
        text: `opleiding;competentie;van;tot;woordenboek\n${[`<i>${MARKUP.title}</i>`, MARKUP.labels[0], '0', '3', MARKUP.organisation].map(quoted).join(';')}\n`,
      },
    ]);
    expect(await page.locator('.function-list').innerText()).toContain(MARKUP.title);
    await expectLifeless(one);

    await page.getByRole('link', { name: MARKUP.title }).click();
    await page.getByRole('heading', { level: 1, name: MARKUP.title }).waitFor();
    for (const text of [MARKUP.file, MARKUP.organisation, MARKUP.cluster, ...MARKUP.labels])
      expect(await page.locator('main').innerText()).toContain(text);
    expect(await page.title()).toContain(MARKUP.title);
    await expectLifeless(one);

    await goTo(page, '#/vergelijken', /kruisjes$/);
    expect(await page.locator('main').innerText()).toContain(MARKUP.labels[0]);
    await expectLifeless(one);

    await goTo(page, '#/team');
    await page.locator('.team-table').waitFor();
    expect(await page.locator('main').innerText()).toContain(MARKUP.person);
    await expectLifeless(one);

    await goTo(page, '#/ik', 'Voor welke functie schat je jezelf in?');
    await page.getByRole('button', { name: MARKUP.title }).click();
    await page.getByRole('link', { name: 'Begin', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: MARKUP.labels[0] }).waitFor();
    await page.locator('input[name=me-level][value="1"]').check();
    await page.locator('#me-note').fill(MARKUP.labels[1]);
    await page.locator('#me-note').blur();
    await page.locator('.me-saved').filter({ hasText: 'Bewaard' }).waitFor();
    await expectLifeless(one);
    await goTo(page, '#/ik/resultaat', new RegExp('^Je zit op niveau'));
    await page.locator('svg').first().waitFor();
    expect(await page.locator('main').innerText()).toContain(MARKUP.labels[0]);
    await expectLifeless(one);
  });

  it('is literal in running text and in Markdown too', async () => {
    const one = await open({ before: TRAP });
    const text = [
      '# Functiekaart',
      '',
      '**Organisatie:** Gemeente Duinhoek-aan-Zee',
      '',
      '**Functienaam:** Kok <img src=x onerror=hit(4)> aan boord',
      '',
      '## Competentieprofiel',
      '',
      '| Competentie | 1 | 2 | 3 |',
      '| --- | --- | --- | --- |',
      '| Soep <script>hit(5)</script> roeren | X | X | |',
      '| Vis bakken | X | | |',
    ].join('\n');
    await keepFiles(one.page, [{ name: 'kok.md', text }]);
    await one.page.getByRole('link', { name: /^Kok/ }).click();
    await one.page.getByRole('heading', { level: 1, name: /^Kok/ }).waitFor();
    expect(await one.page.locator('table.requirements').innerText()).toContain('Soep <script>hit(5)</script> roeren');
    await expectLifeless(one);
  });
});

describe.skipIf(!isThere)('naughty strings as names of competencies', () => {
  it('are shown and saved as they came, but for blanks and signs that take no room', async () => {
    const one = await open({ before: TRAP });
    const { page } = one;
    const given = JSON.parse(readFileSync(STRINGS, 'utf8')) as readonly string[];
    const seen = (texts: readonly string[]) => [...new Set(texts.map(visible))].filter((text) => text !== '').sort();
    const labels = seen(given);
    expect(labels.length).toBeGreaterThan(500);
    await keepFiles(page, [{ name: 'alles.csv', text: requirementTable('Duinhoek', 'Alles', '', given) }]);
    await page.getByRole('link', { name: 'Alles', exact: true }).click();
    await page.locator('table.requirements').waitFor();
    const shown = await page
      .locator('table.requirements th[scope=row]')
      .evaluateAll((all) => all.map((head) => head.textContent));
    expect(seen(shown)).toEqual(labels);
    await expectLifeless(one);

    const saved = labelsIn((await exportWorkspace(page)).text);
    expect(seen(saved)).toEqual(labels);
    // Saved once more after being opened from the file: the same to the letter.
    const file = await exportWorkspace(page);
    await page.getByRole('button', { name: 'Verwijder deze functie' }).click();
    await page.getByRole('link', { name: 'Alles', exact: true }).waitFor({ state: 'detached' });
    expect(labelsIn((await exportWorkspace(page)).text)).toEqual([]);
    await keepFiles(page, [file]);
    await page.getByRole('link', { name: 'Alles', exact: true }).waitFor();
    expect(labelsIn((await exportWorkspace(page)).text)).toEqual(saved);
    // Some of these strings are just what no screen should say.
    await goTo(page, '#/start');
  });
});

/** A text without blanks and without signs that take no room. */
function visible(text: string): string {
  return text.replaceAll(/[\s\p{Z}\u0085\u00ad\u200b\u2060\ufeff]/gu, '');
}

function labelsIn(text: string): readonly string[] {
  const { corpus } = JSON.parse(text) as {
    readonly corpus: {
      readonly profiles: readonly {
        readonly value: { readonly requirements: readonly { readonly label: string }[] };
      }[];
    };
  };
  return corpus.profiles.flatMap(({ value }) => value.requirements.map(({ label }) => label));
}
