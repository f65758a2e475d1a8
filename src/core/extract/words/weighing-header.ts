import type { ColumnSense } from './column-words.ts';

const WEIGHT = 'gewicht(?:en)?|weging|wegings\\p{L}{3,14}|weegfactor|weights?|weighting|poids|ponderation';
const IMPORTANCE = 'belang|belangrijkheid|relevantie|importance|relevance|pertinence';
const PRIORITY = 'prio(?:riteit)?|priority|priorite';
/** What may stand before such a word and changes nothing of it. */
const MEASURE = 'relati(?:ef|eve|f|ve)|(?:mate|graad|niveau) van|(?:degree|level) of|(?:degre|niveau) d(?:e |u | )?';
const FOR = '(?: (?:voor|in|bij|for|to|pour|dans) .{1,40})?';

const WEIGHING = new RegExp(
  `^(?:(?:${MEASURE}) ?)?(?:(?:${WEIGHT})(?: (?:van|of|de|du|des) .{1,40})?|(?:${IMPORTANCE}|${WEIGHT})${FOR}|(${PRIORITY})${FOR})$`,
  'u',
);

/**
 * What a header says that weighs what the rows name, in words of which headers need not use all: "Gewicht van deze eis",
 * "Belang voor de functie", "Relative importance".
 *
 * @param folded The header, folded.
 * @returns Undefined for others, such as the competency "Prioriteiten stellen".
 * @example weighingSenseOf('mate van belang') // 'weight'
 */
export function weighingSenseOf(folded: string): ColumnSense | undefined {
  const match = WEIGHING.exec(folded);
  if (match === null) return undefined;
  return match[1] === undefined ? 'weight' : 'priority';
}
