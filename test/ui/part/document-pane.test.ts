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

const cell = (column: number, text: string) => ({ column, text });
const ROWS = [
  { line: 2, to: 2, cells: [cell(0, 'Competentie'), cell(1, 'Kok'), cell(2, 'Stuurman')] },
  { line: 3, to: 3, cells: [cell(0, 'Peilen'), cell(1, '2'), cell(2, '1')] },
  { line: 4, to: 4, cells: [cell(0, 'Roeien'), cell(1, ''), cell(2, '3')] },
] as const;

async function withTable() {
  const element = new DocumentPane();
  const chosen: unknown[] = [];
  const peilen = { label: 'Peilen', isOpen: false };
  Object.assign(element, {
    lines: ['Matrix', 'Competentie\tKok\tStuurman', 'Peilen\t2\t1', 'Roeien\t\t3', 'Einde'],
    tables: { tables: [{ rows: ROWS }] },
    links: new Map([[3, peilen]]),
    cellLinks: new Map([[ROWS[1], new Map([[2, { label: 'Peilen van de stuurman', isOpen: true }]])]]),
    marked: [3],
    spots: [{ row: ROWS[1], column: 2 }],
    use: { hasLevels: true, scale: { levels: 3 } },
  });
  element.addEventListener('ml-line-chosen', (event) => chosen.push((event as CustomEvent<unknown>).detail));
  document.body.append(element);
  await element.updateComplete;
  const spot = (line: number, column: number) =>
    element.querySelector<HTMLElement>(`[data-line="${String(line)}"][data-column="${String(column)}"]`);
  return { element, chosen, spot };
}

describe('a table among the lines of a document', () => {
  beforeAll(() => loadTexts('documents'));
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('has its rows and columns, headed by the row above the first that was read', async () => {
    const { element } = await withTable();
    const cells = [...element.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((one) => `${one.localName}:${one.textContent.trim().replace(/\s.*/su, '')}`),
    );
    expect(cells).toEqual([
      ['th:2', 'th:Competentie', 'th:Kok', 'th:Stuurman'],
      ['th:3', 'td:Peilen', 'td:2', 'td:1'],
      ['th:4', 'td:Roeien', 'td:', 'td:3'],
    ]);
    expect([...element.querySelectorAll('li')].map((one) => one.value)).toEqual([1, 5]);
  });

  it('marks the row one is at and the cell in which its level stands, in words too', async () => {
    const { element } = await withTable();
    const marked = [...element.querySelectorAll('tr.marked')];
    expect(marked.map((one) => one.firstElementChild?.textContent)).toEqual(['3']);
    const level = [...element.querySelectorAll('.level-spot')];
    expect(level.map((one) => one.textContent.replaceAll(/\s+/gu, ' ').trim())).toEqual(['1 (hier staat het niveau)']);
  });

  it('says of an empty cell that the level would stand there', async () => {
    const { element } = await withTable();
    Object.assign(element, { marked: [4], spots: [{ row: ROWS[2], column: 1 }] });
    await element.updateComplete;
    expect(element.querySelector('.level-spot')?.textContent.trim()).toBe('(hier zou het niveau staan)');
  });

  it('leads from a cell to what was read there, by mouse and by key', async () => {
    const { chosen, spot } = await withTable();
    expect(spot(3, 2)?.title).toBe('Ga naar Peilen van de stuurman');
    expect(spot(3, 0)?.title).toBe('Ga naar Peilen');
    spot(3, 2)?.click();
    spot(3, 0)?.click();
    expect(chosen).toEqual([
      { line: 3, column: 2, row: ROWS[1] },
      { line: 3, column: 0, row: ROWS[1] },
    ]);
  });

  it('is one stop of the Tab key with the lines, and is walked through with the arrow keys', async () => {
    const { element, spot } = await withTable();
    const stops = () =>
      [...element.querySelectorAll<HTMLElement>('[tabindex="0"]')].map(({ dataset }) => [
        dataset['line'],
        dataset['column'],
      ]);
    expect(stops()).toEqual([['3', '2']]);
    const press = async (key: string): Promise<void> => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await element.updateComplete;
    };
    spot(3, 2)?.focus();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowDown', 'ArrowRight']) await press(key);
    expect(document.activeElement).toBe(spot(4, 2));
    await press('ArrowDown');
    expect((document.activeElement as HTMLElement).dataset['line']).toBe('5');
    expect(stops()).toEqual([['5', undefined]]);
  });

  it('has rows that can be chosen to be rows of the function as a whole, where nothing was read from them', async () => {
    const { element, chosen, spot } = await withTable();
    spot(4, 2)?.click();
    await element.updateComplete;
    expect(chosen).toEqual([]);
    expect([...element.querySelectorAll('tr.chosen')].map((one) => one.firstElementChild?.textContent)).toEqual(['4']);
    expect(element.querySelector('.line-acts')?.textContent).toContain('1 regel gekozen');
  });

  it('is shown in pieces where it is long and wide, and says so', async () => {
    const element = new DocumentPane();
    const rows = Array.from({ length: 400 }, (_, index) => ({
      line: index + 1,
      to: index + 1,
      cells: Array.from({ length: 50 }, (_one, column) => cell(column, String(index + 1))),
    }));
    Object.assign(element, { lines: rows.map(() => 'x\tx'), tables: { tables: [{ rows }], cutAt: 401 } });
    document.body.append(element);
    await element.updateComplete;
    expect(element.querySelectorAll('tbody tr')).toHaveLength(60);
    expect(element.textContent).toContain('Regel 1 tot 60 van 400.');
    expect(element.textContent).toContain('Vanaf regel 401 staan de rijen zonder kolommen');
    const next = [...element.querySelectorAll('button')].find((one) => one.textContent.includes('regels erna'));
    next?.click();
    await element.updateComplete;
    expect(element.querySelector('tbody tr')?.firstElementChild?.textContent).toBe('31');
    expect(element.textContent).toContain('Toon de regels ervoor');
  });
});
