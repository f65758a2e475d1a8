import { columnSenseOf } from '../words/column-sense.ts';
import type { ColumnSense } from '../words/column-words.ts';

/** What figures beside names may be besides levels. */
const THINGS =
  'gewicht\\p{L}{0,3}|weging\\p{L}{0,8}|weegfactor|aantal|pagina\\p{L}{0,2}|bladzijde\\p{L}?|blz|prioriteit\\p{L}{0,2}|prio|volgorde|rangorde|belang|belangrijkheid|punten|artikel|duur|uren|' +
  'weights?|weighting|number of|pages?|priority|priorities|order|importance|points|hours|poids|ponderation|pond[ée]ration|nombre|priorit[ée]s?|ordre|dur[ée]e|heures';
const THING = new RegExp(`(?<!\\p{L})(?:${THINGS})(?!\\p{L})`, 'iu');
const IN_BRACKETS = /(?<!\p{L})(?:haakjes|brackets|parenthes[ei]s|parenth[èe]ses?)(?!\p{L})/iu;
const OF_LEVELS = /niveau|gradatie|level|beheers|schaal|scale|degr[ée]|[ée]chel|trede|proficien/iu;
/** "Prioriteit: 1 = hoog": what the figures count stands before the first. */
const LEAD = /^([^\d=:]{2,60}?) ?[:(] ?\d ?= ?\p{L}/u;
/** One figure with what it stands for. */
const MEANING = /(?:^|[ ,;(])(\d) ?= ?(\p{L}[^,;=()]{1,60}?)(?=$|[,;.)]| \d ?=)/gu;
/** Words for when, by whom or how something is done or tested, never for a rung. */
const OF_OTHERS: ReadonlySet<ColumnSense | undefined> = new Set<ColumnSense>(['time', 'proof', 'person', 'amount']);
const LONGEST = 400;

/** How the figures stand that are something else: in brackets, or in whatever way. */
export type OtherFigures = 'bracketed' | 'any';

/**
 * What a heading, a lead or a legend says of the figures beside names, where these are no levels: "gewicht tussen haakjes",
 * "Prioriteit: 1 = hoog", "1 = schriftelijke proef, 2 = mondelinge proef".
 *
 * @returns Undefined where it says nothing of them, or speaks of levels.
 * @example otherFigures('Competenties (gewicht tussen haakjes)') // 'bracketed'
 * @example otherFigures('Niveau: 1 = basis, 2 = expert') // undefined
 */
export function otherFigures(text: string): OtherFigures | undefined {
  if (text.length > LONGEST || OF_LEVELS.test(text)) return undefined;
  const lead = LEAD.exec(text)?.[1];
  if (lead !== undefined) return THING.test(lead) ? 'any' : undefined;
  const meanings = Array.from(text.matchAll(MEANING), ([, , name = '']) => name.trim());
  if (meanings.length > 1) return meanings.every((name) => OF_OTHERS.has(columnSenseOf(name))) ? 'any' : undefined;
  return IN_BRACKETS.test(text) && THING.test(text) ? 'bracketed' : undefined;
}
