import { describe, expect, it } from 'vitest';
import { foldLabel } from '../../src/core/text/fold.ts';
import { profileOf, readCrosswalk, readDictionary, readProfiles, readTeam, readTrainings } from './read-data.ts';

const { people, assessments } = readTeam();
const ids = new Set(readDictionary('nl').competencies.map((one) => one.id));
const answers = assessments.flatMap((one) => one.ratings);

/** What the poverty card of Kortenberg asks, by id of the dictionary. */
function povertyCard(): ReadonlyMap<string, number> {
  const card = profileOf('Gemeente/OCMW Kortenberg');
  return new Map(
    card.requirements.map((one) => {
      const mapping = readCrosswalk().mappings.find(
        ({ from }) => from.source === card.organisation && foldLabel(from.competency) === foldLabel(one.label),
      );
      return [mapping?.to.competency ?? '', one.required ?? NaN];
    }),
  );
}

function covered(rater: string): ReadonlyMap<string, number> {
  return new Map(
    [...povertyCard()].map(([id, required]) => [
      id,
      assessments
        .filter((one) => one.rater === rater)
        .flatMap((one) => one.ratings)
        .filter((one) => one.competency === id && (one.held ?? -1) >= required).length,
    ]),
  );
}

describe('the made-up team', () => {
  it('counts twelve people with numbers for names, in one team that says it is made up', () => {
    expect(people.map((one) => one.person)).toEqual(
      Array.from({ length: 12 }, (_, index) => `Medewerker ${String(index + 1)}`),
    );
    expect(new Set(people.map((one) => one.team)).size).toBe(1);
    expect(people[0]?.team).toContain('verzonnen');
  });

  it('holds people in each of the five functions', () => {
    const titles = readProfiles().map(({ profile }) => profile.title);
    expect(new Set(people.map((one) => one.function))).toEqual(new Set(titles));
  });

  it('rates each person once by themselves and once by a manager, in 2026', () => {
    expect(assessments.map((one) => `${one.person} ${one.rater}`).sort()).toEqual(
      people.flatMap((one) => [`${one.person} manager`, `${one.person} self`]).sort(),
    );
    for (const one of assessments) {
      expect(one.dictionary).toBe('Meetlat');
      expect(one.date).toMatch(/^2026-\d\d-\d\d$/);
    }
  });

  it('rates by ids of the dictionary, each once, at levels 0 to 3', () => {
    for (const { ratings } of assessments) {
      const rated = ratings.map((one) => one.competency);
      expect(new Set(rated).size).toBe(rated.length);
      for (const one of ratings) {
        expect(ids).toContain(one.competency);
        expect([undefined, 0, 1, 2, 3]).toContain(one.held);
        if (one.notApplicable === true) expect(one.held).toBeUndefined();
      }
    }
  });

  it('holds "I do not know" and "not applicable", so that both can be seen', () => {
    expect(answers.filter((one) => one.held === undefined && one.notApplicable !== true).length).toBeGreaterThan(3);
    expect(answers.filter((one) => one.notApplicable === true).length).toBeGreaterThan(1);
  });

  it('differs between self and manager in places, but agrees in most', () => {
    const self = assessments.filter((one) => one.rater === 'self');
    const pairs = self.flatMap((one) => {
      const manager = assessments.find((other) => other.person === one.person && other.rater === 'manager');
      return one.ratings.flatMap(({ competency, held }) => {
        const other = manager?.ratings.find((rating) => rating.competency === competency)?.held;
        return held === undefined || other === undefined ? [] : [held === other];
      });
    });
    const agreed = pairs.filter((same) => same).length;
    expect(agreed).toBeLessThan(pairs.length);
    expect(agreed / pairs.length).toBeGreaterThan(0.7);
  });

  it('has several people rated on all of the poverty card of Kortenberg', () => {
    const card = [...povertyCard().keys()];
    expect(card).toHaveLength(23);
    const complete = assessments.filter((one) => {
      const rated = new Set(
        one.ratings.filter((rating) => rating.held !== undefined).map((rating) => rating.competency),
      );
      return card.every((id) => rated.has(id));
    });
    expect(new Set(complete.map((one) => one.person)).size).toBeGreaterThanOrEqual(4);
  });

  it('has one colleague alone for projects, and a hole in the law once managers rate', () => {
    expect(covered('self').get('projectmatig-werken')).toBe(1);
    expect(covered('manager').get('projectmatig-werken')).toBe(1);
    expect(covered('self').get('wetgeving-eigen-aan-de-functie')).toBe(1);
    expect(covered('manager').get('wetgeving-eigen-aan-de-functie')).toBe(0);
  });
});

describe('the made-up trainings', () => {
  const trainings = readTrainings();

  it('are twenty, each with an id and a title of its own, by a provider that says it is made up', () => {
    expect(trainings).toHaveLength(20);
    expect(new Set(trainings.map((one) => one.id)).size).toBe(20);
    expect(new Set(trainings.map((one) => one.title)).size).toBe(20);
    for (const one of trainings) expect(one.provider).toContain('verzonnen');
  });

  it('raise competencies of the dictionary, to a level above the one they start from', () => {
    for (const { dictionary, effects } of trainings) {
      expect(dictionary).toBe('Meetlat');
      expect(effects.length).toBeGreaterThan(0);
      for (const { competency, from, to } of effects) {
        expect(ids).toContain(competency);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(3);
      }
    }
  });

  it('cost something, take time and have a number of seats', () => {
    for (const one of trainings) {
      expect((one.costPerSeat ?? 0) + (one.costPerSession ?? 0)).toBeGreaterThan(0);
      expect(one.hours).toBeGreaterThan(0);
      expect(one.seats).toBeGreaterThan(0);
    }
  });
});
