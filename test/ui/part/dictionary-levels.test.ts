// @vitest-environment happy-dom
import { render } from 'lit';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTexts } from '../../../src/i18n/language.ts';
import { dictionaryLevels } from '../../../src/ui/part/dictionary-levels.ts';

function shown(levels: Parameters<typeof dictionaryLevels>[0]['levels']): readonly string[] {
  render(dictionaryLevels({ label: 'Orde', levels }), document.body);
  return [...document.body.querySelectorAll('li')].map((one) => one.textContent.replace(/\s+/gu, ' ').trim());
}

describe('the levels of a competency of a dictionary', () => {
  beforeAll(() => loadTexts('documents'));

  it('say their text, and how many indicators that is where it is more than one', () => {
    expect(
      shown([
        { level: 1, indicators: ['Ruimt op'] },
        { level: 2, title: 'Houdt orde', indicators: ['Ruimt alles op', 'Helpt anderen'] },
      ]),
    ).toEqual(['Ruimt op', 'Houdt orde Ruimt alles op; Helpt anderen2 gedragsindicatoren']);
  });
});
