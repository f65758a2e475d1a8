import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { Assessment } from '../../src/core/model/assessment.ts';
import { assessmentSchema } from '../../src/core/model/assessment.ts';
import { crosswalkSchema, type Crosswalk } from '../../src/core/model/crosswalk.ts';
import { dictionarySchema, type Dictionary } from '../../src/core/model/dictionary.ts';
import { profileSchema, type FunctionProfile } from '../../src/core/model/profile.ts';
import { teamMemberSchema, type TeamMember } from '../../src/core/model/team.ts';
import { thesaurusSchema, type Thesaurus } from '../../src/core/model/thesaurus.ts';
import { trainingSchema, type Training } from '../../src/core/model/training.ts';

export const DATA = path.resolve(import.meta.dirname, '../../data');
/** The documents the profiles were taken from lie outside the project and may be absent. */
export const DOCUMENTS = path.resolve(import.meta.dirname, '../../../shared/documents');

/** Every data file, by its path under data/. */
export function dataFiles(): readonly string[] {
  return readdirSync(DATA, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort();
}

export function readRaw(name: string): unknown {
  return JSON.parse(readFileSync(path.join(DATA, name), 'utf8'));
}

/** Decodes as an import does, and refuses a field that the schema does not know: it would be lost without a word. */
export function decodeExactly<T>(schema: v.GenericSchema<unknown, T>, raw: unknown): T {
  const decoded = v.parse(schema, raw);
  if (JSON.stringify(sorted(decoded)) !== JSON.stringify(sorted(raw))) {
    throw new Error('the file holds fields that the schema does not know');
  }
  return decoded;
}

export const teamFileSchema: v.GenericSchema<
  unknown,
  { readonly people: readonly TeamMember[]; readonly assessments: readonly Assessment[] }
> = v.object({ people: v.array(teamMemberSchema), assessments: v.array(assessmentSchema) });

export const trainingsFileSchema: v.GenericSchema<unknown, { readonly trainings: readonly Training[] }> = v.object({
  trainings: v.array(trainingSchema),
});

export function readProfiles(): readonly { readonly file: string; readonly profile: FunctionProfile }[] {
  return dataFiles()
    .filter((file) => file.startsWith('profiles'))
    .map((file) => ({ file, profile: decodeExactly(profileSchema, readRaw(file)) }));
}

/** The profile of one organisation; an unknown one is a mistake in the test. */
export function profileOf(organisation: string): FunctionProfile {
  const found = readProfiles().find(({ profile }) => profile.organisation === organisation);
  if (found === undefined) throw new Error(`no profile of ${organisation}`);
  return found.profile;
}

export function readDictionary(language: 'nl' | 'en'): Dictionary {
  return decodeExactly(dictionarySchema, readRaw(`dictionary.${language}.json`));
}

export function readCrosswalk(): Crosswalk {
  return decodeExactly(crosswalkSchema, readRaw('crosswalk.json'));
}

export function readTeam(): { readonly people: readonly TeamMember[]; readonly assessments: readonly Assessment[] } {
  return decodeExactly(teamFileSchema, readRaw('example-team.json'));
}

export function readTrainings(): readonly Training[] {
  return decodeExactly(trainingsFileSchema, readRaw('trainings.json')).trainings;
}

export function readThesaurus(): Thesaurus {
  return decodeExactly(thesaurusSchema, readRaw('thesaurus.json'));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
