import { competencyNames } from '../core/model/competency-names.ts';
import type { Corpus, RecordId } from '../core/model/corpus.ts';
import { LANGUAGES } from '../core/model/language.ts';
import type { KeyStore } from '../store/key-store.ts';
import type { WorkerClient } from '../worker/client.ts';
import { stepAgain, stepBack, type CorrectionSteps } from './correction-steps.ts';
import type { FileKeeper } from './file-keeper.ts';
import { replacedBy } from './import-change.ts';
import { forgetReading, noteReading } from './interrupted-reading.ts';
import { isSame } from './is-same.ts';
import { nextTurn } from './reading-turn.ts';
import { readOne, refusedForSize, type ImportFile } from './read-one.ts';
import type { ShippedLoaders } from './ports.ts';
import { besideRecords, moved, openStored, startReviewing, type Reviewing } from './reviewing.ts';
import { canBeReadByHand, readByHand } from './read-by-hand.ts';
import { settling, type Settling } from './settling.ts';
import type { ByHand, Commands, ImportItem } from './workspace.ts';

const EMPTY_ITEM = {
  readings: [],
  lines: [],
  diagnostics: [],
  replaces: [],
  reviews: [],
  dictionaries: [],
  seen: [],
  undo: 0,
  redo: 0,
} as const;

/** The files on their way in. Nothing in here is stored. */
export interface Imports extends Settling {
  readonly add: (files: readonly ImportFile[]) => void;
  readonly cancel: (id: string) => void;
  readonly cancelAll: () => void;
  /** Takes the previews out that were stored. */
  readonly finish: (ids: readonly string[]) => void;
  /** Lets go of everything. */
  readonly forget: () => void;
  /** These previews are being stored: nothing is settled in them until that is over. */
  readonly hold: (ids: readonly string[]) => void;
  readonly release: (ids: readonly string[]) => void;
  readonly readByHand: (id: string, start: ByHand) => void;
  readonly stepBack: (id: string) => void;
  readonly stepAgain: (id: string) => void;
  /** Opens a stored function or dictionary as a preview. */
  readonly open: (record: RecordId) => void;
  /** Reads the file of such a preview once more. */
  readonly readAgain: (id: string) => void;
  /** What would be replaced, and what was settled earlier, depends on what is there. */
  readonly compareWith: (own: Corpus) => void;
  readonly pageImage: Commands['pageImage'];
}

export interface ImportsPorts {
  readonly worker: WorkerClient;
  readonly tabKeys: KeyStore;
  readonly newId: () => string;
  readonly own: () => Corpus;
  /** All that is shown, with what came with the program. */
  readonly shown: () => Corpus;
  /** The dictionary that came with the program, in each of its languages. */
  readonly shippedDictionary: ShippedLoaders['dictionary'];
  readonly files: Pick<FileKeeper, 'find' | 'add'>;
  readonly publish: (items: readonly ImportItem[]) => void;
}

export function createImports(ports: ImportsPorts): Imports {
  const { worker, tabKeys } = ports;
  const queue: { readonly id: string; readonly file: ImportFile }[] = [];
  let items: readonly ImportItem[] = [];
  /** The previews that can be corrected. */
  const reviewing = new Map<string, Reviewing>();
  const held = new Set<string>();
  /** The files themselves, not their bytes: a page of one can be drawn again. */
  const sources = new Map<string, ImportFile>();
  /** Those that this device kept: nobody chose them now. */
  const keptFiles = new WeakSet<ImportFile>();
  /** The functions and dictionaries that the previews were last held against. */
  let compared: Pick<Corpus, 'profiles' | 'dictionaries'> | undefined;
  let shipped: Promise<Corpus['dictionaries']> | undefined;
  let reading: { readonly id: string; readonly stop: AbortController } | undefined;

  function publish(next: readonly ImportItem[]): void {
    if (next.length === items.length && next.every((item, index) => item === items[index])) return;
    items = next;
    ports.publish(items);
  }

  function update(id: string, change: Partial<ImportItem>): void {
    publish(items.map((item) => (item.id === id ? { ...item, ...change } : item)));
  }

  /** Takes a preview out, or puts it in with what was settled of it. */
  function keep(id: string, next: Reviewing | undefined): ImportItem | undefined {
    if (next === undefined) reviewing.delete(id);
    else reviewing.set(id, next);
    return next?.item;
  }

  function walk(id: string, move: (steps: CorrectionSteps) => CorrectionSteps): void {
    const before = reviewing.get(id);
    if (before === undefined || held.has(id)) return;
    const after = keep(id, beside(moved(before, move), before));
    publish(items.map((item) => (item.id === id && after !== undefined ? after : item)));
  }

  /** A function that is called otherwise may take the place of another. */
  function beside(after: Reviewing, before: Reviewing): Reviewing {
    const { item } = after;
    const isNamedAlike = isSame(item.reviews.map(nameIn), before.item.reviews.map(nameIn));
    if (isNamedAlike || item.stored !== undefined) return after;
    return { ...after, item: { ...item, replaces: replacedBy(item, ports.own()) } };
  }

  function compareWith(own: Corpus): void {
    if (compared?.profiles === own.profiles && compared.dictionaries === own.dictionaries) return;
    compared = own;
    publish(
      items.flatMap((item) => {
        const before = reviewing.get(item.id);
        if (before === undefined || held.has(item.id)) return [item];
        const beside = besideRecords(before, own);
        const replaces = beside === undefined || item.stored !== undefined ? item.replaces : replacedBy(item, own);
        const isUnchanged = beside === before && isSame(replaces, item.replaces);
        const next = isUnchanged || beside === undefined ? beside : { ...beside, item: { ...beside.item, replaces } };
        return keep(item.id, next) ?? [];
      }),
    );
  }

  function remove(ids: readonly string[]): void {
    for (const id of ids) {
      reviewing.delete(id);
      held.delete(id);
      sources.delete(id);
    }
    publish(items.filter(({ id }) => !ids.includes(id)));
  }

  function cancelAll(): void {
    queue.length = 0;
    remove(items.map(({ id }) => id));
    reading?.stop.abort();
  }

  /** In all languages: what is noticed in a file does not depend on the language of the screen. */
  function shippedDictionaries(): Promise<Corpus['dictionaries']> {
    shipped ??= Promise.all(LANGUAGES.map((language) => ports.shippedDictionary(language))).then(
      (all) => all.flat(),
      () => {
        // It is told elsewhere that what came with the program could not be loaded; the file is read all the same.
        shipped = undefined;
        return [];
      },
    );
    return shipped;
  }

  /** One file after another: two at once would only share one worker, and its memory. */
  async function readAll(): Promise<void> {
    if (reading !== undefined) return;
    for (let next = nextTurn(queue); next !== undefined; next = nextTurn(queue)) {
      reading = { id: next.id, stop: new AbortController() };
      update(next.id, { status: 'reading' });
      noteReading(tabKeys, next.file.name);
      const { id } = next;
      const begun = items.find((item) => item.id === id);
      const names = competencyNames(
        { ...ports.shown(), dictionaries: [...(await shippedDictionaries()), ...ports.shown().dictionaries] },
        items.flatMap(({ readings }) => readings),
      );
      const result = await readOne(next.file, worker, [...names], reading.stop.signal, (progress) => {
        update(id, { progress });
      });
      forgetReading(tabKeys);
      const replaces = replacedBy({ readings: [], ...result }, ports.own());
      // From what it was when reading began: how far reading came is past.
      const done = begun === undefined ? undefined : { ...begun, ...result, replaces };
      const ready = done?.status === 'ready' ? keep(id, startReviewing(done, ports.own())) : done;
      publish(items.map((item) => (item.id === id && ready !== undefined ? ready : item)));
    }
    reading = undefined;
  }

  /** The file of something stored is on this device or not: that takes a moment to know. */
  async function lookUp(id: string, digest: string, name: string): Promise<void> {
    const found = await ports.files.find(digest);
    const before = reviewing.get(id);
    if (found === undefined || before === undefined) return;
    const bytes = async (): Promise<ArrayBuffer> => {
      const again = await ports.files.find(digest);
      if (again === undefined) throw new Error(`${name} is no longer kept`);
      return again;
    };
    const file: ImportFile = { name, size: found.byteLength, bytes };
    keptFiles.add(file);
    sources.set(id, file);
    const item = keep(id, { ...before, item: { ...before.item, isAtHand: true } });
    publish(items.map((one) => (one.id === id && item !== undefined ? item : one)));
  }

  function add(files: readonly ImportFile[]): void {
    const added = files.map((file): ImportItem => {
      const item = { ...EMPTY_ITEM, id: ports.newId(), file: file.name, size: file.size };
      const refused = refusedForSize(file);
      if (refused !== undefined) return { ...item, ...refused };
      sources.set(item.id, file);
      queue.push({ id: item.id, file });
      return { ...item, status: 'waiting' };
    });
    publish([...items, ...added]);
    void readAll();
  }

  return {
    add,
    cancel(id) {
      const item = items.find((one) => one.id === id);
      const place = queue.findIndex((one) => one.id === id);
      if (place >= 0) queue.splice(place, 1);
      if (item?.status === 'waiting') update(id, { status: 'cancelled' });
      else if (item?.status === 'reading') reading?.stop.abort();
      else remove([id]);
    },
    cancelAll,
    finish: remove,
    forget: cancelAll,
    hold(ids) {
      for (const id of ids) held.add(id);
      for (const { id, digest, stored } of items) {
        const file = sources.get(id);
        if (held.has(id) && stored === undefined && digest !== undefined && file !== undefined && !keptFiles.has(file))
          ports.files.add(digest, file);
      }
    },
    release(ids) {
      for (const id of ids) held.delete(id);
      compared = undefined;
      compareWith(ports.own());
    },
    ...settling(walk, (id) => reviewing.get(id)?.item),
    readByHand(id, start) {
      const item = items.find((one) => one.id === id);
      if (item === undefined || !canBeReadByHand(item)) return;
      const ready = readByHand(item, start);
      const replaces = replacedBy(ready, ports.own());
      const next = keep(id, startReviewing({ ...ready, replaces }, ports.own()));
      publish(items.map((one) => (one.id === id && next !== undefined ? next : one)));
    },
    stepBack(id) {
      walk(id, stepBack);
    },
    stepAgain(id) {
      walk(id, stepAgain);
    },
    open(record) {
      if (items.some(({ stored }) => stored === record)) return;
      const id = ports.newId();
      const item = keep(id, openStored(record, ports.own(), id));
      if (item === undefined) return;
      publish([...items, item]);
      if (item.digest !== undefined) void lookUp(id, item.digest, item.file);
    },
    readAgain(id) {
      const file = items.find((one) => one.id === id)?.stored === undefined ? undefined : sources.get(id);
      if (file === undefined || held.has(id)) return;
      remove([id]);
      add([file]);
    },
    compareWith,
    async pageImage(id, page, width) {
      try {
        const bytes = await sources.get(id)?.bytes();
        return bytes === undefined ? undefined : await worker.pageImage(bytes, page, width);
      } catch {
        // The file went away, or its page takes too long to draw: the lines are there.
        return undefined;
      }
    },
  };
}

function nameIn({ corrected }: ImportItem['reviews'][number]): readonly unknown[] {
  return [corrected.title, corrected.organisation];
}
