import type { Matrix } from './matrix.ts';
import type { Figure, Point } from './page-content.ts';
import { extentOfShape, shapesOf, type Shape } from './path-shapes.ts';

/** Points: what is smaller is a speck; what is larger is no sign, and only its extent is kept. */
const SMALLEST = 1.2;
const LARGEST_SIGN = 64;
/** Points: a ring as thin as this is drawn, and not filled. */
const THIN_RING = 2.6;
/** A circle is drawn with curves or with many short lines; fewer points than this make a box. */
const FEWEST_OF_CIRCLE = 8;
/** Points that a corner may be off. */
const OFF = 0.6;
/** Points: only within what is as small as this may another shape belong to it. */
const LARGEST_OUTLINE = 24;
/** Figures of one path beyond which nobody looks for those that belong together. */
const MOST_JOINED = 200;

/** How a path is painted. */
interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly lineWidth: number;
}

/** The figures that drawing a path leaves; what lies within another of the same path belongs to it. */
export function pathFigures(
  path: Float32Array,
  ctm: Matrix,
  operator: string,
  { fill, stroke, lineWidth }: Paint,
): readonly Figure[] {
  const name = operator.toLowerCase();
  const isFilled = name.includes('fill');
  const isStroked = name.includes('stroke');
  if (!isFilled && !isStroked) return [];
  const thickness = lineWidth * Math.sqrt(Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]));
  return joined(shapesOf(path, ctm)).flatMap((shapes): readonly Figure[] => {
    const points = shapes.flatMap((shape) => shape.points);
    const { x0, x1, y0, y1 } = extentOfShape(points);
    if (points.length < 2 || Math.max(x1 - x0, y1 - y0) < SMALLEST) return [];
    const isRing = isFilled && !isStroked && isThinRing(shapes);
    const isSign = Math.max(x1 - x0, y1 - y0) <= LARGEST_SIGN;
    return [
      {
        x0,
        x1,
        y0,
        y1,
        loops: isSign ? shapes.map((shape) => closed(shape, isFilled || name.startsWith('close'))) : [],
        isBox: shapes.every((shape) => isUpright(shape)),
        isRound: shapes.some((shape) => shape.isCurved || shape.points.length >= FEWEST_OF_CIRCLE),
        thickness: isRing ? THIN_RING / 2 : thickness,
        ...(isFilled && !isRing ? { fill } : {}),
        ...(isStroked ? { stroke } : isRing ? { stroke: fill } : {}),
      },
    ];
  });
}

function closed({ points, isClosed }: Shape, closes: boolean): readonly Point[] {
  const [first] = points;
  return (isClosed || closes) && first !== undefined ? [...points, first] : points;
}

/** Shapes of one path that lie over each other, together. */
function joined(shapes: readonly Shape[]): readonly (readonly Shape[])[] {
  const drawn = shapes.filter((shape) => shape.points.length > 1);
  if (drawn.length > MOST_JOINED) return drawn.map((shape) => [shape]);
  const groups: { shapes: Shape[]; box: ReturnType<typeof extentOfShape> }[] = [];
  for (const shape of drawn) {
    const box = extentOfShape(shape.points);
    const [mx, my] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
    const group = groups.find(
      ({ box: other }) =>
        Math.max(other.x1 - other.x0, other.y1 - other.y0) <= LARGEST_OUTLINE &&
        mx > other.x0 &&
        mx < other.x1 &&
        my > other.y0 &&
        my < other.y1,
    );
    if (group === undefined) groups.push({ shapes: [shape], box });
    else {
      group.shapes.push(shape);
      group.box = {
        x0: Math.min(group.box.x0, box.x0),
        x1: Math.max(group.box.x1, box.x1),
        y0: Math.min(group.box.y0, box.y0),
        y1: Math.max(group.box.y1, box.y1),
      };
    }
  }
  return groups.map((group) => group.shapes);
}

/** Two outlines, the one just inside the other. */
function isThinRing(shapes: readonly Shape[]): boolean {
  const [one, other, more] = shapes.map((shape) => extentOfShape(shape.points));
  if (one === undefined || other === undefined || more !== undefined) return false;
  const walls = [one.x0 - other.x0, one.x1 - other.x1, one.y0 - other.y0, one.y1 - other.y1].map((wall) =>
    Math.abs(wall),
  );
  return walls.every((wall) => wall > 0.1 && wall <= THIN_RING);
}

/** Four corners that are those of the box around them. */
function isUpright({ points, isCurved }: Shape): boolean {
  const { x0, x1, y0, y1 } = extentOfShape(points);
  if (isCurved || points.length < 4 || points.length > 6) return false;
  return points.every(([x, y]) => Math.min(x - x0, x1 - x) <= OFF && Math.min(y - y0, y1 - y) <= OFF);
}
