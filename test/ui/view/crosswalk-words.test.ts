import { beforeAll, describe, expect, it } from 'vitest';
import { loadTexts, t } from '../../../src/i18n/language.ts';
import { weaklyWords } from '../../../src/ui/view/crosswalk-words.ts';

beforeAll(() => loadTexts('crosswalk'));

describe('the number of linked competencies', () => {
  it.each([
    [0, 0, '4 van de 6 competenties zijn gekoppeld'],
    [3, 0, '4 van de 6 competenties zijn gekoppeld, waarvan 3 voor een deel'],
    [0, 1, '4 van de 6 competenties zijn gekoppeld, waarvan 1 alleen als verwant'],
    [2, 1, '4 van de 6 competenties zijn gekoppeld, waarvan 2 voor een deel en 1 alleen als verwant'],
  ])('with %i for a part and %i as related says so', (part, related, words) => {
    expect(t('crosswalk/finding-done', { linked: 4, total: 6, weakly: weaklyWords({ part, related }) })).toBe(words);
  });
});
