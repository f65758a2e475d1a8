import type { Mapping } from '../model/crosswalk.ts';
import type { DescribedCompetency } from '../model/mapping-suggestion.ts';
import { foldLabel } from '../text/fold.ts';
import type { Evidence } from './evidence.ts';
import { isSame } from './mapping-classes.ts';
import { organisationKey } from '../text/organisation-key.ts';

const THROUGH_OTHERS = 0.97;
const SAME_NAME_ELSEWHERE = 0.94;

/** What people have settled about competencies, as far as it says something about other pairs. */
export interface SettledMappings {
  /** Whether a person confirmed or rejected a mapping of this very pair, whichever way it was written. */
  readonly isSettled: (from: SettledEnd, to: SettledEnd) => boolean;
  /** What confirmed mappings of others say about this pair. */
  readonly evidence: (from: SettledEnd, to: SettledEnd) => Evidence | undefined;
}

/** One end of a pair. */
export interface SettledEnd {
  readonly source: string;
  readonly competency: DescribedCompetency;
}

interface Group {
  readonly labels: Set<string>;
  readonly ends: Set<string>;
}

/**
 * Reads what people settled: a pair that they confirmed or rejected is never suggested again, and what they confirmed
 * about neighbours speaks for a pair. If A is B and B is C, A is C; and a label that stands for C in one organisation
 * likely stands for it in another.
 *
 * @param mappings In any state; suggested ones say nothing.
 * @example settledMappings([]).isSettled(from, to) // false
 */
export function settledMappings(mappings: readonly Mapping[]): SettledMappings {
  const settled = new Set<string>();
  const groups = new Map<string, Group>();
  const groupOf = (end: string, label: string): Group => {
    const group = groups.get(end) ?? { labels: new Set([label]), ends: new Set([end]) };
    groups.set(end, group);
    return group;
  };
  for (const { from, to, relation, state } of mappings) {
    if (state === 'suggested') continue;
    const ends = [endKey(from.source, from.competency), endKey(to.source, to.competency)] as const;
    settled.add(pairKey(...ends)).add(pairKey(ends[1], ends[0]));
    if (state === 'rejected' || !isSame(relation)) continue;
    const one = groupOf(ends[0], foldLabel(from.competency));
    const other = groupOf(ends[1], foldLabel(to.competency));
    if (one === other) continue;
    for (const label of other.labels) one.labels.add(label);
    for (const end of other.ends) {
      one.ends.add(end);
      groups.set(end, one);
    }
  }
  const known = new WeakMap<SettledEnd, readonly string[]>();
  const keysOf = (end: SettledEnd): readonly string[] => {
    const keys = known.get(end) ?? endKeys(end);
    known.set(end, keys);
    return keys;
  };
  const groupsOf = (end: SettledEnd): ReadonlySet<Group> =>
    new Set(keysOf(end).flatMap((key) => groups.get(key) ?? []));
  const stated = (one: SettledEnd, other: SettledEnd): boolean =>
    [...groupsOf(one)].some((group) => group.labels.has(foldLabel(other.competency.label)));
  return {
    isSettled: (from, to) => {
      if (settled.size === 0) return false;
      const others = keysOf(to);
      return keysOf(from).some((key) => others.some((other) => settled.has(pairKey(key, other))));
    },
    evidence: (from, to) => {
      if (groups.size === 0) return undefined;
      const theirs = groupsOf(to);
      const isThrough = [...groupsOf(from)].some((group) => theirs.has(group));
      const values = { from: from.competency.label, to: to.competency.label };
      if (isThrough) {
        return { relation: 'closeMatch', score: THROUGH_OTHERS, why: { code: 'suggest/through-confirmed', values } };
      }
      if (!stated(from, to) && !stated(to, from)) return undefined;
      return {
        relation: 'closeMatch',
        score: SAME_NAME_ELSEWHERE,
        why: { code: 'suggest/confirmed-elsewhere', values },
      };
    },
  };
}

/** A competency may be named by its id, its label or an alternative label. */
function endKeys({ source, competency: { id, label, altLabels = [] } }: SettledEnd): readonly string[] {
  return [...new Set([...(id === undefined ? [] : [id]), label, ...altLabels].map((name) => endKey(source, name)))];
}

function endKey(source: string, name: string): string {
  return `${organisationKey(source) ?? foldLabel(source)}\n${foldLabel(name)}`;
}

function pairKey(one: string, other: string): string {
  return `${one}\n\n${other}`;
}
