import { describe, expect, it } from 'vitest';
import { chooseFiles, focusText, journey, stored, tabTo, whenRead } from './journey.ts';

const { open } = journey();

const CARD = [
  '# Functiekaart',
  '',
  'Functie: Strandwachter',
  '',
  '## Gedragscompetenties',
  '',
  '| Competentie | 1 | 2 | 3 |',
  '|---|---|---|---|',
  '| Zwemmen in zee | X | X | X |',
  '| Reanimeren | X | X | |',
  '',
  'Verder ook seinen met vlaggen.',
].join('\n');

interface StoredFunction {
  readonly value: {
    readonly organisation?: string;
    readonly requirements: readonly { readonly label: string; readonly required?: number }[];
  };
  readonly origin: { readonly facts?: readonly { readonly text?: string }[] };
}

describe('what was not read', () => {
  it('is added from its line with its level, and the organisation filled in, by keyboard alone; taken back, done again and kept', async () => {
    const { page } = await open({ hash: '#/import' });
    await chooseFiles(page, [{ name: 'strand.md', text: CARD }]);
    await whenRead(page, 1);
    const rows = page.locator('.review-row .review-label');
    await expect.poll(() => rows.allInnerTexts()).toEqual(['Zwemmen in zee', 'Reanimeren']);

    await tabTo(page, /^Zwemmen in zee/);
    await page.keyboard.press('i');
    await expect.poll(() => focusText(page)).toMatch(/Zwemmen in zee/);
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown');
    await expect.poll(() => focusText(page)).toMatch(/seinen met vlaggen/);
    await page.keyboard.press('9');
    await page.getByRole('alert').filter({ hasText: 'De schaal heeft 3 niveaus' }).waitFor();
    await page.keyboard.press('2');
    const added = page.locator('.review-row', { hasText: 'seinen met vlaggen' });
    await added.getByText('toegevoegd door jou').waitFor();
    await page.keyboard.press('Control+z');
    await added.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+y');
    await added.waitFor();

    await tabTo(page, /^Vul de organisatie in/);
    await page.keyboard.press('Enter');
    await page.locator('input[name=organisation]:focus').waitFor();
    await page.keyboard.type('Gemeente Duinhoek');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusText(page)).toMatch(/^Wijzig titel en organisatie/);

    await tabTo(page, /^Bewaar /);
    await page.keyboard.press('Enter');
    await page.locator('ml-functions-view h1').waitFor();
    const [kept] = (await stored(page))['profiles'] as readonly StoredFunction[];
    expect(kept?.value.requirements.map(({ label, required }) => [label, required])).toEqual([
      ['Zwemmen in zee', 3],
      ['Reanimeren', 2],
      [expect.stringContaining('seinen met vlaggen'), 2],
    ]);
    expect([kept?.value.organisation, kept?.origin.facts?.length]).toEqual(['Gemeente Duinhoek', 1]);
  });
});
