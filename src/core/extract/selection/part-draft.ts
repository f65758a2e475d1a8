import type { SelectionPart } from '../../model/profile.ts';
import type { Place } from '../../model/place.ts';
import { foldInPlace } from './fold-in-place.ts';
import { partKeyOf, partTypeOf, partTypesOf, typeOfWord, type PartType } from './part-type.ts';
import { wordsIn, type Target } from './target.ts';

/** A part while its document is being read: what is known of it so far. */
export interface PartDraft {
  readonly name: string;
  readonly key: string;
  readonly type: PartType | undefined;
  readonly at: Place;
  /** The number printed with its name: 2 of `Proef 2: ...`. */
  number?: number;
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
  if (target.kind === 'each' || target.kind === 'others') return parts;
  if (target.kind === 'overall') return [];
  if (target.kind === 'ordinal') return nthOf(parts, target);
  if (target.kind === 'part') return parts.filter((part) => ownWordsOf(part).includes(target.word));
  const named = findPart(parts, target.word);
  if (named !== undefined) return [named];
  return parts.filter((part) => part.type === target.type);
}

/** By its printed number, where parts are printed with numbers; else by its place. */
function nthOf(
  parts: readonly PartDraft[],
  { ordinal, isPrinted }: Target & { readonly kind: 'ordinal' },
): readonly PartDraft[] {
  const isByNumber = isPrinted && parts.some((part) => part.number !== undefined);
  return isByNumber ? parts.filter((part) => part.number === ordinal) : parts.slice(ordinal - 1, ordinal);
}

/** Words of a name that may stand for it in a sentence: `portfolio`, `zwemproef`, `test`; none that any part may have. */
function ownWordsOf({ name }: PartDraft): readonly string[] {
  const words = wordsIn(foldInPlace(name)).map((word) => word.text);
  const end = words.findIndex((word) => /^(?:van|met|over|voor|en|of|de|du|des|avec|sur|with|on|and)$/u.test(word));
  return words
    .slice(0, end < 0 ? words.length : end)
    .filter((word) => word.length > 3 && typeOfWord(word) === undefined && !ANY_PART.test(word));
}

const ANY_PART =
  /^(?:\w{0,3}proef|proeven|gedeelten?|delen|onderdeel|onderdelen|examens?|epreuves?|parties?|parts?|exams?|examination|stages?|rounds?|rondes?|fase|stap|luik|selectie\w{0,10}|examen\w{0,10}|deelproef|jury|met|over|punten|points)$/u;

/** The words that are in the name of one part only. */
export function knownWords(parts: readonly PartDraft[]): ReadonlySet<string> {
  const all = parts.flatMap((part) => [...new Set(ownWordsOf(part))]);
  return new Set(all.filter((word) => all.indexOf(word) === all.lastIndexOf(word)));
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

/** The points of all parts together; undefined where those of one are not known. */
export function sumOf(parts: readonly PartDraft[]): number | undefined {
  if (parts.length === 0 || parts.some((part) => part.points === undefined)) return undefined;
  return parts.reduce((sum, part) => sum + (part.points ?? 0), 0);
}

/** A number of points as a share; undefined where the points of the whole are not known, or fewer. */
export function shareOf(points: number | undefined, of: number | undefined): number | undefined {
  return points === undefined || of === undefined || of <= 0 || points > of ? undefined : points / of;
}
