import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Snapshot, Workspace } from '../state/workspace.ts';

/**
 * Subscribes an element to one slice of the snapshot; it renders again only when that slice is replaced.
 *
 *     readonly #profiles = new Select(this, () => this.workspace, (snapshot) => snapshot.corpus.profiles);
 */
export class Select<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #workspace: () => Workspace;
  readonly #pick: (snapshot: Snapshot) => T;
  #seen: T | undefined;
  #end: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, workspace: () => Workspace, pick: (snapshot: Snapshot) => T) {
    this.#host = host;
    this.#workspace = workspace;
    this.#pick = pick;
    host.addController(this);
  }

  get value(): T {
    return (this.#seen = this.#pick(this.#workspace().snapshot));
  }

  hostConnected(): void {
    this.#end = this.#workspace().subscribe(() => {
      const next = this.#pick(this.#workspace().snapshot);
      if (!Object.is(next, this.#seen)) this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#end?.();
  }
}
