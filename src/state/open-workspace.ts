import { encodeWorkspace } from '../exchange/workspace-file.ts';
import { browserEnvironment, browserKeys } from '../store/browser-environment.ts';
import { openStore } from '../store/open-store.ts';
import { createWorkerClient } from '../worker/client.ts';
import { startWorker } from '../worker/start-worker.ts';
import { createWorkspace } from './create-workspace.ts';
import type { ShippedLoaders } from './ports.ts';
import type { Workspace } from './workspace.ts';

/** The workspace of this browser tab. */
export function openWorkspace(shipped: ShippedLoaders): Workspace {
  const keys = browserKeys('localStorage');
  const now = (): Date => new Date();
  return createWorkspace({
    openStore: () => openStore(browserEnvironment(keys, now)),
    worker: createWorkerClient(startWorker),
    shipped,
    keys,
    tabKeys: browserKeys('sessionStorage'),
    languages: navigator.languages,
    encode: encodeWorkspace,
    now,
    newId,
  });
}

/** 128 random bits. `crypto.randomUUID` would do, but plain http lacks it. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
