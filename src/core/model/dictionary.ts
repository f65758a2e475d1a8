import * as v from 'valibot';
import { placeSchema, type Place } from './place.ts';
import { kindSchema, scaleSchema, type CompetencyKind, type Scale } from './profile.ts';

/** One gradation of one competency: what it looks like when someone works at it. */
export interface CompetencyLevel {
  readonly level: number;
  readonly title?: string;
  readonly indicators: readonly string[];
  readonly at?: Place;
}

export interface DictionaryCompetency {
  /** Stable within the dictionary; given by us where the document has none. */
  readonly id?: string;
  readonly label: string;
  readonly altLabels?: readonly string[];
  readonly cluster?: string;
  readonly kind?: CompetencyKind;
  readonly definition?: string;
  readonly levels: readonly CompetencyLevel[];
  readonly at?: Place;
}

/** Competencies and scales of one organisation, with version or date of decision. */
export interface Dictionary {
  readonly title?: string;
  readonly organisation?: string;
  readonly version?: string;
  readonly language?: 'nl' | 'en' | 'fr';
  readonly scales?: readonly Scale[];
  readonly competencies: readonly DictionaryCompetency[];
}

export const competencyLevelSchema: v.GenericSchema<unknown, CompetencyLevel> = v.object({
  level: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
  title: v.exactOptional(v.string()),
  indicators: v.array(v.string()),
  at: v.exactOptional(placeSchema),
});

export const dictionaryCompetencySchema: v.GenericSchema<unknown, DictionaryCompetency> = v.object({
  id: v.exactOptional(v.pipe(v.string(), v.minLength(1))),
  label: v.pipe(v.string(), v.minLength(1)),
  altLabels: v.exactOptional(v.array(v.string())),
  cluster: v.exactOptional(v.string()),
  kind: v.exactOptional(kindSchema),
  definition: v.exactOptional(v.string()),
  levels: v.array(competencyLevelSchema),
  at: v.exactOptional(placeSchema),
});

export const dictionarySchema: v.GenericSchema<unknown, Dictionary> = v.object({
  title: v.exactOptional(v.string()),
  organisation: v.exactOptional(v.string()),
  version: v.exactOptional(v.string()),
  language: v.exactOptional(v.picklist(['nl', 'en', 'fr'])),
  scales: v.exactOptional(v.array(scaleSchema)),
  competencies: v.array(dictionaryCompetencySchema),
});
