import type { Corpus } from '../core/model/corpus.ts';
import type { FileKeeper, FileKeeperPorts } from './file-keeper.ts';

/** The files that records were read from; whatever happens to records with files is told to it. */
export interface LateFiles extends Pick<FileKeeper, 'add' | 'find'> {
  readonly follow: () => Promise<void>;
}

/**
 * What keeps files, loaded when there is something to keep or to let go of: most visits have nothing.
 *
 * @param first One's own records as they were before anything happened to them.
 */
export function lateFiles(ports: FileKeeperPorts, own: () => Corpus, first: Corpus): LateFiles {
  let loading: Promise<FileKeeper> | undefined;
  const load = (): Promise<FileKeeper> =>
    (loading ??= import('./file-keeper.ts').then(({ createFileKeeper }) => createFileKeeper(ports, first)));
  // Without it pages are not kept; everything else goes on.
  const attempt = <T>(act: (keeper: FileKeeper) => T | Promise<T>): Promise<T | undefined> =>
    load()
      .then(act)
      .catch(() => {
        loading = undefined;
        return undefined;
      });
  return {
    add(digest, file) {
      void attempt((keeper) => {
        keeper.add(digest, file);
      });
    },
    follow: async () => {
      await attempt((keeper) => keeper.follow(own()));
    },
    find: (digest) => attempt((keeper) => keeper.find(digest)),
  };
}
