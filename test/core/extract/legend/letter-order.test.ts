import { describe, expect, it } from 'vitest';
import type { DocumentReading } from '../../../../src/core/model/document-reading.ts';
import { letterOrder } from '../../../../src/core/extract/legend/letter-order.ts';
import { profileOf, readCard, readHtmlCard } from '../read-card.ts';

const levelsOf = (reading: DocumentReading): readonly string[] =>
  profileOf(reading).requirements.map(({ label, required }) => `${label} ${String(required ?? '?')}`);

describe('the order of letters', () => {
  it.each([
    'D is het hoogste niveau.',
    'Niveaus lopen van A tot D. D is het hoogste niveau.',
    'Elke competentie heeft een niveau van A (basis) tot D (expert).',
    'Niveau A is het laagste, niveau D het hoogste.',
    'Vier niveaus (A, B, C, D), waarbij A staat voor de basis en D voor expert.',
    'D: hoogste niveau',
    'Het hoogste niveau is D.',
    'Levels run from A (lowest) to D (highest).',
    'The highest level is D, the lowest is A.',
    'Le niveau D est le plus élevé.',
    'Niveaux de A (débutant) à D (expert).',
    'Schaal van laag (A) naar hoog (D)',
    'C = maîtrise       D = expertise (le degré le plus élevé)',
    'Niveaus: A = kent de basis (laagste), D = leert anderen aan (hoogste)',
  ])('rises up to D in "%s"', (text) => {
    expect(letterOrder([text])).toEqual(['A', 'B', 'C', 'D']);
  });

  it.each([
    'Van elke competentie is A het hoogste niveau, D het laagste.',
    'Gradaties: niveau A (hoogste) tot D (laagste)',
    'Van A (hoogste: gids) over B en C tot D (laagste). We tonen het gedrag bij het gevraagde niveau.',
    'D is the lowest level of a competency.',
    'Elke competentie krijgt een graad. A is de hoogste graad, D de laagste (A – B – C – D).',
    'Compétences: A = expert, D = débutant',
  ])('falls from A in "%s"', (text) => {
    expect(letterOrder([text])).toEqual(['D', 'C', 'B', 'A']);
  });

  it('falls from A where a line just above speaks of what is asked', () => {
    expect(letterOrder(['Competenties', 'A is het hoogste niveau, D het laagste.'])).toEqual(['D', 'C', 'B', 'A']);
  });

  it('may be told by two short lines, one for each end', () => {
    expect(letterOrder(['Legende', 'A: laagste niveau', 'D: hoogste niveau'])).toEqual(['A', 'B', 'C', 'D']);
  });

  it.each([
    ['A is het hoogste niveau.'],
    ['A is het laagste niveau.'],
    ['Er zijn vier niveaus: A, B, C en D.'],
    ['Het personeel werkt op niveau A tot D; D is het laagste niveau.'],
    ['Diploma van niveau A is het hoogste, D het laagste.'],
    ['Blok A is het laagste gebouw, blok D het hoogste.'],
    ['Rijbewijs D is het hoogste niveau.'],
    ['De gemeente deelt functies in volgens niveaus. Niveau A is het hoogste en niveau E het laagste.'],
    ['Niveau A is het hoogste, niveau E het laagste.'],
    ['Functieniveau', 'Les fonctions vont du niveau A (le plus élevé) au niveau D (le plus bas)'],
    ['Een niveau A is niet het laagste dat we kennen; niveau D is niet de hoogste eis.'],
    ['Categorie A: laagste prijs, categorie D: hoogste prijs per niveau'],
    ['A: laagste niveau', 'Rijbewijs D: hoogste niveau'],
    ['Een loopbaan gaat van niveau A (laag) tot D (hoog).'],
    ['Risico’s van niveau A (laag) tot D (hoog)'],
    ['A customer gets the highest level of service.'],
    ['D is het hoogste niveau.', 'Van een competentie is A het hoogste niveau, D het laagste.'],
  ])('stays open in "%s"', (...texts) => {
    expect(letterOrder(texts)).toBeUndefined();
  });
});

describe('letters behind the names of competencies', () => {
  const list = ['- Inzet: niveau B', '- Orde: niveau D', '- Zorg: niveau C'];

  it('are levels on the scale that a line of the part orders, and that line asks nothing', () => {
    expect(
      levelsOf(readCard('Functieprofiel: Bode', '', 'Competenties', 'D is het hoogste niveau.', '', ...list)),
    ).toEqual(['Inzet 2', 'Orde 4', 'Zorg 3']);
    expect(levelsOf(readCard('Functieprofiel: Bode', '', 'Competenties', '', ...list))).toEqual([
      'Inzet ?',
      'Orde ?',
      'Zorg ?',
    ]);
  });

  it('stay open where a card tells how the town ranks its staff', () => {
    const card = ['Functiekaart Klerk', 'Niveau', 'Niveau A is het hoogste en niveau E het laagste. Je start in C.'];
    expect(levelsOf(readCard(...card, '', 'Competenties', '', ...list))).toEqual(['Inzet ?', 'Orde ?', 'Zorg ?']);
  });

  it('stand beside the name in cards of a page', () => {
    const one = (name: string, level: string): string =>
      `<div class="kaart"><div>${name} <span>Niveau ${level}</span></div><p>Je doet dit elke dag.</p></div>`;
    const cards = `${one('Inzet', 'C')}${one('Orde', 'D')}${one('Zorg', 'A')}`;
    expect(
      levelsOf(readHtmlCard(`<h1>Functiekaart Bode</h1><h2>Competenties</h2><p>D is het hoogste niveau.</p>${cards}`)),
    ).toEqual(['Inzet 3', 'Orde 4', 'Zorg 1']);
  });

  it('stand apart from their names below a legend that orders nothing', () => {
    const legend = ['Legende', 'A: kan het met iemand', 'B: kan het alleen', 'C: leert het aan'];
    const rows = ['Inzet              B', 'Orde               C', 'Zorg               A'];
    const reading = readCard('Functieprofiel: Bode', '', 'Competenties', '', ...legend, '', ...rows);
    expect(levelsOf(reading)).toEqual(['Inzet ?', 'Orde ?', 'Zorg ?']);
    expect(profileOf(reading).requirements.map((one) => one.requiredLabel)).toEqual(['B', 'C', 'A']);
  });

  it('is told of grades only where what is asked stands right above', () => {
    const line = 'Er zijn graden: graad C is de laagste en graad A de hoogste.';
    expect(letterOrder(['Competenties', line])).toEqual(['C', 'B', 'A']);
    expect(letterOrder(['Loopbaan', line])).toBeUndefined();
  });
});
