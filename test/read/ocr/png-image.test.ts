import { deflateSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { GreyImage } from '../../../src/read/ocr/grey-image.ts';
import { pngImage } from '../../../src/read/ocr/png-image.ts';

interface Made {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colour: number;
  readonly rows: readonly (readonly number[])[];
  readonly palette?: readonly number[];
  readonly interlace?: number;
}

/** A PNG of rows as they are written: the filter, then the bytes. */
function made({ width, height, depth, colour, rows, palette, interlace = 0 }: Made): () => Promise<GreyImage> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour, 0, 0, interlace], 8);
  const chunk = (name: string, body: Uint8Array): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, Buffer.from(name, 'latin1'), body, Buffer.alloc(4)]);
  };
  const bytes = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk('IHDR', header),
    ...(palette === undefined ? [] : [chunk('PLTE', Uint8Array.from(palette))]),
    chunk('IDAT', deflateSync(Uint8Array.from(rows.flat()))),
    chunk('IEND', new Uint8Array()),
  ]);
  const picture = new Uint8Array(bytes);
  return () => pngImage(picture, { kind: 'png', width, height, quarters: 0 });
}

async function greys(one: Made): Promise<readonly number[]> {
  return [...(await made(one)()).data];
}

describe('a PNG', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('of single bits is black and white', async () => {
    expect(await greys({ width: 3, height: 1, depth: 1, colour: 0, rows: [[0, 0b10100000]] })).toEqual([255, 0, 255]);
  });

  it('undoes each way in which a row is written', async () => {
    const rows = [
      [0, 10, 20],
      [1, 5, 5],
      [2, 1, 1],
      [3, 0, 0],
      [4, 0, 0],
    ];
    expect(await greys({ width: 2, height: 5, depth: 8, colour: 0, rows })).toEqual([10, 20, 5, 10, 6, 11, 3, 7, 3, 7]);
  });

  it('that comes in passes is put together, each pass on its own', async () => {
    const rows = [
      [0, 1],
      [2, 3],
      [1, 7, 2],
      [0, 2],
      [2, 6],
      [1, 4, 1, 1],
    ];
    expect(await greys({ width: 3, height: 3, depth: 8, colour: 0, interlace: 1, rows })).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  it('in colours becomes as light as it looks, and what shows through is white', async () => {
    const palette = [0, 0, 0, 255, 255, 255];
    expect(await greys({ width: 2, height: 1, depth: 8, colour: 3, palette, rows: [[0, 1, 0]] })).toEqual([255, 0]);
    expect(await greys({ width: 2, height: 1, depth: 8, colour: 6, rows: [[0, 0, 0, 0, 0, 0, 0, 0, 255]] })).toEqual([
      255, 0,
    ]);
    expect(await greys({ width: 1, height: 1, depth: 8, colour: 2, rows: [[0, 255, 0, 0]] })).toEqual([76]);
  });

  it('of colours of sixteen bits and what shows through never takes more at once than its greys', async () => {
    const [width, height] = [300, 200];
    const rows = Array.from({ length: height }, () => [0, ...Array.from({ length: width * 8 }, () => 255)]);
    let most = 0;
    class Counted extends Uint8Array<ArrayBuffer> {
      constructor(...given: readonly unknown[]) {
        super(...(given as [ArrayBuffer]));
        most = Math.max(most, this.buffer.byteLength);
      }
    }
    const read = made({ width, height, depth: 16, colour: 6, rows });
    vi.stubGlobal('Uint8Array', Counted);
    const { data } = await read();
    expect(data.every((one) => one === 255)).toBe(true);
    expect(most).toBe(width * height);
  });
});
