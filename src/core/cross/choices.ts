/** One fraction kept as two whole numbers, so that nothing is lost before the last division. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Independent choices in one flat list of options, so that the bounds of many thousands of ratios cost no objects.
 * Options ends[i - 1] to ends[i] - 1 are those of choice i. Written by `addOption` and `endChoice` alone.
 */
export interface Choices {
  readonly numerators: number[];
  readonly denominators: number[];
  readonly ends: number[];
}

/** No choices yet. @example emptyChoices().ends // [] */
export function emptyChoices(): Choices {
  return { numerators: [], denominators: [], ends: [] };
}

/**
 * Adds an option to the choice that is being written.
 *
 * @example const one = emptyChoices(); addOption(one, 1, 2); endChoice(one); one.ends // [1]
 */
export function addOption({ numerators, denominators }: Choices, numerator: number, denominator: number): void {
  numerators.push(numerator);
  denominators.push(denominator);
}

/** Ends the choice that is being written. @example see addOption */
export function endChoice({ numerators, ends }: Choices): void {
  ends.push(numerators.length);
}

/** Adds a whole choice. @example const one = emptyChoices(); addChoice(one, [{ numerator: 1, denominator: 2 }]); one.ends // [1] */
export function addChoice(choices: Choices, options: readonly Fraction[]): void {
  for (const { numerator, denominator } of options) addOption(choices, numerator, denominator);
  endChoice(choices);
}
