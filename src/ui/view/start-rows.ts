import type { Analysis } from '../../core/model/analysis.ts';
import type { Corpus, CorpusRecord } from '../../core/model/corpus.ts';
import { pairAt } from '../../core/model/pair-table.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { ME, type Snapshot } from '../../state/workspace.ts';

/** Two functions and the crosses they share: something true to show at once. */
export interface Finding {
  readonly a: CorpusRecord<FunctionProfile>;
  readonly b: CorpusRecord<FunctionProfile>;
  readonly shared: number;
  readonly union: number;
  readonly crosses: readonly [number, number];
}

/**
 * The two functions that certainly share most. Only pairs of which every level is known count: a finding with an "if"
 * in it is none to begin with. One's own functions go before the example's.
 */
export function findingOf(corpus: Corpus, analysis: Analysis): Finding | undefined {
  const byId = new Map(corpus.profiles.map((one) => [one.id, one]));
  let best: { finding: Finding; isOwn: boolean; overlap: number } | undefined;
  for (const [row, first] of analysis.profiles.entries()) {
    for (const [column, second] of analysis.profiles.entries()) {
      if (column <= row) continue;
      const pair = pairAt(analysis.pairs, row, column);
      const [a, b] = [byId.get(first.profile), byId.get(second.profile)];
      if (a === undefined || b === undefined || pair?.overlap === undefined) continue;
      const { shared, union, overlap, viaAlignment } = pair;
      // On scales that were laid on each other a card counts other crosses than on its own.
      if (shared.low !== shared.high || union.low !== union.high || shared.low === 0 || viaAlignment) continue;
      const isOwn = [a, b].every(isOwnRecord);
      if (best !== undefined && (best.isOwn !== isOwn ? best.isOwn : best.overlap >= overlap.low)) continue;
      const crosses = [first.crosses.low, second.crosses.low] as const;
      best = { finding: { a, b, shared: shared.low, union: union.low, crosses }, isOwn, overlap: overlap.low };
    }
  }
  return best?.finding;
}

/** A self-assessment under way: where to go on, and of how many. */
export interface Resume {
  readonly title: string | undefined;
  /** From 1. */
  readonly at: number;
  readonly total: number;
  /** One stood at the last competency and every one has an answer. */
  readonly done: boolean;
}

/** The self-assessment to go on with; nothing where no function was chosen or nothing was answered yet. */
export function resumeOf({ corpus, analysis, preferences }: Snapshot): Resume | undefined {
  const target = corpus.profiles.find((one) => one.id === preferences.target);
  if (target === undefined) return undefined;
  const mine = corpus.assessments.find((one) => one.id === ME);
  if ((mine?.value.ratings.length ?? 0) === 0 && (preferences.position ?? 0) === 0) return undefined;
  const asks = analysis.profiles.find((one) => one.profile === target.id)?.asks;
  // A card may ask one competency twice; it is answered once.
  const asked = asks === undefined ? undefined : [...new Set(asks.map((one) => one.competency))];
  const total = asked?.length ?? target.value.requirements.length;
  if (total === 0) return undefined;
  const match = analysis.matches.find((one) => one.assessment === ME && one.profile === target.id);
  const unanswered = new Set(match?.requirements.filter((one) => one.answer === 'none').map((one) => one.competency));
  const firstOpen = Math.max(0, asked?.findIndex((one) => unanswered.has(one)) ?? 0);
  return {
    title: target.value.title,
    at: Math.min((preferences.position ?? firstOpen) + 1, total),
    total,
    done: match !== undefined && unanswered.size === 0,
  };
}

/** Numbers of one's own records, by what they are. */
export function ownCounts(
  corpus: Corpus,
): Readonly<Record<'functions' | 'people' | 'assessments' | 'trainings' | 'dictionaries', number>> {
  const own = (records: readonly CorpusRecord<unknown>[]): number =>
    records.filter((one) => isOwnRecord(one) && one.id !== ME).length;
  return {
    functions: own(corpus.profiles),
    people: own(corpus.people),
    assessments: own(corpus.assessments),
    trainings: own(corpus.trainings),
    dictionaries: own(corpus.dictionaries),
  };
}

/** Neither shipped nor the copy of an example that somebody answers for. */
function isOwnRecord({ origin }: CorpusRecord<unknown>): boolean {
  return origin.from !== 'shipped' && origin.example !== true;
}
