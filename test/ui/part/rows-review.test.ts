// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Correction, CorrectionAct } from '../../../src/core/model/correction.ts';
import type { Diagnostic } from '../../../src/core/model/diagnostic.ts';
import type { FunctionProfile } from '../../../src/core/model/profile.ts';
import { applyCorrections } from '../../../src/core/review/apply-corrections.ts';
import { loadTexts } from '../../../src/i18n/language.ts';
import type { ProfileReview as Review } from '../../../src/state/workspace.ts';
import { RowsReview } from '../../../src/ui/part/rows-review.ts';
import type { Corrected } from '../../../src/ui/review-acts.ts';
import type { ScaleEditor } from '../../../src/ui/part/scale-editor.ts';
import '../../../src/ui/part/row-editor.ts';

const SCALE = { levels: 3, labels: ['elementair', 'voldoende', 'grondig'] };
const AS_READ: FunctionProfile = {
  title: 'Loods',
  organisation: 'Gemeente Voorbeeldegem',
  requirements: [
    { label: 'Rust bewaren', kind: 'attitude', required: 1, scale: SCALE, at: { line: 2 } },
    { label: 'Kaarten lezen', required: 2, requiredPossible: 3, scale: SCALE, at: { line: 3 } },
    { label: 'Peilen', required: 2, requiredPossible: 3, scale: SCALE, at: { line: 4 } },
  ],
  resultAreas: [],
  conditions: [],
  payScales: [],
};
const DOUBTS: readonly Diagnostic[] = [3, 4].map((line) => ({
  severity: 'warning',
  code: 'extract/two-marks',
  values: { label: 'x', low: 2, high: 3 },
  at: { line },
}));

/** What a person settled, as the workspace gives it back. */
function settled(...corrections: readonly Correction[]): Review {
  const { profile, corrections: standing, conflicts } = applyCorrections(AS_READ, corrections);
  return { asRead: AS_READ, corrected: profile, corrections: standing, conflicts };
}

/** A review on the screen; what it tells is settled at once, as the workspace does. */
async function open(at?: number) {
  const element = new RowsReview();
  const corrections: Correction[] = [];
  const told: (readonly [name: string, detail: unknown])[] = [];
  Object.assign(element, { review: settled(), diagnostics: DOUBTS, lines: ['', 'Rust', 'Kaarten', 'Peilen'], at });
  element.addEventListener('ml-corrected', (event) => {
    const { acts, words } = (event as CustomEvent<Corrected>).detail;
    told.push(['ml-corrected', words]);
    for (const { row, act } of acts) {
      const read = AS_READ.requirements.find(({ label }) => label === row.label);
      if (read !== undefined) corrections.push({ row, act, read, at: '2026-11-22T09:00:00Z' });
    }
    element.review = settled(...corrections);
  });
  for (const name of ['ml-open-row-wanted', 'ml-said', 'ml-row-reached'])
    element.addEventListener(name, (event) => {
      told.push([name, (event as CustomEvent<unknown>).detail]);
      if (name === 'ml-row-reached') element.at = (event as CustomEvent<number>).detail;
    });
  document.body.append(element);
  await element.updateComplete;
  const row = (label: string): HTMLElement | undefined =>
    [...element.querySelectorAll<HTMLElement>('.review-row')].find((one) => text(one).startsWith(label));
  const press = async (label: string, key: string): Promise<void> => {
    row(label)?.focus();
    row(label)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await element.updateComplete;
  };
  return { element, told, row, press, acts: (): readonly CorrectionAct[] => corrections.map(({ act }) => act) };
}

/** Chooses a scale in the form that is open, writes its words and says whether it holds for all rows; then applies it. */
async function chooseScale(element: RowsReview, key: string, words?: string, isForAll?: boolean) {
  const editor = element.querySelector<ScaleEditor>('ml-scale-editor');
  await editor?.updateComplete;
  const select = editor?.querySelector('select');
  if (select !== null && select !== undefined) select.value = key;
  select?.dispatchEvent(new Event('change'));
  await editor?.updateComplete;
  const field = editor?.querySelector<HTMLInputElement>('input[name=words]');
  if (field !== null && field !== undefined && words !== undefined) field.value = words;
  field?.dispatchEvent(new Event('input'));
  const all = editor?.querySelector<HTMLInputElement>('input[name=all]');
  if (isForAll === true) all?.click();
  await editor?.updateComplete;
  if (isForAll !== true) editor?.querySelector<HTMLButtonElement>('button.primary')?.click();
  await editor?.updateComplete;
  await element.updateComplete;
  return editor;
}

function text(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

describe('looking over one function row by row', () => {
  beforeAll(() => loadTexts('documents'));
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('shows what is doubtful first, and counts it down without moving a row', async () => {
    const { element, press } = await open();
    const labels = () => [...element.querySelectorAll('.review-label')].map(text);
    expect(labels()).toEqual(['Kaarten lezen', 'Peilen', 'Rust bewaren']);
    expect(text(element.querySelector('.group'))).toBe('Eerst nakijken: nog 2 rijen na te kijken');
    await press('Kaarten lezen', '3');
    expect(text(element.querySelector('.group'))).toBe('Eerst nakijken: nog 1 rij na te kijken');
    expect(labels()).toEqual(['Kaarten lezen', 'Peilen', 'Rust bewaren']);
  });

  it('tells what is doubtful over the whole width below the row, which names it and gets the focus', async () => {
    const { element, row } = await open();
    const [doubts] = element.querySelectorAll<HTMLElement>('.review-doubts');
    const cell = doubts?.querySelector('td');
    expect([cell?.colSpan, text(cell).startsWith('?')]).toEqual([3, true]);
    expect(row('Kaarten lezen')?.getAttribute('aria-describedby')).toBe(cell?.id);
    doubts?.click();
    expect(document.activeElement).toBe(row('Kaarten lezen'));
    // Nothing is doubtful about it.
    expect(row('Rust bewaren')?.hasAttribute('aria-describedby')).toBe(false);
    expect(row('Rust bewaren')?.nextElementSibling?.matches('.review-doubts')).not.toBe(true);
  });

  it('is one stop of the Tab key: the row one is at, or the first', async () => {
    const { element, row, press } = await open();
    const stops = () => [...element.querySelectorAll('.review-row[tabindex="0"]')].map((one) => text(one).slice(0, 6));
    expect(stops()).toEqual(['Kaarte']);
    await press('Kaarten lezen', 'ArrowDown');
    await element.updateComplete;
    expect(document.activeElement).toBe(row('Peilen'));
    expect(stops()).toEqual(['Peilen']);
  });

  it('sets the level with a digit and says what the document said', async () => {
    const { press, row, told } = await open();
    await press('Kaarten lezen', '3');
    expect(text(row('Kaarten lezen'))).toContain('gewijzigd door jou: was voldoende of grondig');
    expect(told).toContainEqual(['ml-corrected', 'Kaarten lezen: grondig']);
  });

  it('does not set a level that the scale does not have, and says why', async () => {
    const { element, press, acts } = await open(1);
    await press('Kaarten lezen', '7');
    expect(acts()).toEqual([]);
    expect(text(element.querySelector('[role=alert]'))).toBe(
      'De schaal van Kaarten lezen heeft 3 niveaus. Kies eerst een andere schaal.',
    );
    await press('Kaarten lezen', '3');
    expect(text(element.querySelector('[role=alert]'))).toBe('');
  });

  it('says so where a key means nothing, cannot be done to the row, or is asked for the second time', async () => {
    const { element, press, acts } = await open(1);
    const alert = () => element.querySelector('[role=alert]');
    await press('Kaarten lezen', 'w');
    expect(text(alert())).toBe('De toets w doet hier niets. Met ? zie je wat elke toets doet.');
    await press('Kaarten lezen', '7');
    const said = alert()?.firstElementChild;
    await press('Kaarten lezen', '7');
    // A new node: what is said twice is heard twice.
    expect([alert()?.firstElementChild === said, alert()?.children.length]).toEqual([false, 1]);
    await press('Kaarten lezen', 'r');
    expect(text(alert())).toBe('Dat kan niet bij Kaarten lezen. Met ? zie je wat elke toets doet.');
    await press('Kaarten lezen', 'Tab');
    expect(acts()).toEqual([]);
  });

  it('does not take a scale on which the level of the row does not exist, and says why', async () => {
    const { element, press, acts } = await open(1);
    await press('Kaarten lezen', 'l');
    const editor = await chooseScale(element, '2');
    // No preview of a change that is refused.
    expect(text(editor?.querySelector('[aria-live]'))).toMatch(/^Kaarten lezen vraagt niveau 3\. Kies een schaal/);
    expect(acts()).toEqual([]);
    expect(text(element.querySelector('[role=alert]'))).toBe(
      'Kaarten lezen vraagt niveau 3. Kies een schaal met minstens 3 niveaus, of zet eerst een lager niveau.',
    );
  });

  it('gives all rows on one scale the words that were not read, and each level keeps its own word', async () => {
    const { element, press, acts, told } = await open(1);
    await press('Kaarten lezen', 'l');
    const editor = await chooseScale(element, 'words', 'geen, elementair, voldoende, grondig', true);
    expect(text(editor?.querySelector('[aria-live]'))).toBe(
      'Dan verandert dit: niveau 1 van 3 (elementair) wordt niveau 2 van 4 (elementair), ' +
        'niveau 2 van 3 (voldoende) wordt niveau 3 van 4 (voldoende) en ' +
        'niveau 3 van 3 (grondig) wordt niveau 4 van 4 (grondig).',
    );
    editor?.querySelector<HTMLButtonElement>('button.primary')?.click();
    await element.updateComplete;
    expect(told.at(-1)).toEqual(['ml-corrected', '3 rijen: schaal van 4 niveaus']);
    expect(acts().filter(({ kind }) => kind === 'level')).toEqual([
      { kind: 'level', required: 2 },
      { kind: 'level', required: 3, requiredPossible: 4 },
      { kind: 'level', required: 3, requiredPossible: 4 },
    ]);
    expect(element.review.corrected.requirements.map(({ scale }) => scale?.labels?.length)).toEqual([4, 4, 4]);
  });

  it('asks for words of a scale that are at least two and all different', async () => {
    const { element, press, acts } = await open(1);
    await press('Kaarten lezen', 'l');
    const editor = await chooseScale(element, 'words', 'basis, Basis');
    expect(text(editor?.querySelector('[role=alert]'))).toBe(
      'Schrijf 2 tot 9 verschillende woorden, met een komma ertussen.',
    );
    expect(acts()).toEqual([]);
  });

  it('accepts with Enter what was read, and asks for the next row; what is settled already it leaves alone', async () => {
    const { press, acts, told } = await open();
    await press('Peilen', 'Enter');
    expect(acts()).toEqual([{ kind: 'accept' }]);
    expect(told.at(-1)?.[0]).toBe('ml-open-row-wanted');
    await press('Kaarten lezen', '3');
    await press('Kaarten lezen', 'Enter');
    expect(acts().map(({ kind }) => kind)).toEqual(['accept', 'level']);
  });

  it('does not take letters for orders while one types in a form', async () => {
    const { element, acts, press } = await open(0);
    await press('Rust bewaren', 'e');
    const editor = element.querySelector('ml-row-editor');
    await editor?.updateComplete;
    const field = element.querySelector<HTMLInputElement>('ml-row-editor input');
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: '3', bubbles: true }));
    expect(acts()).toEqual([]);
    if (field !== null) field.value = 'Rustig blijven';
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(acts()).toEqual([{ kind: 'label', label: 'Rustig blijven' }]);
  });

  it('settles nothing where a name or a group is left as it stands, and goes back to the row', async () => {
    const { element, acts, press } = await open(0);
    for (const key of ['e', 'c']) {
      await press('Rust bewaren', key);
      await element.querySelector('ml-row-editor')?.updateComplete;
      const field = element.querySelector<HTMLInputElement>('ml-row-editor input');
      expect(field).not.toBeNull();
      field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      await element.updateComplete;
      expect([acts(), element.querySelector('ml-row-editor')]).toEqual([[], null]);
    }
    expect(document.activeElement?.matches('.review-row')).toBe(true);
  });

  it('keeps the focus on a row that moves to another group', async () => {
    const { element, press, row } = await open(0);
    await press('Rust bewaren', 'c');
    await element.querySelector('ml-row-editor')?.updateComplete;
    const field = element.querySelector<HTMLInputElement>('ml-row-editor input');
    if (field !== null) field.value = 'Kern';
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await element.updateComplete;
    expect(text(row('Rust bewaren')?.closest('tbody')?.querySelector('.group'))).toBe('Attitude · Kern');
    expect(document.activeElement).toBe(row('Rust bewaren'));
  });

  it('does the same to rows that were read alike, after showing which, in one step', async () => {
    const { element, acts, press, told } = await open(1);
    await press('Kaarten lezen', '3');
    await press('Kaarten lezen', 'a');
    await element.querySelector('ml-row-editor')?.updateComplete;
    expect(text(element.querySelector('ml-row-editor'))).toContain(
      'Doe hetzelfde bij 1 rij die net zo gelezen is: Peilen',
    );
    element.querySelector<HTMLButtonElement>('ml-row-editor button.primary')?.click();
    await element.updateComplete;
    expect(acts()).toEqual([
      { kind: 'level', required: 3 },
      { kind: 'level', required: 3 },
    ]);
    expect(told.filter(([name]) => name === 'ml-corrected')).toHaveLength(2);
    expect(text(element.querySelector('.group'))).toBe('Alle rijen zijn nagekeken');
  });

  it('parts a label in one gesture: what is proposed is there, and Enter takes it', async () => {
    const { element, acts, press } = await open(1);
    await press('Kaarten lezen', 'e');
    await element.querySelector('ml-row-editor')?.updateComplete;
    const name = element.querySelector<HTMLInputElement>('ml-row-editor input');
    if (name !== null) name.value = 'Kaarten lezen en tekenen';
    name?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await element.updateComplete;
    await press('Kaarten lezen en tekenen', 's');
    await element.querySelector('ml-row-editor')?.updateComplete;
    const field = element.querySelector<HTMLInputElement>('ml-row-editor input');
    expect(field?.value).toBe('Kaarten lezen | tekenen');
    expect(text(element.querySelector('ml-row-editor button.primary'))).toBe('Splits in 2');
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(acts().at(-1)).toEqual({ kind: 'split', labels: ['Kaarten lezen', 'tekenen'] });
  });

  it('asks which level counts where two rows that are joined state different ones', async () => {
    const { element, acts, press } = await open(0);
    await press('Rust bewaren', 'j');
    await element.querySelector('ml-row-editor')?.updateComplete;
    const levels = [...element.querySelectorAll('.join-levels label')].map(text);
    expect(levels).toEqual(['elementair (Rust bewaren)', 'voldoende of grondig (Kaarten lezen)']);
    // Enter in the name takes no level that nobody chose.
    const name = element.querySelector('ml-row-editor input[name=label]');
    name?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await element.querySelector('ml-row-editor')?.updateComplete;
    expect(acts()).toEqual([]);
    expect(text(element.querySelector('ml-row-editor [role=alert]'))).toContain('Kies welk niveau geldt.');
    expect(document.activeElement).toBe(element.querySelector('.join-levels input'));
    const second = element.querySelectorAll<HTMLInputElement>('.join-levels input')[1];
    if (second !== undefined) second.checked = true;
    element.querySelector<HTMLButtonElement>('ml-row-editor button.primary')?.click();
    expect(acts()).toEqual([
      { kind: 'join', rows: [{ label: 'Kaarten lezen', nth: 1 }], label: 'Rust bewaren Kaarten lezen' },
      { kind: 'level', required: 2, requiredPossible: 3 },
    ]);
  });

  it('does not offer to keep what was settled of a row that is gone', async () => {
    const { element } = await open();
    const correction: Correction = {
      row: { label: 'Knopen leggen', nth: 1 },
      act: { kind: 'level', required: 3 },
      read: { label: 'Knopen leggen', required: 2 },
      at: '2026-11-20T09:00:00Z',
    };
    element.review = { ...settled(), conflicts: [{ reason: 'gone', correction }] };
    await element.updateComplete;
    const buttons = [...element.querySelectorAll('.review-conflicts button')].map(text);
    expect(buttons).toEqual(['Vergeet de beslissing: Knopen leggen']);
  });

  it('tells all rows of a join that no longer fits, each with its level then and now', async () => {
    const { element } = await open();
    const [, maps, depths] = AS_READ.requirements;
    if (maps === undefined || depths === undefined) return;
    const correction: Correction = {
      row: { label: 'Kaarten lezen', nth: 1 },
      act: { kind: 'join', rows: [{ label: 'Peilen', nth: 1 }], label: 'Kaarten lezen en peilen' },
      read: maps,
      joinedRead: [{ label: 'Peilen', required: 1, scale: SCALE }],
      at: '2026-11-20T09:00:00Z',
    };
    element.review = { ...settled(), conflicts: [{ reason: 'changed', correction, now: maps }] };
    await element.updateComplete;
    const told = text(element.querySelector('.review-conflicts li'));
    expect(told).toContain('Kaarten lezen + Peilen');
    expect(told).toContain('“Peilen” (elementair)');
    expect(told).toContain(
      'Het document zegt nu: “Kaarten lezen” (voldoende of grondig) en “Peilen” (voldoende of grondig).',
    );
  });

  it('marks the row of a conflict, counts it above the rows in doubt, and lets the row stay there', async () => {
    const { element, row } = await open();
    const [read = { label: '' }] = AS_READ.requirements;
    const correction: Correction = {
      row: { label: 'Rust bewaren', nth: 1 },
      act: { kind: 'level', required: 3 },
      read: { ...read, required: 2 },
      at: '2026-11-20T09:00:00Z',
    };
    const accepted = [1, 2].map((place): Correction => {
      const one = AS_READ.requirements[place] ?? { label: '' };
      return { row: { label: one.label, nth: 1 }, act: { kind: 'accept' }, read: one, at: '2026-11-22T09:00:00Z' };
    });
    const review = settled(...accepted);
    element.review = { ...review, conflicts: [{ reason: 'changed', correction, now: read }] };
    await element.updateComplete;
    expect(text(element.querySelector('.group'))).toBe(
      'Eerst nakijken: 1 eerdere beslissing past niet meer bij het document',
    );
    const rest = row('Rust bewaren');
    expect(rest?.closest('tbody')?.className).toBe('review-first');
    expect(text(document.getElementById(rest?.getAttribute('aria-describedby') ?? ''))).toMatch(/^\? ?Dit besliste je/);
    element.review = review;
    await element.updateComplete;
    expect(text(element.querySelector('.group'))).toBe('Alle rijen zijn nagekeken');
    expect(row('Rust bewaren')?.closest('tbody')?.className).toBe('review-first');
  });

  it('shows both sides of a conflict, and lets one keep or drop what was settled', async () => {
    const { element } = await open();
    const [read] = AS_READ.requirements;
    if (read === undefined) return;
    const correction: Correction = {
      row: { label: 'Rust bewaren', nth: 1 },
      act: { kind: 'level', required: 3 },
      read: { ...read, required: 2 },
      by: 'An',
      at: '2026-11-20T09:00:00Z',
    };
    const choices: unknown[] = [];
    element.addEventListener('ml-conflict-settled', (event) => choices.push((event as CustomEvent<unknown>).detail));
    element.review = { ...settled(), conflicts: [{ reason: 'changed', correction, now: read }] };
    await element.updateComplete;
    expect(text(element.querySelector('.review-conflicts'))).toContain(
      'Eerder gelezen: voldoende. Daarover is beslist: grondig (door An op 20 november 2026). Het document zegt nu: elementair.',
    );
    for (const button of element.querySelectorAll<HTMLButtonElement>('.review-conflicts button')) button.click();
    expect(choices).toEqual([
      { correction, choice: 'keep' },
      { correction, choice: 'drop' },
    ]);
  });
});
