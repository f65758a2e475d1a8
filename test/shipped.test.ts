import { describe, expect, it } from 'vitest';
import { shippedCrosswalk, shippedDictionary, shippedExample, shippedThesaurus } from '../src/shipped.ts';
import { SHIPPED_FILES } from '../src/cli/shipped-files.ts';
import { readCrosswalk, readDictionary, readThesaurus } from './data/read-data.ts';

describe('what the product ships', () => {
  it('is a dictionary in the language asked for', async () => {
    const [dutch] = await shippedDictionary(SHIPPED_FILES, 'nl');
    const [english] = await shippedDictionary(SHIPPED_FILES, 'en');
    expect(dutch?.value).toEqual(readDictionary('nl'));
    expect(english?.value).toEqual(readDictionary('en'));
    expect([dutch?.id, english?.id]).toEqual(['shipped/dictionary-nl', 'shipped/dictionary-en']);
  });

  it('is five functions, twelve people, two ratings of each and twenty trainings', async () => {
    const example = await shippedExample(SHIPPED_FILES);
    expect(example.profiles).toHaveLength(5);
    expect(example.people).toHaveLength(12);
    expect(example.assessments).toHaveLength(24);
    expect(example.trainings).toHaveLength(20);
  });

  it('is a crosswalk with every mapping of its file', async () => {
    const mappings = await shippedCrosswalk(SHIPPED_FILES);
    expect(mappings.map((one) => one.value)).toEqual(readCrosswalk().mappings);
  });

  it('is a thesaurus', async () => {
    expect(await shippedThesaurus(SHIPPED_FILES)).toEqual(readThesaurus());
  });

  it('gives every record an id of its own that says it is shipped, at revision 0', async () => {
    const { profiles, people, assessments, trainings } = await shippedExample(SHIPPED_FILES);
    const records = [
      ...(await shippedDictionary(SHIPPED_FILES, 'nl')),
      ...(await shippedDictionary(SHIPPED_FILES, 'en')),
      ...profiles,
      ...people,
      ...assessments,
      ...trainings,
      ...(await shippedCrosswalk(SHIPPED_FILES)),
    ];
    expect(new Set(records.map((one) => one.id)).size).toBe(records.length);
    for (const { id, revision, origin } of records) {
      expect(id).toMatch(/^shipped\/[a-z0-9/-]+$/);
      expect(revision).toBe(0);
      expect(origin.from).toBe('shipped');
    }
  });

  it('keeps its ids from one version to the next', async () => {
    const { profiles, people, assessments, trainings } = await shippedExample(SHIPPED_FILES);
    expect(profiles.map((one) => one.id)).toContain('shipped/profile/lokeren-integratieambtenaar');
    expect(people[0]?.id).toBe('shipped/person/medewerker-1');
    expect(assessments[1]?.id).toBe('shipped/assessment/medewerker-1/manager');
    expect(trainings[0]?.id).toBe('shipped/training/vlotter-met-rekenbladen');
    expect((await shippedCrosswalk(SHIPPED_FILES))[0]?.id).toBe(
      'shipped/mapping/lokaal-bestuur-asse/voortdurend-verbeteren/voortdurend-verbeteren',
    );
  });

  it('marks people, ratings and trainings as made up, and the facts not', async () => {
    const { profiles, people, assessments, trainings } = await shippedExample(SHIPPED_FILES);
    for (const one of [...people, ...assessments, ...trainings]) expect(one.origin.fictitious).toBe(true);
    for (const one of [
      ...profiles,
      ...(await shippedCrosswalk(SHIPPED_FILES)),
      ...(await shippedDictionary(SHIPPED_FILES, 'nl')),
    ]) {
      expect(one.origin).not.toHaveProperty('fictitious');
    }
  });
});
