import { expect, it } from 'vitest';
import { FAMILIES } from './table/families.ts';
import { differencesIn } from './table-layout.ts';

/** One layout in so many is read; reading all of them takes minutes. */
const EACH = 2;

it.each(Object.entries(FAMILIES))('reads %s as the card that it shows', async (_family, layouts) => {
  const differences: string[] = [];
  const read = layouts().filter((_layout, index) => index % EACH === 0);
  for (const [index, layout] of read.entries()) {
    // The next layout is read in another format, so that a family is read in all of them.
    const format = layout.formats[index % layout.formats.length];
    if (format === undefined) continue;
    const found = await differencesIn(layout, format);
    if (found.length > 0) differences.push([`${format} ${layout.name}`, ...found].join('\n    '));
  }
  expect(differences.join('\n')).toBe('');
});
