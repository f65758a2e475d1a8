import { describe, expect, it } from 'vitest';
import { differencesOf, type Variant } from './differences.ts';
import { blockVariants } from './blocks.ts';
import { rowsOf } from './card.ts';
import { choiceVariants, lineVariants, signVariants } from './lines.ts';

/** Layouts of which some documents are not read whole: few are not found, and none has a level that its card has not. */
const PARTLY =
  /^(?:a heading per competency, level at the end|level in a nested bullet|competency with indicators|niveau 3: label|label, tab, 3|label {5}3|[★●■☒☐[]|1 |○ 1|\( \) A)/u;

/** What was read otherwise than printed, and how much was read at all: who reads nothing makes no mistake. */
interface Tally {
  readonly wrong: readonly string[];
  readonly asked: number;
  readonly found: number;
  /** Found with the level, or the lack of one, that the card has. */
  readonly right: number;
}

async function tallyOf(variants: readonly Variant[]): Promise<Tally> {
  const wrong: string[] = [];
  const tally = { asked: 0, found: 0, right: 0 };
  for (const variant of variants) {
    const isWhole = !PARTLY.test(variant.name);
    const differences = await differencesOf(variant);
    const rows = rowsOf(variant.card);
    const missing = differences.filter((one) => one.startsWith('missing: ')).length;
    const unread = differences.filter((one) => /^level: .*: none for /u.test(one)).length;
    tally.asked += rows.length;
    tally.found += rows.length - missing;
    tally.right += rows.length - missing - unread;
    for (const one of differences)
      if (isWhole || /^level: .*: [\d-]+ for |^extra: .* = /u.test(one)) wrong.push(`${variant.name}: ${one}`);
  }
  return { wrong, ...tally };
}

/** So large a share of the competencies is found, and has the level of its card. */
const LEAST_READ = 0.97;

function expectRead({ wrong, asked, found, right }: Tally): void {
  expect(wrong).toEqual([]);
  expect(found).toBeGreaterThan(asked * LEAST_READ);
  expect(right).toBeGreaterThan(asked * LEAST_READ);
}

describe('a card is read from', () => {
  it('lines with a name and its level', async () => {
    expectRead(await tallyOf(lineVariants()));
  });

  it('names with signs for their rungs', async () => {
    expectRead(await tallyOf(signVariants()));
  });

  it('competencies with their level on another line', async () => {
    expectRead(await tallyOf(blockVariants()));
  });

  it('scales that are printed whole with one rung chosen', async () => {
    expectRead(await tallyOf(choiceVariants()));
  });
});
