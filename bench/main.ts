import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { matchesByNumpy, matchesByObjects, openMatches } from './best-matches-job.ts';
import { findNames } from './find-names.ts';
import { growOnce, growths } from './growth.ts';
import type { Growth, Job, Row } from './job.ts';
import { teamLevels } from './level-counts-job.ts';
import { measure } from './measure.ts';
import { openOverlap } from './open-overlap-job.ts';
import { PUBLIC_JOBS } from './public-data.ts';
import { readDocuments } from './read-documents.ts';
import { readPages } from './read-pages.ts';
import { readScans } from './read-scans.ts';
import { mappingUpdate } from './update-job.ts';
import { fullOverlap, sparseOverlap } from './shared-crosses-job.ts';

const JOBS: readonly Job[] = [
  sparseOverlap(300, 500),
  sparseOverlap(3039, 13_939, 4),
  fullOverlap(1000, 120, 5),
  matchesByObjects(200, 50),
  matchesByObjects(10_000, 300, 8),
  matchesByNumpy(10_000, 300, 1.5),
  openMatches(1000, 300),
  teamLevels(10_000, 40, 40, 15),
  mappingUpdate(),
  ...PUBLIC_JOBS,
  openOverlap(300, 120),
  findNames(1000, 740, 20),
  findNames(200, 13_939, 20),
  // As many names as a large framework has; on fewer documents, because of the time that the peer takes.
  readDocuments(1000, 740),
  readDocuments(200, 13_939),
  readPages(20),
  readScans(['ruled-marks.png', 'skewed.jpg']),
];

const words = process.argv.slice(2);
const isJson = words.includes('--json');
const wordAfter = (name: string): string | undefined => {
  const index = words.indexOf(name);
  return index < 0 ? undefined : words[index + 1];
};

/** Runs this program in a process of its own and gives its peak in megabytes. */
function peakOf(...options: readonly string[]): number {
  const run = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...options], { encoding: 'utf8' });
  return Number(run.stdout.trim() || NaN);
}

const inMemory = wordAfter('--memory');
const grown = wordAfter('--grow');
if (inMemory === undefined && grown === undefined) await printAll();
else {
  if (grown === undefined) await (await JOBS[Number(inMemory)]?.prepare())?.ours();
  else growOnce(Number(grown), Number(wordAfter('--size')));
  console.log((ownPeak() / 1024).toFixed(0));
}

/** Kilobytes. What the process counts itself may be that of the one which started it, so Linux is asked first. */
function ownPeak(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const line = status.split('\n').find((one) => one.startsWith('VmHWM:'));
  return line === undefined ? process.resourceUsage().maxRSS : Number.parseInt(line.slice('VmHWM:'.length), 10);
}

async function printAll(): Promise<void> {
  const wanted = wordAfter('--job');
  const chosen = JOBS.filter((one) => wanted === undefined || `${one.job} ${one.size}`.includes(wanted));
  const rows: Row[] = [];
  const skipped: string[] = [];
  for (const job of chosen) {
    if (job.missing !== undefined) {
      skipped.push(`${job.job} ${job.size}: ${job.missing}`);
      console.error(`SKIPPED: ${job.job}  ${job.size}: ${job.missing}`);
      continue;
    }
    const row = await measure(job, () => peakOf('--memory', String(JOBS.indexOf(job))));
    rows.push(row);
    if (!isJson) printRow(job, row);
  }
  const growth = growths(wanted, (series, size) => peakOf('--grow', String(series), '--size', String(size)));
  if (isJson) console.log(JSON.stringify({ rows, growth, skipped }, undefined, 2));
  else for (const one of growth) printGrowth(one);
}

function printRow(job: Job, row: Row): void {
  const milliseconds = (number: number): string => `${number.toFixed(number < 100 ? 1 : 0)} ms`.padStart(10);
  const lines = [`${row.job}  ${row.size}`, `  ours   ${milliseconds(row.ours_ms)}   ${row.ours_did}`];
  if (row.peer_ms === undefined || row.ratio === undefined)
    lines.push(`  peer   NOT MEASURED: ${row.peer} needs python3 with numpy and scipy, which is not installed here`);
  else {
    const { median, worst } = row.ratio;
    const factors = `${median.toFixed(2)} times faster in the middle round, ${worst.toFixed(2)} in the worst of ${row.rounds}`;
    lines.push(`  peer   ${milliseconds(row.peer_ms)}   ${row.peer}: ${row.peer_did ?? ''}`, `  ratio  ${factors}`);
    if (row.goal !== undefined) lines.push(`  goal   ${row.goal}: ${median >= row.goal ? 'reached' : 'NOT REACHED'}`);
    if (row.agree === false) lines.push('  THE TWO DISAGREE');
  }
  if (row.limit_ms !== undefined)
    lines.push(
      `  limit  ${row.limit_ms} ms in the middle round, the worst was ${row.ours_worst_ms.toFixed(1)}: ${row.ours_ms <= row.limit_ms ? 'kept' : 'NOT KEPT'}`,
    );
  if (row.note !== undefined) lines.push(`  note   ${row.note}`);
  console.log([...lines, `  peak   ${row.peak_mb} MB`, `  ${job.about}`, ''].join('\n'));
}

function printGrowth({ job, by, sizes, ms, slope, goal, memory }: Growth): void {
  const points = sizes.map((size, index) => `${size}: ${(ms[index] ?? NaN).toFixed(1)} ms`).join(', ');
  const verdict = goal === undefined ? '' : ` (at most ${goal}: ${slope <= goal ? 'reached' : 'NOT REACHED'})`;
  console.log(`${job}  growth with ${by}: slope ${slope.toFixed(2)}${verdict}; ${points}`);
  if (memory === undefined) return;
  const { peak_mb: peaks, more_mb: more, most_mb: most } = memory;
  const kept = more <= most ? 'reached' : 'NOT REACHED';
  console.log(
    `${job}  memory: ${more} MB more at the largest (at most ${most.toFixed(0)}: ${kept}); peaks ${peaks.join(', ')} MB`,
  );
}
