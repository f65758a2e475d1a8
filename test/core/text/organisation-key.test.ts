import { describe, expect, it } from 'vitest';
import { organisationKey } from '../../../src/core/text/organisation-key.ts';

describe('organisationKey', () => {
  it.each([
    'Voorbeeldegem',
    'Gemeente Voorbeeldegem',
    'Gemeente/OCMW Voorbeeldegem',
    'Voorbeeldegem OCMW',
    'O.C.M.W. VOORBEELDEGEM',
    'Lokaal bestuur Voorbeeldegem',
    'Gemeente- en OCMW-bestuur van Voorbeeldegem',
    'Stadsbestuur Voorbeeldegem',
    'Openbaar centrum voor maatschappelijk welzijn van Voorbeeldegem',
    'Administration communale de Voorbeeldegem',
    'CPAS de Voorbeeldegem',
    'City of Voorbeeldegem',
    'Municipality of Voorbeeldegem',
  ])('takes a municipality and its welfare centre for one: %s', (name) => {
    expect(organisationKey(name)).toBe('voorbeeldegem');
  });

  it('drops the elided article of French names', () => {
    expect(organisationKey('Ville d’Exemple')).toBe(organisationKey('Commune de Exemple'));
  });

  it('never repairs a spelling: another letter is another organisation', () => {
    expect(organisationKey('Voorbeeldegemh')).not.toBe(organisationKey('Voorbeeldegem'));
  });

  it('keeps apart what only shares the name of a town', () => {
    expect(organisationKey('Provincie Voorbeeldegem')).not.toBe(organisationKey('Stad Voorbeeldegem'));
  });

  it('is absent where nothing tells one organisation from another', () => {
    for (const name of [undefined, '', 'OCMW', 'Lokaal bestuur', '***']) expect(organisationKey(name)).toBeUndefined();
  });
});
