import { describe, expect, it } from 'vitest';
import { foldLabel } from '../../src/core/text/fold.ts';
import { readDictionary } from './read-data.ts';

describe.each(['nl', 'en'] as const)('the reference dictionary in %s', (language) => {
  const dictionary = readDictionary(language);

  it('describes at least 45 competencies, each with an id of its own', () => {
    const ids = dictionary.competencies.map((one) => one.id);
    expect(ids.length).toBeGreaterThanOrEqual(45);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('describes each at three levels by three indicators, with a title for each level', () => {
    expect(dictionary.scales).toHaveLength(1);
    expect(dictionary.scales?.[0]?.labels).toHaveLength(3);
    for (const one of dictionary.competencies) {
      expect(one.levels.map(({ level }) => level)).toEqual([1, 2, 3]);
      expect(one.levels.map(({ indicators }) => indicators.length)).toEqual([3, 3, 3]);
      for (const { title, indicators } of one.levels) {
        for (const text of [title, ...indicators]) expect(text?.trim()).toMatch(/^\S/);
      }
    }
  });

  it('never repeats an indicator or the title of a level', () => {
    const levels = dictionary.competencies.flatMap((one) => one.levels);
    for (const texts of [levels.flatMap((one) => one.indicators), levels.map((one) => one.title ?? '')]) {
      const seen = texts.map(foldLabel);
      expect(seen.filter((text, index) => seen.indexOf(text) !== index)).toEqual([]);
    }
  });

  it('uses no name for two competencies', () => {
    const names = dictionary.competencies.flatMap((one) => [one.label, ...(one.altLabels ?? [])].map(foldLabel));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('says of each what it is, of what kind, and where it belongs', () => {
    for (const one of dictionary.competencies) {
      expect(one.definition?.split(' ').length).toBeGreaterThan(4);
      expect(one.kind).toBeDefined();
      expect(one.cluster).toBeDefined();
    }
  });
});

it('has the same competencies in the same order in both languages, of the same kind', () => {
  const [dutch, english] = (['nl', 'en'] as const).map((language) =>
    readDictionary(language).competencies.map(({ id, kind }) => [id, kind]),
  );
  expect(english).toEqual(dutch);
});

it('groups the competencies alike in both languages', () => {
  const groups = (['nl', 'en'] as const).map((language) => {
    const clusters = readDictionary(language).competencies.map((one) => one.cluster ?? '');
    return clusters.map((cluster) => clusters.indexOf(cluster));
  });
  expect(groups[1]).toEqual(groups[0]);
});
