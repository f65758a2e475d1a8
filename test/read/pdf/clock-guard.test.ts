import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withDeadline } from '../../../src/read/pdf/clock-guard.ts';
import { SlowError } from '../../../src/read/pdf/within.ts';

describe('a task with an end to it', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives what it gives, and leaves the clock as it was', async () => {
    const before = Date.now;
    expect(await withDeadline(50, () => Promise.resolve(7))).toBe(7);
    expect(Date.now).toBe(before);
  });

  it('cannot ask for the time past its deadline', async () => {
    const asked = withDeadline(50, () => {
      vi.setSystemTime(Date.now() + 51);
      return Promise.resolve(Date.now());
    });
    await expect(asked).rejects.toThrow(RangeError);
  });

  it('is left behind when it never ends, and whoever asks for the time then gets it', async () => {
    const endless = withDeadline(50, () => new Promise<never>(() => undefined));
    const ended = expect(endless).rejects.toThrow(SlowError);
    await vi.advanceTimersByTimeAsync(2_000);
    await ended;
    expect(() => Date.now()).not.toThrow();
    expect(await withDeadline(50, () => Promise.resolve(Date.now()))).toBe(Date.now());
  });
});
