import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Condition, Requirement } from '../../model/profile.ts';
import { isLegendLine } from '../legend/legend-line.ts';
import { isLevelWord } from '../words/level-word.ts';
import { sentencesOf } from '../page/sentence-split.ts';
import type { TextPiece } from '../page/piece.ts';
import { listedRequirement } from './requirement-item.ts';
import { namesLevel } from './sentence-levels.ts';

/** What running text asks that no list was read from. */
export interface ReadProse {
  readonly requirements: readonly Requirement[];
  readonly conditions: readonly Condition[];
  readonly diagnostics: readonly Diagnostic[];
}

const NUMBER = 'twee|drie|vier|vijf|zes|two|three|four|five|six|deux|trois|quatre|cinq|six|[2-6]';
const LEVELS = 'graden|niveaus|gradaties|treden|trappen|levels|grades|niveaux|degrés|échelons|paliers';
/** "Het korps gebruikt vier graden": how many levels there are. */
const COUNTS_LEVELS = new RegExp(`(?<![\\p{L}\\d])(?:${NUMBER}) (?:\\p{L}{4,20} )?(?:${LEVELS})(?!\\p{L})`, 'iu');
const NAMES_LEVELS = new RegExp(`(?<!\\p{L})(?:${LEVELS})(?!\\p{L})`, 'iu');

/** "Graad A is de hoogste": which end of the scale is high. */
const ENDS =
  /(?<!\p{L})(?:niveau|graad|gradatie|level|degr[ée]) (?:\d|[A-F]) (?:is|est) (?:de|het|the|le) (?:hoogste|laagste|highest|lowest|plus)(?!\p{L})/iu;

/**
 * Reads the sentences of running text that were not read as names with their levels. A level in one is told, so that a person
 * sees it; a sentence that only says how levels work asks nothing.
 *
 * @param isAll Nothing else of the document asks anything: then each sentence that remains is what it asks, with a diagnostic.
 */
export function readProse(prose: readonly TextPiece[], isAll: boolean): ReadProse {
  const requirements: Requirement[] = [];
  const conditions: Condition[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { text, at } of prose) {
    for (const sentence of sentencesOf(text)) {
      if (tellsScale(sentence)) continue;
      const { requirement, condition } = listedRequirement(sentence, at, {});
      if (condition !== undefined && isAll) conditions.push(condition);
      if (condition === undefined && requirement?.required === undefined && namesLevel(sentence)) {
        diagnostics.push({ severity: 'warning', code: 'extract/row-without-label', values: { text: sentence }, at });
        continue;
      }
      if (requirement === undefined || !isAll) continue;
      requirements.push(requirement);
      const values = { text: requirement.label };
      diagnostics.push({ severity: 'info', code: 'extract/prose-requirement', values, at });
    }
  }
  return { requirements, conditions, diagnostics };
}

/** Whether a sentence says how many levels there are, or what they are called. */
function tellsScale(sentence: string): boolean {
  if (isLegendLine(sentence) || COUNTS_LEVELS.test(sentence) || ENDS.test(sentence)) return true;
  const words = sentence.split(/[ ,.;:()]+/u).filter((word) => isLevelWord(word));
  return NAMES_LEVELS.test(sentence) && words.length > 1;
}
