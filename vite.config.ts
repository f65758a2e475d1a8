import { defineConfig } from 'vitest/config';
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
    include: ['test/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    // Browser tests wait more than they compute: as many at a time as the gate's machines have cores.
    maxWorkers: 2,
  },
});
