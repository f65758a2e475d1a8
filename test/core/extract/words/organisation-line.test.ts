import { describe, expect, it } from 'vitest';
import { profileOf, readHtmlCard } from '../read-card.ts';
import { isNamedEmployer, organisationPlace } from '../../../../src/core/extract/words/organisation-line.ts';

describe('a line that names an employer', () => {
  it.each([
    ['Gemeente & OCMW Voorbeeldegem', 'Voorbeeldegem'],
    ['LOKAAL BESTUUR VOORBEELDEGEM', 'VOORBEELDEGEM'],
    ['gemeente Voorbeeldegem', 'Voorbeeldegem'],
    ['POLITIEZONE VOORBEELDEGEM-NOORD (0123)', 'VOORBEELDEGEM-NOORD'],
    ['ville de Bellefontaine', 'Bellefontaine'],
    ['Voorbeeldegem OCMW', 'Voorbeeldegem'],
    ['Hagelbroek gemeente & ocmw', 'Hagelbroek'],
    ['Commune de Bellefontaine-sur-Eau', 'Bellefontaine-sur-Eau'],
    ['Commune d’Ombreval', 'Ombreval'],
    ['Clinique du Grand-Saule ASBL', 'Grand-Saule'],
    ['Haute école des Trois-Vallées', 'Trois-Vallées'],
    ['Havenbedrijf Proefmonde', 'Proefmonde'],
    ['Afvalintercommunale Schijnhoven', 'Schijnhoven'],
    ['Stadsmuseum Denkelgem', 'Denkelgem'],
    ['Cultuurhuis De Verzonnen Molen', 'De Verzonnen Molen'],
    ['Interlokale vereniging Vijfbeken', 'Vijfbeken'],
    ['Jeugdwerking De Schommel vzw', 'Jeugdwerking De Schommel'],
    ['ASBL Le Petit Moulin', 'Le Petit Moulin'],
    ['Town of Mockford', 'Mockford'],
    ['Mockford Borough Council', 'Mockford'],
    ['MOCKFORD UNIVERSITY', 'MOCKFORD'],
    ['Mockford University Hospital', 'Mockford'],
    ['Universiteit Denkelgem', 'Denkelgem'],
    ['Hogeschool De Drie Beken', 'De Drie Beken'],
    ['Université de Bellefontaine', 'Bellefontaine'],
    ['Museum en Archief Denkelgem', 'Denkelgem'],
    ['Agentschap Beek en Dijk', 'Beek en Dijk'],
    ['AZ Sint-Verzonnen', 'Sint-Verzonnen'],
    ['Service public Eaux et forêts', 'Eaux et forêts'],
    ['National Agency for Imaginary Rivers', 'Imaginary Rivers'],
  ])('%s', (line, name) => {
    expect(organisationPlace(line)).toBe(name);
  });

  it.each([
    'Museum Educator',
    'Archief Ordenen',
    'Service public',
    'Medewerker Cultuurcentrum',
    'Directeur Basisschool',
    'Leiderschap Tonen',
    'Stadhuis',
    'Centre de documentation',
    'Deskundige stad en wonen',
    'gemeente en haar inwoners',
    'stad of dorp',
    'Council Tax Officer',
    'University degree',
    'University',
    'Universiteit of hogeschool',
    'School Administrator',
    'Building Trust',
    'Using Authority',
    'Gereedschap Groen',
    'Wetenschap Techniek',
  ])('is not %s', (line) => {
    expect(organisationPlace(line)).toBeUndefined();
  });

  it('names one at the end of another line only by a kind of its own', () => {
    expect(isNamedEmployer('Gemeente Voorbeeldegem')).toBe(true);
    expect(isNamedEmployer('Parkeerzone Noord')).toBe(false);
    expect(isNamedEmployer('Cultuurhuis Noord')).toBe(false);
  });
});

describe('the employer in a letterhead that is laid out as a table', () => {
  const card =
    '<h1>Fiche</h1><p>Fonction : Jardinier</p><h2>Compétences</h2><ul><li>Élaguer (niveau 2)</li><li>Planter (niveau 1)</li></ul>';
  const organisationOf = (cell: string): string | undefined =>
    profileOf(readHtmlCard(`<table><tr><td>${cell}</td><td>Service du Personnel<br>Place 1</td></tr></table>${card}`))
      .organisation;

  it('is the one that stands on a line of its own, and the commune rather than its province', () => {
    expect(organisationOf('<b>Province de Verzinnie</b><br><b>COMMUNE DE BELLEFONTAINE</b>')).toBe(
      'Commune de Bellefontaine',
    );
    expect(organisationOf('Ville de Bellefontaine<br>Grand-Place')).toBe('Ville de Bellefontaine');
    expect(organisationOf('Province de Verzinnie<br>Domaine des Trois Saules')).toBe('Province de Verzinnie');
  });
});
