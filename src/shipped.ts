import * as v from 'valibot';
import { assessmentSchema, type Assessment } from './core/model/assessment.ts';
import { recordId, type Corpus, type CorpusRecord, type Origin } from './core/model/corpus.ts';
import { crosswalkSchema, type Mapping } from './core/model/crosswalk.ts';
import { dictionarySchema, type Dictionary } from './core/model/dictionary.ts';
import type { Language } from './core/model/language.ts';
import { InvariantError } from './core/model/invariant-error.ts';
import { profileSchema } from './core/model/profile.ts';
import { thesaurusSchema, type Thesaurus } from './core/model/thesaurus.ts';
import { teamMemberSchema, type TeamMember } from './core/model/team.ts';
import { trainingSchema, type Training } from './core/model/training.ts';

/** The parts of a corpus that the shipped example fills. */
export type ShippedExample = Pick<Corpus, 'profiles' | 'people' | 'assessments' | 'trainings'>;

const SHIPPED: Origin = { from: 'shipped' };
const MADE_UP: Origin = { from: 'shipped', fictitious: true };

/** The files of data/: the browser fetches them beside the app, the command line reads them from the disk. */
export interface ShippedFiles {
  /** Names relative to data/, in alphabetical order. */
  readonly names: readonly string[];
  /** The content of one file, as it was parsed. Rejects where the file is not there. */
  readonly read: (name: string) => Promise<unknown>;
}

const teamSchema: v.GenericSchema<unknown, { people: readonly TeamMember[]; assessments: readonly Assessment[] }> =
  v.object({ people: v.array(teamMemberSchema), assessments: v.array(assessmentSchema) });
const trainingsSchema: v.GenericSchema<unknown, { trainings: readonly Training[] }> = v.object({
  trainings: v.array(trainingSchema),
});

/**
 * The reference dictionary in one language. Its competencies have the same ids in both, so that an assessment or a
 * mapping made in one language holds in the other.
 *
 * @throws {InvariantError} `shipped/invalid` if the file does not meet the schema that every import must meet.
 */
export async function shippedDictionary(
  files: ShippedFiles,
  language: Language,
): Promise<readonly CorpusRecord<Dictionary>[]> {
  const dictionary = await load(files, `dictionary.${language}.json`, dictionarySchema);
  return [recordOf(`dictionary-${language}`, SHIPPED, dictionary)];
}

/**
 * What the app opens with: the five public functions, and a made-up team with its ratings and trainings. Only what is
 * made up is marked `fictitious`.
 *
 * @throws {InvariantError} `shipped/invalid` if a file does not meet the schema that every import must meet.
 */
export async function shippedExample(files: ShippedFiles): Promise<ShippedExample> {
  const profileFiles = files.names.filter((name) => name.startsWith('profiles/'));
  const [profiles, team, trainings] = await Promise.all([
    Promise.all(
      profileFiles.map(async (file) =>
        recordOf(`profile/${nameOf(file)}`, SHIPPED, await load(files, file, profileSchema)),
      ),
    ),
    load(files, 'example-team.json', teamSchema),
    load(files, 'trainings.json', trainingsSchema),
  ]);
  return {
    profiles,
    people: team.people.map((one) => recordOf(`person/${slugOf(one.person)}`, MADE_UP, one)),
    assessments: team.assessments.map((one) => recordOf(`assessment/${slugOf(one.person)}/${one.rater}`, MADE_UP, one)),
    trainings: trainings.trainings.map((one) => recordOf(`training/${one.id ?? slugOf(one.title)}`, MADE_UP, one)),
  };
}

/**
 * Confirmed mappings from the labels of the five functions to the ids of the reference dictionary.
 *
 * @throws {InvariantError} `shipped/invalid` if the file does not meet the schema that every import must meet.
 */
export async function shippedCrosswalk(files: ShippedFiles): Promise<readonly CorpusRecord<Mapping>[]> {
  const { mappings } = await load(files, 'crosswalk.json', crosswalkSchema);
  return mappings.map((one) => {
    const ends = [one.from.source, one.from.competency, one.to.competency];
    return recordOf(`mapping/${ends.map(slugOf).join('/')}`, SHIPPED, one);
  });
}

/**
 * The names of the field in three languages, for suggesting mappings. Loaded when somebody first asks for suggestions.
 *
 * @throws {InvariantError} `shipped/invalid` if the file does not meet the schema that every import must meet.
 */
export async function shippedThesaurus(files: ShippedFiles): Promise<Thesaurus> {
  return load(files, 'thesaurus.json', thesaurusSchema);
}

async function load<T>(files: ShippedFiles, file: string, schema: v.GenericSchema<unknown, T>): Promise<T> {
  const result = v.safeParse(schema, await files.read(file));
  if (result.success) return result.output;
  const [first] = result.issues;
  throw new InvariantError('shipped/invalid', `${file}: ${v.getDotPath(first) ?? ''} ${first.message}`);
}

function recordOf<T>(name: string, origin: Origin, value: T): CorpusRecord<T> {
  return { id: recordId(`shipped/${name}`), revision: 0, origin, value };
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.json'.length);
}

/** Ids are made of names rather than of positions, so that a record put in between changes no other id. */
function slugOf(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .split(/[^a-z0-9]/u)
    .filter((part) => part.length > 0)
    .join('-');
}
