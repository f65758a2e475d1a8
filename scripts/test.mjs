// npm test: installs what is missing, then every check and every test; ends with "N passed, N failed".
// npm run check (--fast): the same without a browser.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { bin, installPackages, requireNode, ROOT } from './packages.mjs';

const fast = process.argv.includes('--fast');

requireNode();
installPackages();
const { requireChromium } = await import('./chromium.mjs');
const chromium = fast ? undefined : requireChromium();

const report = path.join(ROOT, '.cache', 'tests.json');
mkdirSync(path.dirname(report), { recursive: true });
rmSync(report, { force: true });

/** One half of the lint: both run beside each other, as no other check takes as long. */
const lint = (name, ...args) => [
  `lint of ${name}`,
  'eslint',
  [...args, '--max-warnings', '0', '--cache', '--cache-location', `.cache/eslint-${name}`],
];

const CHECKS = [
  lint('tests', 'test'),
  lint('sources', '.', '--ignore-pattern', 'test/'),
  ['types', 'tsc', ['-b', 'tsconfig.json']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['imports', 'depcruise', ['--config', '.dependency-cruiser.mjs', 'src']],
  ['unused files and exports', 'knip', []],
  ['build', 'vite', ['build', '--logLevel', 'warn']],
];

let passed = 0;
let failed = 0;

/** Runs one command; what it printed is shown only when it failed. */
function check([name, command, args]) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(bin(command), args, { cwd: ROOT, shell: process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)`);
      if (code === 0) passed += 1;
      else {
        failed += 1;
        console.log(output);
      }
      resolve();
    });
  });
}

// Two at a time: the gate's machines have two cores.
const queue = [...CHECKS];
const worker = async () => {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) await check(next);
};
await Promise.all([worker(), worker()]);

await new Promise((resolve) => {
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  if (fast) args.push('--project', 'node');
  spawn(bin('vitest'), args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...(chromium === undefined ? {} : { MEETLAT_CHROMIUM: chromium }) },
  }).on('close', resolve);
});

let skipped = 0;
try {
  const results = JSON.parse(readFileSync(report, 'utf8'));
  passed += results.numPassedTests;
  skipped += results.numPendingTests + results.numTodoTests;
  // A file that could not be loaded has no failed test of its own, and still is a failure.
  const broken = results.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  failed += results.numFailedTests + broken.length;
  if (results.numTotalTests === 0) failed += 1;
} catch (error) {
  console.error(`The tests left no report: ${error.message}`);
  failed += 1;
}

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 ? 0 : 1);
