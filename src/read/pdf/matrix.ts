/** How a piece of a page is placed on it, as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a point comes to stand. */
export function placed(matrix: Matrix, x: number, y: number): readonly [x: number, y: number] {
  const [a, b, c, d, e, f] = matrix;
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Six finite numbers out of what a document gave; undefined where it gave something else. */
export function matrixOf(value: unknown): Matrix | undefined {
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : ArrayBuffer.isView(value)
      ? Array.from(value as unknown as ArrayLike<number>)
      : [];
  const numbers = list.filter((one): one is number => typeof one === 'number' && Number.isFinite(one));
  const [a, b, c, d, e, f] = numbers;
  if (numbers.length !== 6 || list.length !== 6) return undefined;
  return [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0];
}
