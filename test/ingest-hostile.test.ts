import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enDiagnostics } from '../src/i18n/en/diagnostics.ts';
import { nlDiagnostics } from '../src/i18n/nl/diagnostics.ts';
import type { HostileFile, HostileOutcome } from './hostile-reader.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const HOSTILE = path.resolve(ROOT, '../shared/hostile');
const BUILT = path.join(ROOT, '.cache', 'hostile');
/** Milliseconds after which a file counts as one on which the reader hangs; an ordinary one takes a few. */
const HANGS = 60_000;

const isThere = existsSync(HOSTILE);
if (!isThere) console.warn(`SKIPPED: no hostile files at ${HOSTILE}; reading was not tried on them.`);

let thread: Worker | undefined;

function threadNow(): Worker {
  thread ??= new Worker(path.join(BUILT, 'reader.mjs'));
  return thread;
}

/** What reading one file gives, or the word that it hangs. */
function outcomeOf(file: HostileFile): Promise<HostileOutcome> {
  const worker = threadNow();
  return new Promise((resolve) => {
    const giveUp = (broken: string): void => {
      thread = undefined;
      void worker.terminate();
      settle({ readings: [], changed: [], broken });
    };
    const timer = setTimeout(() => {
      giveUp('hangs');
    }, HANGS);
    const failed = (error: unknown): void => {
      giveUp(String(error));
    };
    const settle = (outcome: HostileOutcome): void => {
      clearTimeout(timer);
      worker.off('message', settle);
      worker.off('error', failed);
      resolve(outcome);
    };
    worker.on('message', settle);
    worker.on('error', failed);
    worker.postMessage(file);
  });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.join(one.parentPath, one.name))
    .sort();
}

/** The files of a folder for which reading gave neither what they hold nor a clear reason why not. */
async function faultsIn(folder: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const file of filesIn(folder)) {
    const name = path.basename(file);
    const { readings, changed, broken } = await outcomeOf({ name, bytes: new Uint8Array(readFileSync(file)) });
    if (broken !== undefined) faults.push(`${name}: ${broken}`);
    else if (readings.length === 0) faults.push(`${name}: no reading`);
    if (changed.length > 0) faults.push(`${name}: changed ${changed.join(', ')}`);
    for (const { kind, diagnostics } of readings) {
      const isSilent = kind === 'unknown' && !diagnostics.some((one) => one.severity === 'error');
      if (isSilent) faults.push(`${name}: nothing known and no reason`);
      for (const { code } of diagnostics) {
        if (!(code in nlDiagnostics) || !(code in enDiagnostics)) faults.push(`${name}: ${code} has no message`);
      }
    }
  }
  return faults;
}

describe.skipIf(!isThere)('reading hostile files (skipped without the shared hostile data)', () => {
  beforeAll(async () => {
    await build({
      configFile: false,
      root: ROOT,
      publicDir: false,
      logLevel: 'error',
      build: {
        ssr: 'test/hostile-reader.ts',
        target: 'node20',
        outDir: BUILT,
        emptyOutDir: true,
        rolldownOptions: { output: { entryFileNames: 'reader.mjs' } },
      },
    });
  }, 120_000);

  afterAll(async () => {
    await thread?.terminate();
  });

  it.each(['JSONTestSuite', 'blns', 'csv-injection-payloads', 'csv-spectrum', 'jszip-ref', 'mammoth', 'pdfjs', 'xss'])(
    'every file of %s gives what it holds or a reason, never hangs and changes no prototype',
    { timeout: 300_000 },
    async (folder) => {
      expect(filesIn(path.join(HOSTILE, folder)).length).toBeGreaterThan(2);
      expect(await faultsIn(path.join(HOSTILE, folder))).toEqual([]);
    },
  );

  it('bombs, lies, odd encodings and names of prototypes do the same', { timeout: 300_000 }, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'meetlat-hostile-'));
    try {
      execFileSync('python3', [path.join(HOSTILE, 'synthetic', 'make.py'), folder], { stdio: 'ignore' });
      expect(filesIn(folder).length).toBeGreaterThan(20);
      expect(await faultsIn(folder)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
