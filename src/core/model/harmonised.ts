import type { CompetencyClass, Interval } from './analysis.ts';
import type { RatedEdition } from './assessment.ts';
import type { RecordId } from './corpus.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Requirement } from './profile.ts';

/**
 * One requirement of one card before it is laid on the scale of a competency class.
 *
 * `stated` is the certain and the possible level on the requirement's own scale of `levels` levels; absent: the
 * document states no gradation. `weight` is in whole hundredths.
 */
export interface CardAsk {
  /** Place of the competency class in `Harmonised.classes`. */
  readonly position: number;
  readonly requirement: Requirement;
  readonly stated?: Interval;
  readonly levels: number;
  /** Key of the organisation or dictionary whose scale it is. */
  readonly source: string;
  readonly weight: number;
  readonly must: boolean;
}

/** One profile as the competency classes that it asks, each once, in the order of its document. */
export interface Card {
  readonly profile: RecordId;
  readonly asks: readonly CardAsk[];
}

/** One competency that a label, or an id of a dictionary, stands for. `levels`: its scale where it comes from. */
export interface FoundCompetency {
  readonly position: number;
  readonly levels: number;
  readonly source: string;
}

/** The scale that something is stated on: its length, and the key of the organisation or dictionary that has it. */
export type OwnScale = Pick<CardAsk, 'levels' | 'source'>;

/** Whether what a rating was given on still says the same, says something else by now, or is no longer there. */
export type EditionStanding = 'same' | 'changed' | 'gone';

/** The same of a rating; `rescaled`: it has another number of levels by now, whatever else it says. */
export type RatingStanding = EditionStanding | 'rescaled';

/** Carries level `level` of a scale of `from` levels of one source over to a scale of `to` levels. */
export type AlignLevel = (level: number, from: number, to: number, source: string) => number;

/** Several dictionaries and cards as one vocabulary. */
export interface Harmonised {
  readonly classes: readonly CompetencyClass[];
  readonly cards: readonly Card[];
  /** Places in `classes` that suggested links, or links for a part, connect: each pair once, the smaller place first. */
  readonly links: readonly (readonly [number, number])[];
  readonly align: AlignLevel;
  /**
   * Competencies that a label or id stands for: those of `source` where it is named and known, else everywhere. Where
   * `source` is a dictionary of no organisation: its own and everywhere.
   */
  readonly find: (competency: string, source?: string) => readonly FoundCompetency[];
  /** Keys of the organisations and dictionaries that go by this name; empty where none is at hand. */
  readonly sourcesOf: (name: string) => readonly string[];
  /** The scales that a class is counted on somewhere, by its place in `classes`: those of its cards and dictionaries, each once. */
  readonly scalesOf: (position: number) => readonly OwnScale[];
  /** How the edition that a rating was given on stands to what is at hand about a class, by its place in `classes`. */
  readonly standing: (position: number, edition: RatedEdition) => RatingStanding;
  readonly diagnostics: readonly Diagnostic[];
}
