import type { Corpus } from '../core/model/corpus.ts';
import type { Store } from '../store/store.ts';
import type { ImportFile } from './read-one.ts';

/** The files that one's own functions and dictionaries were read from, as far as this device has them. */
export interface FileKeeper {
  /** This file was chosen during this visit: should a record come from it, it is kept. */
  readonly add: (digest: string, file: ImportFile) => void;
  /** Makes what is kept what it should be for these records: deleted with them, and back when that is taken back. */
  readonly follow: (own: Corpus) => Promise<void>;
  readonly find: (digest: string) => Promise<ArrayBuffer | undefined>;
}

export interface FileKeeperPorts {
  readonly store: Store;
  /** Whether the person wants files to be kept on this device. */
  readonly isWanted: () => boolean;
  /** So many files could not be kept. */
  readonly missed: (files: number) => void;
}

/** Bytes that are stored in one go. */
const PORTION = 20_000_000;

export function createFileKeeper({ store, isWanted, missed }: FileKeeperPorts, first: Corpus): FileKeeper {
  /** Files of this visit: those that were chosen, and those that were deleted and may come back. */
  const recent = new Map<string, Pick<ImportFile, 'bytes'>>();
  /** Each is stored once, and told once where it does not fit. */
  const tried = new Set<string>();
  let known = digestsOf(first);
  let wasWanted = isWanted();
  let isNew = false;
  let queue: Promise<void> = Promise.resolve();

  async function find(digest: string): Promise<ArrayBuffer | undefined> {
    try {
      return (await recent.get(digest)?.bytes()) ?? (await store.file(digest));
    } catch {
      // The chosen file went away, or the storage does not answer.
      return store.file(digest).catch(() => undefined);
    }
  }

  async function settle(wanted: ReadonlySet<string>): Promise<void> {
    const isKept = isWanted();
    if (!isNew && isKept === wasWanted && isSameSet(wanted, known)) return;
    for (const digest of known) {
      const bytes = wanted.has(digest) || recent.has(digest) ? undefined : await find(digest);
      if (bytes !== undefined) recent.set(digest, { bytes: () => Promise.resolve(bytes.slice(0)) });
    }
    if (!isKept) tried.clear();
    const isLess = !isKept || [...known].some((digest) => !wanted.has(digest));
    known = wanted;
    wasWanted = isKept;
    isNew = false;
    let missing = 0;
    try {
      // First lets go of what is no longer wanted: that makes room.
      if (isLess) await store.keepFiles(isKept ? new Map() : undefined);
      if (isKept) for await (const files of inPortions(wanted)) missing += await store.keepFiles(files);
    } catch {
      missing += 1;
    }
    if (missing > 0) missed(missing);
  }

  /** The files to store, a few at once: together they may be more than fits in memory. */
  async function* inPortions(wanted: ReadonlySet<string>): AsyncGenerator<ReadonlyMap<string, ArrayBuffer>> {
    let files = new Map<string, ArrayBuffer>();
    let size = 0;
    for (const digest of wanted) {
      const bytes = tried.has(digest)
        ? undefined
        : await recent
            .get(digest)
            ?.bytes()
            .catch(() => undefined);
      if (bytes === undefined) continue;
      tried.add(digest);
      files.set(digest, bytes);
      size += bytes.byteLength;
      if (size < PORTION) continue;
      yield files;
      files = new Map();
      size = 0;
    }
    if (files.size > 0) yield files;
  }

  return {
    add(digest, file) {
      recent.set(digest, file);
      tried.delete(digest);
      isNew = true;
    },
    follow(own) {
      const wanted = digestsOf(own);
      for (const digest of known) if (!wanted.has(digest)) tried.delete(digest);
      return (queue = queue.then(() => settle(wanted)));
    },
    find,
  };
}

function digestsOf({ profiles, dictionaries }: Corpus): ReadonlySet<string> {
  return new Set([...profiles, ...dictionaries].flatMap(({ origin }) => origin.digest ?? []));
}

function isSameSet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size === others.size && [...some].every((one) => others.has(one));
}
