import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** A process with numpy and scipy that does a job when it is told to, by its own clock. */
export interface PythonPeer {
  readonly run: () => Promise<{ readonly ms: number; readonly result: number }>;
  readonly end: () => void;
}

/** Settings of the linear algebra that this machine may hold for other programs: the peer shall run as it was made. */
const LEFT_OUT: readonly string[] = ['OPENBLAS_CORETYPE', 'OPENBLAS_L2_SIZE'];

/** Whether this machine has Python with numpy and scipy. */
export function hasPython(): boolean {
  return spawnSync('python3', ['-c', 'import numpy, scipy'], { stdio: 'ignore' }).status === 0;
}

/**
 * Gets a peer of `peers.py` ready; it starts with the first round.
 *
 * @param arrays Written to files for it, by name.
 * @param job Its name and numbers.
 */
export function pythonPeer(
  arrays: () => Readonly<Record<string, Uint8Array | Uint32Array>>,
  job: Readonly<Record<string, string | number>>,
): PythonPeer {
  let started: { readonly ask: () => Promise<string>; readonly end: () => void } | undefined;
  return {
    async run() {
      started ??= start(arrays(), job);
      const answer: unknown = JSON.parse(await started.ask());
      if (typeof answer !== 'object' || answer === null || !('ms' in answer) || !('result' in answer))
        throw new Error('The peer gave no result.');
      return { ms: Number(answer.ms), result: Number(answer.result) };
    },
    end: () => started?.end(),
  };
}

function start(
  arrays: Readonly<Record<string, Uint8Array | Uint32Array>>,
  job: Readonly<Record<string, string | number>>,
): { readonly ask: () => Promise<string>; readonly end: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'meetlat-bench-'));
  for (const [name, array] of Object.entries(arrays)) writeFileSync(path.join(folder, name), array);
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !LEFT_OUT.includes(name)));
  const child = spawn('python3', [path.resolve('bench/peers.py')], {
    env: environment,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error('The peer ended.');
    return value;
  };
  const ready = next();
  return {
    async ask() {
      await ready;
      child.stdin.write(`${JSON.stringify({ ...job, folder })}\n`);
      return next();
    },
    end() {
      child.stdin.end();
      rmSync(folder, { recursive: true });
    },
  };
}
