import type { DescribedCompetency } from '../model/mapping-suggestion.ts';
import { contentWords } from '../text/content-words.ts';
import { labelWords } from '../text/label-words.ts';
import type { Evidence } from './evidence.ts';
import type { WordForms } from './name-form.ts';

/** A name says in few words what a definition says in many: each of its words counts as so many. */
const NAME_WEIGHT = 2;
/** Longer texts say no more about what a competency is, and cost time. */
const LONGEST_TEXT = 4_000;
/** Below this likeness, texts of one field are alike by chance. */
const LEAST_COSINE = 0.2;
const CLOSE_COSINE = 0.45;

/** Which competencies of the other side have texts like those of one, with the cosine of the two, 0 to 1. */
export type TextLikeness = (from: number) => ReadonlyMap<number, number>;

/**
 * How alike the names, definitions and indicators of two sides are: the cosine of their words, rare words weighing
 * more (sublinear term frequency, inverse document frequency over both sides together).
 *
 * Pairs of which neither has more than names are left out: their names are compared better elsewhere.
 *
 * @example textLikeness(from, to, forms)(0).get(3) // 0.41
 */
export function textLikeness(
  from: readonly DescribedCompetency[],
  to: readonly DescribedCompetency[],
  forms: WordForms,
): TextLikeness {
  const counted = [from, to].map((side) => side.map((one) => countsOf(one, forms)));
  const spread = new Map<string, number>();
  for (const counts of counted.flat()) for (const word of counts.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const size = from.length + to.length;
  const vectors = counted.map((side) => side.map((counts) => vectorOf(counts, spread, size)));
  const postings = new Map<string, (readonly [place: number, weight: number])[]>();
  for (const [place, vector] of (vectors[1] ?? []).entries()) {
    for (const [word, weight] of vector) {
      const posting = postings.get(word);
      if (posting === undefined) postings.set(word, [[place, weight]]);
      else posting.push([place, weight]);
    }
  }
  const isDescribed = to.map(hasTexts);
  return (place) => {
    const cosines = new Map<number, number>();
    const one = from[place];
    if (one === undefined) return cosines;
    const described = hasTexts(one);
    for (const [word, weight] of vectors[0]?.[place] ?? []) {
      for (const [other, otherWeight] of postings.get(word) ?? []) {
        if (described || isDescribed[other] === true) {
          cosines.set(other, (cosines.get(other) ?? 0) + weight * otherWeight);
        }
      }
    }
    return cosines;
  };
}

/**
 * What a likeness of texts suggests by itself.
 *
 * @param cosine 0 to 1.
 * @example textEvidence(0.5)?.relation // 'closeMatch'
 */
export function textEvidence(cosine: number): Evidence | undefined {
  if (cosine < LEAST_COSINE) return undefined;
  const relation = cosine >= CLOSE_COSINE ? 'closeMatch' : 'relatedMatch';
  const values = { percent: Math.round(Math.min(1, cosine) * 100) };
  return { relation, score: Math.min(0.7, 0.3 + 0.55 * cosine), why: { code: 'suggest/alike-texts', values } };
}

function hasTexts({ definition, texts = [] }: DescribedCompetency): boolean {
  return definition !== undefined || texts.length > 0;
}

function countsOf({ label, altLabels = [], definition, texts = [] }: DescribedCompetency, forms: WordForms) {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const word of contentWords(labelWords(text).flatMap(forms.split)).words) {
      const root = forms.root(word);
      counts.set(root, (counts.get(root) ?? 0) + weight);
    }
  };
  for (const name of [label, ...altLabels]) add(name, NAME_WEIGHT);
  add([definition ?? '', ...texts].join(' ').slice(0, LONGEST_TEXT), 1);
  return counts;
}

function vectorOf(counts: ReadonlyMap<string, number>, spread: ReadonlyMap<string, number>, size: number) {
  const weighed = [...counts].map(
    ([word, count]) => [word, (1 + Math.log(count)) * Math.log((size + 1) / ((spread.get(word) ?? 0) + 0.5))] as const,
  );
  const length = Math.hypot(...weighed.map(([, weight]) => weight));
  return length === 0 ? [] : weighed.map(([word, weight]) => [word, weight / length] as const);
}
