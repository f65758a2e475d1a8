// npm run bench [-- --json] [--job WORD]: builds the benchmarks as the program itself is built, then runs them.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { installPackages, requireNode, ROOT } from './packages.mjs';

requireNode();
installPackages();
const outDir = path.join(ROOT, '.cache', 'bench');
await build({
  configFile: false,
  root: ROOT,
  publicDir: false,
  logLevel: 'error',
  build: {
    ssr: 'bench/main.ts',
    target: 'node20',
    outDir,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
  },
});
// The peers that need Python are found from here.
process.chdir(ROOT);
await import(pathToFileURL(path.join(outDir, 'main.mjs')).href);
