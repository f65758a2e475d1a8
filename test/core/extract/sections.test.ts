import { describe, expect, it } from 'vitest';
import { asked, profileOf, readHtmlCard } from './read-card.ts';

const TABLE =
  '<h2>Aptitudes personnelles</h2><table><tr><td>Calme</td><td>niveau 2/3</td></tr>' +
  '<tr><td>Humour</td><td>niveau 1/3</td></tr></table>';

describe('a word for a profile over the whole document', () => {
  it('names the document, and what follows it the function', () => {
    const reading = readHtmlCard(
      `<h1>Profil : Garde forestier</h1><p>Équipe du matin</p><h2>Vos missions</h2><ul><li>Compter les arbres</li></ul>${TABLE}`,
    );
    expect(profileOf(reading).title).toBe('Garde forestier');
    expect(asked(reading).map((one) => [one.label, one.required])).toEqual([
      ['Calme', 2],
      ['Humour', 1],
    ]);
  });

  it('opens the part that asks competencies where nothing else does, or another heading stands before it', () => {
    const list = '<ul><li>Speurzin</li><li>Moed</li></ul>';
    const alone = readHtmlCard(`<h1>Profiel: Boswachter</h1>${list}`);
    expect(asked(alone).map((one) => one.label)).toEqual(expect.arrayContaining(['Speurzin', 'Moed']));
    const second = readHtmlCard(`<h1>Boswachter</h1><h2>Profiel: Rustig</h2>${list}`);
    expect(profileOf(second).title).toBe('Boswachter');
    expect(asked(second).map((one) => one.label)).toEqual(['Speurzin', 'Moed']);
  });
});
