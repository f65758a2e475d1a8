import type { Analysis } from '../core/model/analysis.ts';
import type { Assessment, RatedEdition, Rating } from '../core/model/assessment.ts';
import type { Corpus, CorpusChange, RecordId } from '../core/model/corpus.ts';
import { foldLabel } from '../core/text/fold.ts';
import { ratingKey } from './merge-ratings.ts';
import { ratedEdition } from './rated-edition.ts';
import { ME, type Answer } from './workspace.ts';

/** The competency that an answer is about, as a card or dictionary prints it, and the function it was given for. */
export interface AnsweredCompetency {
  readonly label: string;
  readonly source?: string;
  readonly madeFor?: RecordId | undefined;
}

/** Who is meant by one's own assessment; never a name. */
const SELF = 'Ik';

/**
 * The change that one answer is.
 *
 * It takes the place of an earlier answer to the same label of the same source, and of one to another label that counts
 * as the same competency. A note stays with its answer until it is given anew; an empty one removes it. An answer keeps
 * the edition it was given on; a new note alone is no new answer.
 *
 * @param corpus What is at hand, with what ships: the edition that the answer is given on is in it.
 * @param now Dates the assessment, in the device's own days.
 */
export function answerChange(
  own: Corpus,
  corpus: Pick<Corpus, 'profiles' | 'dictionaries'>,
  analysis: Analysis,
  competency: AnsweredCompetency,
  answer: Answer | undefined,
  note: string | undefined,
  now: Date,
): CorpusChange {
  const mine = own.assessments.find((record) => record.id === ME);
  const earlier = mine?.value.ratings ?? [];
  const isMeant = answersTo(analysis, competency);
  const place = earlier.findIndex(isMeant);
  const kept = earlier.filter((rating) => !isMeant(rating));
  const before = earlier[place];
  const isOnlyNote = note !== undefined && before !== undefined && isSameAnswer(before, answer);
  const edition = isOnlyNote ? before.edition : ratedEdition(competency, corpus, analysis);
  const rating = answer === undefined ? undefined : ratingOf(competency, answer, note ?? before?.note, edition);
  // A changed answer stays where it stood.
  const ratings = rating === undefined ? kept : kept.toSpliced(place < 0 ? kept.length : place, 0, rating);
  if (ratings.length === 0) return { edits: mine === undefined ? [] : [{ collection: 'assessments', remove: ME }] };
  const madeFor = competency.madeFor ?? mine?.value.madeFor;
  const value: Assessment = {
    ...mine?.value,
    person: SELF,
    rater: 'self',
    date: dayOf(now),
    ...(madeFor === undefined ? {} : { madeFor }),
    ratings,
  };
  const origin = mine?.origin ?? { from: 'typed' as const, added: now.toISOString() };
  return { edits: [{ collection: 'assessments', put: { id: ME, revision: mine?.revision ?? 0, origin, value } }] };
}

function isSameAnswer({ held, notApplicable }: Rating, answer: Answer | undefined): boolean {
  if (typeof answer === 'object') return held === answer.held;
  return held === undefined && (notApplicable === true) === (answer === 'not-applicable');
}

function ratingOf(
  { label, source }: AnsweredCompetency,
  answer: Answer,
  note: string | undefined,
  edition: RatedEdition | undefined,
): Rating {
  return {
    competency: label,
    ...(source === undefined ? {} : { dictionary: source }),
    ...(typeof answer === 'object' ? { held: answer.held } : {}),
    ...(answer === 'not-applicable' ? { notApplicable: true } : {}),
    ...(note === undefined || note === '' ? {} : { note }),
    ...(edition === undefined ? {} : { edition }),
  };
}

/** Which ratings are about this competency: by label and source, or because both count as one competency. */
function answersTo(analysis: Analysis, { label, source }: AnsweredCompetency): (rating: Rating) => boolean {
  const keyOf = (competency: string, of: string | undefined): string =>
    ratingKey({ competency, ...(of === undefined ? {} : { dictionary: of }) });
  const key = keyOf(label, source);
  const keys = new Set([key]);
  for (const { members } of analysis.classes) {
    const all = members.flatMap((member) =>
      [member.label, member.entry]
        .filter((name) => name !== undefined && foldLabel(name) !== '')
        .map((name) => keyOf(name ?? '', member.source)),
    );
    if (all.includes(key)) for (const one of all) keys.add(one);
  }
  return (rating) => keys.has(keyOf(rating.competency, rating.dictionary));
}

function dayOf(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(now.getFullYear())}-${month ?? ''}-${day ?? ''}`;
}
