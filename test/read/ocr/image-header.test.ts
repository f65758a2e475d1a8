import { describe, expect, it } from 'vitest';
import { dpiOf, imageHeader } from '../../../src/read/ocr/image-header.ts';

/** A JPEG's head: JFIF with a resolution, what a camera notes, and the frame. */
function jpegHead(perInch: number, orientation?: number): Uint8Array {
  const camera =
    orientation === undefined
      ? []
      : [
          [0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
          [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
        ].flat();
  const jfif = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 1, perInch >> 8, perInch & 255, 0, 0, 0, 0];
  return Uint8Array.from([0xff, 0xd8, ...jfif, ...camera, 0xff, 0xc0, 0, 11, 8, 0x03, 0x20, 0x02, 0x58, 1, 1, 0x11, 0]);
}

describe('the header of a picture', () => {
  it('gives its size, its resolution and how a camera lay', () => {
    expect(imageHeader(jpegHead(300))).toEqual({ kind: 'jpeg', width: 600, height: 800, quarters: 0, dpi: 300 });
    expect([1, 3, 6, 8].map((one) => imageHeader(jpegHead(300, one))?.quarters)).toEqual([0, 2, 1, 3]);
  });

  it('says nothing of the resolution where a program wrote that of a screen: then the picture is a page of A4', () => {
    const header = imageHeader(jpegHead(72));
    expect(header).not.toHaveProperty('dpi');
    expect(dpiOf({ kind: 'jpeg', width: 1654, height: 2339, quarters: 0 })).toBeCloseTo(200, 0);
  });

  it('is unknown where it is cut off', () => {
    expect(imageHeader(jpegHead(300).subarray(0, 22))).toBeUndefined();
    expect(imageHeader(Uint8Array.from([0x89, 0x50, 0x4e, 0x47]))).toBeUndefined();
  });
});
