import * as v from 'valibot';
import { assessmentSchema, type Assessment } from './assessment.ts';
import { mappingSchema, type Mapping } from './crosswalk.ts';
import { diagnosticSchema, type Diagnostic } from './diagnostic.ts';
import { dictionarySchema, type Dictionary } from './dictionary.ts';
import { profileSchema, type FunctionProfile } from './profile.ts';
import { teamMemberSchema, type TeamMember } from './team.ts';
import { trainingSchema, type Training } from './training.ts';

export type DocumentKind =
  | 'function-profile'
  | 'dictionary'
  | 'assessments'
  | 'team'
  | 'trainings'
  | 'selection-scores'
  | 'crosswalk'
  | 'workspace'
  | 'unknown';

export interface SelectionScore {
  readonly candidate: string;
  readonly part: string;
  readonly score?: number;
}

/**
 * What was read from one document: one entry of `read --json`. Exactly the fields that its kind has are present; a
 * document with several functions has `profiles` in place of `profile`.
 */
export interface DocumentReading {
  readonly file: string;
  readonly kind: DocumentKind;
  readonly profile?: FunctionProfile;
  readonly profiles?: readonly FunctionProfile[];
  readonly dictionary?: Dictionary;
  readonly assessments?: readonly Assessment[];
  readonly people?: readonly TeamMember[];
  readonly trainings?: readonly Training[];
  readonly scores?: readonly SelectionScore[];
  readonly mappings?: readonly Mapping[];
  readonly diagnostics: readonly Diagnostic[];
}

export const documentReadingSchema: v.GenericSchema<unknown, DocumentReading> = v.object({
  file: v.string(),
  kind: v.picklist([
    'function-profile',
    'dictionary',
    'assessments',
    'team',
    'trainings',
    'selection-scores',
    'crosswalk',
    'workspace',
    'unknown',
  ]),
  profile: v.exactOptional(profileSchema),
  profiles: v.exactOptional(v.array(profileSchema)),
  dictionary: v.exactOptional(dictionarySchema),
  assessments: v.exactOptional(v.array(assessmentSchema)),
  people: v.exactOptional(v.array(teamMemberSchema)),
  trainings: v.exactOptional(v.array(trainingSchema)),
  scores: v.exactOptional(
    v.array(v.object({ candidate: v.string(), part: v.string(), score: v.exactOptional(v.number()) })),
  ),
  mappings: v.exactOptional(v.array(mappingSchema)),
  diagnostics: v.optional(v.array(diagnosticSchema), []),
});

/** What `read --json` prints, and what may be given back as input. */
export interface ReadOutput {
  readonly documents: readonly DocumentReading[];
}

export const readOutputSchema: v.GenericSchema<unknown, ReadOutput> = v.object({
  documents: v.array(documentReadingSchema),
});

/** The profiles of one reading, whether it holds one or several. */
export function profilesOf(reading: DocumentReading): readonly FunctionProfile[] {
  return reading.profiles ?? (reading.profile === undefined ? [] : [reading.profile]);
}
