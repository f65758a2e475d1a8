import type { MappingRelation } from '../model/crosswalk.ts';
import { trigramDice } from '../text/trigram-dice.ts';
import { strongest, type Evidence } from './evidence.ts';
import { joinedParts, nameForm, type NameForm } from './name-form.ts';
import type { Subject, SubjectName } from './subject.ts';
import { spellingGrade, type ThesaurusIndex } from './thesaurus-index.ts';

const SAME_NAME = 1;
const WITHOUT_SPACES = 0.99;
const SAME_WORDS = 0.97;
const OTHER_HEAD = 0.95;
/** Knowing of a thing and doing it are near, and not the same. */
const KNOWING_AND_DOING = 0.8;
/** Two words that the thesaurus does not know may both be written as they should be. */
const BOTH_UNKNOWN = 0.93;
const SPELLING = 0.97;
/** Two names that share fewer letters than this are not alike. */
const LEAST_DICE = 0.6;
const LEAST_SHARED = 0.3;

/**
 * What the names of two competencies say, by themselves: equal names, word forms, word order, compounds, typing and
 * scanning errors, shared words. The thesaurus only says which words exist and how much each tells.
 *
 * @returns The strongest; absent where no two names are alike. The same both ways, with broad and narrow exchanged.
 * @example labelEvidence(subjectOf({ label: 'Rekenblad' }, index), subjectOf({ label: 'Rekenbladen' }, index), index)?.why.code // 'suggest/word-forms'
 */
export function labelEvidence(from: Subject, to: Subject, index: ThesaurusIndex): Evidence | undefined {
  return strongest(from.names.flatMap((one) => to.names.map((other) => nameEvidence(one, other, index))));
}

function nameEvidence(one: SubjectName, other: SubjectName, index: ThesaurusIndex): Evidence | undefined {
  const grade = one.grade * other.grade;
  const values = { from: one.text, to: other.text };
  const found = (relation: MappingRelation, score: number, code: string): Evidence => ({
    relation,
    score: score * grade,
    why: { code, values },
  });
  const [left, right] = [one.form, other.form];
  if (left.joined === '' || right.joined === '') {
    return one.text === other.text ? found('exactMatch', SAME_NAME, 'suggest/same-name') : undefined;
  }
  if (left.folded === right.folded) return found('exactMatch', SAME_NAME, 'suggest/same-name');
  if (left.joined === right.joined) return found('exactMatch', WITHOUT_SPACES, 'suggest/word-forms');
  if (left.core === right.core) {
    if (!isKnowing(left, right)) {
      return found('exactMatch', left.head === right.head ? SAME_WORDS : OTHER_HEAD, 'suggest/word-forms');
    }
    return found('closeMatch', KNOWING_AND_DOING, 'suggest/word-forms');
  }
  return strongest([spelled(one, other, found), shared(one, other, index, found), lettered(one, other, found)]);
}

type Found = (relation: MappingRelation, score: number, code: string) => Evidence;

/** One name is knowledge of what the other does or can. A bare name may be either. */
function isKnowing(one: NameForm, other: NameForm): boolean {
  const heads = [one.head, other.head];
  return heads.includes('knowledge') && one.head !== other.head && !heads.includes(undefined);
}

function spelled(one: SubjectName, other: SubjectName, found: Found): Evidence | undefined {
  if (one.isSpelled && other.isSpelled) return undefined;
  const grade = spellingGrade(one.form.joined, other.form.joined);
  if (grade === 0) return undefined;
  const certainty = one.isSpelled || other.isSpelled ? SPELLING : SPELLING * BOTH_UNKNOWN;
  return found(grade < 0.8 ? 'closeMatch' : 'exactMatch', grade * certainty, 'suggest/spelling');
}

/**
 * A name with all the words of the other and more is narrower than the other, unless the other is one of several things
 * that it joins.
 */
function shared(left: SubjectName, right: SubjectName, index: ThesaurusIndex, found: Found): Evidence | undefined {
  const [one, other] = [left.form, right.form];
  const atoms = new Set(other.atoms);
  const common = one.atoms.filter((atom) => atoms.has(atom));
  if (common.length === 0) return undefined;
  const weight = (of: readonly string[]): number => of.reduce((sum, atom) => sum + index.weightOf(atom), 0);
  const dice = (2 * weight(common)) / (weight(one.atoms) + weight(other.atoms));
  const isBare = (inner: NameForm, outer: NameForm): boolean => inner.head === undefined || inner.head === outer.head;
  if (common.length === other.atoms.length && isBare(other, one)) {
    return found(joins(left, other, index) ? 'narrowMatch' : 'broadMatch', 0.5 + 0.35 * dice, 'suggest/contained');
  }
  if (common.length === one.atoms.length && isBare(one, other)) {
    return found(joins(right, one, index) ? 'broadMatch' : 'narrowMatch', 0.5 + 0.35 * dice, 'suggest/contained');
  }
  if (dice < LEAST_SHARED) return undefined;
  return found(dice >= 0.75 ? 'closeMatch' : 'relatedMatch', 0.75 * dice, 'suggest/shared-words');
}

/** Whether a name joins several things, of which one is called exactly so. */
function joins({ text }: SubjectName, part: NameForm, index: ThesaurusIndex): boolean {
  return joinedParts(text).some((one) => nameForm(one, index.forms).core === part.core);
}

function lettered(one: SubjectName, other: SubjectName, found: Found): Evidence | undefined {
  if (one.isSpelled && other.isSpelled) return undefined;
  const dice = trigramDice(one.form.folded, other.form.folded);
  return dice < LEAST_DICE ? undefined : found('relatedMatch', 0.65 * dice, 'suggest/similar-letters');
}
