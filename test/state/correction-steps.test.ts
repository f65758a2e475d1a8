import { expect, it } from 'vitest';
import type { Correction } from '../../src/core/model/correction.ts';
import { firstSteps, stepAgain, stepBack, stepTo } from '../../src/state/correction-steps.ts';

const correction = (at: number): Correction => ({
  row: { label: 'Inzet', nth: 1 },
  act: { kind: 'accept' },
  at: String(at),
  read: { label: 'Inzet' },
});

it('remembers two hundred steps back, and all of them forward again', () => {
  let steps = firstSteps([[]]);
  for (let at = 1; at <= 250; at += 1) steps = stepTo(steps, [[correction(at)]]);
  for (let at = 0; at < 300; at += 1) steps = stepBack(steps);
  expect(steps.now).toEqual([[correction(50)]]);
  expect(steps.future).toHaveLength(200);
  for (let at = 0; at < 300; at += 1) steps = stepAgain(steps);
  expect(steps.now).toEqual([[correction(250)]]);
});

it('forgets what was taken back when something else is done', () => {
  const steps = stepTo(stepBack(stepTo(firstSteps([[]]), [[correction(1)]])), [[correction(2)]]);
  expect(steps.future).toEqual([]);
  expect(stepAgain(steps)).toBe(steps);
  expect(stepBack(firstSteps([[]])).past).toEqual([]);
});
