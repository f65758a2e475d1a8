import type { Matrix } from './matrix.ts';
import type { Dot } from './page-content.ts';
import { extentOfShape, shapesOf } from './path-shapes.ts';

/** Points: what is smaller is a speck, what is larger a picture. */
const SMALLEST = 1.2;
const LARGEST = 12;
/** A dot is about as wide as it is high. */
const ROUNDNESS = 0.8;
/** A circle is drawn with curves or with many short lines; fewer points than this make a box. */
const FEWEST_OF_CIRCLE = 8;

/**
 * Dots that are drawn and not written: bullets of lists, and marks in a table. A filled figure as small as a letter, or
 * a drawn circle; one that is filled so lightly that it stands for "not" is empty.
 *
 * @param isLight The fill shows as white or nearly so.
 */
export function pathDots(path: Float32Array, ctm: Matrix, operator: string, isLight: boolean): readonly Dot[] {
  const name = operator.toLowerCase();
  const isFilled = name.includes('fill');
  const isStroked = name.includes('stroke');
  if (!isFilled && !isStroked) return [];
  return shapesOf(path, ctm).flatMap(({ points, isCurved }): readonly Dot[] => {
    const { x0, x1, y0, y1 } = extentOfShape(points);
    const [least, most] = [Math.min(x1 - x0, y1 - y0), Math.max(x1 - x0, y1 - y0)];
    if (points.length < 4 || least < SMALLEST || most > LARGEST || least < most * ROUNDNESS) return [];
    const isRound = isCurved || points.length >= FEWEST_OF_CIRCLE;
    const isEmpty = !isFilled || isLight;
    // A light box is the ground of a cell, and a drawn one a cell; only circles are empty dots.
    if (isEmpty && !(isRound && (isStroked || isFilled))) return [];
    return [{ x0, x1, y: (y0 + y1) / 2, size: most, sign: isEmpty ? '○' : isRound ? '●' : '■' }];
  });
}
