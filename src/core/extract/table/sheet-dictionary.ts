import type { Diagnostic } from '../../model/diagnostic.ts';
import type { CompetencyLevel, DictionaryCompetency } from '../../model/dictionary.ts';
import type { Place } from '../../model/place.ts';
import type { CompetencyKind, Scale } from '../../model/profile.ts';
import type { CellParts } from './cell-parts.ts';

/** One level while its rows are read. */
interface LevelDraft {
  readonly at: Place;
  title?: string;
  readonly parts: string[];
  readonly indicators: string[];
}

/** One competency while its rows are read. */
export interface EntryDraft {
  readonly label: string;
  readonly at: Place;
  cluster?: string;
  kind?: CompetencyKind;
  definition?: string;
  readonly levels: Map<number, LevelDraft>;
}

/** What one row says of a competency as a whole. */
export interface EntryFacts {
  readonly cluster: string | undefined;
  readonly kind: CompetencyKind | undefined;
  readonly definition: string;
}

/** Takes the rows of a dictionary one by one. */
export interface DictionaryDraft {
  readonly entries: readonly EntryDraft[];
  /** The entry that a row with this label adds to, made where there is none. */
  readonly entry: (label: string, facts: EntryFacts, at: Place) => EntryDraft;
}

/**
 * Starts a dictionary. Rows of one competency that follow each other are one entry; one that comes back further down
 * with another definition, or with levels that it already has (`isWhole`), is a second entry, with a diagnostic.
 */
export function dictionaryDraft(diagnostics: Diagnostic[], isTaken: (entry: EntryDraft) => boolean): DictionaryDraft {
  const entries: EntryDraft[] = [];
  const byLabel = new Map<string, EntryDraft>();
  return {
    entries,
    entry: (label, facts, at) => {
      const known = byLabel.get(label);
      const isOther =
        known?.definition !== undefined && facts.definition !== '' && facts.definition !== known.definition;
      const isBack = known !== undefined && known !== entries.at(-1) && isTaken(known);
      if (known !== undefined && !isOther && !isBack) {
        describe(known, facts);
        return known;
      }
      if (known !== undefined) {
        diagnostics.push({ severity: 'warning', code: 'table/defined-twice', values: { label }, at, other: known.at });
      }
      const entry: EntryDraft = { label, at, levels: new Map() };
      describe(entry, facts);
      entries.push(entry);
      byLabel.set(label, entry);
      return entry;
    },
  };
}

function describe(entry: EntryDraft, { cluster, kind, definition }: EntryFacts): void {
  if (entry.cluster === undefined && cluster !== undefined) entry.cluster = cluster;
  if (entry.kind === undefined && kind !== undefined) entry.kind = kind;
  if (entry.definition === undefined && definition !== '') entry.definition = definition;
}

/** Adds what one cell says of a level; `part` is what the cell's column holds, where its header says so. */
export function addLevel(
  entry: EntryDraft,
  level: number,
  { title, parts }: CellParts,
  part: 'title' | 'indicator' | 'text',
  at: Place,
): void {
  const known = entry.levels.get(level) ?? { at, parts: [], indicators: [] };
  entry.levels.set(level, known);
  if (part === 'title') {
    const text = [...(title === undefined ? [] : [title]), ...parts].join(' ');
    if (text !== '') known.title ??= text;
    return;
  }
  if (title !== undefined) known.title ??= title;
  (part === 'indicator' ? known.indicators : known.parts).push(...parts);
}

/**
 * The competencies as read. A text of one part under a level is its title; where any level of the table lists several,
 * they are indicators, and so are those of all other levels.
 */
export function competenciesOf(entries: readonly EntryDraft[]): readonly DictionaryCompetency[] {
  const areLists = entries.some((entry) => [...entry.levels.values()].some((one) => one.parts.length > 1));
  return entries.map((entry) => ({
    label: entry.label,
    ...(entry.cluster === undefined ? {} : { cluster: entry.cluster }),
    ...(entry.kind === undefined ? {} : { kind: entry.kind }),
    ...(entry.definition === undefined ? {} : { definition: entry.definition }),
    levels: [...entry.levels.entries()]
      .sort(([one], [other]) => one - other)
      .map(([level, draft]) => levelOf(level, draft, areLists)),
    at: entry.at,
  }));
}

function levelOf(level: number, draft: LevelDraft, areLists: boolean): CompetencyLevel {
  const isListed = areLists || draft.title !== undefined;
  const title = draft.title ?? (isListed ? undefined : draft.parts[0]);
  return {
    level,
    ...(title === undefined ? {} : { title }),
    indicators: [...(isListed ? draft.parts : []), ...draft.indicators],
    at: draft.at,
  };
}

/** The scale that the levels themselves show: as long as every competency's levels, where these run from 1 on. */
export function shownScale(entries: readonly EntryDraft[]): Scale | undefined {
  const lengths = new Set(entries.map((entry) => entry.levels.size));
  const [length] = lengths;
  if (lengths.size !== 1 || length === undefined || length < 2) return undefined;
  return entries.every((entry) => Math.max(...entry.levels.keys()) === length && Math.min(...entry.levels.keys()) === 1)
    ? { levels: length }
    : undefined;
}
