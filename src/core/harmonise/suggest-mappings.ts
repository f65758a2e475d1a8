import type { Mapping } from '../model/crosswalk.ts';
import type { MappingSide, MappingSuggestion } from '../model/mapping-suggestion.ts';
import { candidatePairs } from './candidate-pairs.ts';
import type { Evidence } from './evidence.ts';
import { pairEvidence, SURE } from './pair-evidence.ts';
import { settledMappings, type SettledEnd } from './settled-evidence.ts';
import { subjectOf } from './subject.ts';
import { textEvidence, textLikeness } from './text-evidence.ts';
import type { ThesaurusIndex } from './thesaurus-index.ts';

/** Weaker suggestions cost a person more to judge than they help. */
const LEAST_SCORE = 0.3;
const MOST_PER_LABEL = 5;
/** Two suggestions that differ by less cannot be told apart. */
const MARGIN = 0.005;

interface Pair {
  readonly from: number;
  readonly to: number;
  readonly evidence: Evidence;
}

/**
 * Suggests which competencies of one organisation or dictionary are the same as, broader than or near those of another.
 *
 * Evidence: equal labels after folding; word forms, word order, compounds; typing and scanning errors; synonyms,
 * translations and ties of the thesaurus; the parts of a label that joins several things; what a sentence speaks of;
 * likeness of definitions and indicators; mappings that people settled. Cluster and kind are weak evidence. False
 * friends are never suggested as the same, and what a person confirmed or rejected is not suggested again.
 *
 * `automatic` asks for an exact match of at least 0.9 that no other suggestion about either of the two comes near, and
 * that neither has a confirmed partner on the other side. It only preselects: nothing here ever scores anybody.
 *
 * Pairs and their scores are the same from either side, with broad and narrow exchanged. Of one label of `from` the
 * best five are kept, so that what is cut off may differ.
 *
 * @param settled Mappings of any sources; those that are only suggested say nothing.
 * @returns By label of `from` in its order, all suggestions of one label best first. Scores in thousandths.
 * @see scoring.md, "Different dictionaries: the crosswalk".
 * @example suggestMappings(side('Hier', 'Empathie'), side('Daar', 'Inlevingsvermogen'), index)[0]?.relation // 'exactMatch'
 */
export function suggestMappings(
  from: MappingSide,
  to: MappingSide,
  index: ThesaurusIndex,
  settled: readonly Mapping[] = [],
): readonly MappingSuggestion[] {
  const { pairs, taken } = pairsOf(from, to, index, settled);
  const isPreselected = preselection(pairs, taken);
  const byLabel = from.competencies.map((): Pair[] => []);
  for (const pair of pairs) byLabel[pair.from]?.push(pair);
  return from.competencies.flatMap((competency, place) =>
    (byLabel[place] ?? [])
      .sort((one, other) => other.evidence.score - one.evidence.score || one.to - other.to)
      .slice(0, MOST_PER_LABEL)
      .map((pair): MappingSuggestion => ({
        from: { source: from.source, competency: competency.label },
        to: { source: to.source, competency: to.competencies[pair.to]?.label ?? '' },
        relation: pair.evidence.relation,
        score: pair.evidence.score,
        automatic: isPreselected(pair),
        why: pair.evidence.why,
      })),
  );
}

function pairsOf(
  from: MappingSide,
  to: MappingSide,
  index: ThesaurusIndex,
  settled: readonly Mapping[],
): { readonly pairs: readonly Pair[]; readonly taken: ReadonlySet<string> } {
  const taken = new Set<string>();
  const people = settledMappings(settled);
  const others = to.competencies.map((competency) => ({
    subject: subjectOf(competency, index),
    end: { source: to.source, competency } satisfies SettledEnd,
  }));
  const likeness = textLikeness(from.competencies, to.competencies, index.forms);
  const candidatesOf = candidatePairs(
    others.map((one) => one.subject),
    index,
  );
  const pairs = from.competencies.flatMap((competency, place) => {
    const subject = subjectOf(competency, index);
    const end: SettledEnd = { source: from.source, competency };
    const cosines = likeness(place);
    const candidates = candidatesOf(subject);
    return others.flatMap((other, otherPlace): readonly Pair[] => {
      const cosine = cosines.get(otherPlace) ?? 0;
      const said = people.evidence(end, other.end);
      const isCandidate = candidates.has(otherPlace) || said !== undefined || textEvidence(cosine) !== undefined;
      if (!isCandidate) return [];
      if (people.isSettled(end, other.end)) {
        // Confirmed as the same, and not rejected or only related: another partner would be a conflict.
        if (said !== undefined) taken.add(`from ${place}`).add(`to ${otherPlace}`);
        return [];
      }
      const evidence = pairEvidence(subject, other.subject, cosine, said, index);
      if (evidence === undefined || evidence.score < LEAST_SCORE) return [];
      const score = Math.round(Math.min(1, evidence.score) * 1000) / 1000;
      return [{ from: place, to: otherPlace, evidence: { ...evidence, score } }];
    });
  });
  return { pairs, taken };
}

/** A preselected pair is sure, the best of both its ends by more than a hair, and neither end has a partner already. */
function preselection(pairs: readonly Pair[], taken: ReadonlySet<string>): (pair: Pair) => boolean {
  const best = new Map<string, number[]>();
  for (const { from, to, evidence } of pairs) {
    for (const key of [`from ${from}`, `to ${to}`]) {
      best.set(key, [...(best.get(key) ?? []), evidence.score].sort((one, other) => other - one).slice(0, 2));
    }
  }
  const isAlone = (key: string, score: number): boolean => {
    const [first = 0, second = 0] = best.get(key) ?? [];
    return !taken.has(key) && score === first && first - second >= MARGIN;
  };
  return ({ from, to, evidence: { relation, score } }) =>
    relation === 'exactMatch' && score >= SURE && isAlone(`from ${from}`, score) && isAlone(`to ${to}`, score);
}
