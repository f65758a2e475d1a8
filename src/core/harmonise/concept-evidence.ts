import { inverse } from './mapping-classes.ts';
import { strongest, type Evidence } from './evidence.ts';
import type { Subject } from './subject.ts';
import type { NamedConcept, ThesaurusIndex } from './thesaurus-index.ts';

const SAME = 0.96;
const PART = 0.84;
const BROADER = 0.72;
const CLOSE = 0.74;
const RELATED = 0.5;
/** A sentence that is explained by nothing but one concept stays below what is preselected. */
const WITHIN_LEAST = 0.5;
const WITHIN_SPAN = 0.38;
/** From this share of its words on, a sentence is about the concept and not only about something of it. */
const ABOUT = 0.55;
/** Below this share a word has strayed in. */
const STRAYED = 0.2;

/**
 * What the thesaurus says of two competencies: the same thing by other words or in another language, one of several
 * things that a label joins, something that a sentence speaks of, broader, narrower, close or related.
 *
 * @returns The strongest; absent where the thesaurus sees no tie. The same both ways, with broad and narrow exchanged.
 * @example conceptEvidence(subjectOf({ label: 'Empathie' }, index), subjectOf({ label: 'Inleving' }, index), index)?.relation // 'exactMatch'
 */
export function conceptEvidence(from: Subject, to: Subject, index: ThesaurusIndex): Evidence | undefined {
  return strongest([
    tied(from, to, index),
    joining(from, to, index),
    turned(joining(to, from, index)),
    speaking(from, to, index),
    turned(speaking(to, from, index)),
    speakingBoth(from, to, index),
  ]);
}

function tied(from: Subject, to: Subject, index: ThesaurusIndex): Evidence | undefined {
  const pairs = [...from.whole.values()].flatMap((one) => [...to.whole.values()].map((other) => [one, other] as const));
  return strongest(pairs.map(([one, other]) => tieEvidence(one, other, index)));
}

function tieEvidence(one: NamedConcept, other: NamedConcept, index: ThesaurusIndex): Evidence | undefined {
  const grade = one.grade * other.grade;
  const values = { from: index.nameOf(one.concept), to: index.nameOf(other.concept) };
  switch (index.tie(one.concept, other.concept)) {
    case 'same': {
      const isMisspelt = one.isMisspelt === true || other.isMisspelt === true;
      const code = isMisspelt ? 'suggest/misspelt-synonym' : 'suggest/synonym';
      return { relation: 'exactMatch', score: SAME * grade, why: { code, values: { concept: values.from } } };
    }
    case 'broader':
      return { relation: 'broadMatch', score: BROADER * grade, why: { code: 'suggest/broader', values } };
    case 'narrower':
      return { relation: 'narrowMatch', score: BROADER * grade, why: { code: 'suggest/narrower', values } };
    case 'close':
      return { relation: 'closeMatch', score: CLOSE * grade, why: { code: 'suggest/close', values } };
    case 'related':
      return { relation: 'relatedMatch', score: RELATED * grade, why: { code: 'suggest/related', values } };
    case 'false-friend':
    case 'none':
      return undefined;
  }
}

/** `from` joins several things, and `to` is one of them. */
function joining(from: Subject, to: Subject, index: ThesaurusIndex): Evidence | undefined {
  return strongest(
    [...from.parts.values()].map((part) => {
      const same = to.whole.get(part.concept);
      if (same === undefined) return undefined;
      const values = { part: index.nameOf(part.concept) };
      return { relation: 'narrowMatch', score: PART * part.grade * same.grade, why: { code: 'suggest/part', values } };
    }),
  );
}

/** `from` is a phrase or a sentence that speaks of what `to` is. */
function speaking(from: Subject, to: Subject, index: ThesaurusIndex): Evidence | undefined {
  return strongest(
    [...from.within].map(([concept, share]) => {
      const same = to.whole.get(concept);
      if (same === undefined || share < STRAYED) return undefined;
      const values = { concept: index.nameOf(concept) };
      return {
        relation: share >= ABOUT ? 'closeMatch' : 'broadMatch',
        score: (WITHIN_LEAST + WITHIN_SPAN * share) * same.grade,
        why: { code: 'suggest/speaks-of', values },
      };
    }),
  );
}

/** Both speak of one thing, and neither is it. */
function speakingBoth(from: Subject, to: Subject, index: ThesaurusIndex): Evidence | undefined {
  return strongest(
    [...from.within].map(([concept, share]) => {
      const least = Math.min(share, to.within.get(concept) ?? 0);
      if (least < STRAYED) return undefined;
      const values = { concept: index.nameOf(concept) };
      return { relation: 'relatedMatch', score: 0.3 + 0.4 * least, why: { code: 'suggest/speaks-of', values } };
    }),
  );
}

function turned(evidence: Evidence | undefined): Evidence | undefined {
  return evidence === undefined ? undefined : { ...evidence, relation: inverse(evidence.relation) };
}
