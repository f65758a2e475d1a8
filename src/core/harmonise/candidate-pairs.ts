import type { Subject } from './subject.ts';
import type { ThesaurusIndex } from './thesaurus-index.ts';

/** Names whose lengths differ by more are no typing errors of each other. */
const MOST_EDITS = 3;

/**
 * Which competencies of the other side are worth comparing with one: those that share a word, a concept or something
 * tied to it, or that may be spelled alike. All others have no evidence of names, so nothing is missed.
 *
 * @returns From a subject to the places of its candidates in `to`, in their order.
 * @example candidatePairs(to, index)(from) // [0, 4]
 */
export function candidatePairs(to: readonly Subject[], index: ThesaurusIndex): (from: Subject) => ReadonlySet<number> {
  const places = new Map<string, number[]>();
  const put = (key: string, place: number): void => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [place]);
    else if (known.at(-1) !== place) known.push(place);
  };
  for (const [place, subject] of to.entries()) {
    for (const { text, form, isSpelled } of subject.names) {
      put(form.joined === '' ? `text ${text}` : `joined ${form.joined}`, place);
      for (const atom of form.atoms) put(`atom ${atom}`, place);
      put(`${isSpelled ? 'known' : 'unknown'} ${form.joined.length}`, place);
    }
    for (const concept of conceptsOf(subject)) put(`concept ${concept}`, place);
  }
  return (from) => {
    const keys = from.names.flatMap(({ text, form, isSpelled }) => [
      form.joined === '' ? `text ${text}` : `joined ${form.joined}`,
      ...form.atoms.map((atom) => `atom ${atom}`),
      ...lengthsAround(form.joined.length).flatMap((length) =>
        isSpelled ? [`unknown ${length}`] : [`known ${length}`, `unknown ${length}`],
      ),
    ]);
    const concepts = conceptsOf(from)
      .flatMap(index.around)
      .map((concept) => `concept ${concept}`);
    return new Set([...keys, ...concepts].flatMap((key) => places.get(key) ?? []));
  };
}

function conceptsOf(subject: Subject): readonly string[] {
  return [...subject.whole.keys(), ...subject.parts.keys(), ...subject.within.keys()];
}

function lengthsAround(length: number): readonly number[] {
  return Array.from({ length: 2 * MOST_EDITS + 1 }, (_, index) => length - MOST_EDITS + index);
}
