import { isSame } from './is-same.ts';
import { withoutHoles } from './without-holes.ts';
import type { Notice, Snapshot } from './workspace.ts';

/** A change of the snapshot; `undefined` takes an optional part away. */
export type SnapshotPatch = { readonly [K in keyof Snapshot]?: Snapshot[K] | undefined };

/** The snapshot and those who watch it. */
export interface Publisher {
  readonly snapshot: Snapshot;
  readonly publish: (patch: SnapshotPatch) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly notify: (
    severity: Notice['severity'],
    code: string,
    values?: Notice['values'],
    records?: Notice['records'],
  ) => void;
  readonly dismiss: (id: string) => void;
  /** Good news of what was done before is over when something else begins. */
  readonly moveOn: () => void;
  /** Takes back what was told of an act that no longer stands as it was told. */
  readonly withdraw: () => void;
}

/** Told of what an act did, and untrue once that act was taken back. */
const OF_AN_ACT: ReadonlySet<string> = new Set(['notice/link-disputes']);

export function createPublisher(initial: Snapshot, newId: () => string): Publisher {
  const listeners = new Set<() => void>();
  let snapshot = initial;
  let isAnnounced = false;

  /** All changes of one turn are one change to whoever watches. */
  function announce(): void {
    if (isAnnounced) return;
    isAnnounced = true;
    queueMicrotask(() => {
      isAnnounced = false;
      for (const listener of [...listeners]) listener();
    });
  }

  function publish(patch: SnapshotPatch): void {
    const before: SnapshotPatch = snapshot;
    const names = Object.keys(patch) as (keyof Snapshot)[];
    if (names.every((name) => before[name] === patch[name])) return;
    // A boundary of the type system: only optional parts are ever taken away.
    snapshot = withoutHoles({ ...snapshot, ...patch }) as Snapshot;
    announce();
  }

  return {
    get snapshot() {
      return snapshot;
    },
    publish,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    notify(severity, code, values, records) {
      const notice: Notice = {
        id: newId(),
        severity,
        code,
        ...(values === undefined ? {} : { values }),
        ...(records === undefined ? {} : { records }),
      };
      // The same thing said again takes the place of what was said before, and whatever is new that of older good news.
      const others = snapshot.notices.filter(
        (one) => one.severity !== 'info' && (one.code !== code || !isSame(one.values, values)),
      );
      publish({ notices: [...others, notice] });
    },
    dismiss(id) {
      publish({ notices: snapshot.notices.filter((notice) => notice.id !== id) });
    },
    moveOn() {
      const standing = snapshot.notices.filter(({ severity }) => severity !== 'info');
      if (standing.length < snapshot.notices.length) publish({ notices: standing });
    },
    withdraw() {
      const standing = snapshot.notices.filter(({ severity, code }) => severity !== 'info' && !OF_AN_ACT.has(code));
      if (standing.length < snapshot.notices.length) publish({ notices: standing });
    },
  };
}
