// npm start: installs what is missing, builds, serves, prints the address.
import path from 'node:path';
import { bin, installPackages, requireNode, ROOT, run } from './packages.mjs';

requireNode();
installPackages();
run(bin('vite'), ['build', '--logLevel', 'warn']);
const { serve } = await import('./serve.mjs');
const { url } = await serve(path.join(ROOT, 'dist', 'app'), Number(process.env.PORT ?? 4173));
console.log(`\nMeetlat staat klaar op / is ready at:  ${url}\n\nStop met / with Ctrl+C`);
