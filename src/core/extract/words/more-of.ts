import { foldLabel } from '../../text/fold.ts';

/**
 * Whether one of two names says more of what the other says: then both are of one scale.
 *
 * @example isMoreOf('Sterk aanwezig', 'aanwezig') // true
 */
export function isMoreOf(one: string, other: string): boolean {
  const [own, beside] = [foldLabel(one), foldLabel(other)];
  if (own === '' || beside === '') return false;
  return own.endsWith(` ${beside}`) || beside.endsWith(` ${own}`);
}
