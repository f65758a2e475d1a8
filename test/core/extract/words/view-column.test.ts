import { describe, expect, it } from 'vitest';
import { viewsAmong } from '../../../../src/core/extract/words/view-column.ts';

describe('headers over what several people see of one person', () => {
  it.each([
    ['Competentie', 'Zelf', 'Leidinggevende', 'Collega’s', 'Medewerkers'],
    ['Competentie', 'Ik', 'Mijn chef', 'Team', 'Klanten'],
    ['Competentie', 'Zelf', 'Leidinggevend e'],
    ['Competency', 'Self', 'Line manager', 'Peers', 'Direct reports'],
    ['Compétence', 'Moi-même', 'Mon responsable', 'Mes collègues', 'Mon équipe'],
    ['Gedrag', 'Score leidinggevende', 'Gemiddelde collega’s (4)'],
  ])('%s, %s, %s', (first, ...others) => {
    expect(viewsAmong([first, ...others])).toEqual([false, ...others.map(() => true)]);
  });

  it('stand beside the level that is asked', () => {
    expect(viewsAmong(['Competentie', 'Gewenst', 'Zelf', 'Chef'])).toEqual([false, false, true, true]);
  });

  it.each([
    ['Competentie', 'Medewerker', 'Leidinggevende', 'Directeur'],
    ['Competentie', 'Teamleider', 'Chef-kok', 'Klantenadviseur'],
    ['Competentie', 'Kok', 'Hulpkok', 'Zelf'],
    ['Competentie', 'Niveau', 'Leidinggevende'],
    ['Competentie', 'Zelfstandig', 'Begeleid'],
  ])('and are none in %s, %s, %s', (...headers) => {
    expect(viewsAmong(headers)).toEqual(headers.map(() => false));
  });
});
