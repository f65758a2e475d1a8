import type { Assessment, RatedEdition, Rating } from '../core/model/assessment.ts';
import type { Corpus, CorpusEdit, CorpusRecord } from '../core/model/corpus.ts';
import type { Dictionary, DictionaryCompetency } from '../core/model/dictionary.ts';
import type { FunctionProfile } from '../core/model/profile.ts';
import { entryDigest, rowDigest } from '../core/text/entry-digest.ts';
import { foldLabel } from '../core/text/fold.ts';

/** What a dictionary or card said before a change, by the names that a rating may give it. */
interface Before {
  readonly names: ReadonlySet<string>;
  /** The edition that a rating of this competency was read against, where the change makes it say something else. */
  readonly editionOf: (competency: string) => RatedEdition | undefined;
}

/**
 * The assessments with ratings that name no edition, and that a change of a dictionary or card would make mean something
 * else: they get the edition that they were read against until now, so that they keep pointing to it.
 *
 * @param edits What comes in. Assessments that come in themselves are left alone.
 * @returns Only the assessments that change.
 */
export function pinnedRatings(own: Corpus, edits: readonly CorpusEdit[]): readonly CorpusRecord<Assessment>[] {
  const before = edits.flatMap((edit): readonly Before[] => {
    if (!('put' in edit)) return [];
    // A boundary: records were decoded for their collection.
    if (edit.collection === 'dictionaries') return dictionariesBefore(own, edit.put as CorpusRecord<Dictionary>);
    return edit.collection === 'profiles' ? cardsBefore(own, edit.put as CorpusRecord<FunctionProfile>) : [];
  });
  if (before.length === 0) return [];
  const coming = new Set(edits.flatMap((edit) => ('put' in edit ? edit.put.id : edit.remove)));
  return own.assessments.flatMap((record) => {
    if (coming.has(record.id)) return [];
    const ratings = record.value.ratings.map((rating) => pinned(rating, record.value.dictionary, before));
    const isChanged = ratings.some((rating, index) => rating !== record.value.ratings[index]);
    return isChanged ? [{ ...record, value: { ...record.value, ratings } }] : [];
  });
}

function pinned(rating: Rating, of: string | undefined, before: readonly Before[]): Rating {
  if (rating.edition !== undefined || rating.held === undefined) return rating;
  const name = rating.dictionary ?? of;
  const meant = before.filter(({ names }) => name === undefined || names.has(foldLabel(name)));
  for (const { editionOf } of meant) {
    const edition = editionOf(rating.competency);
    if (edition !== undefined) return { ...rating, edition };
  }
  return rating;
}

function namesOf(...names: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => (name === undefined ? [] : foldLabel(name))));
}

/** The versions of a dictionary that another one takes the place of, or comes beside. */
function dictionariesBefore(own: Corpus, { id, value: next }: CorpusRecord<Dictionary>): readonly Before[] {
  const entries = indexOf(next);
  const isEdition = ({ organisation, title, language }: Dictionary): boolean =>
    language === next.language &&
    foldLabel(title ?? '') === foldLabel(next.title ?? '') &&
    foldLabel(organisation ?? '') === foldLabel(next.organisation ?? '') &&
    foldLabel(`${title ?? ''}${organisation ?? ''}`) !== '';
  return own.dictionaries
    .filter((record) => record.id === id || isEdition(record.value))
    .map(({ value }): Before => {
      const known = indexOf(value);
      const { title, organisation, version, language } = value;
      const name = title ?? organisation;
      return {
        names: namesOf(title, organisation),
        editionOf(competency) {
          const entry = known(competency);
          if (entry === undefined) return undefined;
          const digest = entryDigest(entry, language);
          const now = entries(competency);
          if (now !== undefined && entryDigest(now, next.language) === digest) return undefined;
          const levels = scaleOf(value, entry);
          return {
            digest,
            ...(name === undefined ? {} : { title: name }),
            ...(version === undefined ? {} : { version }),
            ...(levels === undefined ? {} : { levels }),
          };
        },
      };
    });
}

/** By id, else by label or alternative label. */
function indexOf({ competencies }: Dictionary): (competency: string) => DictionaryCompetency | undefined {
  const byId = new Map(competencies.flatMap((one) => (one.id === undefined ? [] : [[one.id, one] as const])));
  const byLabel = new Map(
    [...competencies]
      .reverse()
      .flatMap((one) => [...(one.altLabels ?? []), one.label].map((label) => [foldLabel(label), one] as const)),
  );
  return (competency) => byId.get(competency) ?? byLabel.get(foldLabel(competency));
}

/** The shortest scale of the dictionary that holds every level of the entry. */
function scaleOf({ scales = [] }: Dictionary, { levels }: DictionaryCompetency): number | undefined {
  const described = levels.reduce((most, { level }) => Math.max(most, level), 0);
  const holding = scales.map((scale) => scale.levels).filter((length) => length >= described);
  const length = holding.length === 0 ? described : Math.min(...holding);
  return length === 0 ? undefined : length;
}

function cardsBefore({ profiles }: Corpus, { id, value: next }: CorpusRecord<FunctionProfile>): readonly Before[] {
  return profiles
    .filter((record) => record.id === id)
    .map(({ value: { title, organisation, requirements } }): Before => ({
      names: namesOf(organisation, title),
      editionOf(competency) {
        const isMeant = ({ label }: { readonly label: string }): boolean => foldLabel(label) === foldLabel(competency);
        const row = requirements.find(isMeant);
        const now = next.requirements.find(isMeant);
        if (row === undefined || (now !== undefined && rowDigest(now) === rowDigest(row))) return undefined;
        const levels = row.scale?.levels;
        return {
          digest: rowDigest(row),
          ...(title === undefined ? {} : { title }),
          ...(levels === undefined ? {} : { levels }),
        };
      },
    }));
}
