// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { FileDrop } from '../../../src/ui/part/file-drop.ts';

describe('choosing files', () => {
  it('hands the chosen files to whoever is above, once', async () => {
    const element = new FileDrop();
    document.body.append(element);
    await element.updateComplete;
    const chosen: unknown[] = [];
    document.body.addEventListener('ml-files-chosen', (event) => {
      chosen.push((event as CustomEvent).detail);
    });
    const input = element.querySelector('input');
    const file = new File(['a;b'], 'kaart.csv');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input?.dispatchEvent(new Event('change'));
    expect(chosen).toEqual([[file]]);
  });

  it('has a button, so that nobody has to drag', async () => {
    const element = new FileDrop();
    document.body.append(element);
    await element.updateComplete;
    expect(element.querySelector('button')?.textContent.trim()).toBe('Kies bestanden');
  });
});
