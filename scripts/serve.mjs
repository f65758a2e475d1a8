// A small static server for the built app, with the headers that a host should send.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SECURITY_HEADERS } from './security-policy.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

/**
 * Serves a folder on the loopback address.
 *
 * @param {string} folder
 * @param {number} [port] The first port to try; a taken port means the next one. 0 lets the system choose.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(folder, port = 0) {
  const server = createServer((request, response) => {
    void answer(folder, request, response);
  });
  const used = await listen(server, port);
  return {
    url: `http://localhost:${used}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(folder, request, response) {
  const send = (status, headers, body) => {
    response.writeHead(status, { ...SECURITY_HEADERS, 'Cache-Control': 'no-cache', ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, { Allow: 'GET, HEAD' }, '');
  try {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const relative = decodeURIComponent(pathname).replace(/^\/+/, '') || 'index.html';
    const file = path.resolve(folder, relative);
    if (!file.startsWith(path.resolve(folder) + path.sep))
      return send(404, { 'Content-Type': 'text/plain' }, 'not found');
    const body = await readFile(file);
    return send(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' }, body);
  } catch {
    return send(404, { 'Content-Type': 'text/plain' }, 'not found');
  }
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    const attempt = (number, left) => {
      server.once('error', (error) => {
        if (error.code === 'EADDRINUSE' && left > 0) attempt(number + 1, left - 1);
        else reject(error);
      });
      // 'localhost' may be ::1 or 127.0.0.1; the server listens on the name, so that the printed address always works.
      server.listen(number, 'localhost', () => {
        server.removeAllListeners('error');
        resolve(server.address().port);
      });
    };
    attempt(port, port === 0 ? 0 : 50);
  });
}
