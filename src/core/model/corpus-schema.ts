import * as v from 'valibot';
import { assessmentSchema } from './assessment.ts';
import { correctionSchema, seenDoubtSchema } from './correction.ts';
import type { Corpus, CorpusRecord, Origin, RecordId } from './corpus.ts';
import { mappingSchema } from './crosswalk.ts';
import { diagnosticSchema } from './diagnostic.ts';
import { dictionaryCompetencySchema, dictionarySchema } from './dictionary.ts';
import { factCorrectionSchema, factsSchema } from './fact-correction.ts';
import { profileSchema, requirementSchema } from './profile.ts';
import { settingsSchema } from './settings.ts';
import { teamMemberSchema } from './team.ts';
import { trainingSchema } from './training.ts';

const recordIdSchema: v.GenericSchema<unknown, RecordId> = v.custom<RecordId>(
  (input) => typeof input === 'string' && input.length > 0 && input.length < 200,
);

const originSchema: v.GenericSchema<unknown, Origin> = v.object({
  from: v.picklist(['file', 'typed', 'shipped']),
  file: v.exactOptional(v.string()),
  digest: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  added: v.exactOptional(v.string()),
  fictitious: v.exactOptional(v.boolean()),
  example: v.exactOptional(v.boolean()),
  diagnostics: v.exactOptional(v.array(diagnosticSchema)),
  lines: v.exactOptional(v.array(v.string())),
  corrections: v.exactOptional(v.array(correctionSchema)),
  asRead: v.exactOptional(v.array(requirementSchema)),
  competenciesAsRead: v.exactOptional(v.array(dictionaryCompetencySchema)),
  facts: v.exactOptional(v.array(factCorrectionSchema)),
  factsAsRead: v.exactOptional(factsSchema),
  seen: v.exactOptional(v.array(seenDoubtSchema)),
});

function recordSchema<T>(value: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, CorpusRecord<T>> {
  return v.object({
    id: recordIdSchema,
    revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
    origin: originSchema,
    value,
  });
}

/** The shape of a corpus that comes from outside; apart from the types, since whoever only counts needs no shapes. */
export const corpusSchema: v.GenericSchema<unknown, Corpus> = v.object({
  profiles: v.array(recordSchema(profileSchema)),
  dictionaries: v.array(recordSchema(dictionarySchema)),
  people: v.array(recordSchema(teamMemberSchema)),
  assessments: v.array(recordSchema(assessmentSchema)),
  mappings: v.array(recordSchema(mappingSchema)),
  trainings: v.array(recordSchema(trainingSchema)),
  settings: settingsSchema,
});
