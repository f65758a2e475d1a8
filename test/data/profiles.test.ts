import { describe, expect, it } from 'vitest';
import { foldLabel } from '../../src/core/text/fold.ts';
import { profileOf, readProfiles } from './read-data.ts';

const ASSE = 'Lokaal Bestuur Asse';
const POVERTY = 'Gemeente/OCMW Kortenberg';
const ACTIVATION = 'Kortenberg OCMW';

function levelsOf(organisation: string): ReadonlyMap<string, number | undefined> {
  return new Map(profileOf(organisation).requirements.map((one) => [foldLabel(one.label), one.required]));
}

describe('the five function profiles', () => {
  it.each([
    [ASSE, 22],
    [POVERTY, 23],
    ['Lokeren', 32],
    [ACTIVATION, 21],
    ['Stad Aalst', 13],
  ])('%s asks %i competencies', (organisation, count) => {
    expect(profileOf(organisation).requirements).toHaveLength(count);
  });

  it('are five, each in a file named after its organisation and title', () => {
    expect(readProfiles()).toHaveLength(5);
    for (const { file, profile } of readProfiles()) {
      const name = foldLabel(`${profile.organisation ?? ''} ${profile.title ?? ''}`).replaceAll(' ', '-');
      expect(file).toBe(`profiles/${name}.json`);
    }
  });

  it('never name one competency twice on one card', () => {
    for (const { profile } of readProfiles()) {
      const labels = profile.requirements.map((one) => foldLabel(one.label));
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('give the line of every requirement', () => {
    for (const { profile } of readProfiles()) {
      for (const one of profile.requirements) expect(one.at?.line).toBeGreaterThan(0);
    }
  });

  it('keep the row with two marks as certain 2 and possible 3', () => {
    const doubtful = profileOf(ASSE).requirements.filter((one) => one.requiredPossible !== undefined);
    expect(doubtful).toMatchObject([
      {
        label: 'Kennis van de wetgeving en regelgeving m.b.t. de functie',
        required: 2,
        requiredPossible: 3,
        kind: 'knowledge',
      },
    ]);
  });

  it('read the driving licence in a gradation column as a condition', () => {
    const { conditions, requirements } = profileOf(ASSE);
    expect(conditions).toContainEqual({ kind: 'licence', text: 'Rijbewijs B', at: { line: 140 } });
    expect(requirements.some((one) => foldLabel(one.label).includes('rijbewijs'))).toBe(false);
  });

  it('state no level and no scale where the document prints none', () => {
    for (const organisation of ['Lokeren', 'Stad Aalst']) {
      for (const one of profileOf(organisation).requirements) {
        expect(one).not.toHaveProperty('required');
        expect(one).not.toHaveProperty('scale');
      }
    }
    const behavioural = profileOf(ASSE).requirements.filter((one) => one.kind === 'behavioural');
    expect(behavioural).toHaveLength(12);
    for (const one of behavioural) expect(one).not.toHaveProperty('scale');
  });

  it('share one dictionary at Kortenberg: 21 competencies stand on both cards, three at another level', () => {
    const poverty = levelsOf(POVERTY);
    const activation = levelsOf(ACTIVATION);
    expect([...activation.keys()].filter((label) => !poverty.has(label))).toEqual([]);
    expect([...poverty].filter(([label]) => !activation.has(label))).toEqual([
      ['flexibiliteit', 2],
      ['samenwerking', 3],
    ]);
    expect([...activation.keys()].filter((label) => activation.get(label) !== poverty.get(label))).toEqual([
      'procedures en procesbeheer',
      'projectmatig werken',
      'initiatief',
    ]);
  });

  it('carry the scope codes of Kortenberg as printed', () => {
    const scopes = { GEN: 'organisation', FG: 'family', FS: 'position' } as const;
    for (const organisation of [POVERTY, ACTIVATION]) {
      const behavioural = profileOf(organisation).requirements.filter((one) => one.kind === 'behavioural');
      for (const one of behavioural) {
        expect(Object.entries(scopes)).toContainEqual([one.scopeCode, one.scope]);
      }
    }
  });

  it('join cluster names that wrap after their first row', () => {
    const clusters = profileOf(ACTIVATION)
      .requirements.slice(12)
      .map((one) => one.cluster);
    expect([...new Set(clusters)]).toEqual([
      'Informatieverwerkend gedrag',
      'Interactief gedrag',
      'Persoonsgebonden gedrag',
      'Probleemoplossend gedrag',
      'Waardegebonden gedrag',
    ]);
  });

  it('say that gradations are cumulative only where the document says so', () => {
    const cumulative = readProfiles()
      .filter(({ profile }) => profile.cumulative === true)
      .map(({ profile }) => profile.organisation);
    expect(cumulative.sort()).toEqual([POVERTY, ACTIVATION, ASSE].sort());
  });

  it('state the selection rules of Asse, Lokeren and Aalst', () => {
    const asse = profileOf(ASSE).selection;
    expect(asse?.parts.map(({ points, minimum }) => [points, minimum])).toEqual([
      [50, 0.5],
      [50, 0.5],
    ]);
    expect(asse?.overallMinimum).toBe(0.6);
    const lokeren = profileOf('Lokeren').selection;
    expect(lokeren?.preselection).toEqual({ above: 35, admitted: 20, minimum: 0.5, ties: 'admitted' });
    expect(lokeren?.parts.map(({ points, minimum }) => [points, minimum])).toEqual([
      [40, 0.6],
      [60, 0.6],
    ]);
    expect(lokeren?.reserve).toEqual({ months: 12, extendable: true });
    const aalst = profileOf('Stad Aalst').selection;
    expect(aalst?.parts.map(({ minimum, verdict }) => minimum ?? verdict)).toEqual([0.6, 'geschikt', 0.6]);
    expect(aalst?.parts.every((part) => part.eliminatory === true)).toBe(true);
    expect(aalst?.overallMinimum).toBe(0.6);
  });
});
