import { expect, it } from 'vitest';
import type { Correction } from '../../src/core/model/correction.ts';
import { firstSteps, stepAgain, stepBack, stepTo, type Settled } from '../../src/state/correction-steps.ts';

const correction = (at: number): Correction => ({
  row: { label: 'Inzet', nth: 1 },
  act: { kind: 'accept' },
  at: String(at),
  read: { label: 'Inzet' },
});

const settled = (...all: readonly Correction[]): Settled => ({ parts: [all], seen: [] });

it('remembers two hundred steps back, and all of them forward again', () => {
  let steps = firstSteps(settled());
  for (let at = 1; at <= 250; at += 1) steps = stepTo(steps, settled(correction(at)));
  for (let at = 0; at < 300; at += 1) steps = stepBack(steps);
  expect(steps.now).toEqual(settled(correction(50)));
  expect(steps.future).toHaveLength(200);
  for (let at = 0; at < 300; at += 1) steps = stepAgain(steps);
  expect(steps.now).toEqual(settled(correction(250)));
});

it('forgets what was taken back when something else is done', () => {
  const steps = stepTo(stepBack(stepTo(firstSteps(settled()), settled(correction(1)))), settled(correction(2)));
  expect(steps.future).toEqual([]);
  expect(stepAgain(steps)).toBe(steps);
  expect(stepBack(firstSteps(settled())).past).toEqual([]);
});
