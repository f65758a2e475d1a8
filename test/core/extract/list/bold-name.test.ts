import { expect, it } from 'vitest';
import { profileOf } from '../read-card.ts';
import { extractDocument } from '../../../../src/core/extract/extract-document.ts';
import { readText } from '../../../../src/read/read-text.ts';

const read = (...lines: readonly string[]): readonly (readonly [string, number | undefined, string | undefined])[] =>
  profileOf(
    extractDocument(readText('kaart.md', ['# Functiekaart: Imker', '', '## Competenties', '', ...lines].join('\n'))),
  ).requirements.map(({ label, required, definition }) => [label, required, definition]);

it('a name in bold ends where the bold does, and what stands behind it explains it', () => {
  expect(
    read(
      '- **Rustig zijn** – blijft kalm bij een zwerm',
      '  ☐ 1  ☐ 2  ☒ 3',
      '- **Netjes werken** – houdt de kasten zuiver',
      '  ☐ 1  ☒ 2  ☐ 3',
    ),
  ).toEqual([
    ['Rustig zijn', 3, 'blijft kalm bij een zwerm'],
    ['Netjes werken', 2, 'houdt de kasten zuiver'],
  ]);
});

it('a group in bold stays before the name that it holds, and so do one or two words behind it', () => {
  const labels = read('- **Kennis** – plagen van de honingbij bestrijden (2)', '- **Ramen** – zuiver houden (1)').map(
    ([label]) => label,
  );
  expect(labels).toEqual(['Kennis – plagen van de honingbij bestrijden', 'Ramen – zuiver houden']);
});
