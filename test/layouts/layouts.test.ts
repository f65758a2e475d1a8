import { describe, expect, it } from 'vitest';
import { differencesOf, type Variant } from './differences.ts';
import { blockVariants } from './blocks.ts';
import { choiceVariants, lineVariants, signVariants } from './lines.ts';

/** Layouts of which some documents are not read whole; none may give a level that the card does not have. */
const PARTLY =
  /^(?:a heading per competency, level at the end|level in a nested bullet|competency with indicators|niveau 3: label|label, tab, 3|label {5}3|[★●■☒☐[]|1 |○ 1|\( \) A)/u;

async function wrongOf(variants: readonly Variant[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const variant of variants) {
    const isWhole = !PARTLY.test(variant.name);
    for (const one of await differencesOf(variant))
      if (isWhole || /^level: .*: [\d-]+ for |^extra: .* = /u.test(one)) wrong.push(`${variant.name}: ${one}`);
  }
  return wrong;
}

describe('a card is read from', () => {
  it('lines with a name and its level', async () => {
    expect(await wrongOf(lineVariants())).toEqual([]);
  });

  it('names with signs for their rungs', async () => {
    expect(await wrongOf(signVariants())).toEqual([]);
  });

  it('competencies with their level on another line', async () => {
    expect(await wrongOf(blockVariants())).toEqual([]);
  });

  it('scales that are printed whole with one rung chosen', async () => {
    expect(await wrongOf(choiceVariants())).toEqual([]);
  });
});
