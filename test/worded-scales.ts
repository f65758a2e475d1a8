import type { Requirement, Scale } from '../src/core/model/profile.ts';

/** A scale of which the lowest column was not read, and the whole one, with the same words in capitals. */
export const THREE: Scale = { levels: 3, labels: ['voldoende', 'goed', 'zeer goed'] };
export const FOUR: Scale = { levels: 4, labels: ['Basis', 'Voldoende', 'Goed', 'Zeer goed'] };

/** Rows on the shorter one: two that state a level, and one that states none. */
export const ON_THREE: readonly Requirement[] = [
  { label: 'Getijden', required: 2, scale: THREE },
  { label: 'Seinen', required: 3, scale: THREE },
  { label: 'Vlaggen', scale: THREE },
];
