import type { Corpus } from './model/corpus.ts';
import type { Explanation, Question } from './model/explanation.ts';
import { explainPair } from './overlap/explain-pair.ts';
import { nearestFunctions } from './overlap/nearest-functions.ts';
import { overlapTerms } from './overlap/overlap-terms.ts';
import { explainMatch } from './score/explain-match.ts';
import { explainPerson } from './team/explain-person.ts';

/**
 * What is behind one figure: computed when somebody asks for it, from the same corpus and by the same formulas as the
 * analysis.
 *
 * @returns Absent where what is asked about is not in the corpus.
 * @example explain(EMPTY_CORPUS, { of: 'nearest', profile: recordId('profiles-0') }) // undefined
 */
export function explain(corpus: Corpus, question: Question): Explanation | undefined {
  switch (question.of) {
    case 'match':
      return explainMatch(corpus, question.assessment, question.profile);
    case 'pair':
      return explainPair(corpus, question.first, question.second);
    case 'terms':
      return overlapTerms(corpus, question.profiles);
    case 'person':
      return explainPerson(corpus, question.person, question.profile);
    case 'nearest':
      return nearestFunctions(corpus, question.profile);
  }
}
