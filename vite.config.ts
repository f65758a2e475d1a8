import { defineConfig } from 'vitest/config';
import { SlowFirst } from './scripts/slow-first.ts';
import { META_POLICY } from './scripts/security-policy.mjs';

export default defineConfig({
  base: './',
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    outDir: 'dist/app',
  },
  worker: { format: 'es' },
  plugins: [
    {
      name: 'content-security-policy',
      apply: 'build',
      // Written into the page too, for hosts that send no headers.
      transformIndexHtml: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: META_POLICY },
          injectTo: 'head-prepend',
        },
      ],
    },
  ],
  test: {
    projects: [
      {
        extends: true,
        // Without isolation a worker loads each module once, not once per test file: half the time of the whole.
        test: { name: 'node', include: ['test/**/*.test.ts'], exclude: ['test/browser/**'], isolate: false },
      },
      // A second try, named in the output: a browser on a machine with other work sometimes loses a step.
      { extends: true, test: { name: 'browser', include: ['test/browser/**/*.test.ts'], retry: 1 } },
    ],
    environment: 'node',
    // Only to end what hangs: how fast something is, the benchmarks say.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Browser tests wait more than they compute: as many at a time as the gate's machines have cores.
    maxWorkers: 2,
    sequence: { sequencer: SlowFirst },
  },
});
