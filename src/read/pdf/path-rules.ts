import type { Matrix } from './matrix.ts';
import type { Rule } from './page-content.ts';
import { extentOfShape, shapesOf, type Shape } from './path-shapes.ts';

/** Points; a filled shape that is thinner is a rule, a drawn line that is thicker is none. */
const THICKEST = 3;
/** Points a rule may be off the straight. */
const SLANT = 1;

/** The straight rules across and down the page that drawing this path leaves. */
export function pathRules(path: Float32Array, ctm: Matrix, operator: string, lineWidth: number): readonly Rule[] {
  const name = operator.toLowerCase();
  const isStroked = name.includes('stroke');
  if (!isStroked && !name.includes('fill')) return [];
  const thickness = lineWidth * Math.sqrt(Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]));
  const rules: Rule[] = [];
  for (const shape of shapesOf(path, ctm)) {
    const thin = thinRule(shape);
    if (thin !== undefined) rules.push(thin);
    else if (isStroked && thickness <= 2 * THICKEST) rules.push(...edges(shape, name.startsWith('close')));
  }
  return rules;
}

/** A shape so thin that it shows as one rule. */
function thinRule({ points }: Shape): Rule | undefined {
  if (points.length < 2) return undefined;
  const { x0, x1, y0, y1 } = extentOfShape(points);
  const [width, height] = [x1 - x0, y1 - y0];
  if (height <= THICKEST && width > height) return { x0, x1, y0: (y0 + y1) / 2, y1: (y0 + y1) / 2 };
  if (width <= THICKEST && height > width) return { x0: (x0 + x1) / 2, x1: (x0 + x1) / 2, y0, y1 };
  return undefined;
}

function edges({ points, isClosed, isCurved }: Shape, closes: boolean): readonly Rule[] {
  const [first] = points;
  if (isCurved || first === undefined) return [];
  const all = isClosed || closes ? [...points, first] : points;
  return all.slice(1).flatMap((to, index) => {
    const from = all[index] ?? to;
    const [x0, x1] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
    const [y0, y1] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
    if (y1 - y0 <= SLANT && x1 - x0 > SLANT) return [{ x0, x1, y0: (y0 + y1) / 2, y1: (y0 + y1) / 2 }];
    if (x1 - x0 <= SLANT && y1 - y0 > SLANT) return [{ x0: (x0 + x1) / 2, x1: (x0 + x1) / 2, y0, y1 }];
    return [];
  });
}
