import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyChange } from '../../src/core/model/apply-change.ts';
import { EMPTY_CORPUS, recordId, type Corpus } from '../../src/core/model/corpus.ts';
import { createWorkerClient } from '../../src/worker/client.ts';
import { record } from '../build.ts';
import { EMPTY_ANALYSIS } from '../../src/core/model/analysis.ts';
import { fakeWorkers } from './fake-port.ts';

const JAN = record('jan', { person: 'Persoon 1' });
const PIET = record('piet', { person: 'Persoon 2' });
const WITH_JAN: Corpus = applyChange(EMPTY_CORPUS, { edits: [{ collection: 'people', put: JAN }] });
const WITH_BOTH: Corpus = applyChange(WITH_JAN, { edits: [{ collection: 'people', put: PIET }] });
/** What promises settled lets the client go on. */
const settle = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(0);
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an analysis', () => {
  it('sends the whole corpus once, and after that only what changed', async () => {
    const workers = fakeWorkers();
    const client = createWorkerClient(workers.start);
    const first = client.analyse(WITH_JAN);
    workers.started[0]?.reply({ id: 1, value: EMPTY_ANALYSIS });
    await first;
    await settle();
    void client.analyse(WITH_BOTH);
    expect(workers.started[0]?.requests.map(({ input }) => input)).toEqual([
      { corpus: WITH_JAN },
      { change: { edits: [{ collection: 'people', put: PIET }] } },
    ]);
  });

  it('sends the whole corpus when a change alone would leave another order', async () => {
    const workers = fakeWorkers();
    const client = createWorkerClient(workers.start);
    const first = client.analyse(WITH_JAN);
    workers.started[0]?.reply({ id: 1, value: EMPTY_ANALYSIS });
    await first;
    await settle();
    const reordered: Corpus = { ...WITH_BOTH, people: [PIET, JAN] };
    void client.analyse(reordered);
    expect(workers.started[0]?.requests[1]?.input).toEqual({ corpus: reordered });
  });

  it('sends the whole corpus again to a worker that was started afresh', async () => {
    const workers = fakeWorkers();
    const client = createWorkerClient(workers.start);
    const first = client.analyse(WITH_JAN);
    workers.started[0]?.crash('boom');
    await expect(first).rejects.toMatchObject({ reason: 'crashed' });
    void client.analyse(WITH_BOTH);
    expect(workers.started[1]?.requests[0]?.input).toEqual({ corpus: WITH_BOTH });
  });

  it('sends the whole corpus again after the analysis itself failed', async () => {
    const workers = fakeWorkers();
    const client = createWorkerClient(workers.start);
    const first = client.analyse(WITH_JAN);
    workers.started[0]?.reply({ id: 1, error: 'boom' });
    await expect(first).rejects.toMatchObject({ reason: 'crashed' });
    void client.analyse(WITH_BOTH);
    expect(workers.started[0]?.requests[1]?.input).toEqual({ corpus: WITH_BOTH });
  });
});

describe('a newer analysis', () => {
  it('takes the place of the one before it; those in between are never computed', async () => {
    const workers = fakeWorkers();
    const client = createWorkerClient(workers.start);
    const first = client.analyse(EMPTY_CORPUS);
    const second = client.analyse(WITH_JAN);
    const third = client.analyse(WITH_BOTH);
    await expect(second).rejects.toMatchObject({ reason: 'replaced' });
    workers.started[0]?.reply({ id: 1, value: EMPTY_ANALYSIS });
    await expect(first).rejects.toMatchObject({ reason: 'replaced' });
    await settle();
    workers.started[0]?.reply({ id: 2, value: { ...EMPTY_ANALYSIS, diagnostics: [{ severity: 'info', code: 'x' }] } });
    expect((await third).diagnostics).toHaveLength(1);
    expect(workers.started[0]?.requests).toHaveLength(2);
  });

  it('does not wait for ever: the worker that computes the older one is ended', async () => {
    const workers = fakeWorkers();
    const client = createWorkerClient(workers.start);
    const first = client.analyse(EMPTY_CORPUS);
    const refused = expect(first).rejects.toMatchObject({ reason: 'replaced' });
    void client.analyse(WITH_JAN);
    await vi.advanceTimersByTimeAsync(500);
    await refused;
    expect(workers.started[0]?.isEnded).toBe(true);
    expect(workers.started[1]?.requests[0]?.input).toEqual({ corpus: WITH_JAN });
  });
});

describe('reading a file', () => {
  it('has a worker of its own, so that a file that hangs holds up no figure', async () => {
    const workers = fakeWorkers();
    const client = createWorkerClient(workers.start);
    void client.ingest('hangt.pdf', new ArrayBuffer(1), []);
    const analysis = client.analyse(WITH_JAN);
    workers.started[1]?.reply({ id: 1, value: EMPTY_ANALYSIS });
    await expect(analysis).resolves.toEqual(EMPTY_ANALYSIS);
  });

  it('is given up after two minutes', async () => {
    const workers = fakeWorkers();
    const client = createWorkerClient(workers.start);
    const refused = expect(client.ingest('hangt.pdf', new ArrayBuffer(1), [])).rejects.toMatchObject({
      reason: 'time-limit',
    });
    await vi.advanceTimersByTimeAsync(119_999);
    expect(workers.started[0]?.isEnded).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await refused;
    expect(workers.started[0]?.isEnded).toBe(true);
  });
});

describe('an explanation', () => {
  const question = { of: 'nearest', profile: recordId('kaart') } as const;

  it('has a worker of its own, which hears the corpus once and after that what changed', async () => {
    const workers = fakeWorkers();
    const client = createWorkerClient(workers.start);
    void client.analyse(WITH_JAN);
    const first = client.explain(WITH_JAN, question);
    workers.started[1]?.reply({ id: 1, value: undefined });
    expect(await first).toBeUndefined();
    void client.explain(WITH_BOTH, question);
    expect(workers.started[1]?.requests.map(({ input }) => input)).toEqual([
      { update: { corpus: WITH_JAN }, question },
      { update: { change: { edits: [{ collection: 'people', put: PIET }] } }, question },
    ]);
  });

  it('starts from the whole corpus again after one that broke down', async () => {
    const workers = fakeWorkers();
    const client = createWorkerClient(workers.start);
    const first = client.explain(WITH_JAN, question);
    workers.started[0]?.crash('boom');
    await expect(first).rejects.toMatchObject({ reason: 'crashed' });
    void client.explain(WITH_BOTH, question);
    expect(workers.started[1]?.requests[0]?.input).toEqual({ update: { corpus: WITH_BOTH }, question });
  });
});

describe('what links two sources', () => {
  const thesaurus = { title: 'Klein', version: '1', concepts: [] };
  const board = { sources: [], left: [], right: [], links: [], possible: [], contradictions: [], alignments: [] };

  it('is asked of the worker that knows the corpus, and the thesaurus crosses over once', async () => {
    const workers = fakeWorkers();
    const client = createWorkerClient(workers.start);
    const first = client.crosswalk(WITH_JAN, { from: 'a' }, thesaurus);
    workers.started[0]?.reply({ id: 1, value: board });
    expect(await first).toEqual(board);
    await settle();
    void client.crosswalk(WITH_BOTH, { from: 'a', to: 'b' }, thesaurus);
    expect(workers.started).toHaveLength(1);
    expect(workers.started[0]?.requests.map(({ input }) => input)).toEqual([
      { update: { corpus: WITH_JAN }, from: 'a', thesaurus },
      { update: { change: { edits: [{ collection: 'people', put: PIET }] } }, from: 'a', to: 'b' },
    ]);
  });

  it('starts from everything again after a worker that broke down', async () => {
    const workers = fakeWorkers();
    const client = createWorkerClient(workers.start);
    const first = client.crosswalk(WITH_JAN, {}, thesaurus);
    workers.started[0]?.crash('boom');
    await expect(first).rejects.toMatchObject({ reason: 'crashed' });
    void client.crosswalk(WITH_JAN, {}, thesaurus);
    expect(workers.started[1]?.requests[0]?.input).toEqual({ update: { corpus: WITH_JAN }, thesaurus });
  });
});

describe('the thesaurus behind suggestions', () => {
  const thesaurus = { title: 'Klein', version: '1', concepts: [] };
  const board = { sources: [], left: [], right: [], links: [], possible: [], contradictions: [], alignments: [] };

  it('crosses over again where the worker went idle and an analysis started the next one', async () => {
    const workers = fakeWorkers();
    const client = createWorkerClient(workers.start);
    void client.crosswalk(WITH_JAN, {}, thesaurus);
    workers.started[0]?.reply({ id: 1, value: board });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(workers.started[0]?.isEnded).toBe(true);
    void client.analyse(WITH_BOTH);
    void client.crosswalk(WITH_BOTH, {}, thesaurus);
    workers.started[1]?.reply({ id: 2, value: EMPTY_ANALYSIS });
    await settle();
    expect(workers.started[1]?.requests[1]?.input).toEqual({ update: { change: { edits: [] } }, thesaurus });
  });

  it('crosses over again where an analysis that took long was ended for a newer one', async () => {
    const workers = fakeWorkers();
    const client = createWorkerClient(workers.start);
    void client.crosswalk(WITH_JAN, {}, thesaurus);
    workers.started[0]?.reply({ id: 1, value: board });
    await settle();
    const older = expect(client.analyse(WITH_JAN)).rejects.toMatchObject({ reason: 'replaced' });
    void client.analyse(WITH_BOTH);
    void client.crosswalk(WITH_BOTH, {}, thesaurus);
    await vi.advanceTimersByTimeAsync(500);
    await older;
    const [first] = workers.started[1]?.requests ?? [];
    workers.started[1]?.reply({ id: first?.id ?? 0, value: first?.task === 'crosswalk' ? board : EMPTY_ANALYSIS });
    await settle();
    const asked = workers.started[1]?.requests.find(({ task }) => task === 'crosswalk');
    expect(asked?.input).toMatchObject({ thesaurus });
  });
});

it('refuses everyone when it is stopped, and starts afresh afterwards', async () => {
  const workers = fakeWorkers();
  const client = createWorkerClient(workers.start);
  const reading = client.ingest('a', new ArrayBuffer(1), []);
  const analysis = client.analyse(WITH_JAN);
  const newer = client.analyse(WITH_BOTH);
  client.stop();
  await expect(newer).rejects.toMatchObject({ reason: 'cancelled' });
  await expect(reading).rejects.toMatchObject({ reason: 'cancelled' });
  await expect(analysis).rejects.toMatchObject({ name: 'WorkerError' });
  await settle();
  void client.analyse(WITH_JAN);
  expect(workers.started.at(-1)?.requests[0]?.input).toEqual({ corpus: WITH_JAN });
});
