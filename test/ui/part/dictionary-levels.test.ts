// @vitest-environment happy-dom
import { html, render } from 'lit';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadTexts } from '../../../src/i18n/language.ts';
import { dictionaryLevels } from '../../../src/ui/part/dictionary-levels.ts';

let page = document.body;

function shown(levels: Parameters<typeof dictionaryLevels>[0]['levels']): readonly string[] {
  render(dictionaryLevels({ label: 'Orde', levels }), page);
  return [...page.querySelectorAll('li')].map((one) => one.textContent.replace(/\s+/gu, ' ').trim());
}

describe('the levels of a competency of a dictionary', () => {
  beforeAll(() => loadTexts('documents'));
  beforeEach(() => {
    page = document.createElement('main');
    document.body.append(page);
  });

  it('say their text, and how many indicators that is where it is more than one', () => {
    expect(
      shown([
        { level: 1, indicators: ['Ruimt op'] },
        { level: 2, title: 'Houdt orde', indicators: ['Ruimt alles op', 'Helpt anderen'] },
      ]),
    ).toEqual(['Ruimt op', 'Houdt orde Ruimt alles op; Helpt anderen2 gedragsindicatoren']);
  });

  it('leave the rest of a long text to the row one is at, and lead there', () => {
    const long =
      'Houdt het hele archief in orde, ook waar niemand kijkt, en legt aan anderen uit hoe dat moet gebeuren';
    render(
      html`<table>
        <tbody>
          <tr tabindex="-1">
            <td>${dictionaryLevels({ label: 'Orde', levels: [{ level: 1, indicators: [long] }] })}</td>
          </tr>
        </tbody>
      </table>`,
      page,
    );
    const more = page.querySelector<HTMLElement>('.dictionary-more');
    expect(more?.textContent.trim()).toBe('Toon de hele tekst');
    more?.click();
    expect(document.activeElement?.localName).toBe('tr');
    shown([{ level: 1, indicators: ['Ruimt op'] }]);
    expect(page.querySelector('.dictionary-more')).toBeNull();
    expect(page.querySelector('.long')).toBeNull();
  });
});
