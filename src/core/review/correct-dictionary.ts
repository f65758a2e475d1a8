import type { Correction, CorrectionConflict } from '../model/correction.ts';
import type { CompetencyLevel, Dictionary, DictionaryCompetency } from '../model/dictionary.ts';
import type { Requirement } from '../model/profile.ts';
import { withAddedRows } from './added-rows.ts';
import { applyCorrections } from './apply-corrections.ts';
import { dictionaryAsRows } from './dictionary-as-rows.ts';
import { keyText, rowKeys } from './row-keys.ts';

/** A dictionary with what was settled about it, and which corrections made it so. */
export interface CorrectedDictionary {
  readonly dictionary: Dictionary;
  readonly corrections: readonly Correction[];
  readonly conflicts: readonly CorrectionConflict[];
}

/**
 * A dictionary as people settled it: its competencies are rows, to which the same counts as to those of a function.
 *
 * Texts that were settled of a competency take the place of its definition and its levels, and of those of all that was
 * joined to it where they were settled after that. Of competencies that are joined without more, the levels stand
 * together: one level has the titles and indicators of both. Competencies that are made of one by a split have its
 * texts; only the first keeps its identifier.
 *
 * @param dictionary As it was read.
 * @param corrections Oldest first.
 * @returns The same dictionary where nothing changes, with the same objects for competencies that nobody changed.
 * @example correctDictionary(dictionary, []).dictionary // dictionary
 */
export function correctDictionary(dictionary: Dictionary, corrections: readonly Correction[]): CorrectedDictionary {
  const asRows = dictionaryAsRows(dictionary);
  const { profile, madeOf, ...counting } = applyCorrections(asRows, corrections);
  const read = withAddedRows(asRows, corrections).requirements;
  const known = [...dictionary.competencies, ...read.slice(dictionary.competencies.length).map(bareCompetency)];
  const settled = settledTexts(read, counting.corrections);
  if (profile === asRows && settled.size === 0) return { dictionary, ...counting };
  const competencies = profile.requirements.flatMap((row, place): readonly DictionaryCompetency[] => {
    const [host = -1, ...others] = madeOf[place] ?? [];
    const own = known[host];
    if (own === undefined) return [];
    const texts = settled.get(host);
    if (row === read[host] && texts === undefined) return [own];
    const parts = [host, ...others].flatMap((one) => {
      const competency = known[one];
      return competency === undefined ? [] : [{ ...competency, ...settled.get(one)?.texts }];
    });
    const isFirst = madeOf[place - 1]?.[0] !== host;
    return [competencyOf(row, own, texts?.isLast === true ? parts.slice(0, 1) : parts, isFirst)];
  });
  return { dictionary: { ...dictionary, competencies }, ...counting };
}

/** A competency that was added: what it is and its levels are still to be told. */
function bareCompetency({ label, cluster, at }: Requirement): DictionaryCompetency {
  return { label, ...(cluster === undefined ? {} : { cluster }), levels: [], ...(at === undefined ? {} : { at }) };
}

type Texts = Pick<DictionaryCompetency, 'definition' | 'levels'>;

interface SettledTexts {
  readonly texts: Texts;
  /** Nothing was joined to the competency after it. */
  readonly isLast: boolean;
}

/** The texts that were settled, by the place of their competency. */
function settledTexts(
  rows: readonly Requirement[],
  corrections: readonly Correction[],
): ReadonlyMap<number, SettledTexts> {
  const places = new Map(rowKeys({ requirements: rows }).map((key, place) => [keyText(key), place]));
  const found = new Map<number, SettledTexts>();
  for (const { row, act } of corrections) {
    const place = places.get(keyText(row));
    if (place === undefined) continue;
    const before = found.get(place);
    if (act.kind === 'join' && before !== undefined) found.set(place, { ...before, isLast: false });
    if (act.kind !== 'texts') continue;
    const { definition, levels } = act;
    // A definition that was taken away is gone, not that of the document.
    const texts = { ...(definition === undefined ? { definition: '' } : { definition }), levels };
    found.set(place, { texts, isLast: true });
  }
  return found;
}

/** @param parts The competencies that it is made of, its own first. */
function competencyOf(
  { label, cluster, at }: Requirement,
  { definition: _definition, cluster: _cluster, at: _at, id, ...own }: DictionaryCompetency,
  parts: readonly Texts[],
  isFirst: boolean,
): DictionaryCompetency {
  const definition = parts
    .map((part) => part.definition ?? '')
    .filter((text) => text !== '')
    .join(' ');
  return {
    ...(id === undefined || !isFirst ? {} : { id }),
    ...own,
    label,
    ...(cluster === undefined ? {} : { cluster }),
    ...(definition === '' ? {} : { definition }),
    levels: joinedLevels(parts.map((part) => part.levels)),
    ...(at === undefined ? {} : { at }),
  };
}

function joinedLevels(lists: readonly (readonly CompetencyLevel[])[]): readonly CompetencyLevel[] {
  const [only = [], ...others] = lists;
  if (others.every((one) => one.length === 0)) return only;
  const levels = [...new Set(lists.flat().map(({ level }) => level))].toSorted((a, b) => a - b);
  return levels.map((level) => {
    const same = lists.flat().filter((one) => one.level === level);
    const titles = same.map(({ title }) => title).filter((title) => title !== undefined);
    const at = same.find((one) => one.at !== undefined)?.at;
    return {
      level,
      ...(titles.length === 0 ? {} : { title: titles.join(' ') }),
      indicators: same.flatMap(({ indicators }) => indicators),
      ...(at === undefined ? {} : { at }),
    };
  });
}
