#!/usr/bin/env node
// The command line: builds it when it is missing or older than its sources, then runs it with these arguments.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const BUILT = path.join(ROOT, 'dist', 'cli', 'meetlat.mjs');
const SOURCES = ['src', 'data', 'vite.cli.config.ts', 'package-lock.json'].map((one) => path.join(ROOT, one));
const VITE = path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
const LOCK = path.join(ROOT, '.cache', 'cli-build.lock');
/** Milliseconds after which a lock is left over from a build that was cut off. */
const STALE = 120_000;

function newest(file) {
  if (!existsSync(file)) return 0;
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

function isFresh() {
  return existsSync(BUILT) && statSync(BUILT).mtimeMs >= Math.max(...SOURCES.map(newest));
}

function wait(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Takes the lock, waiting for a build that runs elsewhere; one build at a time writes the folder. */
function lock() {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const age = existsSync(LOCK) ? Date.now() - statSync(LOCK).mtimeMs : 0;
      if (age > STALE) rmSync(LOCK, { recursive: true, force: true });
      else wait(50);
    }
  }
}

function build() {
  if (!existsSync(VITE)) {
    console.error('De pakketten ontbreken: voer eerst npm install uit. / Packages are missing: run npm install first.');
    process.exit(1);
  }
  lock();
  try {
    if (isFresh()) return;
    const args = [VITE, 'build', '--config', 'vite.cli.config.ts', '--logLevel', 'error'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    if (status === 0) return;
    console.error(stderr);
    process.exitCode = 1;
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

if (!isFresh()) build();
if (process.exitCode === undefined) await import(pathToFileURL(BUILT).href);
