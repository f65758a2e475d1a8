import { contentWords, type NameHead } from '../text/content-words.ts';
import { labelWords } from '../text/label-words.ts';

/** A name in all the forms in which it is compared. */
export interface NameForm {
  /** Folded words in their order, one space between. */
  readonly folded: string;
  /** The same without spaces: `klant gerichtheid` is `klantgerichtheid`. */
  readonly joined: string;
  /** Roots of the words that tell it from others, compounds taken apart, each once, in order of the alphabet. */
  readonly atoms: readonly string[];
  /** The atoms as one text: equal for names that differ only in word forms, word order, compounds and heads. */
  readonly core: string;
  readonly head?: NameHead;
}

/** How words are taken apart and brought to their root: by the words that a thesaurus knows. */
export interface WordForms {
  readonly split: (word: string) => readonly string[];
  readonly root: (word: string) => string;
}

/**
 * A name with its forms.
 *
 * @example nameForm('Gericht op resultaten', forms).core === nameForm('Resultaatgerichtheid', forms).core // true
 */
export function nameForm(text: string, { split, root }: WordForms): NameForm {
  const words = labelWords(text);
  const { words: content, head } = contentWords(words.flatMap(split));
  const atoms = [...new Set(content.map(root))].sort();
  return {
    folded: words.join(' '),
    joined: words.join(''),
    atoms,
    core: atoms.join(' '),
    ...(head === undefined ? {} : { head }),
  };
}

/** A name that a competency goes by. `grade` 0 to 1: how surely this name is that competency. */
export interface GradedName {
  readonly text: string;
  readonly grade: number;
}

const ALTERNATIVE = 0.98;
const BEFORE_BRACKETS = 0.97;
const IN_BRACKETS = 0.95;
/** A word in brackets that is shorter says what a thing is for, not what it is: "(b)", "(nl)". */
const SHORTEST_IN_BRACKETS = 4;

/**
 * The names of one competency, best first: its label, the label without and within its brackets, alternative labels.
 *
 * @example gradedNames('Visie (conceptueel denken)', []).map((one) => one.text) // ['Visie (conceptueel denken)', 'Visie', 'conceptueel denken']
 */
export function gradedNames(label: string, altLabels: readonly string[]): readonly GradedName[] {
  const brackets = /^([^()]{2,200})\(([^()]{1,200})\)[^()]{0,20}$/u.exec(label);
  const outer = brackets?.[1]?.trim() ?? '';
  const inner = brackets?.[2]?.trim() ?? '';
  return [
    { text: label, grade: 1 },
    ...(outer === '' ? [] : [{ text: outer, grade: BEFORE_BRACKETS }]),
    ...(inner.length < SHORTEST_IN_BRACKETS ? [] : [{ text: inner, grade: IN_BRACKETS }]),
    ...altLabels.map((text) => ({ text, grade: ALTERNATIVE })),
  ];
}

/**
 * What a label joins: `Discretie en loyaliteit` asks two things.
 *
 * @returns Empty where it joins nothing.
 * @example joinedParts('Orde, stiptheid en netheid') // ['Orde', 'stiptheid', 'netheid']
 */
export function joinedParts(label: string): readonly string[] {
  if (label.length > 300) return [];
  const parts = label
    .split(/[,;/&+]|(?<=\s)(?:en|et|and|of)(?=\s)/u)
    .map((part) => part.trim())
    .filter((part) => labelWords(part).length > 0);
  return parts.length > 1 ? parts : [];
}
