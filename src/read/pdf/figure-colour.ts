import { lightness } from '../ocr/grey-image.ts';

/** How dark a colour looks, from 0 (white) to 1 (black). @param colour As `#rrggbb`. */
export function darknessOf(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16);
  return 1 - lightness(value >> 16, (value >> 8) & 255, value & 255) / 255;
}
