import { within } from './within.ts';

/** Milliseconds more for what does let go of the thread, and so ends by itself or is left behind. */
const GRACE = 1_000;

/** Deadlines of the pages that are being read, in milliseconds of the clock. */
const deadlines = new Set<{ readonly at: number }>();
let clock: (() => number) | undefined;

/**
 * Runs a task of the library with an end to it, also where it never lets go of the thread.
 *
 * A pattern that is drawn with itself makes the library start one drawing within another for ever, without a turn for
 * timers. The only thing of ours it asks on the way is the time: past the deadline the question fails, and with it the
 * drawing. A task that lets go of the thread and does not end is left behind, and its deadline with it: whatever else
 * asks for the time in this thread must get it.
 *
 * @throws SlowError where the task lets go of the thread and takes longer.
 */
export async function withDeadline<T>(milliseconds: number, task: () => Promise<T>): Promise<T> {
  // It needs no `this`, and goes back as it was: bound anew for each page, it would grow.
  const now = clock ?? Reflect.get(Date, 'now');
  const deadline = { at: now() + milliseconds };
  if (clock === undefined) {
    clock = now;
    Date.now = () => {
      const time = now();
      for (const one of deadlines) if (time > one.at) throw new RangeError('past the deadline of a page');
      return time;
    };
  }
  deadlines.add(deadline);
  try {
    return await within(milliseconds + GRACE, task());
  } finally {
    deadlines.delete(deadline);
    if (deadlines.size === 0) {
      Date.now = now;
      clock = undefined;
    }
  }
}
