/** Deadlines of the pages that are being read, in milliseconds of the clock. */
const deadlines = new Set<{ readonly at: number }>();
let clock: (() => number) | undefined;

/**
 * Runs a task of the library with an end to it, also where it never lets go of the thread.
 *
 * A pattern that is drawn with itself makes the library start one drawing within another for ever, without a turn for
 * timers. The only thing of ours it asks on the way is the time: past the deadline the question fails, and with it the
 * drawing.
 */
export async function withDeadline<T>(milliseconds: number, task: () => Promise<T>): Promise<T> {
  const now = clock ?? Date.now.bind(Date);
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
    return await task();
  } finally {
    deadlines.delete(deadline);
    if (deadlines.size === 0) {
      Date.now = now;
      clock = undefined;
    }
  }
}
