import { beforeAll, expect, it } from 'vitest';
import { loadTexts } from '../../src/i18n/language.ts';
import { isCountedWord } from '../../src/ui/counted-word.ts';
import { levelWordsOf } from '../../src/ui/level-words.ts';

beforeAll(() => loadTexts('documents'));

it('knows words that only count, however they are spelt', () => {
  expect(
    ['Niveau2', 'niveau 2', '2', 'Level 2', 'basis', 'Niveau 3', '2 - vlot'].map((word) => isCountedWord(word, 2)),
  ).toEqual([true, true, true, true, false, false, false]);
});

it('leaves them out where a level is told, and keeps the words of a document that say more', () => {
  const counted = { levels: 3, labels: ['Niveau1', 'Niveau2', 'Niveau3'] };
  expect(levelWordsOf({ label: 'Inzet', required: 2, scale: counted })).toBe('niveau 2 van 3');
  expect(levelWordsOf({ label: 'Inzet', required: 2, requiredPossible: 3, scale: counted })).toBe('niveau 2 of 3');
  const named = { levels: 3, labels: ['basis', 'vlot', 'sterk'] };
  expect(levelWordsOf({ label: 'Inzet', required: 2, requiredPossible: 3, scale: named })).toBe('vlot of sterk');
});
