import { foldLabel } from '../../text/fold.ts';
import type { PayScale } from '../../model/profile.ts';

export type PayPeriod = PayScale['period'];

const YEAR = /^(?:jaar|jaarlijkse?|annee|annuel|annuelle|annuels|annuelles|annual|annually|annum|year|yearly|pa)$/u;
const YEAR_COMPOUND = /jaar(?:loon|lonen|salaris|wedde|bedrag|bezoldiging|bruto|basis|verloning)/u;
const MONTH = /^(?:mensuel|mensuelle|mensuels|mensuelles|mois|month|monthly|pm)$/u;
/** After or before these the word counts years of service, not the period that is paid. */
const SERVICE = /^(?:ancienniteit\w*|anciennete|ervaring|experience|dienst|service|seniority|geldelijke)$/u;
const LONGEST = 2_000;

/**
 * The periods that a header or caption names, in the order of its words: `Jaarsalaris Maandsalaris` is year, month.
 *
 * Years of seniority (`jaar anciënniteit`, `years of service`) are no period.
 *
 * @example payPeriodsIn('Bruto jaarsalaris / maandsalaris') // ['year', 'month']
 */
export function payPeriodsIn(text: string): readonly PayPeriod[] {
  const words = foldLabel(text.slice(0, LONGEST)).split(' ');
  const periods: PayPeriod[] = [];
  for (const [index, word] of words.entries()) {
    const near = [words[index - 1], words[index - 2], words[index + 1], words[index + 2]];
    if (YEAR_COMPOUND.test(word)) periods.push('year');
    else if (word.includes('maand') || MONTH.test(word)) periods.push('month');
    else if (word === 'an' && words[index - 1] === 'par') periods.push('year');
    else if (YEAR.test(word) && !near.some((one) => one !== undefined && SERVICE.test(one))) periods.push('year');
  }
  return periods;
}

/** The one period that a text names; undefined where it names none or both. */
export function payPeriodOf(text: string): PayPeriod | undefined {
  const periods = new Set(payPeriodsIn(text));
  return periods.size === 1 ? [...periods][0] : undefined;
}
