import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLane, type Job } from '../../src/worker/lane.ts';
import type { Ingested } from '../../src/worker/protocol.ts';
import { fakeWorkers } from './fake-port.ts';

const NOTHING: Ingested = { readings: [], lines: [], diagnostics: [] };

function reading(file: string, signal?: AbortSignal): Job<'ingest'> {
  return {
    task: 'ingest',
    input: () => ({ file, bytes: new ArrayBuffer(1), names: [] }),
    transfer: ({ bytes }) => [bytes],
    ...(signal === undefined ? {} : { signal }),
    limit: 1000,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the worker behind a lane', () => {
  it('starts with the first question, not before', () => {
    const workers = fakeWorkers();
    const lane = createLane(workers.start, 100);
    expect(workers.started).toHaveLength(0);
    void lane.run(reading('a'));
    expect(workers.started).toHaveLength(1);
  });

  it('ends after a while without questions, and starts again with the next', async () => {
    const workers = fakeWorkers();
    const lane = createLane(workers.start, 100);
    const answer = lane.run(reading('a'));
    workers.started[0]?.reply({ id: 1, value: NOTHING });
    await answer;
    vi.advanceTimersByTime(99);
    expect(workers.started[0]?.isEnded).toBe(false);
    vi.advanceTimersByTime(1);
    expect(workers.started[0]?.isEnded).toBe(true);
    void lane.run(reading('b'));
    expect(workers.started).toHaveLength(2);
  });

  it('is told whether it is a fresh one', () => {
    const workers = fakeWorkers();
    const lane = createLane(workers.start, 100);
    const told: boolean[] = [];
    const job = (file: string): Job<'ingest'> => ({
      ...reading(file),
      input: (fresh) => {
        told.push(fresh);
        return { file, bytes: new ArrayBuffer(1), names: [] };
      },
    });
    void lane.run(job('a'));
    void lane.run(job('b'));
    workers.started[0]?.reply({ id: 1, value: NOTHING });
    expect(told).toEqual([true, false]);
  });
});

describe('questions and answers', () => {
  it('go one at a time, and each answer finds who asked', async () => {
    const workers = fakeWorkers();
    const lane = createLane(workers.start, 100);
    const [first, second] = [lane.run(reading('a')), lane.run(reading('b'))];
    const [port] = workers.started;
    expect(port?.requests.map(({ input }) => input)).toMatchObject([{ file: 'a' }]);
    port?.reply({ id: 1, value: { ...NOTHING, lines: ['a'] } });
    port?.reply({ id: 2, value: { ...NOTHING, lines: ['b'] } });
    expect((await first).lines).toEqual(['a']);
    expect((await second).lines).toEqual(['b']);
  });

  it('hand the bytes over in place of copying them', () => {
    const workers = fakeWorkers();
    void createLane(workers.start, 100).run(reading('a'));
    expect(workers.started[0]?.transferred[0]).toHaveLength(1);
  });

  it('ignore an answer to a question that nobody asks any more', async () => {
    const workers = fakeWorkers();
    const lane = createLane(workers.start, 100);
    const answer = lane.run(reading('a'));
    workers.started[0]?.reply({ id: 7, value: { ...NOTHING, lines: ['other'] } });
    workers.started[0]?.reply({ id: 1, value: NOTHING });
    expect((await answer).lines).toEqual([]);
  });
});

describe('a question that is cancelled', () => {
  it('ends the worker that works on it, and the next is asked to a fresh one', async () => {
    const workers = fakeWorkers();
    const lane = createLane(workers.start, 100);
    const stop = new AbortController();
    const first = lane.run(reading('a', stop.signal));
    const second = lane.run(reading('b'));
    stop.abort();
    await expect(first).rejects.toMatchObject({ name: 'WorkerError', reason: 'cancelled' });
    expect(workers.started[0]?.isEnded).toBe(true);
    workers.started[1]?.reply({ id: 2, value: NOTHING });
    await expect(second).resolves.toEqual(NOTHING);
  });

  it('leaves the queue without disturbing the one before it', async () => {
    const workers = fakeWorkers();
    const lane = createLane(workers.start, 100);
    const stop = new AbortController();
    const first = lane.run(reading('a'));
    const second = lane.run(reading('b', stop.signal));
    stop.abort();
    await expect(second).rejects.toMatchObject({ reason: 'cancelled' });
    expect(workers.started[0]?.isEnded).toBe(false);
    workers.started[0]?.reply({ id: 1, value: NOTHING });
    await expect(first).resolves.toEqual(NOTHING);
  });

  it('is refused at once when it was cancelled before it was asked', async () => {
    const workers = fakeWorkers();
    const answer = createLane(workers.start, 100).run(reading('a', AbortSignal.abort()));
    await expect(answer).rejects.toMatchObject({ reason: 'cancelled' });
    expect(workers.started).toHaveLength(0);
  });

  it('does nothing to a later one when its answer came first', async () => {
    const workers = fakeWorkers();
    const lane = createLane(workers.start, 100);
    const stop = new AbortController();
    const first = lane.run(reading('a', stop.signal));
    workers.started[0]?.reply({ id: 1, value: NOTHING });
    await first;
    void lane.run(reading('b'));
    stop.abort();
    expect(workers.started[0]?.isEnded).toBe(false);
  });
});

describe('a question that takes long', () => {
  it('tells how far it is, and has its limit counted from there', async () => {
    const workers = fakeWorkers();
    const lane = createLane(workers.start, 100);
    const told: unknown[] = [];
    const answer = lane.run({ ...reading('a'), progress: (progress) => told.push(progress) });
    const [port] = workers.started;
    for (let done = 1; done <= 5; done += 1) {
      vi.advanceTimersByTime(900);
      port?.reply({ id: 1, progress: { done, of: 5 } });
    }
    expect(told).toEqual([1, 2, 3, 4, 5].map((done) => ({ done, of: 5 })));
    expect(port?.isEnded).toBe(false);
    port?.reply({ id: 1, value: NOTHING });
    await expect(answer).resolves.toEqual(NOTHING);
  });

  it('is ended when it stands still after all, and the next is asked to a fresh worker', async () => {
    const workers = fakeWorkers();
    const lane = createLane(workers.start, 100);
    const [first, second] = [lane.run(reading('a')), lane.run(reading('b'))];
    const refused = expect(first).rejects.toMatchObject({ reason: 'time-limit' });
    vi.advanceTimersByTime(900);
    workers.started[0]?.reply({ id: 1, progress: { done: 1, of: 9 } });
    vi.advanceTimersByTime(1000);
    await refused;
    expect(workers.started[0]?.isEnded).toBe(true);
    workers.started[1]?.reply({ id: 2, value: NOTHING });
    await expect(second).resolves.toEqual(NOTHING);
  });

  it('is cancelled between two pages as any other', async () => {
    const workers = fakeWorkers();
    const lane = createLane(workers.start, 100);
    const stop = new AbortController();
    const answer = lane.run(reading('a', stop.signal));
    workers.started[0]?.reply({ id: 1, progress: { done: 1, of: 9 } });
    stop.abort();
    await expect(answer).rejects.toMatchObject({ reason: 'cancelled' });
    expect(workers.started[0]?.isEnded).toBe(true);
  });
});

describe('a worker that fails', () => {
  it('is ended after the time limit', async () => {
    const workers = fakeWorkers();
    const answer = createLane(workers.start, 100).run(reading('a'));
    const refused = expect(answer).rejects.toMatchObject({ reason: 'time-limit' });
    vi.advanceTimersByTime(1000);
    await refused;
    expect(workers.started[0]?.isEnded).toBe(true);
  });

  it('has its error told to whoever asked, and makes way for a fresh one', async () => {
    const workers = fakeWorkers();
    const lane = createLane(workers.start, 100);
    const [first, second] = [lane.run(reading('a')), lane.run(reading('b'))];
    workers.started[0]?.crash('boom');
    await expect(first).rejects.toMatchObject({ reason: 'crashed', message: 'crashed: boom' });
    workers.started[1]?.reply({ id: 2, value: NOTHING });
    await expect(second).resolves.toEqual(NOTHING);
  });

  it('that answers with an error keeps working', async () => {
    const workers = fakeWorkers();
    const lane = createLane(workers.start, 100);
    const answer = lane.run(reading('a'));
    workers.started[0]?.reply({ id: 1, error: 'no such thing' });
    await expect(answer).rejects.toMatchObject({ reason: 'crashed' });
    void lane.run(reading('b'));
    expect(workers.started).toHaveLength(1);
  });

  it('whose answer cannot be carried over is refused as unreadable', async () => {
    const workers = fakeWorkers();
    const answer = createLane(workers.start, 100).run(reading('a'));
    workers.started[0]?.onmessageerror?.({} as MessageEvent);
    await expect(answer).rejects.toMatchObject({ reason: 'unreadable' });
  });

  it('that cannot be started refuses the question', async () => {
    const lane = createLane(() => {
      throw new Error('blocked');
    }, 100);
    await expect(lane.run(reading('a'))).rejects.toMatchObject({ reason: 'crashed' });
  });
});

it('refuses everyone who waits when it is stopped', async () => {
  const workers = fakeWorkers();
  const lane = createLane(workers.start, 100);
  const answers = [lane.run(reading('a')), lane.run(reading('b'))];
  lane.stop();
  for (const answer of answers) await expect(answer).rejects.toMatchObject({ reason: 'cancelled' });
  expect(workers.started).toHaveLength(1);
  expect(workers.started[0]?.isEnded).toBe(true);
});
