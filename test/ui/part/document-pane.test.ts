// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadTexts } from '../../../src/i18n/language.ts';
import type { AddedLines } from '../../../src/ui/added-lines.ts';
import { DocumentPane } from '../../../src/ui/part/document-pane.ts';

async function opened() {
  const element = new DocumentPane();
  const added: AddedLines[] = [];
  Object.assign(element, {
    lines: ['Competenties', 'Peilen 2', 'Knopen leggen'],
    links: new Map([[2, { label: 'Peilen', isOpen: false }]]),
    use: { hasLevels: true, scale: { levels: 3 } },
  });
  element.addEventListener('ml-lines-added', (event) => {
    added.push((event as CustomEvent<AddedLines>).detail);
    event.preventDefault();
    element.refused = { words: 'De schaal heeft 3 niveaus. Kies een lager niveau' };
  });
  document.body.append(element);
  await element.updateComplete;
  const line = (number: number) => element.querySelector<HTMLElement>(`[data-line="${String(number)}"]`);
  const press = async (number: number, key: string): Promise<boolean> => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    line(number)?.dispatchEvent(event);
    await element.updateComplete;
    return event.defaultPrevented;
  };
  return { element, added, line, press };
}

describe('the lines of a document beside what was read', () => {
  beforeAll(() => loadTexts('documents'));
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('are chosen by Enter as by the space bar: both are left to the button, that says whether it is pressed', async () => {
    const { added, line, press, element } = await opened();
    expect([await press(3, 'Enter'), await press(3, ' ')]).toEqual([false, false]);
    expect(added).toEqual([]);
    line(3)?.click();
    await element.updateComplete;
    expect(line(3)?.getAttribute('aria-pressed')).toBe('true');
    expect(line(2)?.hasAttribute('aria-pressed')).toBe(false);
  });

  it('become a row by the digit of its level, and without a level by 0 or +', async () => {
    const { added, press } = await opened();
    expect([await press(3, '2'), await press(3, '0'), await press(3, '+')]).toEqual([true, true, true]);
    expect(added).toEqual([
      { numbers: [3], isOne: false, level: 2 },
      { numbers: [3], isOne: false },
      { numbers: [3], isOne: false },
    ]);
  });

  it('become rows with the figure on their own line, by button or key, where all of them have one', async () => {
    const { added, element, line, press } = await opened();
    element.lines = ['Competenties', 'Peilen 2', 'Knopen leggen', 'Roeien .... 3', 'Zeilen 1'];
    await element.updateComplete;
    expect([await press(3, '='), await press(4, '=')]).toEqual([false, true]);
    for (const number of [5, 4]) line(number)?.click();
    await element.updateComplete;
    const button = [...element.querySelectorAll('.line-acts button')].find((one) => one.textContent.includes('cijfer'));
    expect(button?.textContent.trim()).toMatch(/^het cijfer op de regel \(3, 1\)/);
    if (button instanceof HTMLElement) button.click();
    expect(added).toEqual([
      { numbers: [4], isOne: false, level: 'printed' },
      { numbers: [4, 5], isOne: false, level: 'printed' },
    ]);
    line(3)?.click();
    await element.updateComplete;
    expect(element.querySelector('.line-acts')?.textContent).not.toContain('cijfer');
  });

  it('say aloud why one cannot become a row, whether it was chosen first or not', async () => {
    const { element, line, press } = await opened();
    const alert = element.querySelector('[role=alert]');
    expect(alert?.textContent.trim()).toBe('');
    await press(3, '9');
    expect(alert?.textContent).toContain('De schaal heeft 3 niveaus');
    line(3)?.click();
    await element.updateComplete;
    await press(3, '9');
    expect(element.querySelector('[role=alert]')).toBe(alert);
    expect(alert?.textContent).toContain('De schaal heeft 3 niveaus');
  });
});
