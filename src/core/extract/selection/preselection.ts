import type { Preselection } from '../../model/profile.ts';
import { readNumberWord } from '../../text/number-word.ts';
import { figuresIn } from './figure.ts';

const NAMED = /\b(?:pre-?selecti\w{0,12}|voorselecti\w{0,12}|preselection\w{0,6}|pre-?selection|shortlist\w{0,4})/u;
const PEOPLE =
  '(?:kandida\\w{0,8}|kandidatuur|kandidaturen|inschrijvingen|sollicitanten|deelnemers|candidat\\w{0,8}|inscrits|candidates|applicants|applications)';
const NUMBER = '(\\d{1,4}|[a-z]{3,20})';
const MORE_THAN = new RegExp(
  `\\b(?:meer dan|hoger (?:is )?dan|groter (?:is )?dan|plus de|superieur a|more than|exceeds?|over) ${NUMBER}\\b`,
  'u',
);
const FROM = new RegExp(
  `\\b(?:vanaf|minstens|ten ?minste|a partir de|au moins|at least|from) ${NUMBER} ${PEOPLE}`,
  'u',
);
const BEST = new RegExp(
  `\\b(?:de|les?|the) (?:(?:eerste|beste|top|best|first|premiers|highest) )?${NUMBER} (?:(?:hoogst|best|beste|eerste|hoogste|premiers?|meilleurs|highest|top|first)[ -]?(?:gerangschikte?n?|scorende|geklasseerde?n?|classes|ranked|scoring|placed)?|${PEOPLE}|gerangschikte?n?|geklasseerde?n?|laureaten)`,
  'u',
);
const TOP = new RegExp(`\\b(?:top|first|eerste|premiers) ${NUMBER}\\b`, 'u');
const ADMITTED =
  /\b(?:toegelaten|doorgaan|doorstromen|door naar|uitgenodigd|opgeroepen|weerhouden|deelnemen|admis\w{0,2}|convoques?|retenus?|invites?|admitted|invited|proceed|go through|move on|selected)\b/u;
const TIES =
  /\b(?:ex ?-?(?:aequo|æquo)|gelijke (?:score|stand|punten|plaats|aantal)|zelfde (?:score|plaats|aantal punten|rang)|meerdere kandidaten als|meer kandidaten op|a egalite|meme (?:score|nombre|place|rang)|tied?|same (?:score|rank|place|number)|equal (?:scores?|marks?|points?|rank))\b/u;
const NOT_ADMITTED = /\b(?:loting|jongste|oudste|tirage|plus jeune|lot|draw)\b/u;

/** Whether a sentence or title speaks of a preselection. */
export function namesPreselection(folded: string): boolean {
  return NAMED.test(folded);
}

/**
 * What one sentence about a preselection says: above how many candidates it is held, how many it admits, the least
 * share of the points, and whether all who tie for the last place come in.
 *
 * @param folded The sentence in lower case without accents.
 * @returns Only what the sentence says; an empty object where it says nothing of these.
 * @example readPreselection('de 20 kandidaten met de hoogste scores worden toegelaten') // { admitted: 20 }
 */
export function readPreselection(folded: string): Preselection {
  const from = numberOf(FROM.exec(folded)?.[1]);
  const above = numberOf(MORE_THAN.exec(folded)?.[1]) ?? (from === undefined ? undefined : from - 1);
  const isAdmitting = ADMITTED.test(folded);
  const admitted = isAdmitting ? numberOf((BEST.exec(folded) ?? TOP.exec(folded))?.[1]) : undefined;
  const minimum = figuresIn(folded).find((one) => one.kind === 'share')?.value;
  const isTied = TIES.test(folded) && isAdmitting && !NOT_ADMITTED.test(folded);
  return {
    ...(above === undefined ? {} : { above }),
    ...(admitted === undefined ? {} : { admitted }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(isTied ? { ties: 'admitted' as const } : {}),
  };
}

function numberOf(printed: string | undefined): number | undefined {
  if (printed === undefined) return undefined;
  return /^\d+$/u.test(printed) ? Number(printed) : readNumberWord(printed);
}
