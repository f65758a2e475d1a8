import * as v from 'valibot';
import { assessmentSchema } from '../core/model/assessment.ts';
import { mappingSchema } from '../core/model/crosswalk.ts';
import { dictionarySchema } from '../core/model/dictionary.ts';
import { documentReadingSchema, readOutputSchema, type DocumentReading } from '../core/model/document-reading.ts';
import { profileSchema } from '../core/model/profile.ts';
import { teamMemberSchema } from '../core/model/team.ts';
import { trainingSchema } from '../core/model/training.ts';
import { schemaDoubt } from './schema-doubt.ts';
import { isWorkspaceFile } from './workspace-file.ts';

type Part = Omit<DocumentReading, 'file' | 'diagnostics'>;
type PartReader = (json: Readonly<Record<string, unknown>>) => v.SafeParseResult<v.GenericSchema<unknown, Part>>;

/** Builds the reader of one kind of part from the field that tells it and the schema of that field. */
function part<T>(key: string, schema: v.GenericSchema<unknown, T>, made: (value: T) => Part): PartReader {
  const whole = v.pipe(
    v.object({ [key]: schema }),
    v.transform((found): Part => made(found[key] as T)),
  );
  return (json) => v.safeParse(whole, json);
}

/** Builds the reader of a file that is one thing as a whole. */
function whole<T>(schema: v.GenericSchema<unknown, T>, made: (value: T) => Part): PartReader {
  const read = v.pipe(schema, v.transform(made));
  return (json) => v.safeParse(read, json);
}

/** Scores have no schema of their own: they are read as the reading that holds them. */
const scoresPart: PartReader = ({ scores }) =>
  v.safeParse(
    v.pipe(
      documentReadingSchema,
      v.transform((reading): Part => ({ kind: 'selection-scores', scores: reading.scores ?? [] })),
    ),
    { file: '', kind: 'selection-scores', scores },
  );

/** What each telling field makes of a file; a file may hold several of them. */
const PARTS: readonly (readonly [key: string, read: PartReader])[] = [
  ['mappings', part('mappings', v.array(mappingSchema), (mappings) => ({ kind: 'crosswalk', mappings }))],
  ['competencies', whole(dictionarySchema, (dictionary) => ({ kind: 'dictionary', dictionary }))],
  ['dictionary', part('dictionary', dictionarySchema, (dictionary) => ({ kind: 'dictionary', dictionary }))],
  ['people', part('people', v.array(teamMemberSchema), (people) => ({ kind: 'team', people }))],
  [
    'assessments',
    part('assessments', v.array(assessmentSchema), (assessments) => ({ kind: 'assessments', assessments })),
  ],
  ['trainings', part('trainings', v.array(trainingSchema), (trainings) => ({ kind: 'trainings', trainings }))],
  ['profiles', part('profiles', v.array(profileSchema), (profiles) => ({ kind: 'function-profile', profiles }))],
  ['profile', part('profile', profileSchema, (profile) => ({ kind: 'function-profile', profile }))],
  ['scores', scoresPart],
  ['requirements', whole(profileSchema, (profile) => ({ kind: 'function-profile', profile }))],
];

/**
 * What a JSON file holds: the output of `read --json`, one reading of it, a profile, a dictionary, a crosswalk, a team,
 * assessments, trainings, several of these, or a workspace (which is read apart).
 *
 * A file that meets none of the schemas gives one reading of kind `unknown`, with the place where it goes wrong.
 */
export function jsonReadings(file: string, json: unknown): readonly DocumentReading[] {
  if (isWorkspaceFile(json)) return [{ file, kind: 'workspace', diagnostics: [] }];
  if (Array.isArray(json)) {
    const items: readonly unknown[] = json;
    return items.length === 0 ? [unknown(file)] : items.flatMap((one) => jsonReadings(file, one));
  }
  if (typeof json !== 'object' || json === null) return [unknown(file)];
  const fields: Readonly<Record<string, unknown>> = { ...json };
  if (Array.isArray(fields['documents'])) {
    const output = v.safeParse(readOutputSchema, json);
    return output.success ? output.output.documents : [invalid(file, output.issues)];
  }
  if (typeof fields['kind'] === 'string' && typeof fields['file'] === 'string') {
    const reading = v.safeParse(documentReadingSchema, json);
    return [reading.success ? reading.output : invalid(file, reading.issues)];
  }
  // A profile is told by its requirements, or by its result areas where it has none.
  const told = Object.hasOwn(fields, 'resultAreas') ? { requirements: [], ...fields } : fields;
  const readings = PARTS.filter(([key]) => Object.hasOwn(told, key)).map(([, read]) => {
    const found = read(told);
    return found.success ? { file, ...found.output, diagnostics: [] } : invalid(file, found.issues);
  });
  return readings.length === 0 ? [unknown(file)] : readings;
}

function unknown(file: string): DocumentReading {
  return { file, kind: 'unknown', diagnostics: [{ severity: 'error', code: 'exchange/unknown-json' }] };
}

function invalid(file: string, issues: readonly v.BaseIssue<unknown>[]): DocumentReading {
  return { file, kind: 'unknown', diagnostics: [schemaDoubt('exchange/invalid', issues)] };
}
