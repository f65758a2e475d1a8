import { addChoice } from '../cross/choices.ts';
import type { LaidCard } from '../cross/laid-card.ts';
import { plainKernel, type Kernel } from '../cross/kernel.ts';
import type { Interval, PairAnalysis, PairTable } from '../model/analysis.ts';
import type { AlignLevel, CardAsk } from '../model/harmonised.ts';
import { addFigures, PAIR_FIGURES, rowPlace } from '../model/pair-table.ts';
import { cardSide, NOTHING_LINKED, type CardSide, type LinkedAsks } from './card-side.ts';
import type { LinkComponent } from './link-components.ts';
import { linkedOptions, type LinkedOptions } from './linked-options.ts';
import { levelRowsOf, plainSides } from './plain-sides.ts';
import { emptyTally, rangeOf, shareOf, tallySettled } from './pair-tally.ts';

/**
 * Every profile against every other: overlap and transfer, as intervals over what is not known.
 *
 *     overlap(f, g)  = |R(f) ∩ R(g)| / |R(f) ∪ R(g)|        unweighted, symmetric
 *     transfer(f, g) = |R(f) ∩ R(g)| / |R(g)|               by the weights of g
 *
 * Two cards choose independently what is not known of them; a card compared with itself shares its choices, so that
 * it overlaps itself wholly. Links between classes that nobody settled are choices too (see `linkedOptions`).
 *
 * @param cards On one vocabulary.
 * @param components The unsettled links among its classes.
 * @returns Every two cards by their places, to be read with `pairAt`. Shares are 0 to 1; where one of the two cards asks
 * no cross, they are absent.
 * @see scoring.md, "Scores". The overlap is Jaccard's index on crosses, Ruzicka's on levels.
 * @example pairAt(compareProfiles([card, other], [], align), 0, 1)?.shared // { low: 43, high: 43 }
 */
export function compareProfiles(
  cards: readonly LaidCard[],
  components: readonly LinkComponent[],
  align: AlignLevel,
  kernel: Kernel = plainKernel,
): PairTable {
  const componentOf = new Map<number, number>();
  for (const [index, { positions }] of components.entries()) {
    for (const position of positions) componentOf.set(position, index);
  }
  const numbers = new Map<string, number>();
  const sides = cards.map((card) => cardSide(card, componentOf, numbers));
  const size = sides.length;
  const plain = plainSides(sides);
  const { totals, shared } = kernel.sharedCrosses(levelRowsOf(sides, plain));
  const rows = new Uint32Array((size * (size + 1)) / 2);
  const figures: number[] = [];
  const optionsOf = rememberedOptions(components, align);
  for (const [i, first] of sides.entries()) {
    for (let j = i; j < size; j += 1) {
      const second = sides[j];
      if (second === undefined || (plain[i] === true && plain[j] === true)) continue;
      const [there, back] = i === j ? withItself(first, optionsOf) : compare(first, second, optionsOf);
      addFigures(figures, there, back);
      rows[rowPlace(size, i, j)] = figures.length / PAIR_FIGURES;
    }
  }
  const aligned = Uint8Array.from(sides, (side) => Number(side.isAligned));
  return { size, totals, aligned, shared, rows, figures: Float64Array.from(figures) };
}

/** More than any number of cards and components: two numbers below it fit into one whole number. */
const MOST_NUMBERS = 2 ** 26;

type OptionsOf = (component: number, first: LinkedAsks, second: LinkedAsks) => LinkedOptions | undefined;

/** Many cards ask the same in a component: each combination is worked out once. */
function rememberedOptions(components: readonly LinkComponent[], align: AlignLevel): OptionsOf {
  const known = components.map(() => new Map<number, LinkedOptions>());
  return (index, first, second) => {
    const component = components[index];
    if (component === undefined) return undefined;
    const key = first.number * MOST_NUMBERS + second.number;
    const remembered = known[index]?.get(key);
    if (remembered !== undefined) return remembered;
    const options = linkedOptions(component, first.asks, second.asks, align);
    known[index]?.set(key, options);
    return options;
  };
}

function withItself(side: CardSide, optionsOf: OptionsOf): readonly [PairAnalysis, PairAnalysis] {
  const [{ shared, union, viaCrosswalk, viaAlignment }] = compare(side, side, optionsOf);
  const whole = { low: 1, high: 1 };
  const pair = {
    ...(side.asked ? { overlap: whole, transfer: whole } : {}),
    shared,
    union,
    viaCrosswalk,
    viaAlignment,
  };
  return [pair, pair];
}

function compare(first: CardSide, second: CardSide, optionsOf: OptionsOf): readonly [PairAnalysis, PairAnalysis] {
  const overlap = emptyTally();
  const toSecond = emptyTally();
  const toFirst = emptyTally();
  let viaCrosswalk = tallySettled(first, second, overlap, toSecond, toFirst);
  let viaAlignment = first.isAligned || second.isAligned;
  for (const index of new Set([...first.linked.keys(), ...second.linked.keys()])) {
    const left = first.linked.get(index) ?? NOTHING_LINKED;
    const right = second.linked.get(index) ?? NOTHING_LINKED;
    const linked = optionsOf(index, left, right);
    if (linked === undefined) continue;
    addChoice(overlap.choices, linked.options.overlap);
    addChoice(toSecond.choices, linked.options.toSecond);
    addChoice(toFirst.choices, linked.options.toFirst);
    viaCrosswalk ||= linked.viaLinks || meetAcrossSources(left.asks, right.asks);
    viaAlignment ||= linked.viaAlignment;
  }
  const { numerator, denominator, choices } = overlap;
  const shared = rangeOf(numerator, choices.numerators, choices.ends);
  const union = rangeOf(denominator, choices.denominators, choices.ends);
  const common = {
    ...optional('overlap', first.asked && second.asked ? shareOf(overlap) : undefined),
    shared,
    union,
    viaCrosswalk,
    viaAlignment,
  };
  return [
    { ...common, ...optional('transfer', first.asked && second.asked ? shareOf(toSecond) : undefined) },
    { ...common, ...optional('transfer', first.asked && second.asked ? shareOf(toFirst) : undefined) },
  ];
}

function optional(key: 'overlap' | 'transfer', share: Interval | undefined): Partial<Record<typeof key, Interval>> {
  return share === undefined ? {} : { [key]: share };
}

function meetAcrossSources(first: readonly CardAsk[], second: readonly CardAsk[]): boolean {
  return first.some((one) => second.some((other) => one.position === other.position && one.source !== other.source));
}
