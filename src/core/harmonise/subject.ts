import type { DescribedCompetency } from '../model/mapping-suggestion.ts';
import { gradedNames, joinedParts, nameForm, type NameForm } from './name-form.ts';
import type { NamedConcept, ThesaurusIndex } from './thesaurus-index.ts';

/** A name of a competency with its forms. */
export interface SubjectName {
  readonly text: string;
  readonly grade: number;
  readonly form: NameForm;
  /** Its words are known as they are written, so that it is no typing error for another. */
  readonly isSpelled: boolean;
}

/** A competency made ready for comparing. */
export interface Subject {
  readonly competency: DescribedCompetency;
  readonly names: readonly SubjectName[];
  /** What its own label stands for, alternative names left aside. */
  readonly own: readonly NamedConcept[];
  /** What any of its names stands for, each concept once, at the surest grade. */
  readonly whole: ReadonlyMap<string, NamedConcept>;
  /** What the parts of a label stand for that joins several things; empty where the label is one thing. */
  readonly parts: ReadonlyMap<string, NamedConcept>;
  /** What lies within its label, with the share of its words that this explains. */
  readonly within: ReadonlyMap<string, number>;
}

/** An alternative name that the thesaurus knows as another thing than the label says less. */
const OTHER_THING = 0.93;

/**
 * Looks a competency's names up in the thesaurus.
 *
 * @example subjectOf({ label: 'Discretie en loyaliteit' }, index).parts.size // 2
 */
export function subjectOf(competency: DescribedCompetency, index: ThesaurusIndex): Subject {
  const { label, altLabels = [] } = competency;
  const graded = gradedNames(label, altLabels).map(({ text, grade }) => {
    const form = nameForm(text, index.forms);
    return { text, grade, form, isSpelled: index.isSpelled(form), concepts: index.whole(form) };
  });
  const ownNames = graded.slice(0, graded.length - altLabels.length);
  const own = ownNames.find((one) => one.concepts.length > 0)?.concepts ?? [];
  const isOther = (concepts: readonly NamedConcept[]): boolean =>
    own.length > 0 && concepts.length > 0 && !concepts.some((one) => own.some((mine) => mine.concept === one.concept));
  const names = graded.map((one) => (isOther(one.concepts) ? { ...one, grade: one.grade * OTHER_THING } : one));
  const first = names[0]?.form;
  const parts = own.length > 0 ? [] : joinedParts(label);
  return {
    competency,
    names,
    own,
    whole: surest(
      names.flatMap(({ concepts, grade }) => concepts.map((one) => ({ ...one, grade: one.grade * grade }))),
    ),
    parts: surest(parts.flatMap((part) => index.whole(nameForm(part, index.forms)))),
    within: own.length > 0 || first === undefined ? new Map<string, number>() : index.within(first),
  };
}

function surest(all: readonly NamedConcept[]): ReadonlyMap<string, NamedConcept> {
  const best = new Map<string, NamedConcept>();
  for (const one of all) if (one.grade > (best.get(one.concept)?.grade ?? 0)) best.set(one.concept, one);
  return best;
}
