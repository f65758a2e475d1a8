// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { BoardAlignment } from '../../../src/core/model/crosswalk-board.ts';
import { loadTexts } from '../../../src/i18n/language.ts';
import { ScaleAlignments, type ScaleChoice } from '../../../src/ui/part/scale-alignments.ts';

const SCALES: BoardAlignment = {
  ...{ source: 'Eengem', fromLevels: 3, toLevels: 4, to: [1, 3, 4], isAssumed: false, pairs: 2 },
};

let element: ScaleAlignments;
let chosen: ScaleChoice[];

beforeAll(() => loadTexts('crosswalk'));
beforeEach(async () => {
  element = new ScaleAlignments();
  element.alignments = [SCALES];
  chosen = [];
  element.addEventListener('ml-scale-aligned', (event) => {
    if (event instanceof CustomEvent) chosen.push(event.detail as ScaleChoice);
  });
  document.body.replaceChildren(element);
  await element.updateComplete;
});

function choose(field: number, level: number): Promise<boolean> {
  const select = element.querySelectorAll('select')[field];
  if (select === undefined) throw new Error('no such field');
  select.value = String(level);
  select.dispatchEvent(new Event('change'));
  return element.updateComplete;
}

const notes = (): readonly string[] =>
  [...element.querySelectorAll('.link-carried')].map((one) => one.textContent.trim());

it('takes a higher level along where it would count lower, and says so at its field', async () => {
  await choose(1, 4);
  expect(chosen).toEqual([{ source: 'Eengem', fromLevels: 3, toLevels: 4, to: [1, 4, 4] }]);
  expect(notes()).toEqual(['', '', '']);
  await choose(2, 2);
  expect(chosen[1]?.to).toEqual([1, 2, 2]);
  expect(notes()).toEqual(['', 'Mee verschoven: een hoger niveau telt nooit lager dan een lager.', '']);
});

it('says of levels that are the wrong way round that they do not count, and not that somebody chose them', async () => {
  element.alignments = [{ ...SCALES, to: [1, 4, 3], isRefused: true }];
  await element.updateComplete;
  expect(element.textContent).toContain('Zo telt dit niet');
  expect(element.textContent).not.toContain('Van belang voor');
});
