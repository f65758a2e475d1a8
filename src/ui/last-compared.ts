import type { Workspace } from '../state/workspace.ts';

/** The functions that were compared last, for as long as the page is open: other screens tell of them first. */
const compared = new WeakMap<Workspace, readonly string[]>();

export function lastCompared(workspace: Workspace): readonly string[] {
  return compared.get(workspace) ?? [];
}

export function keepCompared(workspace: Workspace, functions: readonly string[]): void {
  compared.set(workspace, functions);
}
