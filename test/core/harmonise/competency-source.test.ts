import { describe, expect, it } from 'vitest';
import {
  organisationSourceKey,
  sourceOfDictionary,
  sourceOfProfile,
} from '../../../src/core/harmonise/competency-source.ts';
import { dictionary, profile, record } from '../../build.ts';

describe('sourceOfProfile', () => {
  it('is the organisation, under the name that is printed', () => {
    expect(sourceOfProfile(record('p', profile({ organisation: 'OCMW Voorbeeldegem' })))).toEqual({
      key: 'organisation voorbeeldegem',
      name: 'OCMW Voorbeeldegem',
      isOrganisation: true,
    });
  });

  it('is the card on its own where no organisation is named', () => {
    const [one, other] = ['p1', 'p2'].map((id) => sourceOfProfile(record(id, profile({ title: 'Functie' }))));
    expect(one?.key).not.toBe(other?.key);
    expect(one).toMatchObject({ name: 'Functie', isOrganisation: false });
  });
});

describe('sourceOfDictionary', () => {
  it('is the organisation, else every dictionary of that title', () => {
    expect(
      sourceOfDictionary(record('d', dictionary([], { organisation: 'Stad Voorbeeldegem', title: 'Gids' }))).key,
    ).toBe(organisationSourceKey('Voorbeeldegem'));
    const versions = ['1', '2'].map((version) =>
      record(version, dictionary([], { title: 'Competentiegids', version })),
    );
    expect(versions.map((one) => sourceOfDictionary(one).key)).toEqual([
      'dictionary competentiegids',
      'dictionary competentiegids',
    ]);
  });

  it('is the dictionary on its own where it names neither', () => {
    const [one, other] = ['d1', 'd2'].map((id) => sourceOfDictionary(record(id, dictionary([]))));
    expect(one?.key).not.toBe(other?.key);
    expect(one).not.toHaveProperty('name');
  });
});
