import type { Thesaurus, ThesaurusConcept } from '../model/thesaurus.ts';
import { compoundSplitter } from '../text/compound-parts.ts';
import { labelWords } from '../text/label-words.ts';
import { misspellingOf } from '../text/spelling.ts';
import { wordRoot } from '../text/word-root.ts';
import { nameForm, type NameForm, type WordForms } from './name-form.ts';

/** A concept that a name stands for. `grade` 0 to 1: how surely; `isMisspelt`: found through a typing error. */
export interface NamedConcept {
  readonly concept: string;
  readonly grade: number;
  readonly isMisspelt?: true;
}

/** How two concepts stand to each other in the thesaurus, read from the first to the second. */
export type ConceptTie = 'same' | 'false-friend' | 'close' | 'related' | 'broader' | 'narrower' | 'none';

/** A thesaurus made ready for looking names up. */
export interface ThesaurusIndex {
  readonly forms: WordForms;
  /** Concepts that the whole name stands for; several only where the thesaurus leaves it open. */
  readonly whole: (form: NameForm) => readonly NamedConcept[];
  /** Concepts of which a whole name lies within this one, with the weighed share of its words that they explain. */
  readonly within: (form: NameForm) => ReadonlyMap<string, number>;
  /** Whether all words of a name are written as the thesaurus writes them, so that it is no typing error for another. */
  readonly isSpelled: (form: NameForm) => boolean;
  readonly tie: (from: string, to: string) => ConceptTie;
  readonly isFalseFriend: (one: string, other: string) => boolean;
  /** Concepts that may matter to one who means this one: itself and all that are tied to it. */
  readonly around: (concept: string) => readonly string[];
  /** How much a root tells: rare ones tell more, and one that the thesaurus does not know tells most. */
  readonly weightOf: (atom: string) => number;
  /** The first Dutch name. */
  readonly nameOf: (concept: string) => string;
}

/** Grades of the ways in which a name is found, from the surest down. */
const AS_WRITTEN = 1;
const WITHOUT_SPACES = 0.99;
const SAME_WORDS = 0.98;
const OTHER_HEAD = 0.96;

interface Term {
  readonly concept: string;
  readonly form: NameForm;
}

/** Heads of compounds that do not all stand on their own in a thesaurus. */
const PART_WORDS =
  'vaardigheid vaardigheden vermogen bereidheid kracht kennis beheer werking gericht gerichtheid vriendelijk bewust bewustzijn techniek technieken oplossend opbouw deling verwerking bewaking controle opvolging beleid verlening matig';

/**
 * Makes a thesaurus ready for looking names up.
 *
 * @example thesaurusIndex(thesaurus).whole(form).map((one) => one.concept) // ['samenwerken'], for the name 'Teamwerk'
 */
export function thesaurusIndex(thesaurus: Thesaurus): ThesaurusIndex {
  const concepts = new Map(thesaurus.concepts.map((one) => [one.id, one]));
  const forms = wordFormsOf(thesaurus.concepts);
  const terms = thesaurus.concepts.flatMap((one) =>
    [...one.nl, ...one.fr, ...one.en].map((text): Term => ({ concept: one.id, form: nameForm(text, forms) })),
  );
  const byFolded = grouped(terms, ({ form }) => form.folded);
  const byJoined = grouped(terms, ({ form }) => form.joined);
  const byCore = grouped(terms, ({ form }) => form.core);
  const byLength = grouped(terms, ({ form }) => String(form.joined.length));
  const byAtom = new Map<string, Term[]>();
  for (const term of terms) {
    for (const atom of term.form.atoms) {
      const sharing = byAtom.get(atom);
      if (sharing === undefined) byAtom.set(atom, [term]);
      else sharing.push(term);
    }
  }
  const atomsOf = new Map<string, Set<string>>();
  for (const { concept, form } of terms) {
    const atoms = atomsOf.get(concept) ?? new Set();
    for (const atom of form.atoms) atoms.add(atom);
    atomsOf.set(concept, atoms);
  }
  const weightOf = (atom: string): number => {
    const spread = new Set(byAtom.get(atom)?.map((term) => term.concept)).size;
    return Math.log((concepts.size + 1) / (spread + 0.5));
  };
  const weights = new Map([...byAtom.keys()].map((atom) => [atom, weightOf(atom)]));
  const ties = tiesOf(concepts);
  const spelled = new Set(terms.flatMap((term) => term.form.folded.split(' ')));
  const isSpelled = (form: NameForm): boolean => form.folded.split(' ').every((word) => spelled.has(word));
  const whole = (form: NameForm): readonly NamedConcept[] => {
    const named = (found: readonly Term[] | undefined, grade: number): readonly NamedConcept[] =>
      [...new Set(found?.map((term) => term.concept))].map((concept) => ({ concept, grade }));
    const sure = [named(byFolded.get(form.folded), AS_WRITTEN), named(byJoined.get(form.joined), WITHOUT_SPACES)];
    const found = sure.find((one) => one.length > 0);
    if (found !== undefined) return found;
    const core = form.core === '' ? [] : (byCore.get(form.core) ?? []);
    const alike = named(
      core.filter((term) => term.form.head === form.head),
      SAME_WORDS,
    );
    if (alike.length === 1) return alike;
    const anyHead = named(core, OTHER_HEAD);
    return anyHead.length === 1 ? anyHead : core.length > 0 || isSpelled(form) ? [] : misspelt(form, byLength);
  };
  const within = (form: NameForm): ReadonlyMap<string, number> => {
    const own = new Set(form.atoms);
    const total = form.atoms.reduce((sum, atom) => sum + (weights.get(atom) ?? weightOf(atom)), 0);
    const found = new Map<string, number>();
    const near = new Set(form.atoms.flatMap((atom) => byAtom.get(atom) ?? []));
    for (const { concept, form: inner } of near) {
      const isOther = inner.head !== undefined && form.head !== undefined && inner.head !== form.head;
      if (isOther || found.has(concept) || !inner.atoms.every((atom) => own.has(atom))) continue;
      const explained = form.atoms.filter((atom) => atomsOf.get(concept)?.has(atom) === true);
      const share = explained.reduce((sum, atom) => sum + (weights.get(atom) ?? 0), 0) / total;
      found.set(concept, share);
    }
    return found;
  };
  return {
    forms,
    whole,
    within,
    isSpelled,
    tie: (from, to) => ties.tie(from, to),
    isFalseFriend: ties.isFalseFriend,
    around: ties.around,
    weightOf: (atom) => weights.get(atom) ?? weightOf(atom),
    nameOf: (concept) => concepts.get(concept)?.nl[0] ?? concept,
  };
}

/** Only words that stand on their own somewhere count as known; a compound is made of those. */
function wordFormsOf(concepts: readonly ThesaurusConcept[]): WordForms {
  const words = new Set(PART_WORDS.split(' '));
  for (const { nl } of concepts) for (const name of nl) for (const word of labelWords(name)) words.add(word);
  const roots = new Set([...words].map(wordRoot));
  const split = compoundSplitter((word) => roots.has(wordRoot(word)));
  const known = new Set([...words].flatMap((word) => split(word).map(wordRoot)));
  const root = (word: string): string => {
    const plain = wordRoot(word);
    // A verb as a sentence bends it: "werkt", "bemiddelt".
    const bare = /[dt]$/u.test(plain) ? plain.slice(0, -1) : plain;
    return !known.has(plain) && known.has(bare) ? bare : plain;
  };
  return { split, root };
}

/** The one concept that a name with typing or scanning errors stands for; none where two lie as near. */
function misspelt(form: NameForm, byLength: ReadonlyMap<string, readonly Term[]>): readonly NamedConcept[] {
  const best = new Map<string, number>();
  for (let length = form.joined.length - 3; length <= form.joined.length + 3; length += 1) {
    for (const term of byLength.get(String(length)) ?? []) {
      const grade = spellingGrade(form.joined, term.form.joined);
      if (grade > (best.get(term.concept) ?? 0)) best.set(term.concept, grade);
    }
  }
  const [first, second] = [...best].sort(([, left], [, right]) => right - left);
  if (first === undefined || first[1] === second?.[1]) return [];
  return [{ concept: first[0], grade: first[1], isMisspelt: true }];
}

/**
 * How surely one joined name is the other, badly typed or badly scanned.
 *
 * @returns 0 where it is not; 0.9 and more only where hardly any other word lies so near.
 * @example spellingGrade('sarnenwerken', 'samenwerken') // 0.98
 */
export function spellingGrade(one: string, other: string): number {
  const misspelling = misspellingOf(one, other);
  if (misspelling === undefined) return 0;
  if (misspelling.isLookalike) return 0.98;
  const length = Math.min(one.length, other.length);
  if (misspelling.edits <= 1) return length >= 8 ? 0.97 : 0.8;
  return misspelling.edits === 2 && length >= 12 ? 0.95 : 0.75;
}

function tiesOf(
  concepts: ReadonlyMap<string, ThesaurusConcept>,
): Pick<ThesaurusIndex, 'tie' | 'isFalseFriend' | 'around'> {
  const linksOf = (of: 'close' | 'related' | 'falseFriends'): ReadonlyMap<string, ReadonlySet<string>> => {
    const links = new Map([...concepts.keys()].map((id) => [id, new Set<string>()]));
    for (const one of concepts.values()) {
      for (const other of one[of] ?? []) {
        links.get(one.id)?.add(other);
        links.get(other)?.add(one.id);
      }
    }
    return links;
  };
  const close = linksOf('close');
  const related = linksOf('related');
  const friends = linksOf('falseFriends');
  const broader = (id: string): readonly string[] => concepts.get(id)?.broader ?? [];
  const narrower = grouped(
    [...concepts.values()].flatMap((one) => (one.broader ?? []).map((above) => ({ above, id: one.id }))),
    (one) => one.above,
  );
  const below = (id: string): readonly string[] => narrower.get(id)?.map((one) => one.id) ?? [];
  const isFalseFriend = (one: string, other: string): boolean => friends.get(one)?.has(other) === true;
  const tie = (from: string, to: string): ConceptTie => {
    if (from === to) return 'same';
    if (broader(from).includes(to)) return 'broader';
    if (broader(to).includes(from)) return 'narrower';
    if (close.get(from)?.has(to) === true) return 'close';
    if (related.get(from)?.has(to) === true) return 'related';
    return isFalseFriend(from, to) ? 'false-friend' : 'none';
  };
  const around = (id: string): readonly string[] => [
    ...new Set([id, ...(close.get(id) ?? []), ...(related.get(id) ?? []), ...broader(id), ...below(id)]),
  ];
  return { tie, isFalseFriend, around };
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
