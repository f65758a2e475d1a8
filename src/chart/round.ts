/** A place in a picture, to a tenth of a pixel: finer says nothing, and makes no two pictures differ. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
