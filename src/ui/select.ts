import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { InvariantError } from '../core/model/invariant-error.ts';
import type { Snapshot, Workspace } from '../state/workspace.ts';

/**
 * Subscribes an element to one slice of the snapshot; it renders again only when that slice is replaced.
 *
 *     readonly #profiles = new Select(this, () => this.workspace, (snapshot) => snapshot.corpus.profiles);
 */
export class Select<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #workspace: () => Workspace | undefined;
  readonly #pick: (snapshot: Snapshot) => T;
  #seen: T | undefined;
  #end: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, workspace: () => Workspace | undefined, pick: (snapshot: Snapshot) => T) {
    this.#host = host;
    this.#workspace = workspace;
    this.#pick = pick;
    host.addController(this);
  }

  get value(): T {
    const workspace = this.#workspace();
    if (workspace === undefined)
      throw new InvariantError('ui/no-workspace', 'a slice was read before the first update');
    return (this.#seen = this.#pick(workspace.snapshot));
  }

  hostConnected(): void {
    this.#listen();
  }

  hostUpdate(): void {
    this.#listen();
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#end = undefined;
  }

  /** An element that stood in the page before it was defined gets its workspace only at its first update. */
  #listen(): void {
    const workspace = this.#workspace();
    if (this.#end !== undefined || workspace === undefined) return;
    this.#end = workspace.subscribe(() => {
      const next = this.#pick(workspace.snapshot);
      if (!Object.is(next, this.#seen)) this.#host.requestUpdate();
    });
  }
}

/**
 * Makes the subscriptions of one element: `readonly #slice = slicesOf(this); readonly #corpus = this.#slice((one) => one.corpus);`
 */
export function slicesOf(
  host: ReactiveControllerHost & { readonly workspace: Workspace },
): <T>(pick: (snapshot: Snapshot) => T) => Select<T> {
  return (pick) => new Select(host, () => host.workspace, pick);
}
