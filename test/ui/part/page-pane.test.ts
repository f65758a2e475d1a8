// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadTexts } from '../../../src/i18n/language.ts';
import type { RowInFile } from '../../../src/ui/reviewed-file.ts';
import { PagePane } from '../../../src/ui/part/page-pane.ts';

const at = (y: number) => ({ page: 1, line: y, x: 20, y, height: 12, width: 60 });
const ROWS = [
  { part: 0, row: 0, label: 'Orde', isOpen: false, at: at(30) },
  { part: 0, row: 1, label: 'Rust', isOpen: true, at: at(60) },
  { part: 1, row: 0, label: 'Inzet', isOpen: false, at: at(60) },
  { part: 1, row: 1, label: 'Op een andere pagina', isOpen: false, at: { ...at(30), page: 2 } },
];

async function opened(change: Partial<PagePane> = {}) {
  const pane = new PagePane();
  const chosen: RowInFile[] = [];
  const page = { image: new Blob(), width: 200, height: 300, pageWidth: 200, pageHeight: 300, pages: 2 };
  Object.assign(pane, { file: 'kaart.pdf', rows: ROWS, draw: () => Promise.resolve(page), ...change });
  pane.addEventListener('ml-page-row-chosen', (event) => chosen.push((event as CustomEvent<RowInFile>).detail));
  document.body.append(pane);
  await pane.updateComplete;
  await Promise.resolve();
  await pane.updateComplete;
  const buttons = (): HTMLButtonElement[] => [...pane.querySelectorAll<HTMLButtonElement>('.page-row')];
  return { pane, chosen, buttons };
}

describe('a page of the document beside what was read', () => {
  beforeAll(() => loadTexts('documents'));
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('leads from a row on the page to that row of what was read', async () => {
    const { buttons, chosen } = await opened();
    expect(buttons().map((one) => one.getAttribute('aria-label'))).toEqual([
      'Ga naar Orde',
      'Ga naar Rust, Inzet, nog na te kijken',
    ]);
    buttons()[0]?.click();
    expect(chosen).toEqual([{ part: 0, row: 0 }]);
  });

  it('reaches each of several rows at one place in turn', async () => {
    const { pane, buttons, chosen } = await opened();
    buttons()[1]?.click();
    pane.at = { part: 0, row: 1 };
    await pane.updateComplete;
    buttons()[1]?.click();
    expect(chosen).toEqual([
      { part: 0, row: 1 },
      { part: 1, row: 0 },
    ]);
  });

  it('marks what is doubtful with a sign, and not by its colour alone', async () => {
    const { buttons } = await opened();
    expect(buttons().map((one) => one.textContent.trim())).toEqual(['', '?']);
  });

  it('is one stop of the Tab key, at the row one is at; arrows go on from there', async () => {
    const { pane, buttons } = await opened({ at: { part: 1, row: 0 }, place: at(60) });
    expect(buttons().map((one) => one.tabIndex)).toEqual([-1, 0]);
    expect(buttons().map((one) => one.getAttribute('aria-current'))).toEqual([null, 'true']);
    expect(pane.querySelector('.page-mark')).not.toBeNull();
    buttons()[1]?.focus();
    buttons()[1]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, cancelable: true }));
    expect(document.activeElement).toBe(buttons()[0]);
  });

  it('shows the page of a document in which no row was read', async () => {
    const { pane, buttons } = await opened({ rows: [] });
    expect(pane.querySelector('img')).not.toBeNull();
    expect(buttons()).toEqual([]);
  });
});
