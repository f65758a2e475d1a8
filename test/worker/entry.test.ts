import { beforeAll, describe, expect, it, vi } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { applyChange } from '../../src/core/model/apply-change.ts';
import { EMPTY_CORPUS, type Corpus, type CorpusChange } from '../../src/core/model/corpus.ts';
import { encodeWorkspace } from '../../src/exchange/workspace-file.ts';
import type { Ingested, WorkerReply, WorkerRequest } from '../../src/worker/protocol.ts';
import { profile, record, requirements } from '../build.ts';

let listen: (event: { readonly data: WorkerRequest }) => void = () => undefined;
const waiting = new Map<number, (reply: WorkerReply) => void>();
let lastId = 0;

/** Asks as our side would, through what a worker has in place of a port. */
async function ask(request: Omit<WorkerRequest, 'id'>): Promise<WorkerReply> {
  const id = ++lastId;
  const reply = new Promise<WorkerReply>((resolve) => waiting.set(id, resolve));
  listen({ data: { id, ...request } as WorkerRequest });
  return reply;
}

async function read(file: string, text: string, names: readonly string[] = []): Promise<Ingested> {
  const reply = await ask({ task: 'ingest', input: { file, bytes: new TextEncoder().encode(text).buffer, names } });
  if (!('value' in reply)) throw new Error(JSON.stringify(reply));
  return reply.value as Ingested;
}

beforeAll(async () => {
  vi.stubGlobal('addEventListener', (_type: string, listener: typeof listen) => {
    listen = listener;
  });
  vi.stubGlobal('postMessage', (reply: WorkerReply) => waiting.get(reply.id)?.(reply));
  await import('../../src/worker/entry.ts');
  vi.unstubAllGlobals();
  vi.stubGlobal('postMessage', (reply: WorkerReply) => waiting.get(reply.id)?.(reply));
});

const card = record('kaart', profile({ title: 'Kaart', requirements: requirements({ Inzet: 2 }) }));
const corpus: Corpus = { ...EMPTY_CORPUS, profiles: [card] };

describe('an analysis in the worker', () => {
  it('is that of the whole corpus, and of what it became after a change', async () => {
    expect(await ask({ task: 'analyse', input: { corpus } })).toMatchObject({ value: analyse(corpus) });
    const change: CorpusChange = {
      edits: [
        { collection: 'profiles', put: record('b', profile({ title: 'B', requirements: requirements({ A: 1 }) })) },
      ],
    };
    const reply = await ask({ task: 'analyse', input: { change } });
    expect(reply).toMatchObject({ value: analyse(applyChange(corpus, change)) });
  });

  it('that breaks down is told as an error', async () => {
    const broken = { ...EMPTY_CORPUS, profiles: undefined } as unknown as Corpus;
    expect(await ask({ task: 'analyse', input: { corpus: broken } })).toHaveProperty('error');
  });
});

describe('an explanation in the worker', () => {
  it('is about the corpus that came with the question', async () => {
    const question = { of: 'nearest', profile: card.id } as const;
    const reply = await ask({ task: 'explain', input: { update: { corpus }, question } });
    expect(reply).toMatchObject({ value: { of: 'nearest', functions: 1, neighbours: [] } });
    const gone: CorpusChange = { edits: [{ collection: 'profiles', remove: card.id }] };
    const after = await ask({ task: 'explain', input: { update: { change: gone }, question } });
    expect(after).toEqual({ id: lastId, value: undefined });
  });
});

describe('a file in the worker', () => {
  it('gives its readings and its lines', async () => {
    const { readings, lines, diagnostics } = await read('k.csv', 'competentie;gradatie\nInzet;2\n');
    expect(readings[0]?.profile?.requirements).toMatchObject([{ label: 'Inzet', required: 2 }]);
    expect(lines).toEqual(['competentie;gradatie', 'Inzet;2']);
    expect(diagnostics).toEqual([]);
  });

  it('is told which names known from elsewhere it has and were not read', async () => {
    const { readings } = await read('brief.txt', 'Beste collega\n\nLuisteren   2\n', ['Luisteren', 'Inzet']);
    expect(readings[0]?.diagnostics.map(({ code, at }) => [code, at?.line])).toContainEqual([
      'extract/name-not-read',
      3,
    ]);
  });

  it('of a whole workspace gives that, and no readings', async () => {
    const found = await read('meetlat.json', encodeWorkspace(corpus, '2026-11-22T14:02:00.000Z'));
    expect(found).toMatchObject({ readings: [], corpus, diagnostics: [] });
  });

  it('of a workspace of a newer version gives the reason and nothing else', async () => {
    const text = encodeWorkspace(corpus, '').replace('"version": 1', '"version": 2');
    const found = await read('meetlat.json', text);
    expect(found.corpus).toBeUndefined();
    expect(found.diagnostics.map(({ code }) => code)).toEqual(['exchange/newer-version']);
  });
});

describe('what links two sources, in the worker', () => {
  it('is refused as long as it was not told the thesaurus: words alone would suggest other relations', async () => {
    const reply = await ask({ task: 'crosswalk', input: { update: { corpus } } });
    expect(reply).toMatchObject({ error: expect.stringContaining('worker/thesaurus') as string });
  });
});
