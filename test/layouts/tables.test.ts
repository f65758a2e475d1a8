import { expect, it } from 'vitest';
import { FAMILIES } from './table/families.ts';
import { differencesIn } from './table-layout.ts';

/** Formats in which each layout is read: the next layout is read in another, so that a family is read in all of them. */
const FORMATS_EACH = 1;

it.each(Object.entries(FAMILIES))('reads %s as the card that it shows', async (_, layouts) => {
  const differences: string[] = [];
  for (const [index, layout] of layouts().entries()) {
    const { formats } = layout;
    for (let turn = 0; turn < Math.min(FORMATS_EACH, formats.length); turn += 1) {
      const format = formats[(index * FORMATS_EACH + turn) % formats.length];
      const found = format === undefined ? [] : await differencesIn(layout, format);
      if (found.length > 0) differences.push([`${format ?? ''} ${layout.name}`, ...found].join('\n    '));
    }
  }
  expect(differences.join('\n')).toBe('');
});
