import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { imageHeader } from '../../../src/read/ocr/image-header.ts';
import { jpegImage } from '../../../src/read/ocr/jpeg-image.ts';
import type { GreyImage } from '../../../src/read/ocr/grey-image.ts';

const jpeg = new Uint8Array(readFileSync(new URL('../scans/cumulative.jpg', import.meta.url)));
/** A frame that claims over four thousand million pixels. */
const FRAME = [0xff, 0xc0, 0, 11, 8, 0xff, 0xf0, 0xff, 0xf0, 1, 1, 0x11, 0];

async function read(bytes: readonly number[] | Uint8Array): Promise<GreyImage> {
  const picture = Uint8Array.from(bytes);
  const header = imageHeader(picture);
  if (header === undefined) throw new Error('no header');
  expect([header.width, header.height]).toEqual([imageHeader(jpeg)?.width, imageHeader(jpeg)?.height]);
  return jpegImage(picture, header);
}

describe('a JPEG', () => {
  it('is not looked into where a note holds a frame, or after its end', async () => {
    const plain = await read(jpeg);
    // The length of the note leads to a marker that stands for nothing: a decoder then looks inside the note.
    const note = [0xff, 0xe5, 0, 2 + FRAME.length, ...FRAME, 0xff, 0x01, 0, 2];
    const noted = await read([0xff, 0xd8, ...note, ...jpeg.subarray(2), ...FRAME]);
    expect(Buffer.compare(noted.data, plain.data)).toBe(0);
  });

  it('that says another size further on is damaged', async () => {
    const body = jpeg.subarray(0, -2);
    const damaged = { diagnostic: { code: 'read/damaged-image' } };
    await expect(read([...body, ...FRAME, 0xff, 0xd9])).rejects.toMatchObject(damaged);
    await expect(read([...body, 0xff, 0xdc, 0, 4, 0xff, 0xf0, 0xff, 0xd9])).rejects.toMatchObject(damaged);
  });

  it('that was saved very coarsely is read, although a table in it holds what looks like a frame', async () => {
    const coarse = new Uint8Array(readFileSync(new URL('../scans/poor.jpg', import.meta.url)));
    const header = imageHeader(coarse);
    const [table, frame] = [0xdb, 0xc0].map((marker) =>
      coarse.findIndex((byte, at) => byte === 0xff && coarse[at + 1] === marker),
    );
    expect(frame).toBeLessThan((table ?? 0) + 140);
    expect(await (header === undefined ? undefined : jpegImage(coarse, header))).toMatchObject({
      width: header?.width,
    });
  });

  it('of which the colours would not fit in the memory is refused with what would', async () => {
    // 7,000 by 5,000 pixels, each with three samples.
    const frame = [0xff, 0xc0, 0, 17, 8, 0x13, 0x88, 0x1b, 0x58, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0];
    const large = Uint8Array.from([0xff, 0xd8, ...frame, 0xff, 0xd9]);
    const header = imageHeader(large);
    expect(header).toMatchObject({ width: 7000, height: 5000 });
    await expect(header === undefined ? undefined : jpegImage(large, header)).rejects.toMatchObject({
      diagnostic: { code: 'read/image-too-large', values: { megapixels: 35, limit: 20 } },
    });
  });

  it('of more samples than a colour has is damaged', async () => {
    const many = new Uint8Array(jpeg);
    many[many.findIndex((byte, index) => byte === 0xff && many[index + 1] === 0xc0) + 9] = 255;
    await expect(read(many)).rejects.toMatchObject({ diagnostic: { code: 'read/damaged-image' } });
  });
});
