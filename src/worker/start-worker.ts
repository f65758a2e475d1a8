import type { WorkerPort } from './lane.ts';

/** Starts one worker. The bundler finds the file by this very expression. */
export function startWorker(): WorkerPort {
  return new Worker(new URL('./entry.ts', import.meta.url), { type: 'module', name: 'meetlat' });
}
