import { foldLabel } from '../../text/fold.ts';

const SPAN =
  'dag|week|maand|kwartaal|trimester|semester|jaar|day|month|quarter|year|jour|semaine|mois|trimestre|semestre|annee';
const OFTEN =
  '(?:dagelijks|(?:twee)?wekelijks|maandelijks|jaarlijks|daily|weekly|monthly|quarterly|yearly|annually|quotidien|journalier|hebdomadaire|mensuel|annuel)\\p{L}{0,6}';
const HOW_OFTEN =
  'nooit|zelden|soms|af en toe|regelmatig|vaak|meestal|altijd|never|rarely|seldom|sometimes|occasionally|regularly|often|usually|always|jamais|rarement|parfois|regulierement|souvent|toujours';
const DAY =
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const MONTH =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre';
const WHEN = new RegExp(
  `^(?:(?:(?:per|elke?|every|each|chaque|par) )?(?:${SPAN})(?: \\d{1,2})?|\\d{1,2}e? (?:${SPAN})|${OFTEN}|(?:bijna |almost |presque )?(?:${HOW_OFTEN})|${DAY}|(?:${MONTH})(?: \\d{4})?|[qktst][1-4](?: \\d{4})?|(?:19|20)\\d\\d)$`,
  'u',
);

/**
 * Whether a header says when or how often something is done: a day, a month, a quarter, "wekelijks", "altijd". Marks and
 * figures below it count times, and are no levels.
 *
 * @example saysWhen('Maandelijks') // true
 */
export function saysWhen(header: string): boolean {
  return header.length <= 40 && WHEN.test(foldLabel(header));
}
