import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { suggestMappings } from '../../src/core/harmonise/suggest-mappings.ts';
import { thesaurusIndex, type ThesaurusIndex } from '../../src/core/harmonise/thesaurus-index.ts';
import type { MappingSide, MappingSuggestion } from '../../src/core/model/mapping-suggestion.ts';
import { foldLabel } from '../../src/core/text/fold.ts';
import { readThesaurus } from '../data/read-data.ts';

/** A pair judged by a person. `none`: never the same, many of them because they look alike. */
export interface JudgedPair {
  readonly group: string;
  readonly from: string;
  readonly to: string;
  readonly relation: 'exactMatch' | 'closeMatch' | 'broadMatch' | 'narrowMatch' | 'none';
}

/** Counts with what went wrong, for who wants to see it. */
export interface Figures {
  readonly pairs: number;
  /** Preselected suggestions, and those among them that nobody judged the same. */
  readonly automatic: number;
  readonly wrong: readonly string[];
  /** Exact and close pairs, and those whose other end is not among the first three. */
  readonly same: number;
  readonly missed: readonly string[];
  /** Broader and narrower pairs, and those whose other end is not among the first three. */
  readonly wider: number;
  readonly missedWider: readonly string[];
  /** Pairs that are not the same, and those that are suggested as exact or close all the same. */
  readonly different: number;
  readonly confused: readonly string[];
}

const FIRST = 3;
const pairsSchema = v.object({
  pairs: v.array(
    v.object({
      group: v.string(),
      from: v.string(),
      to: v.string(),
      relation: v.picklist(['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'none']),
    }),
  ),
});
const targetSchema = v.object({ title: v.string(), labels: v.array(v.string()) });

export function readPairs(name: 'open' | 'held-out' | 'later'): readonly JudgedPair[] {
  return v.parse(pairsSchema, read(`${name}.json`)).pairs;
}

/** The labels of an invented dictionary in which the other end of every pair that is the same stands. */
export function readTarget(): MappingSide {
  const { title, labels } = v.parse(targetSchema, read('target.json'));
  return { source: title, competencies: labels.map((label) => ({ label })) };
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, name), 'utf8'));
}

/**
 * Each label alone against the whole invented dictionary, and each pair that is not the same alone against its other
 * end. A preselected suggestion is right where the labels are equal or a person judged the pair exact or close.
 */
export function measure(
  pairs: readonly JudgedPair[],
  judged: readonly JudgedPair[],
  thesaurusFor: (label: string) => ThesaurusIndex,
): Figures {
  const target = readTarget();
  const same = new Set(judged.filter(isSame).map((one) => key(one.from, one.to)));
  const labels = [...new Set(pairs.map((one) => one.from))];
  const found = new Map(labels.map((label) => [label, suggested(label, target, thesaurusFor(label))]));
  const automatic = [...found.values()].flat().filter((one) => one.automatic);
  const wrong = automatic.filter(({ from, to }) => {
    const isEqual = foldLabel(from.competency) === foldLabel(to.competency);
    return !isEqual && !same.has(key(from.competency, to.competency));
  });
  const different = pairs.filter((one) => one.relation === 'none');
  const confused = different.flatMap((pair) =>
    suggested(pair.from, { source: 'Daar', competencies: [{ label: pair.to }] }, thesaurusFor(pair.from)),
  );
  const missing = (of: readonly JudgedPair[]): readonly string[] =>
    of
      .filter((pair) => !(found.get(pair.from) ?? []).slice(0, FIRST).some((one) => one.to.competency === pair.to))
      .map((pair) => `${pair.from} > ${pair.to}: ${(found.get(pair.from) ?? []).slice(0, 3).map(shown).join('; ')}`);
  const equal = pairs.filter(isSame);
  const wider = pairs.filter((one) => one.relation === 'broadMatch' || one.relation === 'narrowMatch');
  return {
    pairs: pairs.length,
    automatic: automatic.length + confused.filter((one) => one.automatic).length,
    wrong: [...wrong, ...confused.filter((one) => one.automatic)].map(shown),
    same: equal.length,
    missed: missing(equal),
    wider: wider.length,
    missedWider: missing(wider),
    different: different.length,
    confused: confused.filter((one) => one.relation === 'exactMatch' || one.relation === 'closeMatch').map(shown),
  };
}

/** The thesaurus as it ships. */
export function wholeThesaurus(): (label: string) => ThesaurusIndex {
  const index = thesaurusIndex(readThesaurus());
  return () => index;
}

/** The thesaurus as if its writers had never met this label: what is left is what it does for a label that is new to it. */
export function withoutTheLabel(): (label: string) => ThesaurusIndex {
  const thesaurus = readThesaurus();
  return (label) => {
    const without = (names: readonly string[]): readonly string[] =>
      names.filter((name) => foldLabel(name) !== foldLabel(label));
    const concepts = thesaurus.concepts.map((one) => ({
      ...one,
      nl: without(one.nl),
      fr: without(one.fr),
      en: without(one.en),
    }));
    return thesaurusIndex({ ...thesaurus, concepts });
  };
}

function isSame(pair: JudgedPair): boolean {
  return pair.relation === 'exactMatch' || pair.relation === 'closeMatch';
}

function suggested(label: string, to: MappingSide, index: ThesaurusIndex): readonly MappingSuggestion[] {
  return suggestMappings({ source: 'Hier', competencies: [{ label }] }, to, index);
}

function key(from: string, to: string): string {
  return `${foldLabel(from)}\n${foldLabel(to)}`;
}

function shown({ from, to, relation, score, why }: MappingSuggestion): string {
  return `${from.competency} > ${to.competency} ${relation} ${score} ${why.code}`;
}
