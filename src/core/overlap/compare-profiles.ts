import { addChoice } from '../cross/choices.ts';
import type { LaidCard } from '../cross/laid-card.ts';
import { plainKernel, type Kernel } from '../cross/kernel.ts';
import { isBounded, pairBounds, pairRoom, type BoundSide } from '../cross/pair-bounds.ts';
import { NO_PAIRS, type Interval, type PairAnalysis, type PairTable } from '../model/analysis.ts';
import type { AlignLevel, CardAsk } from '../model/harmonised.ts';
import { PAIR_FIGURES, rowPlace, setFigures } from '../model/pair-table.ts';
import { mixedScales } from '../cross/mixed-scales.ts';
import { cardSide, NOTHING_LINKED, type CardSide, type LinkedAsks } from './card-side.ts';
import type { LinkComponent } from './link-components.ts';
import { linkedOptions, type LinkedOptions } from './linked-options.ts';
import { onLongerScales, type MetLevels } from './on-longer-scales.ts';
import { levelRowsOf, plainSides } from './plain-sides.ts';
import { MOST_PAIR_BYTES, pairBytes } from './pair-bytes.ts';
import { emptyTally, rangeOf, shareOf, tallySettled } from './pair-tally.ts';

/**
 * Every profile against every other: overlap and transfer, as intervals over what is not known.
 *
 *     overlap(f, g)  = |R(f) ∩ R(g)| / |R(f) ∪ R(g)|        unweighted, symmetric
 *     transfer(f, g) = |R(f) ∩ R(g)| / |R(g)|               by the weights of g
 *
 * What both cards ask is counted on the longer of the two scales, and what one of them asks on its own: a figure of two
 * cards depends on nobody else. Two cards choose independently what is not known of them; a card compared with itself
 * shares its choices, so that it overlaps itself wholly. Links between classes that nobody settled are choices too (see `linkedOptions`).
 *
 * @param cards On one vocabulary, each on its own scales.
 * @param components The unsettled links among its classes.
 * @returns Every two cards by their places, to be read with `pairAt`; `NO_PAIRS` where they would take more room than there is. Shares are 0 to 1; where one of the two cards asks
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
  return profileComparer(components, align, kernel)(cards);
}

/**
 * The same for cards that are compared time and again, each time with something else settled on them: what a component
 * of links comes to is worked out once for the same requirements in it.
 *
 * @example pairAt(profileComparer([], align)([card, other]), 0, 1)?.shared // { low: 43, high: 43 }
 */
export function profileComparer(
  components: readonly LinkComponent[],
  align: AlignLevel,
  kernel: Kernel = plainKernel,
): (cards: readonly LaidCard[]) => PairTable {
  const componentOf = new Map<number, number>();
  for (const [index, { positions }] of components.entries()) {
    for (const position of positions) componentOf.set(position, index);
  }
  const numbers = new Map<string, number>();
  const optionsOf = rememberedOptions(components, align);
  return (cards) => compared(cards, componentOf, numbers, { optionsOf, align }, kernel);
}

function compared(
  cards: readonly LaidCard[],
  componentOf: ReadonlyMap<number, number>,
  numbers: Map<string, number>,
  meeting: Meeting,
  kernel: Kernel,
): PairTable {
  const mixed = mixedScales(cards.map(({ card }) => card));
  const sides = cards.map((card) => cardSide(card, componentOf, numbers, (position) => mixed.has(position)));
  const size = sides.length;
  const plain = plainSides(sides);
  if (pairBytes(size, plain.filter((one) => one).length) > MOST_PAIR_BYTES) return NO_PAIRS;
  const { totals, shared } = kernel.sharedCrosses(levelRowsOf(sides, plain));
  const rows = new Uint32Array((size * (size + 1)) / 2);
  const figures = new Float64Array(figuresFor(plain));
  const bounded = boundedSides(sides);
  const room = pairRoom(sides.reduce((most, side) => Math.max(most, side.positions.length), 0));
  let row = 0;
  for (const [i, first] of sides.entries()) {
    for (let j = i; j < size; j += 1) {
      const second = sides[j];
      if (second === undefined || (plain[i] === true && plain[j] === true)) continue;
      const at = row * PAIR_FIGURES;
      const met = onLongerScales(first, second, meeting.align);
      const left = i === j ? undefined : metOn(bounded[i], met?.first);
      const right = metOn(bounded[j], met?.second);
      if (left === undefined || right === undefined) {
        const [there, back] = i === j ? withItself(first, meeting) : compare(first, second, meeting, met);
        setFigures(figures, at, there, back);
      } else {
        figures[at + 10] = Number(pairBounds(left, right, figures, at, room));
        figures[at + 11] = Number(met?.aligned === true);
      }
      row += 1;
      rows[rowPlace(size, i, j)] = row;
    }
  }
  return { size, totals, shared, rows, figures };
}

/** A side as it meets another on longer scales; absent where that is more than the kernel bounds. */
function metOn(side: BoundSide | undefined, met: MetLevels['first'] | undefined): BoundSide | undefined {
  if (side === undefined || met === undefined) return side;
  const laid = { ...side, ...met };
  return isBounded(laid) ? laid : undefined;
}

/** Numbers in the rows of all pairs of which one card is not plain. */
function figuresFor(plain: readonly boolean[]): number {
  const count = (all: number): number => (all * (all + 1)) / 2;
  return (count(plain.length) - count(plain.filter((one) => one).length)) * PAIR_FIGURES;
}

/** The sides that no unsettled link touches, ready for the kernel; the others go the longer way. */
function boundedSides(sides: readonly CardSide[]): readonly (BoundSide | undefined)[] {
  const numbers = new Map<string, number>();
  return sides.map((side) => {
    if (side.linked.size > 0 || !isBounded(side)) return undefined;
    const sources = Uint32Array.from(side.sources, (source) => {
      const number = numbers.get(source) ?? numbers.size;
      numbers.set(source, number);
      return number;
    });
    return { ...side, sources };
  });
}

/** More than any number of cards and components: two numbers below it fit into one whole number. */
const MOST_NUMBERS = 2 ** 26;

/** How cards meet where links or scales decide. */
interface Meeting {
  readonly optionsOf: OptionsOf;
  readonly align: AlignLevel;
}

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

function withItself(side: CardSide, meeting: Meeting): readonly [PairAnalysis, PairAnalysis] {
  const [{ shared, union, viaCrosswalk, viaAlignment }] = compare(side, side, meeting, undefined);
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

function compare(
  first: CardSide,
  second: CardSide,
  { optionsOf }: Meeting,
  met: MetLevels | undefined,
): readonly [PairAnalysis, PairAnalysis] {
  const overlap = emptyTally();
  const toSecond = emptyTally();
  const toFirst = emptyTally();
  const [one, other] =
    met === undefined
      ? [first, second]
      : [
          { ...first, ...met.first },
          { ...second, ...met.second },
        ];
  let viaCrosswalk = tallySettled(one, other, overlap, toSecond, toFirst);
  let viaAlignment = met?.aligned === true;
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
