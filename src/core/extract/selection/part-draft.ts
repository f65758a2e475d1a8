import type { SelectionPart } from '../../model/profile.ts';
import type { Place } from '../../model/place.ts';
import { partKeyOf, partTypeOf, partTypesOf, type PartType } from './part-type.ts';
import type { Target } from './target.ts';

/** A part while its document is being read: what is known of it so far. */
export interface PartDraft {
  readonly name: string;
  readonly key: string;
  readonly type: PartType | undefined;
  readonly at: Place;
  points?: number;
  minimum?: number;
  /** A minimum told as a number of points. */
  minimumPoints?: number;
  /** Where the minimum is told. */
  minimumAt?: Place;
  verdict?: string;
  eliminatory?: boolean;
}

/** Starts a part that was named somewhere. */
export function draftPart(name: string, at: Place, points?: number): PartDraft {
  return { name, key: partKeyOf(name), type: partTypeOf(name), at, ...(points === undefined ? {} : { points }) };
}

/** The part that a name means among those known: the same name, or the only one of its kind where a name says no more. */
export function findPart(parts: readonly PartDraft[], name: string): PartDraft | undefined {
  const key = partKeyOf(name);
  const same = parts.find((part) => part.key === key);
  if (same !== undefined) return same;
  const type = partTypeOf(name);
  if (type === undefined) return undefined;
  const alike = parts.filter((part) => part.type === type);
  const only = alike.length === 1 ? alike[0] : undefined;
  if (only !== undefined) return key === type || only.key === type ? only : undefined;
  return alike.length === 0 ? parts.find((part) => partTypesOf(part.name).has(type)) : undefined;
}

/** The parts that a target of a sentence stands for. */
export function partsOf(parts: readonly PartDraft[], target: Target): readonly PartDraft[] {
  if (target.kind === 'each') return parts;
  if (target.kind === 'overall') return [];
  if (target.kind === 'ordinal') return parts.slice(target.ordinal - 1, target.ordinal);
  const named = findPart(parts, target.word);
  if (named !== undefined) return [named];
  return parts.filter((part) => part.type === target.type);
}

/** The part as it goes into the profile; a minimum in points becomes a share of the points of the part. */
export function finishPart(draft: PartDraft): SelectionPart {
  const { name, at, points, verdict, eliminatory } = draft;
  const minimum = draft.minimum ?? shareOf(draft.minimumPoints, points);
  return {
    name,
    ...(points === undefined ? {} : { points }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(verdict === undefined ? {} : { verdict }),
    ...(eliminatory === undefined ? {} : { eliminatory }),
    at,
  };
}

/** A number of points as a share; undefined where the points of the whole are not known, or fewer. */
export function shareOf(points: number | undefined, of: number | undefined): number | undefined {
  return points === undefined || of === undefined || of <= 0 || points > of ? undefined : points / of;
}
