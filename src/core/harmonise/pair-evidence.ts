import type { CompetencyKind } from '../model/profile.ts';
import { foldLabel } from '../text/fold.ts';
import { conceptEvidence } from './concept-evidence.ts';
import { strongest, type Evidence } from './evidence.ts';
import { labelEvidence } from './label-evidence.ts';
import { isSame } from './mapping-classes.ts';
import type { Subject } from './subject.ts';
import { textEvidence } from './text-evidence.ts';
import type { ThesaurusIndex } from './thesaurus-index.ts';

/** From this score on, a suggestion of the same thing may be preselected. */
export const SURE = 0.9;
/** Weak evidence never lifts a suggestion to {@link SURE}. */
const UNSURE = 0.89;
const ALIKE_TEXTS_MOST = 0.05;
const SAME_CLUSTER = 0.01;
const OTHER_KIND = 0.93;
/** What words alone say counts less where the thesaurus knows both labels, and knows them as two things. */
const OTHER_CONCEPT = 0.55;
/** What looks the same and is not stays below everything that may be. */
const FALSE_FRIEND = 0.3;

/**
 * All evidence about one pair weighed together.
 *
 * The strongest piece counts, and likeness of texts and of cluster lift it a little, but never to {@link SURE}. Other
 * kinds (behaviour against knowledge) lower it. Where the thesaurus knows both labels as different things, words alone
 * say no more than related; where it knows them as false friends, nothing says that they are the same.
 *
 * @param cosine Likeness of the texts of the two, 0 to 1.
 * @param settled What people settled about neighbours of this pair: it goes before what words say.
 * @example pairEvidence(empathy, listening, 0, undefined, index)?.relation // 'closeMatch'
 */
export function pairEvidence(
  from: Subject,
  to: Subject,
  cosine: number,
  settled: Evidence | undefined,
  index: ThesaurusIndex,
): Evidence | undefined {
  if (areFalseFriends(from, to, index)) {
    const concepts = conceptEvidence(from, to, index);
    if (concepts === undefined) return undefined;
    const values = { from: from.competency.label, to: to.competency.label };
    return { relation: 'relatedMatch', score: FALSE_FRIEND, why: { code: 'suggest/false-friends', values } };
  }
  const best = strongest([
    settled,
    namesEvidence(from, to, index),
    conceptEvidence(from, to, index),
    textEvidence(cosine),
  ]);
  if (best === undefined) return undefined;
  const kind = areOtherKinds(from.competency.kind, to.competency.kind) && best !== settled ? OTHER_KIND : 1;
  const alike = Math.min(ALIKE_TEXTS_MOST, cosine / 10) + (isSameCluster(from, to) ? SAME_CLUSTER : 0);
  const score = best.score * kind;
  return { ...best, score: score >= UNSURE ? score : Math.min(UNSURE, score + alike) };
}

/** Words that are alike are no evidence against a thesaurus that knows better. */
function namesEvidence(from: Subject, to: Subject, index: ThesaurusIndex): Evidence | undefined {
  const evidence = labelEvidence(from, to, index);
  if (evidence === undefined || from.own.length === 0 || to.own.length === 0) return evidence;
  const ties = from.own.flatMap((one) => to.own.map((other) => index.tie(one.concept, other.concept)));
  if (ties.includes('same') || evidence.why.code === 'suggest/same-name') return evidence;
  const relation = isSame(evidence.relation) ? 'relatedMatch' : evidence.relation;
  return { ...evidence, relation, score: evidence.score * OTHER_CONCEPT };
}

function areFalseFriends(from: Subject, to: Subject, index: ThesaurusIndex): boolean {
  const pairs = from.own.flatMap((one) => to.own.map((other) => [one.concept, other.concept] as const));
  return pairs.length > 0 && pairs.every(([one, other]) => index.isFalseFriend(one, other));
}

const THINGS_KNOWN: ReadonlySet<CompetencyKind> = new Set<CompetencyKind>(['knowledge', 'technical']);
const WAYS_OF_ACTING: ReadonlySet<CompetencyKind> = new Set<CompetencyKind>(['behavioural', 'attitude']);

function areOtherKinds(one: CompetencyKind | undefined, other: CompetencyKind | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return (THINGS_KNOWN.has(one) && WAYS_OF_ACTING.has(other)) || (WAYS_OF_ACTING.has(one) && THINGS_KNOWN.has(other));
}

function isSameCluster(from: Subject, to: Subject): boolean {
  const one = foldLabel(from.competency.cluster ?? '');
  return one !== '' && one === foldLabel(to.competency.cluster ?? '');
}
