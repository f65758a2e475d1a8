import type { Assessment } from './assessment.ts';
import type { Correction, SeenDoubt } from './correction.ts';
import type { Mapping } from './crosswalk.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Dictionary, DictionaryCompetency } from './dictionary.ts';
import type { FactCorrection, Facts } from './fact-correction.ts';
import type { FunctionProfile, Requirement } from './profile.ts';
import type { Settings } from './settings.ts';
import type { TeamMember } from './team.ts';
import type { Training } from './training.ts';

declare const brand: unique symbol;
/** An identifier: a string that only the house hands out, never an array position. */
export type RecordId = string & { readonly [brand]: 'RecordId' };

/** Where a record came from. `shipped` records belong to the product, are never stored and cannot be edited. */
export interface Origin {
  readonly from: 'file' | 'typed' | 'shipped';
  readonly file?: string;
  /** SHA-256 of the bytes of that file, in hexadecimals: where they are kept on this device, they are kept by it. */
  readonly digest?: string;
  /** ISO date and time at which it entered the workspace. */
  readonly added?: string;
  /** Made up, to show how things work: labelled so wherever it shows. */
  readonly fictitious?: boolean;
  /** A copy of what ships as an example, kept because somebody answers for it: none of one's own functions. */
  readonly example?: boolean;
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
  /** What people settled about its title, its organisation and the like. */
  readonly facts?: readonly FactCorrection[];
  /** Those as they were read, where the corrections made something else of them; what is absent in it was not read. */
  readonly factsAsRead?: Facts;
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

/** Turns any non-empty text into an identifier. @throws nothing; uniqueness is the caller's promise. */
export function recordId(text: string): RecordId {
  return text as RecordId;
}
