import { expect, it } from 'vitest';
import { levelChoice } from '../../../src/core/extract/level-choice.ts';

it.each([
  ['☐ laag ☐ midden ☒ hoog', 3],
  ['☒ hoog ☐ midden ☐ laag', 3],
  ['laag ☐ midden ☑ hoog ☐', 2],
  ['[ ] 1 [x] 2 [ ] 3 [ ] 4', 2],
])('reads %s as %i', (text, level) => {
  expect(levelChoice(text)?.level).toBe(level);
});

it.each(['☐ laag ☐ midden ☐ hoog', '☒ laag', '☐ ☒ ☐', '☐ laag ☒ laag'])('reads %s as no choice', (text) => {
  expect(levelChoice(text)).toBeUndefined();
});
