import type { Preselection } from '../../model/profile.ts';
import { readNumberWord } from '../../text/number-word.ts';
import { figuresIn } from './figure.ts';

const NAMED =
  /\b(?:pre-?selecti\w{0,12}|voorselecti\w{0,12}|preselection\w{0,6}|pre-?selection|shortlist\w{0,4}|schifting\w{0,8}|voorafgaande (?:selectie|test|proef|screening)|epreuve preliminaire)/u;
const PEOPLE =
  '(?:(?:geldige |ontvankelijke |ingeschreven |eligible |valid )?(?:kandida\\w{0,8}|kandidatuur|kandidaturen|inschrijvingen|inschrijvers|sollicitaties|sollicitanten|deelnemers|mensen|personen|candidat\\w{0,8}|inscrits|candidates|applicants|applications))';
const NUMBER = '(\\d{1,4}|[a-z]{3,20})';
const MORE_THAN = new RegExp(
  `\\b(?:meer dan|hoger (?:\\S{1,10} )?dan|groter (?:\\S{1,10} )?dan|plus de|superieur a|more than|exceeds?|over) ${NUMBER}\\b`,
  'u',
);
const FROM = new RegExp(
  `\\b(?:vanaf|minstens|ten ?minste|minimum|a partir de|au moins|at least|from) ${NUMBER} ${PEOPLE}|\\b${NUMBER} (?:of meer|ou plus|or more) ${PEOPLE}`,
  'u',
);
/** What a sentence must hold to count candidates. */
const MAY_COUNT_PEOPLE = /kandida|inschrijv|sollicita|deelnemers|mensen|personen|candidat|inscrits|applica/u;
/** `meer dan 25 kandidaten` in a sentence that sets it as a condition. */
const THRESHOLD = new RegExp(
  `\\b(?:meer dan|plus de|more than|over|vanaf|minstens|a partir de|au moins|at least) ${NUMBER} ${PEOPLE}|\\b${NUMBER} (?:of meer|ou plus|or more) ${PEOPLE}`,
  'u',
);
const CONDITION =
  /^(?:zijn er|komen er|schrijven (?:er|zich)|bij |vanaf |si |s'il|en cas|where |if )|\b(?:als|indien|wanneer|zodra|ingeval|in geval|if|when|where|should)\b|, dan\b/u;
/** Other things are counted too: people in a reserve, people of past years. */
const NO_THRESHOLD = /reserve|\b(?:vorig jaar|l'an dernier|last year|jaarlijks)\b/u;
const RANKED =
  '(?:hoogst|best|beste|besten|eerste|eersten|hoogste|premiers?|premieres|meilleurs|meilleures|highest|top|first|best)[ -]?(?:gerangschikte?n?|scorende?n?|geklasseerde?n?|geplaatste?n?|classes|classees|ranked|scoring|placed)?';
const BEST = new RegExp(
  `\\b(?:de|les?|the|enkel de|alleen de) (?:(?:eerste|beste|top|best|first|premiers|highest|meilleurs) )?${NUMBER} (?:${RANKED}|${PEOPLE}|gerangschikte?n?|geklasseerde?n?|laureaten)`,
  'u',
);
const TOP = new RegExp(`\\b(?:top|first|eerste|beste|premiers|meilleurs|best) ${NUMBER}\\b`, 'u');
const AT_MOST = new RegExp(
  `\\b(?:maximaal|maximum|hoogstens|ten hoogste|au maximum|at most|no more than|up to) ${NUMBER} ${PEOPLE}`,
  'u',
);
const ADMITTED =
  /\b(?:toegelaten|doorgaan|doorstromen|door naar|uitgenodigd|opgeroepen|weerhouden|geselecteerd|overgehouden|deelnemen|nemen deel|admis\w{0,2}|convoque\w{0,2}|retenu\w{0,2}|invites?|passent|admitted|invited|proceed|go (?:through|on)|move on|selected|shortlisted)\b/u;
const GOES = /\b(?:gaan|gaat|mogen|mag|stromen|stroomt)\b/u;
const ON = /\b(?:door|verder|mee|naar)\b/u;
const TIES =
  /\b(?:ex ?-?(?:aequo|æquo)\S{0,2}|gelijke (?:score|stand|punten|plaats|aantal|rangschikking)|gelijk (?:eindig\w{0,2}|staan|staat|gerangschikt)|zelfde (?:score|plaats|aantal punten|aantal|rang)|hetzelfde (?:aantal punten|puntenaantal)|(?:meerdere|meer|verschillende) kandidaten (?:als|op|met)|a egalite|en cas d.egalite|meme (?:score|nombre|place|rang)|tied?|same (?:score|rank|place|number)|equal (?:scores?|marks?|points?|rank))(?![\p{L}])/u;
const NOT_ADMITTED = /\b(?:loting|het lot|jongste|oudste|voorrang|ancienniteit|tirage|plus jeune|lot|draw)\b/u;

/** Whether a sentence or title speaks of a preselection: by its name, or by the number of candidates above which it is held. */
export function namesPreselection(folded: string): boolean {
  return NAMED.test(folded) || setsThreshold(folded);
}

/** Whether a sentence says above how many candidates something is held: `bij meer dan 25 kandidaten`. */
function setsThreshold(folded: string): boolean {
  if (!MAY_COUNT_PEOPLE.test(folded)) return false;
  const match = THRESHOLD.exec(folded);
  const isNumber = match !== null && numberOf(match[1] ?? match[2]) !== undefined;
  return isNumber && CONDITION.test(folded) && !NO_THRESHOLD.test(folded);
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
  const fromMatch = FROM.exec(folded);
  const from = numberOf(fromMatch?.[1] ?? fromMatch?.[2]);
  const above = numberOf(MORE_THAN.exec(folded)?.[1]) ?? (from === undefined ? undefined : from - 1);
  const isAdmitting = ADMITTED.test(folded) || goesOn(folded);
  const admitted = isAdmitting
    ? numberOf((BEST.exec(folded) ?? TOP.exec(folded) ?? AT_MOST.exec(folded))?.[1])
    : undefined;
  const minimum = figuresIn(folded).find((one) => one.kind === 'share')?.value;
  const isTied = TIES.test(folded) && isAdmitting && !NOT_ADMITTED.test(folded);
  return {
    ...(above === undefined ? {} : { above }),
    ...(admitted === undefined ? {} : { admitted }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(isTied ? { ties: 'admitted' as const } : {}),
  };
}

/** "De twintig besten gaan na deze proef door." */
function goesOn(folded: string): boolean {
  const verb = GOES.exec(folded);
  return verb !== null && ON.test(folded.slice(verb.index, verb.index + 120));
}

function numberOf(printed: string | undefined): number | undefined {
  if (printed === undefined) return undefined;
  return /^\d+$/u.test(printed) ? Number(printed) : readNumberWord(printed);
}
