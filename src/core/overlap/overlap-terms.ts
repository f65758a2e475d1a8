import { layAsk } from '../cross/lay-ask.ts';
import { harmonise } from '../harmonise/harmonise.ts';
import type { Corpus, RecordId } from '../model/corpus.ts';
import type { OverlapTerms, TermsExplanation } from '../model/explanation.ts';
import type { AlignLevel, Card } from '../model/harmonised.ts';
import { linkComponents, type LinkComponent } from './link-components.ts';
import { askedTogether, groupingsOf, type LinkGroup } from './link-groupings.ts';
import { decisiveLevels } from './pair-options.ts';

/** Less than any two readings of two cards can differ by in `shared - ratio * union`, unless they are equally good. */
const SAME = 1e-9;

/**
 * The numbers behind both ends of the overlap of every two of some functions: one way to read the two cards and to settle
 * the links that gives that end, so that it can be followed cross by cross.
 *
 * Found like the ends themselves, by Dinkelbach's iteration over independent choices; of ways that are equally good the one
 * that joins least goes first.
 *
 * @returns Without the pairs whose two ends are equal, and those with too many open links to list every way.
 * @see scoring.md, "Exact bounds".
 * @example overlapTerms(corpus, [recordId('profiles-0'), recordId('profiles-1')]).ends[0]?.high.shared // 20
 */
export function overlapTerms(corpus: Corpus, profiles: readonly RecordId[]): TermsExplanation {
  const { cards: all, links, align } = harmonise(corpus);
  const cards = profiles.flatMap((id) => all.find(({ profile }) => profile === id) ?? []);
  const components = linkComponents(links, new Set(cards.flatMap(({ asks }) => asks.map(({ position }) => position))));
  const ends = cards.flatMap((first, at) =>
    cards.slice(at + 1).flatMap((second): TermsExplanation['ends'] => {
      const choices = choicesOf(first, second, components);
      if (choices === undefined) return [];
      const pair = { first, second, align };
      const [low, high] = [extreme(choices, pair, -1), extreme(choices, pair, 1)];
      if (low === undefined || high === undefined || low.shared * high.union === high.shared * low.union) return [];
      return [{ first: first.profile, second: second.profile, low, high }];
    }),
  );
  return { of: 'terms', ends };
}

/** Each way that one choice may turn out: what then counts as one. */
type Ways = readonly (readonly LinkGroup[])[];

/** What two cards ask, as choices that are independent of each other; absent where there are too many ways to list. */
function choicesOf(first: Card, second: Card, components: readonly LinkComponent[]): readonly Ways[] | undefined {
  const linked = new Set(components.flatMap(({ positions }) => positions));
  const settled = new Map<number, LinkGroup>();
  for (const { position, levels } of [...first.asks, ...second.asks])
    if (!linked.has(position)) {
      const longest = Math.max(levels, settled.get(position)?.levels ?? 0);
      settled.set(position, { members: [position], levels: longest });
    }
  const open = components.map((component): Ways | undefined => {
    const [mine, theirs] = [first, second].map(({ asks }) =>
      asks.filter(({ position }) => component.positions.includes(position)),
    );
    if (mine === undefined || theirs === undefined || mine.length + theirs.length === 0) return [[]];
    return component.partitions === undefined ? undefined : groupingsOf(component, component.partitions, mine, theirs);
  });
  if (open.includes(undefined)) return undefined;
  return [
    ...[...settled.values()].map((group) => [[group]]),
    ...open.flatMap((ways) => (ways === undefined ? [] : [ways])),
  ];
}

/** Two cards, and how levels are carried over. */
interface Pair {
  readonly first: Card;
  readonly second: Card;
  readonly align: AlignLevel;
}

/** What counts as one, and the levels at which the two cards ask it. */
interface ReadGroup {
  readonly group: LinkGroup;
  readonly left: number;
  readonly right: number;
}

/** The numbers of the largest (`sign` 1) or the smallest (-1) overlap; absent where the two cards ask nothing. */
function extreme(choices: readonly Ways[], pair: Pair, sign: 1 | -1): OverlapTerms | undefined {
  let ratio = sign === 1 ? 0 : 1;
  for (;;) {
    const reading = choices.flatMap((ways) => bestWay(ways, pair, ratio, sign));
    const shared = reading.reduce((sum, { left, right }) => sum + Math.min(left, right), 0);
    const union = reading.reduce((sum, { left, right }) => sum + Math.max(left, right), 0);
    if (union === 0) return undefined;
    if (sign * (shared / union - ratio) <= 0) return termsOf(reading, shared, union, pair);
    ratio = shared / union;
  }
}

/** The way of one choice in which `shared - ratio * union` is best, the first of equals. */
function bestWay(ways: Ways, pair: Pair, ratio: number, sign: 1 | -1): readonly ReadGroup[] {
  let found: readonly ReadGroup[] = [];
  let most = -Infinity;
  for (const groups of ways) {
    const read = groups.map((group) => bestLevels(group, pair, ratio, sign));
    const value = read.reduce((sum, one) => sum + valueOf(one, ratio, sign), 0);
    if (value > most + SAME) [found, most] = [read, value];
  }
  return found;
}

function bestLevels(group: LinkGroup, { first, second, align }: Pair, ratio: number, sign: 1 | -1): ReadGroup {
  const [mine, theirs] = [first, second].map(({ asks }) => askedTogether(asks, group.members, group.levels, align));
  let found: ReadGroup = { group, left: mine?.low ?? 0, right: theirs?.low ?? 0 };
  if (mine === undefined || theirs === undefined) return found;
  decisiveLevels(mine, theirs, (left, right) => {
    const read = { group, left, right };
    if (valueOf(read, ratio, sign) > valueOf(found, ratio, sign) + SAME) found = read;
  });
  return found;
}

function valueOf({ left, right }: ReadGroup, ratio: number, sign: 1 | -1): number {
  return sign * (Math.min(left, right) - ratio * Math.max(left, right));
}

function termsOf(reading: readonly ReadGroup[], shared: number, union: number, pair: Pair): OverlapTerms {
  const [first, second] = [
    cardTerms(
      pair.first,
      reading.map(({ group, left }) => ({ group, level: left })),
      pair.align,
    ),
    cardTerms(
      pair.second,
      reading.map(({ group, right }) => ({ group, level: right })),
      pair.align,
    ),
  ];
  return {
    shared,
    union,
    first: first.crosses,
    second: second.crosses,
    once: first.once + second.once,
    joined: [...first.joined, ...second.joined],
  };
}

/** The crosses of one card, each of its competencies by itself, and those that fall together with another of its own. */
function cardTerms(
  { profile, asks }: Card,
  reading: readonly { readonly group: LinkGroup; readonly level: number }[],
  align: AlignLevel,
): Pick<OverlapTerms, 'once' | 'joined'> & { readonly crosses: number } {
  const groups = reading.map(({ group: { members, levels }, level }) => {
    const inside = asks.filter(({ position }) => members.includes(position));
    const laid = inside.map((ask) => layAsk(ask, levels, align));
    // One of them is asked as high as the group; each other counts its certain crosses, which are among those.
    const highest = Math.max(0, ...laid.filter(({ high }) => high >= level).map(({ low }) => low));
    const once = laid.reduce((sum, { low }) => sum + low, 0) - highest;
    return { level, once, labels: inside.map(({ requirement }) => requirement.label) };
  });
  const once = groups.reduce((sum, one) => sum + one.once, 0);
  return {
    crosses: groups.reduce((sum, { level }) => sum + level, once),
    once,
    joined: groups.filter(({ labels }) => labels.length > 1).map(({ labels }) => ({ profile, labels })),
  };
}
