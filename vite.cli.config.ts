import { defineConfig } from 'vite';

// The command line is built into plain JavaScript beside the app, so that it starts fast and needs no loader.
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/main.ts',
    target: 'node20',
    outDir: 'dist/cli',
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'meetlat.mjs' } },
  },
});
