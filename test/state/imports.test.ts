import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { COLLECTIONS, EMPTY_CORPUS, recordId, type Corpus, type CorpusRecord } from '../../src/core/model/corpus.ts';
import type { Dictionary } from '../../src/core/model/dictionary.ts';
import type { DocumentReading } from '../../src/core/model/document-reading.ts';
import { ME, type Workspace } from '../../src/state/workspace.ts';
import type { Ingested } from '../../src/worker/protocol.ts';
import { WorkerError } from '../../src/worker/worker-error.ts';
import { assessment, profile, record, requirements } from '../build.ts';
import {
  aFile,
  aProfile,
  aReading,
  onEmptyDevice,
  openedWorkspace,
  ownOf,
  testPorts,
  until,
  type TestPorts,
} from './fake-ports.ts';

let ports: TestPorts;
onEmptyDevice(() => {
  ports = testPorts();
});

const isRead = (workspace: Workspace): Promise<unknown> =>
  until(
    workspace,
    ({ imports }) => imports.length > 0 && imports.every(({ status }) => status !== 'waiting' && status !== 'reading'),
  );

async function importing(workspace: Workspace, ...files: readonly string[]): Promise<void> {
  workspace.commands.importFiles(files.map((file) => aFile(file)));
  await isRead(workspace);
  await workspace.commands.confirmImports();
}

function titles(workspace: Workspace): readonly (string | undefined)[] {
  return ownOf(workspace.snapshot).profiles.map(({ value }) => value.title);
}

function reading(file: string, found: Partial<DocumentReading>): Ingested {
  return { readings: [{ file, kind: 'unknown', diagnostics: [], ...found }], lines: [], diagnostics: [] };
}

describe('files on their way in', () => {
  it('are read with the names of the dictionary of the field in all its languages, whatever the screen is in', async () => {
    const told: (readonly string[])[] = [];
    ports.worker.files.set('a', (_signal, _progress, names = []) => {
      told.push(names);
      return Promise.resolve(reading('a', {}));
    });
    const { shipped } = ports;
    const dictionary: typeof shipped.dictionary = (language) =>
      Promise.resolve([
        record<Dictionary>(`shipped/${language}`, {
          scales: [],
          competencies: [{ label: `Orde ${language}`, levels: [] }],
        }),
      ]);
    for (const language of ['nl', 'en'] as const) {
      const workspace = await openedWorkspace({ ...ports, shipped: { ...shipped, dictionary } });
      workspace.commands.setPreferences({ language });
      workspace.commands.importFiles([aFile('a')]);
      await isRead(workspace);
    }
    const named = told.map((names) => names.filter((name) => name.startsWith('Orde')));
    expect(named.map((names) => [...names].sort())).toEqual([
      ['Orde en', 'Orde nl'],
      ['Orde en', 'Orde nl'],
    ]);
  });

  it('are read all the same where what came with the program cannot be loaded', async () => {
    const { shipped } = ports;
    const dictionary: typeof shipped.dictionary = (language) =>
      language === 'en' ? Promise.reject(new Error('no connection')) : shipped.dictionary(language);
    ports.worker.files.set('a', reading('a', {}));
    const workspace = await openedWorkspace({ ...ports, shipped: { ...shipped, dictionary } });
    workspace.commands.importFiles([aFile('a')]);
    await isRead(workspace);
    expect(workspace.snapshot.imports).toHaveLength(1);
  });

  it('are read with the names of competencies in mind that are shown, or were read just before', async () => {
    const told: (readonly string[])[] = [];
    const named = (name: string): Ingested =>
      reading(name, {
        kind: 'function-profile',
        profile: profile({ title: name, requirements: requirements({ [`Kunnen ${name}`]: 1 }) }),
      });
    for (const name of ['a', 'b', 'c'])
      ports.worker.files.set(name, (_signal, _progress, names = []) => {
        told.push(names);
        return Promise.resolve(named(name));
      });
    const workspace = await openedWorkspace(ports);
    await importing(workspace, 'a');
    await importing(workspace, 'b', 'c');
    expect(told.map((names) => names.filter((name) => name.startsWith('Kunnen')))).toEqual([
      [],
      ['Kunnen a'],
      ['Kunnen a', 'Kunnen b'],
    ]);
  });

  it('are read one after another, each with its own status', async () => {
    const started: string[] = [];
    const finish = new Map<string, (ingested: Ingested) => void>();
    for (const name of ['a', 'b'])
      ports.worker.files.set(name, () => {
        started.push(name);
        return new Promise((resolve) => finish.set(name, resolve));
      });
    const workspace = await openedWorkspace(ports);
    workspace.commands.importFiles([aFile('a'), aFile('b')]);
    await until(workspace, () => started.length > 0);
    expect(workspace.snapshot.imports.map(({ file, status }) => [file, status])).toEqual([
      ['a', 'reading'],
      ['b', 'waiting'],
    ]);
    finish.get('a')?.(aReading('a', aProfile('A')));
    await until(workspace, () => started.length > 1);
    expect(workspace.snapshot.imports.map(({ status }) => status)).toEqual(['ready', 'reading']);
    finish.get('b')?.(aReading('b', aProfile('B')));
    await isRead(workspace);
    expect(workspace.snapshot.imports[0]).toMatchObject({ lines: ['regel van a'], size: 10, replaces: [] });
  });

  it.each([
    ['the worker breaks down', () => Promise.reject(new WorkerError('crashed', 'x')), 'worker/crashed'],
    ['reading takes too long', () => Promise.reject(new WorkerError('time-limit', 'x')), 'worker/time-limit'],
    [
      'the answer cannot be carried over',
      () => Promise.reject(new WorkerError('unreadable', 'x')),
      'worker/unreadable',
    ],
    ['nothing in it can be kept', () => Promise.resolve(reading('x', {})), 'state/nothing-to-keep'],
  ])('fail alone when %s', async (_, failing, code) => {
    ports.worker.files.set('kapot', failing);
    ports.worker.files.set('goed', aReading('goed', aProfile('Goed')));
    const workspace = await openedWorkspace(ports);
    workspace.commands.importFiles([aFile('kapot'), aFile('goed')]);
    await isRead(workspace);
    expect(workspace.snapshot.imports.map(({ status }) => status)).toEqual(['failed', 'ready']);
    expect(workspace.snapshot.imports[0]?.diagnostics.map((one) => one.code)).toEqual([code]);
    await workspace.commands.confirmImports();
    expect(titles(workspace)).toEqual(['Goed']);
    expect(workspace.snapshot.imports.map(({ file }) => file)).toEqual(['kapot']);
  });

  it('keep the reason that their reader gave', async () => {
    ports.worker.files.set('leeg', reading('leeg', { diagnostics: [{ severity: 'error', code: 'read/empty' }] }));
    const workspace = await openedWorkspace(ports);
    workspace.commands.importFiles([aFile('leeg')]);
    await isRead(workspace);
    expect(workspace.snapshot.imports[0]).toMatchObject({ status: 'failed', diagnostics: [] });
    expect(workspace.snapshot.imports[0]?.readings[0]?.diagnostics[0]?.code).toBe('read/empty');
  });

  it('are refused for their size before one byte is read', async () => {
    const bytes = vi.fn(() => Promise.resolve(new ArrayBuffer(1)));
    const workspace = await openedWorkspace(ports);
    workspace.commands.importFiles([{ name: 'groot.txt', size: 50_000_001, bytes }]);
    await isRead(workspace);
    expect(workspace.snapshot.imports[0]).toMatchObject({
      status: 'failed',
      diagnostics: [{ code: 'state/file-too-large', values: { file: 'groot.txt', size: 51, limit: 50 } }],
    });
    expect(bytes).not.toHaveBeenCalled();
  });

  it('happen in the order of asking, also before what reads them is there', async () => {
    const workspace = await openedWorkspace(ports);
    workspace.commands.importFiles([aFile('een.txt')]);
    workspace.commands.cancelAllImports();
    workspace.commands.importFiles([aFile('twee.txt')]);
    await isRead(workspace);
    expect(workspace.snapshot.imports.map(({ file }) => file)).toEqual(['twee.txt']);
  });

  it('say so when they went away since they were chosen', async () => {
    const workspace = await openedWorkspace(ports);
    workspace.commands.importFiles([{ name: 'weg', size: 1, bytes: () => Promise.reject(new Error('gone')) }]);
    await isRead(workspace);
    expect(workspace.snapshot.imports[0]?.diagnostics[0]?.code).toBe('state/file-unreadable');
  });

  it('are named at the next start when reading one ended the tab', async () => {
    ports.worker.files.set('bom.docx', () => new Promise(() => undefined));
    const workspace = await openedWorkspace(ports);
    workspace.commands.importFiles([aFile('bom.docx')]);
    await until(workspace, ({ imports }) => imports[0]?.status === 'reading');
    const again = await openedWorkspace({ ...testPorts(ports.storage), tabKeys: ports.tabKeys });
    expect(again.snapshot.notices).toMatchObject([
      { code: 'notice/reading-interrupted', values: { file: 'bom.docx' } },
    ]);
    expect((await openedWorkspace({ ...testPorts(ports.storage), tabKeys: ports.tabKeys })).snapshot.notices).toEqual(
      [],
    );
  });
});

describe('cancelling', () => {
  it('leaves no trace of a preview', async () => {
    ports.worker.files.set('a', aReading('a', aProfile('A')));
    const workspace = await openedWorkspace(ports);
    workspace.commands.importFiles([aFile('a')]);
    await isRead(workspace);
    workspace.commands.cancelImport(workspace.snapshot.imports[0]?.id ?? '');
    expect(workspace.snapshot.imports).toEqual([]);
    await workspace.commands.confirmImports();
    expect(ownOf(workspace.snapshot)).toEqual(EMPTY_CORPUS);
    expect(workspace.snapshot.undo).toBeUndefined();
  });

  it('stops a file that is being read, and the next is read', async () => {
    let [asked, stopped] = [false, false];
    ports.worker.files.set(
      'hangt',
      (signal) =>
        new Promise((_, reject) => {
          asked = true;
          signal?.addEventListener('abort', () => {
            stopped = true;
            reject(new WorkerError('cancelled', 'hangt'));
          });
        }),
    );
    ports.worker.files.set('goed', aReading('goed', aProfile('Goed')));
    const workspace = await openedWorkspace(ports);
    workspace.commands.importFiles([aFile('hangt'), aFile('goed'), aFile('wacht')]);
    await vi.waitFor(() => {
      expect(asked).toBe(true);
    });
    workspace.commands.cancelImport(workspace.snapshot.imports[2]?.id ?? '');
    workspace.commands.cancelImport(workspace.snapshot.imports[0]?.id ?? '');
    await isRead(workspace);
    expect(stopped).toBe(true);
    expect(workspace.snapshot.imports.map(({ status }) => status)).toEqual(['cancelled', 'ready', 'cancelled']);
  });

  it('of a scan that shows page after page ends it; how far it came is not kept, and the next is read', async () => {
    ports.worker.files.set('scan.pdf', (signal, progress) => {
      progress?.({ done: 1, of: 40 });
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new WorkerError('cancelled', 'scan.pdf'));
        });
      });
    });
    ports.worker.files.set('later', aReading('later', aProfile('Later')));
    const workspace = await openedWorkspace(ports);
    workspace.commands.importFiles([aFile('scan.pdf'), aFile('later')]);
    await until(workspace, ({ imports }) => imports[0]?.progress?.done === 1);
    expect(workspace.snapshot.imports[0]).toMatchObject({ status: 'reading', progress: { done: 1, of: 40 } });
    workspace.commands.cancelImport(workspace.snapshot.imports[0]?.id ?? '');
    await isRead(workspace);
    expect(workspace.snapshot.imports.map(({ status }) => status)).toEqual(['cancelled', 'ready']);
    expect(workspace.snapshot.imports[0]).not.toHaveProperty('progress');
  });

  it('of everything empties the list, also of what is being read', async () => {
    ports.worker.files.set('hangt', (signal) => {
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new WorkerError('cancelled', 'hangt'));
        });
      });
    });
    ports.worker.files.set('later', aReading('later', aProfile('Later')));
    const workspace = await openedWorkspace(ports);
    workspace.commands.importFiles([aFile('hangt'), aFile('goed')]);
    await until(workspace, ({ imports }) => imports[0]?.status === 'reading');
    workspace.commands.cancelAllImports();
    expect(workspace.snapshot.imports).toEqual([]);
    await importing(workspace, 'later');
    expect(titles(workspace)).toEqual(['Later']);
  });
});

describe('the page of a preview', () => {
  const PICTURE = { image: new Blob(), width: 800, height: 1131, pageWidth: 595, pageHeight: 842, pages: 1 };

  it('is drawn from the file itself, for as long as the preview is there', async () => {
    const asked: (readonly [bytes: number, page: number, width: number])[] = [];
    ports.worker.files.set('kaart.pdf', aReading('kaart.pdf', aProfile('Loods')));
    ports.worker.pageImage = (bytes, page, width) => {
      asked.push([bytes.byteLength, page, width]);
      return Promise.resolve(PICTURE);
    };
    const workspace = await openedWorkspace(ports);
    workspace.commands.importFiles([aFile('kaart.pdf', 12)]);
    await isRead(workspace);
    const id = workspace.snapshot.imports[0]?.id ?? '';
    expect(await workspace.commands.pageImage(id, 2, 800)).toBe(PICTURE);
    expect(asked).toEqual([[12, 2, 800]]);
    workspace.commands.cancelImport(id);
    expect(await workspace.commands.pageImage(id, 2, 800)).toBeUndefined();
  });

  it('is missing, and nothing more, where the file went away or cannot be drawn', async () => {
    ports.worker.files.set('kaart.pdf', aReading('kaart.pdf', aProfile('Loods')));
    ports.worker.pageImage = () => Promise.reject(new WorkerError('time-limit', 'pageImage'));
    const workspace = await openedWorkspace(ports);
    workspace.commands.importFiles([aFile('kaart.pdf')]);
    await isRead(workspace);
    expect(await workspace.commands.pageImage(workspace.snapshot.imports[0]?.id ?? '', 1, 800)).toBeUndefined();
  });
});

describe('what comes in', () => {
  it('carries its file, when it came, its lines and what was doubtful', async () => {
    const doubt = { severity: 'warning', code: 'extract/two-marks', at: { line: 1 } } as const;
    const ingested = aReading('kaart.txt', aProfile('A'), aProfile('B'));
    ports.worker.files.set('kaart.txt', {
      ...ingested,
      readings: ingested.readings.map((one) => ({ ...one, diagnostics: [doubt] })),
    });
    const workspace = await openedWorkspace(ports);
    await importing(workspace, 'kaart.txt');
    const [a, b] = ownOf(workspace.snapshot).profiles;
    expect(a?.origin).toEqual({
      from: 'file',
      file: 'kaart.txt',
      // Ten bytes that are zero.
      digest: '01d448afd928065458cf670b60f5a594d735af0172c8d67f22a81680132681ca',
      added: a?.origin.added,
      lines: ['regel van kaart.txt'],
      diagnostics: [doubt],
    });
    expect(a?.origin.added).toMatch(/^2026-11-22T/);
    expect(b?.origin.diagnostics).toBeUndefined();
  });

  it('of every kind finds its collection', async () => {
    ports.worker.files.set(
      'alles.json',
      reading('alles.json', {
        dictionary: { title: 'Gids', competencies: [] },
        people: [{ person: 'P1' }],
        assessments: [assessment({ Inzet: 2 })],
        trainings: [{ title: 'Cursus', effects: [] }],
        mappings: [
          {
            from: { source: 'A', competency: 'x' },
            to: { source: 'B', competency: 'y' },
            relation: 'exactMatch',
            state: 'confirmed',
          },
        ],
      }),
    );
    const workspace = await openedWorkspace(ports);
    await importing(workspace, 'alles.json');
    const own = ownOf(workspace.snapshot);
    const count = ({ dictionaries, people, assessments, trainings, mappings }: Corpus): readonly number[] =>
      [dictionaries, people, assessments, trainings, mappings].map(({ length }) => length);
    expect(count(own)).toEqual([1, 1, 1, 1, 1]);
    expect(workspace.snapshot.notices).toMatchObject([
      {
        code: 'notice/added',
        values: { added: 5 },
        records: { added: { dictionaries: 1, people: 1, assessments: 1, mappings: 1, trainings: 1 } },
      },
    ]);
  });

  it('under a name that is there already is announced, and takes its place', async () => {
    ports.worker.files.set('v1', aReading('v1', aProfile('Projectwerker', 'Stad Voorbeeld', 2)));
    ports.worker.files.set('v2', aReading('v2', aProfile('PROJECTWERKER', 'stad voorbeeld', 3)));
    const workspace = await openedWorkspace(ports);
    await importing(workspace, 'v1');
    const [first] = ownOf(workspace.snapshot).profiles;
    workspace.commands.importFiles([aFile('v2')]);
    await isRead(workspace);
    expect(workspace.snapshot.imports[0]?.replaces).toEqual([first?.id]);
    await workspace.commands.confirmImports();
    const [second, ...others] = ownOf(workspace.snapshot).profiles;
    expect(others).toEqual([]);
    expect(second?.id).toBe(first?.id);
    expect(second?.value.requirements[0]?.required).toBe(3);
    await workspace.commands.undo();
    expect(ownOf(workspace.snapshot).profiles[0]?.value).toEqual(first?.value);
  });

  it('that says exactly what is there is announced, and changes nothing', async () => {
    const untitled = profile({ requirements: aProfile('x').requirements });
    ports.worker.files.set('a', aReading('a', untitled));
    ports.worker.files.set('b', aReading('b', untitled));
    const workspace = await openedWorkspace(ports);
    await importing(workspace, 'a');
    const { corpus, undo } = workspace.snapshot;
    workspace.commands.importFiles([aFile('b')]);
    await isRead(workspace);
    expect(workspace.snapshot.imports[0]?.replaces).toHaveLength(1);
    await workspace.commands.confirmImports();
    expect(workspace.snapshot.corpus).toBe(corpus);
    expect(workspace.snapshot.undo).toBe(undo);
  });

  it('hides the shipped function of the same name', async () => {
    ports.worker.files.set('a', aReading('a', aProfile('deskundige GROEN')));
    const workspace = await openedWorkspace(ports);
    expect(workspace.snapshot.corpus.profiles).toHaveLength(1);
    await importing(workspace, 'a');
    expect(workspace.snapshot.corpus.profiles.map(({ origin }) => origin.from)).toEqual(['file']);
    await workspace.commands.undo();
    expect(workspace.snapshot.corpus.profiles.map(({ origin }) => origin.from)).toEqual(['shipped']);
  });

  it('is the same whatever the order of the files, and however often they come', async () => {
    const files = ['a', 'b', 'c', 'd'];
    const values = new Map([
      ['a', reading('a', { profile: aProfile('A'), people: [{ person: 'P1' }, { person: 'P2' }] })],
      ['b', reading('b', { profile: aProfile('A', 'Elders'), people: [{ person: 'P2' }] })],
      ['c', reading('c', { assessments: [assessment({ Inzet: 1 }), assessment({ Inzet: 2 }, { rater: 'peer' })] })],
      ['d', reading('d', { assessments: [assessment({ Inzet: 3 }, { rater: 'peer' })] })],
    ]);
    const content = ({ profiles, people, assessments }: Corpus): string =>
      JSON.stringify(
        [profiles, people, assessments].map((all) => all.map(({ value }) => JSON.stringify(value)).sort()),
      );
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(files, { minLength: 4 }),
        fc.integer({ min: 1, max: 4 }),
        async (order, perDrop) => {
          globalThis.indexedDB = new IDBFactory();
          const one = testPorts();
          for (const [name, value] of values) one.worker.files.set(name, value);
          const workspace = await openedWorkspace(one);
          for (let at = 0; at < order.length; at += perDrop)
            await importing(workspace, ...order.slice(at, at + perDrop));
          await importing(workspace, ...order);
          outcomes.add(content(ownOf(workspace.snapshot)));
        },
      ),
      { numRuns: 24 },
    );
    expect(outcomes.size).toBe(1);
  });
});

describe('a workspace file', () => {
  const mine = { ...record(ME, assessment({ Inzet: 2 }, { person: 'Ik' })), revision: 4 };
  const card = { ...record('kaart', aProfile('Kaart')), revision: 2 };
  const saved: Corpus = {
    ...EMPTY_CORPUS,
    profiles: [card],
    assessments: [mine],
    settings: { smallestGroup: 6 },
  };
  const asFile = (corpus: Corpus): Ingested => ({ readings: [], lines: [], corpus, diagnostics: [] });

  it('gives back exactly what was saved', async () => {
    ports.worker.files.set('meetlat.json', asFile(saved));
    const workspace = await openedWorkspace(ports);
    await importing(workspace, 'meetlat.json');
    expect(ownOf(workspace.snapshot)).toEqual(saved);
    expect(JSON.parse(workspace.commands.exportWorkspace().text)).toMatchObject({ corpus: saved });
    await workspace.commands.undo();
    expect(ownOf(workspace.snapshot)).toEqual(EMPTY_CORPUS);
  });

  it('is added to what is there: newer versions replace, older ones do not', async () => {
    const workspace = await openedWorkspace(ports);
    ports.worker.files.set('1', asFile({ ...saved, assessments: [] }));
    ports.worker.files.set(
      '2',
      asFile({ ...EMPTY_CORPUS, profiles: [{ ...card, revision: 3, value: aProfile('Nieuwer') }] }),
    );
    ports.worker.files.set(
      '3',
      asFile({ ...EMPTY_CORPUS, profiles: [{ ...card, revision: 1, value: aProfile('Ouder') }] }),
    );
    await importing(workspace, '1');
    await importing(workspace, '2');
    expect(titles(workspace)).toEqual(['Nieuwer']);
    await importing(workspace, '3');
    expect(titles(workspace)).toEqual(['Nieuwer']);
  });

  it("never mixes someone else's own answers with mine", async () => {
    const workspace = await openedWorkspace(ports);
    await workspace.commands.answer({ label: 'Inzet' }, { held: 3 });
    ports.worker.files.set('van-ander.json', asFile(saved));
    await importing(workspace, 'van-ander.json');
    const own = ownOf(workspace.snapshot).assessments;
    expect(own.find(({ id }) => id === ME)?.value.ratings).toEqual([{ competency: 'Inzet', held: 3 }]);
    expect(own.filter(({ id }) => id !== ME).map(({ value }) => [value.person, value.ratings])).toEqual([
      ['Ik (van-ander.json)', mine.value.ratings],
    ]);
    await importing(workspace, 'van-ander.json');
    expect(ownOf(workspace.snapshot).assessments).toHaveLength(2);
  });

  it('replaces everything when asked, in one step that can be taken back', async () => {
    const workspace = await openedWorkspace(ports);
    await workspace.commands.answer({ label: 'Inzet' }, { held: 3 });
    ports.worker.files.set('ander', aReading('ander', aProfile('Ander')));
    await importing(workspace, 'ander');
    const before = ownOf(workspace.snapshot);
    ports.worker.files.set('meetlat.json', asFile(saved));
    workspace.commands.importFiles([aFile('meetlat.json')]);
    await isRead(workspace);
    await workspace.commands.confirmImports('replace');
    const values = (corpus: Corpus): unknown =>
      COLLECTIONS.map((name) => corpus[name].map(({ id, value }: CorpusRecord<unknown>) => [id, value]));
    expect(values(ownOf(workspace.snapshot))).toEqual(values(saved));
    expect(ownOf(workspace.snapshot).settings).toEqual({ smallestGroup: 6 });
    await workspace.commands.undo();
    expect(values(ownOf(workspace.snapshot))).toEqual(values(before));
    expect(ownOf(workspace.snapshot).settings).toEqual({});
  });

  it('cannot pass its records off as those that come with the program', async () => {
    const posing = {
      ...record('shipped/profile/een', aProfile('Vals')),
      origin: { from: 'shipped' as const },
      revision: 1,
    };
    ports.worker.files.set('vals.json', asFile({ ...EMPTY_CORPUS, profiles: [posing] }));
    const workspace = await openedWorkspace(ports);
    await importing(workspace, 'vals.json');
    const [own] = ownOf(workspace.snapshot).profiles;
    expect(own?.origin).toEqual({ from: 'file', file: 'vals.json' });
    expect(own?.id).not.toBe(posing.id);
    await workspace.commands.removeRecords([own?.id ?? recordId('x')]);
    expect(titles(workspace)).toEqual([]);
  });

  it('that could not be decoded fails with its reason', async () => {
    const reason = { severity: 'error', code: 'exchange/newer-version' } as const;
    ports.worker.files.set('nieuw.json', { readings: [], lines: [], diagnostics: [reason] });
    const workspace = await openedWorkspace(ports);
    workspace.commands.importFiles([aFile('nieuw.json')]);
    await isRead(workspace);
    expect(workspace.snapshot.imports[0]).toMatchObject({ status: 'failed', diagnostics: [reason] });
  });

  it('leaves ratings as they came when a new edition comes in, and knows their file again', async () => {
    const guide = (version: string, levels: number): Dictionary => ({
      title: 'Gids',
      version,
      scales: [{ levels }],
      competencies: [{ label: 'Inzet', levels: [{ level: 3, indicators: [] }] }],
    });
    const given = assessment({ Inzet: 2 }, { rater: 'peer', dictionary: 'Gids' });
    ports.worker.files.set('eerst', reading('eerst', { dictionary: guide('1', 3) }));
    ports.worker.files.set('oordeel', reading('oordeel', { assessments: [given] }));
    ports.worker.files.set('later', reading('later', { dictionary: guide('2', 5) }));
    const workspace = await openedWorkspace(ports);
    for (const name of ['eerst', 'oordeel', 'later', 'oordeel']) await importing(workspace, name);
    expect(ownOf(workspace.snapshot).assessments.map(({ value }) => value.ratings)).toEqual([
      [{ competency: 'Inzet', held: 2 }],
    ]);
  });
});
