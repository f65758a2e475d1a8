import { placed, type Matrix } from './matrix.ts';
import type { Point } from './page-content.ts';

/** How a drawn path is written: a code and the numbers that follow it. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

/** One closed or open figure of a path, by the points it goes through. */
export interface Shape {
  readonly points: Point[];
  isClosed: boolean;
  isCurved: boolean;
}

/** The figures that a drawn path holds, placed on the page. */
export function shapesOf(path: Float32Array, ctm: Matrix): readonly Shape[] {
  const shapes: Shape[] = [];
  let at = 0;
  const point = (): Point => {
    const [x, y] = [path[at] ?? 0, path[at + 1] ?? 0];
    at += 2;
    return placed(ctm, x, y);
  };
  while (at < path.length) {
    const code = path[at];
    at += 1;
    const shape = shapes.at(-1);
    if (code === MOVE) shapes.push({ points: [point()], isClosed: false, isCurved: false });
    else if (code === LINE) shape?.points.push(point());
    else if (code === CURVE || code === QUADRATIC) {
      const controls = code === CURVE ? [point(), point()] : [point()];
      const end = point();
      if (shape !== undefined) {
        shape.isCurved = true;
        shape.points.push(...alongCurve(shape.points.at(-1) ?? end, controls, end), end);
      }
    } else if (code === CLOSE) {
      if (shape !== undefined) shape.isClosed = true;
    } else break;
  }
  return shapes;
}

/** Shares of a curve at which it is followed by points. */
const ALONG = [0.25, 0.5, 0.75];

function alongCurve(start: Point, controls: readonly Point[], end: Point): readonly Point[] {
  const all = [start, ...controls, end];
  return ALONG.map((share) => {
    let points: readonly Point[] = all;
    while (points.length > 1) {
      points = points.slice(1).map(([x, y], index): Point => {
        const [px, py] = points[index] ?? [x, y];
        return [px + (x - px) * share, py + (y - py) * share];
      });
    }
    return points[0] ?? end;
  });
}

/** The smallest upright box around the points. */
export function extentOfShape(points: readonly Point[]): {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
} {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
}
