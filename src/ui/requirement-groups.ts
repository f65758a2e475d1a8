import type { CompetencyKind, Requirement } from '../core/model/profile.ts';
import { isCountedWord } from './counted-word.ts';

/** A requirement with its place in the profile's list: the key by which its row is opened. */
export interface IndexedRequirement {
  readonly index: number;
  readonly requirement: Requirement;
}

export interface RequirementCluster {
  readonly cluster?: string;
  readonly rows: readonly IndexedRequirement[];
}

export interface RequirementGroup {
  readonly kind?: CompetencyKind;
  readonly count: number;
  readonly clusters: readonly RequirementCluster[];
}

/**
 * The requirements of one profile by kind and cluster, each in the order in which the document first names it.
 *
 * A cluster that only repeats the kind's own heading ("Kennis" under knowledge) still is the document's word and stays.
 */
export function groupRequirements(requirements: readonly Requirement[]): readonly RequirementGroup[] {
  const kinds = new Map<CompetencyKind | undefined, Map<string | undefined, IndexedRequirement[]>>();
  for (const [index, requirement] of requirements.entries()) {
    const clusters = kinds.get(requirement.kind) ?? new Map<string | undefined, IndexedRequirement[]>();
    kinds.set(requirement.kind, clusters);
    const rows = clusters.get(requirement.cluster) ?? [];
    clusters.set(requirement.cluster, rows);
    rows.push({ index, requirement });
  }
  return [...kinds].map(([kind, clusters]) => ({
    ...(kind === undefined ? {} : { kind }),
    count: [...clusters.values()].reduce((sum, rows) => sum + rows.length, 0),
    clusters: [...clusters].map(([cluster, rows]) => ({ ...(cluster === undefined ? {} : { cluster }), rows })),
  }));
}

/** One requirement's level as its document prints it, before it is put into words. */
export interface PrintedLevel {
  /** Crosses 1..low are certain, low+1..high possible; both 0 where the document states no gradation. */
  readonly low: number;
  readonly high: number;
  /** Squares to draw: the scale's length, or the level itself where no length is printed. */
  readonly levels: number;
  readonly scalePrinted: boolean;
  /** The document's own words for the two ends. */
  readonly lowWord?: string;
  readonly highWord?: string;
}

/** Reads the level of a requirement off as printed: nothing is carried over from another scale or dictionary. */
export function printedLevel(requirement: Requirement): PrintedLevel {
  const { required, requiredPossible, scale, requiredLabel } = requirement;
  if (required === undefined) return { low: 0, high: 0, levels: 0, scalePrinted: scale !== undefined };
  const high = Math.max(required, requiredPossible ?? required);
  const lowWord = telling(requiredLabel ?? scale?.labels?.[required - 1], required);
  const highWord = high === required ? lowWord : telling(scale?.labels?.[high - 1], high);
  return {
    low: required,
    high,
    levels: Math.max(scale?.levels ?? 0, high),
    scalePrinted: scale !== undefined,
    ...(lowWord === undefined ? {} : { lowWord }),
    ...(highWord === undefined ? {} : { highWord }),
  };
}

/** A word that says more than the number of its level. */
function telling(word: string | undefined, level: number): string | undefined {
  return word === undefined || isCountedWord(word, level) ? undefined : word;
}
