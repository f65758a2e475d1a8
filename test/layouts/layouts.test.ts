import { describe, expect, it } from 'vitest';
import { differencesOf } from './differences.ts';
import { lineVariants } from './lines.ts';

describe('a card in many layouts', () => {
  it('is read from lines with a label and its level', async () => {
    const wrong: string[] = [];
    for (const variant of lineVariants())
      for (const one of await differencesOf(variant)) wrong.push(`${variant.name}, ${variant.card.name}: ${one}`);
    expect(wrong).toEqual([]);
  });
});
