import { describe, expect, it } from 'vitest';
import { shippedCrosswalk, shippedDictionary, shippedExample } from '../src/shipped.ts';
import { readCrosswalk, readDictionary } from './data/read-data.ts';

describe('what the product ships', () => {
  it('is a dictionary in the language asked for', async () => {
    const [dutch] = await shippedDictionary('nl');
    const [english] = await shippedDictionary('en');
    expect(dutch?.value).toEqual(readDictionary('nl'));
    expect(english?.value).toEqual(readDictionary('en'));
    expect([dutch?.id, english?.id]).toEqual(['shipped/dictionary-nl', 'shipped/dictionary-en']);
  });

  it('is five functions, twelve people, two ratings of each and twenty trainings', async () => {
    const example = await shippedExample();
    expect(example.profiles).toHaveLength(5);
    expect(example.people).toHaveLength(12);
    expect(example.assessments).toHaveLength(24);
    expect(example.trainings).toHaveLength(20);
  });

  it('is a crosswalk with every mapping of its file', async () => {
    const mappings = await shippedCrosswalk();
    expect(mappings.map((one) => one.value)).toEqual(readCrosswalk().mappings);
  });

  it('gives every record an id of its own that says it is shipped, at revision 0', async () => {
    const { profiles, people, assessments, trainings } = await shippedExample();
    const records = [
      ...(await shippedDictionary('nl')),
      ...(await shippedDictionary('en')),
      ...profiles,
      ...people,
      ...assessments,
      ...trainings,
      ...(await shippedCrosswalk()),
    ];
    expect(new Set(records.map((one) => one.id)).size).toBe(records.length);
    for (const { id, revision, origin } of records) {
      expect(id).toMatch(/^shipped\/[a-z0-9/-]+$/);
      expect(revision).toBe(0);
      expect(origin.from).toBe('shipped');
    }
  });

  it('keeps its ids from one version to the next', async () => {
    const { profiles, people, assessments, trainings } = await shippedExample();
    expect(profiles.map((one) => one.id)).toContain('shipped/profile/lokeren-integratieambtenaar');
    expect(people[0]?.id).toBe('shipped/person/medewerker-1');
    expect(assessments[1]?.id).toBe('shipped/assessment/medewerker-1/manager');
    expect(trainings[0]?.id).toBe('shipped/training/vlotter-met-rekenbladen');
    expect((await shippedCrosswalk())[0]?.id).toBe(
      'shipped/mapping/lokaal-bestuur-asse/voortdurend-verbeteren/voortdurend-verbeteren',
    );
  });

  it('marks people, ratings and trainings as made up, and the facts not', async () => {
    const { profiles, people, assessments, trainings } = await shippedExample();
    for (const one of [...people, ...assessments, ...trainings]) expect(one.origin.fictitious).toBe(true);
    for (const one of [...profiles, ...(await shippedCrosswalk()), ...(await shippedDictionary('nl'))]) {
      expect(one.origin).not.toHaveProperty('fictitious');
    }
  });
});
