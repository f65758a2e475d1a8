import { parentPort } from 'node:worker_threads';
import { ingest } from '../src/ingest.ts';

/** One file for the reader that runs in a thread of its own, so that a file on which it hangs can be given up. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What came of it; `broken` is what was thrown, `changed` what was added to the prototypes that all objects share. */
export interface HostileOutcome {
  readonly readings: readonly {
    readonly kind: string;
    readonly diagnostics: readonly { readonly severity: string; readonly code: string }[];
  }[];
  readonly changed: readonly string[];
  readonly broken?: string;
}

// Map is left out: the older build of pdf.js adds methods to it that Node 20 lacks.
const SHARED = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const namesNow = (): readonly string[] => SHARED.flatMap((one) => Object.getOwnPropertyNames(one));
const before = new Set(namesNow());

async function read({ name, bytes }: HostileFile): Promise<HostileOutcome> {
  try {
    const { readings } = await ingest(name, bytes);
    const kept = readings.map(({ kind, diagnostics }) => ({
      kind,
      diagnostics: diagnostics.map(({ severity, code }) => ({ severity, code })),
    }));
    return { readings: kept, changed: changes() };
  } catch (error) {
    return { readings: [], changed: changes(), broken: String(error) };
  }
}

function changes(): readonly string[] {
  const inherited: string[] = [];
  for (const key in {}) inherited.push(key);
  return [...inherited, ...namesNow().filter((one) => !before.has(one))];
}

parentPort?.on('message', (file: HostileFile) => {
  void read(file).then((outcome) => parentPort?.postMessage(outcome));
});
