import { deflateSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { readFiles } from '../../src/cli/read-files.ts';
import { nlDiagnostics } from '../../src/i18n/nl/diagnostics.ts';
import { readBytes } from '../../src/read/read-bytes.ts';

const FILES = { files: readFiles };

function png(width: number, height: number, data: Uint8Array, depth = 8, colour = 0): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour], 8);
  const chunk = (name: string, body: Uint8Array): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, Buffer.from(name, 'latin1'), body, Buffer.alloc(4)]);
  };
  const parts = [chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', new Uint8Array())];
  return new Uint8Array(Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), ...parts]));
}

async function codes(
  bytes: Uint8Array,
  port = FILES as Parameters<typeof readBytes>[2],
  read = readBytes,
): Promise<readonly string[]> {
  const { value, diagnostics } = await read('beeld', bytes, port);
  expect(value).toBeUndefined();
  for (const { code } of diagnostics) expect(Object.keys(nlDiagnostics)).toContain(code);
  return diagnostics.map((one) => one.code);
}

describe('a picture that cannot be read', () => {
  const scan = new Uint8Array(readFileSync(new URL('scans/ruled-numbers.png', import.meta.url)));
  const jpeg = new Uint8Array(readFileSync(new URL('scans/cumulative.jpg', import.meta.url)));

  it('waits for files of the program that cannot be had', async () => {
    // What was loaded once stays at hand, so this asks for a reader that loaded nothing yet.
    vi.resetModules();
    const { readBytes: fresh } = await import('../../src/read/read-bytes.ts');
    const missing = { files: () => Promise.reject(new Error('geen verbinding')) };
    const white = png(40, 40, deflateSync(new Uint8Array(41 * 40)));
    expect(await codes(white, missing, fresh)).toEqual(['read/ocr-unavailable']);
    expect(await codes(scan, {}, fresh)).toEqual(['read/ocr-unavailable']);
  });

  it('is cut off', async () => {
    expect(await codes(scan.subarray(0, 9_000))).toEqual(['read/damaged-image']);
    expect(await codes(scan.subarray(0, 20))).toEqual(['read/damaged-image']);
  });

  it('claims to be larger than any page, and is not unpacked', async () => {
    const { diagnostics } = await readBytes('reus.png', png(100_000, 100_000, deflateSync(new Uint8Array(10))), FILES);
    expect(diagnostics).toMatchObject([{ code: 'read/image-too-large', values: { megapixels: 10_000, limit: 40 } }]);
    const large = new Uint8Array(jpeg);
    const frame = large.findIndex((byte, index) => byte === 0xff && large[index + 1] === 0xc0);
    large.set([0xff, 0xf0, 0xff, 0xf0], frame + 5);
    expect(await codes(large)).toEqual(['read/image-too-large']);
  });

  it('has a second header that says a larger size', async () => {
    const small = png(1_000, 1_400, deflateSync(new Uint8Array(10)));
    const large = png(24_000, 24_000, deflateSync(new Uint8Array(10)));
    const twice = Buffer.concat([small.subarray(0, 33), large.subarray(8)]);
    expect(await codes(new Uint8Array(twice))).toEqual(['read/damaged-image']);
  });

  it('is one endless row', async () => {
    expect(await codes(png(39_000_000, 1, deflateSync(new Uint8Array(10)), 16, 6))).toEqual(['read/damaged-image']);
  });

  it('holds more than it announces, or less', async () => {
    const more = png(40, 40, deflateSync(new Uint8Array(50_000_000)));
    expect(await codes(more)).toEqual(['read/image-without-text']);
    expect(await codes(png(40, 40, deflateSync(new Uint8Array(10))))).toEqual(['read/damaged-image']);
  });

  it('is rubbish after its first bytes', async () => {
    const rubbish = new Uint8Array(jpeg.subarray(0, 3_000).map((byte, at) => (at < 4 ? byte : (at * 73) % 251)));
    expect(await codes(rubbish)).toEqual(['read/damaged-image']);
    expect(await codes(png(40, 40, new Uint8Array(100).fill(7)))).toEqual(['read/damaged-image']);
    expect(await codes(png(40, 40, deflateSync(new Uint8Array(41 * 40)), 8, 5))).toEqual(['read/damaged-image']);
  });

  it('is of a format that is not read', async () => {
    expect(await codes(new TextEncoder().encode('GIF89a en verder niets'))).toEqual(['read/not-yet-image']);
  });
});
