import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../scripts/chromium.mjs';
import { formatPercent, formatPercentRange } from '../../src/i18n/format.ts';
import {
  exportWorkspace,
  fixture,
  focusText,
  goTo,
  hideExample,
  journey,
  keepFiles,
  stored,
  storedCounts,
  tabTo,
} from './journey.ts';

const { app, open } = journey();

const ROOT = path.resolve(import.meta.dirname, '../..');
const CARDS = ['vuurtorenwachter.md', 'havenmeester.tsv', 'scan-strandredder.txt'];

/** The questions of the lighthouse keeper's card, and what is answered to each: a level, or one of the two others. */
const ANSWERS = [
  ['Lampen en lenzen', 2],
  ['Trappen veilig gebruiken', 'weet ik niet'],
  ['Seinen met vlaggen', 'niet van toepassing'],
  ['Marifoon bedienen', 3],
  ['Getijden en stroming', 2],
  ['Scheepvaartregels', 0],
  ['Waakzaamheid', 3],
  ['Geduld', 1],
] as const;

const VALUES = { 'weet ik niet': 'unknown', 'niet van toepassing': 'not-applicable' } as const;

async function whenSaved(page: Page): Promise<void> {
  await page
    .locator('.me-saved')
    .filter({ hasText: /^Bewaard op dit toestel om/ })
    .waitFor();
}

/** Answers the question on the screen with the mouse. */
async function choose(page: Page, answer: number | keyof typeof VALUES): Promise<void> {
  const value = typeof answer === 'number' ? String(answer) : VALUES[answer];
  await page.locator(`input[name=me-level][value="${value}"]`).check();
  await whenSaved(page);
}

/** From the list of functions to the first question of one. */
async function begin(page: Page, title: string): Promise<void> {
  await goTo(page, '#/ik', 'Voor welke functie schat je jezelf in?');
  await page.getByRole('button', { name: title }).click();
  await page.getByRole('link', { name: 'Begin', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: ANSWERS[0][0] }).waitFor();
}

async function answerAll(page: Page): Promise<void> {
  for (const [index, [label, answer]] of ANSWERS.entries()) {
    await page.getByRole('heading', { level: 1, name: label }).waitFor();
    await choose(page, answer);
    await page
      .locator('.me-steps')
      .getByRole('link', { name: index === ANSWERS.length - 1 ? 'Naar het overzicht' : 'Volgende' })
      .click();
  }
  await page.getByRole('heading', { level: 1, name: 'Je hebt alle 8 competenties ingevuld' }).waitFor();
}

/** What the command line makes of the same answers and cards. */
function matchedByCommandLine(cards: readonly string[]): CommandLineMatch {
  const folder = mkdtempSync(path.join(tmpdir(), 'meetlat-me-'));
  try {
    const person = path.join(folder, 'ik.csv');
    const words = { 'weet ik niet': '?', 'niet van toepassing': 'n.v.t.' } as const;
    const rows = ANSWERS.map(
      ([label, answer]) =>
        `Ikzelf;zelf;2026-01-05;Gemeente Duinhoek-aan-Zee;${label};${typeof answer === 'number' ? String(answer) : words[answer]}`,
    );
    writeFileSync(person, ['persoon;beoordelaar;datum;woordenboek;competentie;gradatie', ...rows].join('\n'));
    const files = cards.map((name) => path.join(import.meta.dirname, 'fixtures', name));
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(ROOT, 'scripts', 'meetlat.mjs'), 'match', '--person', person, ...files, '--json'],
      { cwd: ROOT, encoding: 'utf8' },
    );
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as CommandLineMatch;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface CommandLineMatch {
  readonly people: readonly {
    readonly matches: readonly {
      readonly profile: { readonly title: string };
      readonly match: { readonly low: number; readonly high: number; readonly point?: number };
      readonly coverage: number;
      readonly met: number;
      readonly of: number;
      readonly gaps: readonly { readonly label: string; readonly gap: number }[];
      readonly unknown: readonly string[];
    }[];
  }[];
}

/** One cell of text each, with ordinary spaces. */
async function tableRows(page: Page, section: string): Promise<readonly (readonly string[])[]> {
  const rows = await page
    .locator(`${section} .table-twin tbody tr`)
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
  return rows;
}

describe('assessing oneself', () => {
  it('goes by keyboard alone, from choosing the function to the result', async () => {
    const { page } = await open();
    await keepFiles(page, [fixture('vuurtorenwachter.md')]);
    await goTo(page, '#/ik', 'Voor welke functie schat je jezelf in?');
    await tabTo(page, /^Vuurtorenwachter/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Hoe ver sta je van Vuurtorenwachter?' }).waitFor();
    expect(await page.locator('main').innerText()).toContain('Dit is geen test');
    await tabTo(page, 'Begin');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: 'Lampen en lenzen' }).waitFor();
    await expect.poll(() => focusText(page)).toBe('Lampen en lenzen');
    // The arrows choose and save; the level is the third of four (0 to 3).
    await tabTo(page, /^Nog niet getoond/);
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown');
    await whenSaved(page);
    expect(await page.locator('input[name=me-level]:checked').getAttribute('value')).toBe('2');
    await tabTo(page, 'Volgende');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: 'Trappen veilig gebruiken' }).waitFor();
    await tabTo(page, /^Nog niet getoond/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await whenSaved(page);
    expect(await page.locator('input[name=me-level]:checked').getAttribute('value')).toBe('unknown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('input[name=me-level]:checked').getAttribute('value')).toBe('not-applicable');
    await tabTo(page, 'Volgende');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: 'Seinen met vlaggen' }).waitFor();
    await tabTo(page, 'Sla over');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Marifoon bedienen' }).waitFor();
    await page.keyboard.press('Shift+Tab');
    await tabTo(page, 'Overzicht');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Je hebt 2 van de 8 competenties ingevuld' }).waitFor();
    await tabTo(page, 'Wijzig: Lampen en lenzen');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Lampen en lenzen' }).waitFor();
    await tabTo(page, 'Terug naar het overzicht');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Je hebt 2 van de 8 competenties ingevuld' }).waitFor();
    await tabTo(page, 'Bekijk je resultaat');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Je zit op niveau voor 0 van 1/ }).waitFor();
  });

  it('goes on where one was after a reload, with every answer kept', async () => {
    const { page } = await open();
    await keepFiles(page, [fixture('vuurtorenwachter.md')]);
    await begin(page, 'Vuurtorenwachter');
    await choose(page, 2);
    await page.getByRole('link', { name: 'Volgende' }).click();
    await page.getByRole('heading', { level: 1, name: 'Trappen veilig gebruiken' }).waitFor();
    await choose(page, 'weet ik niet');
    await page.getByRole('link', { name: 'Volgende' }).click();
    await page.getByRole('heading', { level: 1, name: 'Seinen met vlaggen' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Seinen met vlaggen' }).waitFor();
    expect(await page.title()).toContain('Vraag 3 van 8');

    // And from the start, where one lands when one comes back another day.
    await goTo(page, '#/start');
    await page.reload();
    await page.getByRole('link', { name: 'Ga verder bij 3 van 8' }).click();
    await page.getByRole('heading', { level: 1, name: 'Seinen met vlaggen' }).waitFor();
    await page.getByRole('link', { name: 'Vorige' }).click();
    await page.getByRole('heading', { level: 1, name: 'Trappen veilig gebruiken' }).waitFor();
    expect(await page.locator('input[name=me-level]:checked').getAttribute('value')).toBe('unknown');
    await page.getByRole('link', { name: 'Vorige' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lampen en lenzen' }).waitFor();
    expect(await page.locator('input[name=me-level]:checked').getAttribute('value')).toBe('2');
    expect(await storedCounts(page)).toEqual({ profiles: 1, assessments: 1 });
  });

  it('ends in the figures that the command line gives, with what they rest on, and in a file with the answers', async () => {
    const { page } = await open();
    await keepFiles(page, CARDS.map(fixture));
    await hideExample(page);
    await begin(page, 'Vuurtorenwachter');
    await answerAll(page);
    await page.getByRole('link', { name: 'Bekijk je resultaat' }).click();
    // By hand: at level for radio (3 of 2), tides (2 of 2 or 3: open) and watchfulness (3 of 3).
    await page
      .getByRole('heading', { level: 1, name: 'Je zit op niveau voor 2 van 6 beoordeelde competenties' })
      .waitFor();

    const [me] = matchedByCommandLine(CARDS).people;
    const own = me?.matches.find((one) => one.profile.title === 'Vuurtorenwachter');
    if (me === undefined || own === undefined) throw new Error('the command line matched nothing');
    // Certain: 2 + 2 + 2 + 0 + 3 + 1 of 17; possible: those and 2 + 1 of 16.
    expect(own.match.low).toBeCloseTo(10 / 17, 10);
    expect(own.match.high).toBeCloseTo(13 / 16, 10);
    expect(await page.locator('.me-figure strong').innerText()).toBe(
      formatPercentRange(own.match.low, own.match.high, '–'),
    );
    expect(await page.locator('.me-coverage').innerText()).toContain(
      `Van de kaart is ${formatPercent(own.coverage)} bekend: 6 van de 8 competenties beoordeeld.`,
    );
    await page.locator('details.method summary').click();
    const method = await page.locator('details.method').innerText();
    expect(method).toContain(`10 ÷ 17 = ${formatPercent(10 / 17)}`);
    expect(method).toContain(`13 ÷ 16 = ${formatPercent(13 / 16)}`);
    expect(method).toContain(`zeker aan ${String(own.met)} van de ${String(own.of)} vereisten`);

    // The rows of the picture: every gap of the command line, and nothing else as a gap.
    const gaps = await tableRows(page, '.me-gaps');
    expect(gaps.filter((row) => row[3]?.includes('te gaan')).map(([label, , , words]) => [label, words])).toEqual(
      expect.arrayContaining(
        own.gaps.map(({ label, gap }) => [label, `${String(gap)} ${gap === 1 ? 'niveau' : 'niveaus'} te gaan`]),
      ),
    );
    expect(gaps.filter((row) => row[3]?.includes('te gaan'))).toHaveLength(own.gaps.length);
    // Not known: what was not rated, and what the card itself leaves open.
    const open_ = gaps.filter(([, , held, words]) => held === '–' || words === 'hangt af van de kaart');
    expect(open_.map(([label]) => label).sort()).toEqual([...own.unknown].sort());

    // The ranking: the same order and the same intervals.
    const ranked = (await tableRows(page, '.me-ranking')).map(([title, , low, high]) => [title, low, high]);
    expect(ranked).toEqual(
      me.matches.map(({ profile, match }) => [profile.title, formatPercent(match.low), formatPercent(match.high)]),
    );

    // And the answers themselves, as they stand in the file that one saves.
    const { text } = await exportWorkspace(page);
    const { corpus } = JSON.parse(text) as { corpus: { assessments: { value: { ratings: object[] } }[] } };
    expect(corpus.assessments[0]?.value.ratings).toMatchObject(
      ANSWERS.map(([competency, answer]) =>
        typeof answer === 'number'
          ? { competency, held: answer }
          : answer === 'niet van toepassing'
            ? { competency, notApplicable: true }
            : { competency },
      ),
    );
  });
});

/** A whole browser of its own, with a profile on the disk, that can be killed. */
interface KillableBrowser {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly kill: () => Promise<void>;
}

async function startKillable(profile: string): Promise<KillableBrowser> {
  const executable = findChromium();
  if (executable === undefined) throw new Error('no Chromium on this machine');
  const child = spawn(
    executable,
    [
      ...CHROMIUM_ARGUMENTS,
      '--headless',
      '--accept-lang=nl-BE',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser = await chromium.connectOverCDP(await endpointOf(child));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('the browser has no window');
  const { page, faults } = await app().open({ context });
  return {
    page,
    faults,
    kill: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      const gone = new Promise((resolve) => browser.once('disconnected', resolve));
      // The browser with all its children, without a chance to tidy up.
      process.kill(-(child.pid ?? 0), 'SIGKILL');
      await Promise.all([ended, gone]);
    },
  };
}

async function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /ws:\/\/\S+/.exec(said);
      if (found !== null) resolve(found[0]);
    });
    child.once('exit', () => {
      reject(new Error(`the browser ended: ${said}`));
    });
  });
}

describe('a browser that is killed', () => {
  it('has kept every answer that was acknowledged, and goes on at the same question', async () => {
    const profile = mkdtempSync(path.join(tmpdir(), 'meetlat-killed-'));
    try {
      const first = await startKillable(profile);
      await keepFiles(first.page, [fixture('vuurtorenwachter.md')]);
      await begin(first.page, 'Vuurtorenwachter');
      await choose(first.page, 2);
      await first.page.getByRole('link', { name: 'Volgende' }).click();
      await first.page.getByRole('heading', { level: 1, name: 'Trappen veilig gebruiken' }).waitFor();
      await choose(first.page, 1);
      await first.kill();

      const second = await startKillable(profile);
      await expect
        .poll(async () => ratingsIn(await stored(second.page)))
        .toEqual([
          ['Lampen en lenzen', 2],
          ['Trappen veilig gebruiken', 1],
        ]);
      expect(await second.page.locator('.shell-banner.error').count()).toBe(0);
      await second.page.getByRole('link', { name: /^Ga verder bij [23] van 8$/ }).click();
      await choose(second.page, 3);
      await second.kill();

      const third = await startKillable(profile);
      await expect.poll(async () => ratingsIn(await stored(third.page)).map(([, held]) => held)).toContain(3);
      const faults = [...first.faults, ...second.faults, ...third.faults];
      await third.kill();
      expect(faults).toEqual([]);
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }, 60_000);
});

function ratingsIn(database: Readonly<Record<string, readonly unknown[]>>): readonly (readonly [string, unknown])[] {
  const [assessment] = (database['assessments'] ?? []) as readonly {
    readonly value: { readonly ratings: readonly { readonly competency: string; readonly held?: number }[] };
  }[];
  return (assessment?.value.ratings ?? []).map(({ competency, held }) => [competency, held] as const);
}
