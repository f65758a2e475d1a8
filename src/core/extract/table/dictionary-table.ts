import type { CompetencyLevel, Dictionary, DictionaryCompetency } from '../../model/dictionary.ts';
import type { Place } from '../../model/place.ts';
import type { CompetencyKind } from '../../model/profile.ts';
import { rowGradation } from './table-gradation.ts';
import type { TableBody, TableRow } from './table-row.ts';
import { rowKind } from './table-words.ts';

interface Entry {
  readonly label: string;
  readonly at: Place;
  cluster?: string;
  kind?: CompetencyKind;
  definition?: string;
  readonly levels: Map<number, { title?: string; readonly indicators: string[]; readonly at: Place }>;
}

/**
 * Reads a dictionary: a row per competency, level or indicator. Blank cells of competency and level mean the ones above.
 *
 * A competency that comes back further down with another definition is a second entry, with a diagnostic.
 */
export function dictionaryTable(body: TableBody): Dictionary {
  const entries: Entry[] = [];
  let level: number | undefined;
  for (const row of body.rows) {
    const label = row.carried('competency');
    if (label === undefined) {
      row.doubt('warning', 'table/row-without', 'competency');
      continue;
    }
    const known = entryFor(entries, label, row);
    const entry = known ?? { label, at: row.at, levels: new Map() };
    if (known === undefined) entries.push(entry);
    if (known === undefined || row.text('competency') !== undefined) level = undefined;
    describe(entry, row);
    const stated = levelOf(row);
    level = stated ?? level;
    addToLevel(entry, row, level);
  }
  const title = body.rows.map((row) => row.text('dictionary')).find((one) => one !== undefined);
  const organisation = body.rows.map((row) => row.text('organisation')).find((one) => one !== undefined);
  return {
    ...(title === undefined ? {} : { title }),
    ...(organisation === undefined ? {} : { organisation }),
    competencies: entries.map(competencyOf),
  };
}

/** The entry that a row adds to: the last one with its label, unless the row defines it otherwise. */
function entryFor(entries: readonly Entry[], label: string, row: TableRow): Entry | undefined {
  const known = entries.findLast((one) => one.label === label);
  const definition = row.text('definition');
  if (known?.definition === undefined || definition === undefined || known.definition === definition) return known;
  row.doubt('warning', 'table/defined-twice', 'definition', { label });
  return undefined;
}

function describe(entry: Entry, row: TableRow): void {
  const cluster = row.text('cluster');
  const kind = rowKind(row);
  const definition = row.text('definition');
  if (entry.cluster === undefined && cluster !== undefined) entry.cluster = cluster;
  if (entry.kind === undefined && kind !== undefined) entry.kind = kind;
  if (entry.definition === undefined && definition !== undefined) entry.definition = definition;
}

function levelOf(row: TableRow): number | undefined {
  const read = rowGradation(row, 'level', new Set());
  return read.says === 'level' ? read.level : undefined;
}

function addToLevel(entry: Entry, row: TableRow, level: number | undefined): void {
  const title = row.text('title');
  const indicator = row.text('indicator');
  if (level === undefined) {
    if (title !== undefined || indicator !== undefined) row.doubt('warning', 'table/row-without', 'level');
    return;
  }
  const known = entry.levels.get(level) ?? { indicators: [], at: row.at };
  entry.levels.set(level, known);
  if (known.title === undefined && title !== undefined) known.title = title;
  if (indicator !== undefined) known.indicators.push(indicator);
}

function competencyOf(entry: Entry): DictionaryCompetency {
  const levels = [...entry.levels.entries()]
    .sort(([one], [other]) => one - other)
    .map(([level, { title, indicators, at }]): CompetencyLevel => ({
      level,
      ...(title === undefined ? {} : { title }),
      indicators,
      at,
    }));
  return {
    label: entry.label,
    ...(entry.cluster === undefined ? {} : { cluster: entry.cluster }),
    ...(entry.kind === undefined ? {} : { kind: entry.kind }),
    ...(entry.definition === undefined ? {} : { definition: entry.definition }),
    levels,
    at: entry.at,
  };
}
