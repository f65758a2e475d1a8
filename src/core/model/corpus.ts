import * as v from 'valibot';
import { assessmentSchema, type Assessment } from './assessment.ts';
import { correctionSchema, seenDoubtSchema, type Correction, type SeenDoubt } from './correction.ts';
import { mappingSchema, type Mapping } from './crosswalk.ts';
import { diagnosticSchema, type Diagnostic } from './diagnostic.ts';
import {
  dictionaryCompetencySchema,
  dictionarySchema,
  type Dictionary,
  type DictionaryCompetency,
} from './dictionary.ts';
import { profileSchema, requirementSchema, type FunctionProfile, type Requirement } from './profile.ts';
import { settingsSchema, type Settings } from './settings.ts';
import { teamMemberSchema, type TeamMember } from './team.ts';
import { trainingSchema, type Training } from './training.ts';

declare const brand: unique symbol;
/** An identifier: a string that only the house hands out, never an array position. */
export type RecordId = string & { readonly [brand]: 'RecordId' };

/** Where a record came from. `shipped` records belong to the product, are never stored and cannot be edited. */
export interface Origin {
  readonly from: 'file' | 'typed' | 'shipped';
  readonly file?: string;
  /** ISO date and time at which it entered the workspace. */
  readonly added?: string;
  /** Made up, to show how things work: labelled so wherever it shows. */
  readonly fictitious?: boolean;
  /** What was doubtful about it when it was read. */
  readonly diagnostics?: readonly Diagnostic[];
  /** The document's own lines, so that a figure can be shown in its place. */
  readonly lines?: readonly string[];
  /** What people settled about the rows of a function or dictionary that was read, in the order in which they did. */
  readonly corrections?: readonly Correction[];
  /** The requirements as they were read, where the corrections made something else of them. */
  readonly asRead?: readonly Requirement[];
  /** The competencies of a dictionary as they were read, where the corrections made something else of them. */
  readonly competenciesAsRead?: readonly DictionaryCompetency[];
  /** The doubts about its document, at no row of it, that a person looked at. */
  readonly seen?: readonly SeenDoubt[];
}

/** One thing in the corpus with its identity, its origin and a counter that rises at every change of it. */
export interface CorpusRecord<T> {
  readonly id: RecordId;
  readonly revision: number;
  readonly origin: Origin;
  readonly value: T;
}

/** Everything people brought in or typed. Immutable; computed figures are never in it. */
export interface Corpus {
  readonly profiles: readonly CorpusRecord<FunctionProfile>[];
  readonly dictionaries: readonly CorpusRecord<Dictionary>[];
  readonly people: readonly CorpusRecord<TeamMember>[];
  readonly assessments: readonly CorpusRecord<Assessment>[];
  readonly mappings: readonly CorpusRecord<Mapping>[];
  readonly trainings: readonly CorpusRecord<Training>[];
  readonly settings: Settings;
}

/** The collections of a corpus, by name: also the names of the stores. */
export const COLLECTIONS: readonly CollectionName[] = [
  'profiles',
  'dictionaries',
  'people',
  'assessments',
  'mappings',
  'trainings',
];
export type CollectionName = Exclude<keyof Corpus, 'settings'>;

/** One record put in or taken out of one collection. */
export type CorpusEdit =
  | { readonly collection: CollectionName; readonly put: CorpusRecord<unknown> }
  | { readonly collection: CollectionName; readonly remove: RecordId };

/** One action of a person: everything in it happens together or not at all. */
export interface CorpusChange {
  readonly edits: readonly CorpusEdit[];
  readonly settings?: Settings;
}

export const EMPTY_CORPUS: Corpus = {
  profiles: [],
  dictionaries: [],
  people: [],
  assessments: [],
  mappings: [],
  trainings: [],
  settings: {},
};

const recordIdSchema: v.GenericSchema<unknown, RecordId> = v.custom<RecordId>(
  (input) => typeof input === 'string' && input.length > 0 && input.length < 200,
);

const originSchema: v.GenericSchema<unknown, Origin> = v.object({
  from: v.picklist(['file', 'typed', 'shipped']),
  file: v.exactOptional(v.string()),
  added: v.exactOptional(v.string()),
  fictitious: v.exactOptional(v.boolean()),
  diagnostics: v.exactOptional(v.array(diagnosticSchema)),
  lines: v.exactOptional(v.array(v.string())),
  corrections: v.exactOptional(v.array(correctionSchema)),
  asRead: v.exactOptional(v.array(requirementSchema)),
  competenciesAsRead: v.exactOptional(v.array(dictionaryCompetencySchema)),
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

export const corpusSchema: v.GenericSchema<unknown, Corpus> = v.object({
  profiles: v.array(recordSchema(profileSchema)),
  dictionaries: v.array(recordSchema(dictionarySchema)),
  people: v.array(recordSchema(teamMemberSchema)),
  assessments: v.array(recordSchema(assessmentSchema)),
  mappings: v.array(recordSchema(mappingSchema)),
  trainings: v.array(recordSchema(trainingSchema)),
  settings: settingsSchema,
});

/** Turns any non-empty text into an identifier. @throws nothing; uniqueness is the caller's promise. */
export function recordId(text: string): RecordId {
  return text as RecordId;
}
