import { describe, expect, it, vi } from 'vitest';
import { recordId } from '../../src/core/model/corpus.ts';
import { createWorkspace } from '../../src/state/create-workspace.ts';
import { firstPreferences, readPreferences, writePreferences } from '../../src/state/preferences.ts';
import { createKeyStore } from '../../src/store/key-store.ts';
import { fakeStorage, onEmptyDevice, openedWorkspace, testPorts, until, type TestPorts } from './fake-ports.ts';

let ports: TestPorts;
onEmptyDevice(() => {
  ports = testPorts();
});

describe('the first preferences', () => {
  it.each([
    [['nl-BE'], 'nl'],
    [['en-GB', 'nl'], 'en'],
    [['EN'], 'en'],
    [['fr-BE', 'en'], 'nl'],
    [[], 'nl'],
  ] as const)('of a device in %j are in %s, with the example', (languages, language) => {
    expect(firstPreferences(languages)).toEqual({ language, theme: 'system', example: true });
  });
});

describe('preferences that were kept', () => {
  it('come back as they were', () => {
    const keys = createKeyStore(fakeStorage());
    const chosen = {
      language: 'en',
      theme: 'dark',
      example: false,
      target: recordId('kaart'),
      position: 7,
    } as const;
    writePreferences(keys, chosen);
    expect(readPreferences(keys, ['nl'])).toEqual(chosen);
  });

  it.each([
    ['{"language":"xx","theme":"dark","position":-1,"example":"ja"}', { theme: 'dark' }],
    ['{"position":1.5,"target":""}', {}],
    ['[]', {}],
    ['null', {}],
    ['{broken', {}],
    ['"text"', {}],
  ])('as %s lose only what makes no sense', (text, sound) => {
    const keys = createKeyStore(fakeStorage());
    keys.set('preferences', text);
    expect(readPreferences(keys, ['nl'])).toEqual({ language: 'nl', theme: 'system', example: true, ...sound });
  });

  it('take effect at once and at the next visit', async () => {
    const workspace = await openedWorkspace(ports);
    workspace.commands.setPreferences({ theme: 'dark' });
    workspace.commands.standAt(4);
    expect(workspace.snapshot.preferences).toMatchObject({ theme: 'dark', position: 4 });
    const again = await openedWorkspace(testPorts(ports.storage));
    expect(again.snapshot.preferences).toEqual(workspace.snapshot.preferences);
  });
});

describe('the language', () => {
  it('brings the dictionary in that language', async () => {
    const workspace = await openedWorkspace(ports);
    workspace.commands.setPreferences({ language: 'en' });
    await until(workspace, ({ corpus }) => corpus.dictionaries[0]?.value.title === 'Gids en');
    expect(workspace.snapshot.corpus.dictionaries).toHaveLength(1);
  });

  it('chosen last counts, whichever dictionary loads first', async () => {
    const { shipped } = ports;
    const waiting = new Map<string, () => void>();
    let isSlow = false;
    const dictionary: typeof shipped.dictionary = async (language) => {
      if (isSlow) await new Promise<void>((resolve) => waiting.set(language, resolve));
      return shipped.dictionary(language);
    };
    const workspace = await openedWorkspace({ ...ports, shipped: { ...shipped, dictionary } });
    isSlow = true;
    workspace.commands.setPreferences({ language: 'en' });
    workspace.commands.setPreferences({ language: 'nl' });
    waiting.get('nl')?.();
    await new Promise((resolve) => setTimeout(resolve));
    waiting.get('en')?.();
    await new Promise((resolve) => setTimeout(resolve));
    expect(workspace.snapshot.corpus.dictionaries.map(({ value }) => value.title)).toEqual(['Gids nl']);
  });
});

describe('the example', () => {
  it('goes and comes back, and is loaded only once', async () => {
    const example = vi.spyOn(ports.shipped, 'example');
    const workspace = await openedWorkspace(ports);
    workspace.commands.setPreferences({ example: false });
    expect(workspace.snapshot.corpus.profiles).toEqual([]);
    expect(workspace.snapshot.corpus.people).toEqual([]);
    expect(workspace.snapshot.corpus.dictionaries).toHaveLength(1);
    workspace.commands.setPreferences({ example: true });
    expect(workspace.snapshot.corpus.profiles).toHaveLength(1);
    expect(example).toHaveBeenCalledTimes(1);
  });

  it('is not even loaded by whoever hid it before', async () => {
    writePreferences(ports.keys, { ...firstPreferences(['nl']), example: false });
    const example = vi.spyOn(ports.shipped, 'example');
    const workspace = await openedWorkspace(ports);
    expect(workspace.snapshot.corpus.profiles).toEqual([]);
    expect(example).not.toHaveBeenCalled();
    workspace.commands.setPreferences({ example: true });
    await until(workspace, ({ corpus }) => corpus.profiles.length === 1);
  });

  it('that cannot load is told of, and everything else works', async () => {
    const example = (): Promise<never> => Promise.reject(new Error('offline'));
    const workspace = createWorkspace({ ...ports, shipped: { ...ports.shipped, example } });
    await until(workspace, ({ notices }) => notices.some(({ code }) => code === 'notice/shipped-failed'));
    await workspace.commands.answer({ label: 'Inzet' }, { held: 1 });
    expect(workspace.snapshot.storage).toBe('saved');
  });
});

describe('the function one assesses oneself for', () => {
  it('is copied when it is a shipped one, so that it stays when the example goes', async () => {
    const workspace = await openedWorkspace(ports);
    const [shipped] = workspace.snapshot.corpus.profiles;
    workspace.commands.standAt(5);
    await workspace.commands.chooseTarget(shipped?.id ?? recordId('x'));
    workspace.commands.setPreferences({ example: false });
    const { corpus, preferences, undo } = workspace.snapshot;
    expect(undo).toBe('action/choose-target');
    expect(corpus.profiles).toHaveLength(1);
    expect(corpus.profiles[0]?.id).toBe(preferences.target);
    expect(corpus.profiles[0]?.value).toEqual(shipped?.value);
    // It stays an example wherever it shows, and is not counted among one's own.
    expect(corpus.profiles[0]?.origin).toMatchObject({ from: 'typed', example: true });
    expect(preferences.position).toBeUndefined();
    const again = await openedWorkspace(testPorts(ports.storage));
    expect(again.snapshot.corpus.profiles[0]?.id).toBe(again.snapshot.preferences.target);
  });

  it('is not copied when it is my own, and choosing it can be taken back', async () => {
    const workspace = await openedWorkspace(ports);
    await workspace.commands.chooseTarget(workspace.snapshot.corpus.profiles[0]?.id ?? recordId('x'));
    const { target } = workspace.snapshot.preferences;
    await workspace.commands.undo();
    expect(workspace.snapshot.preferences.target).toBeUndefined();
    expect(workspace.snapshot.corpus.profiles[0]?.origin.from).toBe('shipped');
    await workspace.commands.redo();
    expect(workspace.snapshot.preferences.target).toBe(target);
    const { corpus } = workspace.snapshot;
    await workspace.commands.chooseTarget(target ?? recordId('x'));
    expect(workspace.snapshot.corpus).toBe(corpus);
  });

  it('is nobody any more when that function is removed, until that is taken back', async () => {
    const workspace = await openedWorkspace(ports);
    await workspace.commands.chooseTarget(workspace.snapshot.corpus.profiles[0]?.id ?? recordId('x'));
    const target = workspace.snapshot.preferences.target ?? recordId('x');
    await workspace.commands.removeRecords([target]);
    expect(workspace.snapshot.preferences.target).toBeUndefined();
    await workspace.commands.undo();
    expect(workspace.snapshot.preferences.target).toBe(target);
  });

  it('that does not exist is not chosen', async () => {
    const workspace = await openedWorkspace(ports);
    await workspace.commands.chooseTarget(recordId('bestaat niet'));
    expect(workspace.snapshot.preferences.target).toBeUndefined();
    expect(workspace.snapshot.undo).toBeUndefined();
  });
});

it('does not remove what came with the program', async () => {
  const workspace = await openedWorkspace(ports);
  const { corpus } = workspace.snapshot;
  await workspace.commands.removeRecords(corpus.profiles.map(({ id }) => id));
  expect(workspace.snapshot.corpus).toBe(corpus);
  expect(workspace.snapshot.undo).toBeUndefined();
});
