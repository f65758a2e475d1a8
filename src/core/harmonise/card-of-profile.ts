import type { Interval } from '../model/analysis.ts';
import type { CorpusRecord } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { AlignLevel, Card, CardAsk } from '../model/harmonised.ts';
import type { FunctionProfile, Requirement } from '../model/profile.ts';
import { placeOf } from './place-of.ts';
import type { ScaleLength } from './scale-lengths.ts';

/** What a requirement is: its competency class, the length of its own scale and where that scale comes from. */
export interface PlacedRequirement {
  readonly requirement: Requirement;
  readonly position: number;
  readonly length: ScaleLength;
  readonly source: string;
}

/**
 * A profile as the competency classes it asks, each once.
 *
 * A competency that stands twice on the card with different levels counts at the lower one for certain and at the
 * higher one possibly, with a diagnostic `harmonise/duplicate-requirement`; its weight is the larger of the two. A row
 * that states no level says nothing against one that does. A level above its scale counts as the top of the scale,
 * with `harmonise/level-above-scale`.
 *
 * @example cardOfProfile(record, placed, align).card.asks[0]?.stated // { low: 2, high: 3 }
 */
export function cardOfProfile(
  record: CorpusRecord<FunctionProfile>,
  placed: readonly PlacedRequirement[],
  align: AlignLevel,
): { readonly card: Card; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const asks = new Map<number, CardAsk[]>();
  for (const one of placed) {
    const ask = askOf(one);
    diagnostics.push(...levelsAboveScale(one, record));
    const rows = asks.get(one.position) ?? [];
    asks.set(one.position, rows);
    const earlier = rows.find((row) => row.stated !== undefined);
    if (earlier !== undefined && differ(earlier, ask)) diagnostics.push(duplicate(earlier, ask, record));
    rows.push(ask);
  }
  return {
    card: { profile: record.id, asks: [...asks.values()].flatMap((rows) => together(rows, align)) },
    diagnostics,
  };
}

function askOf({ requirement, position, length, source }: PlacedRequirement): CardAsk {
  const stated = statedLevels(requirement, length.levels);
  return {
    position,
    requirement,
    ...(stated === undefined ? {} : { stated }),
    levels: length.levels,
    source,
    weight: Math.max(1, Math.round((requirement.weight ?? 1) * 100)),
    must: requirement.must ?? false,
  };
}

/** Without a stated level the first cross is certain; a doubtful mark alone makes the ones up to it possible. */
function statedLevels({ required, requiredPossible }: Requirement, levels: number): Interval | undefined {
  if (required === undefined && requiredPossible === undefined) return undefined;
  const one = Math.min(levels, required ?? 1);
  const other = Math.min(levels, requiredPossible ?? one);
  return { low: Math.min(one, other), high: Math.max(one, other) };
}

function levelsAboveScale(
  { requirement, length }: PlacedRequirement,
  record: CorpusRecord<FunctionProfile>,
): readonly Diagnostic[] {
  const level = Math.max(requirement.required ?? 0, requirement.requiredPossible ?? 0);
  if (level <= length.levels) return [];
  const values = { function: record.value.title ?? '', competency: requirement.label, level, levels: length.levels };
  return [{ severity: 'warning', code: 'harmonise/level-above-scale', values, ...placeOf(record, requirement) }];
}

function differ(left: CardAsk, right: CardAsk): boolean {
  if (left.stated === undefined || right.stated === undefined) return false;
  return left.stated.low !== right.stated.low || left.stated.high !== right.stated.high || left.levels !== right.levels;
}

/** The rows of one competency as one requirement, on the longest of the scales that they state a level on. */
function together(rows: readonly CardAsk[], align: AlignLevel): readonly CardAsk[] {
  const [first] = rows;
  if (first === undefined || rows.length === 1) return rows;
  const weight = rows.reduce((most, row) => Math.max(most, row.weight), 0);
  const must = rows.some((row) => row.must);
  const stating = rows.filter((row) => row.stated !== undefined);
  const levels = (stating.length === 0 ? rows : stating).reduce((most, row) => Math.max(most, row.levels), 0);
  const stated = stating.reduce<Interval | undefined>((all, row) => {
    const low = align(row.stated?.low ?? 0, row.levels, levels, row.source);
    const high = align(row.stated?.high ?? 0, row.levels, levels, row.source);
    return { low: Math.min(all?.low ?? low, low), high: Math.max(all?.high ?? high, high) };
  }, undefined);
  return [{ ...first, ...(stated === undefined ? {} : { stated }), levels, weight, must }];
}

function duplicate(left: CardAsk, right: CardAsk, record: CorpusRecord<FunctionProfile>): Diagnostic {
  const low = Math.min(left.stated?.low ?? 0, right.stated?.low ?? 0);
  const high = Math.max(left.stated?.high ?? 0, right.stated?.high ?? 0);
  const other = right.requirement.at;
  return {
    severity: 'warning',
    code: 'harmonise/duplicate-requirement',
    values: { function: record.value.title ?? '', competency: right.requirement.label, low, high },
    ...placeOf(record, left.requirement),
    ...(other === undefined ? {} : { other }),
  };
}
