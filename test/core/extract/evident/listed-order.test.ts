import { describe, expect, it } from 'vitest';
import { listedOrder, valueKey } from '../../../../src/core/extract/evident/listed-order.ts';

describe('the order of levels that a document lists', () => {
  it.each([
    [['Kan', 'Kent'], ['Schaal van laag naar hoog: Kent, Kan, Stuurt'], ['Kent', 'Kan', 'Stuurt']],
    [
      ['Proficient', 'Advanced', 'Foundation'],
      ['Foundation is the lowest, Proficient the middle and', 'Advanced the highest level.'],
      ['Foundation', 'Proficient', 'Advanced'],
    ],
    [
      ['loopt goed', 'begint net'],
      [
        'begint net = je krijgt nog hulp van een collega',
        'loopt goed = je doet het zelfstandig',
        'trekt = je helpt anderen',
      ],
      ['begint net', 'loopt goed', 'trekt'],
    ],
    [
      ['avancé', 'débutant'],
      ['Les niveaux vont de débutant (1) à confirmé (2) puis avancé (3).'],
      ['débutant', 'confirmé', 'avancé'],
    ],
    [['groen', 'goud'], ['Van hoog naar laag: goud, zilver, groen'], ['groen', 'zilver', 'goud']],
    [
      ['L3', 'L1'],
      ['L1 – ontwikkelt', 'L2 – kan', 'L3 – sterk'],
      ['L1', 'L2', 'L3'],
    ],
  ])('%s is found in the list, rungs that no row uses too', (values, texts, order) => {
    expect(listedOrder(values, texts)).toEqual(order);
  });

  it('is not known where nothing says which end is high, or where a value is in no list', () => {
    expect(listedOrder(['groen', 'geel'], ['Kleuren: groen, geel, paars'])).toBeUndefined();
    expect(listedOrder(['Kent', 'Vliegt'], ['Schaal van laag naar hoog: Kent, Kan, Stuurt'])).toBeUndefined();
    expect(listedOrder(['Kent'], ['Schaal van laag naar hoog: Kent, Kan'])).toBeUndefined();
  });
});

describe('an order in sentences of one paragraph', () => {
  it('goes by what the first and the last mean', () => {
    const text = 'Op weg: doet het met hulp. Op dreef: doet het alleen. Op kop: leert het collega’s aan.';
    expect(listedOrder(['Op kop', 'Op weg', 'Op dreef'], [text])).toEqual(['Op weg', 'Op dreef', 'Op kop']);
    expect(listedOrder(['Op kop', 'Op weg'], ['Op kop: de bakkerij. Op weg: de winkel.'])).toBeUndefined();
  });
});

describe('a value', () => {
  it('is compared without capitals and accents, and signs as they are', () => {
    expect(valueKey('Confirmé')).toBe('confirme');
    expect(valueKey('● ● ○')).toBe('●●○');
  });
});
