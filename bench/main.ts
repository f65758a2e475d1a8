import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Job, Row } from './job.ts';
import { measure } from './measure.ts';
import { readDocuments } from './read-documents.ts';
import { readPages } from './read-pages.ts';

/** The second size has as many names as a large framework; on fewer documents, because of the time that the peer takes. */
const JOBS: readonly Job[] = [readDocuments(1000, 740), readDocuments(25, 13_939), readPages(20)];

const words = process.argv.slice(2);
const isJson = words.includes('--json');
const wordAfter = (name: string): string | undefined => {
  const index = words.indexOf(name);
  return index < 0 ? undefined : words[index + 1];
};

/** Runs our half once in a process of its own and gives its peak in megabytes. */
function peakOf(job: Job): number {
  const run = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--memory', String(JOBS.indexOf(job))], {
    encoding: 'utf8',
  });
  return Number(run.stdout.trim() || NaN);
}

const inMemory = wordAfter('--memory');
if (inMemory === undefined) await printAll();
else {
  const work = await JOBS[Number(inMemory)]?.prepare();
  await work?.ours();
  // The kernel counts in kilobytes.
  console.log((process.resourceUsage().maxRSS / 1024).toFixed(0));
}

async function printAll(): Promise<void> {
  const wanted = wordAfter('--job');
  const chosen = JOBS.filter((one) => wanted === undefined || `${one.job} ${one.size}`.includes(wanted));
  const rows: Row[] = [];
  for (const job of chosen) {
    const row = await measure(job, peakOf);
    rows.push(row);
    if (!isJson) printRow(job, row);
  }
  if (isJson) console.log(JSON.stringify({ rows }, undefined, 2));
}

function printRow(job: Job, row: Row): void {
  const milliseconds = (number: number): string => `${number.toFixed(0)} ms`;
  console.log(
    [
      `${row.job}  ${row.size}`,
      `  ours   ${milliseconds(row.ours_ms).padStart(9)}   ${row.ours_did}`,
      `  peer   ${milliseconds(row.peer_ms).padStart(9)}   ${row.peer}: ${row.peer_did}`,
      `  ratio  ${row.ratio.median.toFixed(2)} times faster in the middle round, ${row.ratio.worst.toFixed(2)} in the worst of ${row.rounds}`,
      ...(row.goal === undefined
        ? []
        : [`  goal   ${row.goal}: ${row.ratio.median >= row.goal ? 'reached' : 'NOT REACHED'}`]),
      `  peak   ${row.peak_mb} MB`,
      `  ${job.about}`,
      '',
    ].join('\n'),
  );
}
