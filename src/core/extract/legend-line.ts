import { levelLegend } from './level-legend.ts';
import { namedScale } from './named-scale.ts';
import { scaleEnds } from './scale-ends.ts';

/**
 * Whether a line or sentence explains a scale and asks nothing: all its rungs by name, with their numbers, or its ends.
 *
 * @example isLegendLine('Niveaus: basis, gevorderd, expert') // true
 */
export function isLegendLine(text: string): boolean {
  return namedScale(text) !== undefined || levelLegend([text]) !== undefined || scaleEnds(text) !== undefined;
}
