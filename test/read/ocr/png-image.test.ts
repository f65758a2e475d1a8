import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pngImage } from '../../../src/read/ocr/png-image.ts';

interface Made {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colour: number;
  readonly rows: readonly (readonly number[])[];
  readonly palette?: readonly number[];
}

/** A PNG of rows as they are written: the filter, then the bytes. */
async function greys({ width, height, depth, colour, rows, palette }: Made): Promise<readonly number[]> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour], 8);
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
  return [...(await pngImage(new Uint8Array(bytes))).data];
}

describe('a PNG', () => {
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

  it('in colours becomes as light as it looks, and what shows through is white', async () => {
    const palette = [0, 0, 0, 255, 255, 255];
    expect(await greys({ width: 2, height: 1, depth: 8, colour: 3, palette, rows: [[0, 1, 0]] })).toEqual([255, 0]);
    expect(await greys({ width: 2, height: 1, depth: 8, colour: 6, rows: [[0, 0, 0, 0, 0, 0, 0, 0, 255]] })).toEqual([
      255, 0,
    ]);
    expect(await greys({ width: 1, height: 1, depth: 8, colour: 2, rows: [[0, 255, 0, 0]] })).toEqual([76]);
  });
});
