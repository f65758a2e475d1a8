import { describe, expect, it } from 'vitest';
import { legendCodes, legendPlaces } from '../../../../src/core/extract/legend/legend-codes.ts';
import { levelStatement } from '../../../../src/core/extract/legend/statement.ts';
import { rungOrder } from '../../../../src/core/extract/words/rung-order.ts';
import { toldScales } from '../../../../src/core/extract/legend/told-scale.ts';

const orderOf = (...texts: readonly string[]) => toldScales(texts).map((one) => one.order);

describe('scales that are explained rung by rung', () => {
  it('run by what somebody does at the first and the last rung', () => {
    expect(orderOf('1 = leert het anderen', '2 = doet het alleen', '3 = met hulp')).toEqual(['falling']);
    expect(orderOf('1 : met hulp ; 2 : autonome ; 3 : forme ses collègues')).toEqual(['rising']);
    expect(orderOf('I = leads others', 'II = works independently', 'III = with support')).toEqual(['falling']);
    expect(orderOf('A onder begeleiding', 'B zelfstandig', 'C leert het anderen aan')).toEqual(['rising']);
  });

  it('may stand behind a whole sentence, however long', () => {
    const rungs = '1 = expert, leidt anderen op; 2 = volledig zelfstandig; 3 = beginnend, met begeleiding.';
    const sentence = 'Kruis aan wat de functie vraagt, en niet wat de medewerker vandaag al kan of wil kunnen';
    expect(orderOf(`${sentence}. ${rungs}`)).toEqual(['falling']);
    expect(orderOf(`${sentence} ${rungs}`)).toEqual([]);
  });

  it('run by the end that is called the highest, from whichever end they are printed', () => {
    expect(orderOf('Schaal', '1 = stuurt (hoogste)', '2 = doet het zelf', '3 = kent het (laagste)')).toEqual([
      'falling',
    ]);
    expect(orderOf('4 = expert, 3 = gevorderd, 2 = basis, 1 = beginner')).toEqual(['rising']);
    expect(orderOf('3 = is aware of it', '2 = works alone', '1 = guides others')).toEqual(['falling']);
  });

  it('run on where the margin breaks a rung', () => {
    const [scale] = toldScales(['1 = beheerst het en leidt', 'anderen op', '2 = doet het alleen', '3 = met hulp']);
    expect(scale).toMatchObject({ order: 'falling', from: 0, to: 4 });
  });

  it('are not where a rung is missing, the ends contradict each other, or nothing says which is high', () => {
    expect(orderOf('1 = leert het anderen', '2 = doet het alleen', '4 = met hulp')).toEqual([]);
    expect(orderOf('1 = met hulp (hoogste)', '2 = zelfstandig', '3 = leert het anderen')).toEqual([]);
    expect(orderOf('1 = loket', '2 = depot', '3 = werkplaats')).toEqual([]);
    expect(rungOrder(['zelfstandig', 'vlot'])).toBeUndefined();
    expect(rungOrder(['expert: leert het aan', 'gevorderd', 'basis: met hulp'])).toBe('falling');
  });

  it.each([
    ['De zone werkt met graden: graad A is de hoogste (expert), graad B is gevorderd en graad C is basis.', 'falling'],
    ['Niveau 1 is het hoogste (expert), niveau 2 is gevorderd en niveau 3 is basis.', 'falling'],
    ['Een A betekent dat je het anderen leert, een B dat je zelfstandig werkt, een C dat je de basis kent.', 'falling'],
    ['Trede A is basis, trede B gevorderd en trede C expert.', 'rising'],
    ['Bij graad A ben je expert, bij graad B gevorderd en bij graad C volstaat de basis.', 'falling'],
    ['Le degré A est le plus élevé (expert), le degré B est avancé et le degré C est de base.', 'falling'],
  ])('are told by a sentence: %s', (sentence, order) => {
    expect(orderOf('Competenties', sentence)).toEqual([order]);
  });

  it.each([
    'Personeel van graad A heeft een masterdiploma, graad B een bachelor en graad C een diploma secundair.',
    'Zaal A is de grootste, zaal B is de stilste en zaal C is voor vergaderingen.',
    'Niveau 1 is vereist voor onthaal, niveau 2 voor administratie en niveau 3 voor beleid.',
    'Graad A is de hoogste en graad B de laagste.',
  ])('are not told by %s', (sentence) => {
    expect(orderOf('Competenties', sentence)).toEqual([]);
  });

  it('are not those of priorities, ranks or tasks', () => {
    expect(orderOf('Prioriteit', '1 = hoog, 2 = gemiddeld, 3 = laag')).toEqual([]);
    expect(orderOf('Rangen van het personeel:', '1 = expert, 2 = gevorderd, 3 = beginner')).toEqual([]);
    expect(orderOf('1. Leidt de ploeg', '2. Werkt zelfstandig', '3. Maakt verslagen onder toezicht')).toEqual([]);
  });
});

it('counts the levels of a document from the other end where 1 is explained as the highest', () => {
  const texts = ['Betekenis', '1 = leert het anderen', '2 = doet het alleen', '3 = met hulp'];
  expect(levelStatement(texts.map((text) => ({ text, at: {} })))).toMatchObject({ levels: 3, falling: 3 });
  const rising = ['1 = met hulp', '2 = doet het alleen', '3 = leert het anderen'];
  expect(levelStatement(rising.map((text) => ({ text, at: {} }))).falling).toBeUndefined();
  const both = [...texts, 'Tweede schaal', ...rising];
  expect(levelStatement(both.map((text) => ({ text, at: {} }))).falling).toBeUndefined();
});

it('orders letters by what they are explained to mean, and takes the lines that do for no competencies', () => {
  const texts = ['Lecture : A = référent, transmet aux autres ; B = autonome ; C = travaille avec accompagnement'];
  expect(legendCodes(texts)?.rungs.get('a')).toBe(3);
  expect(legendPlaces(texts)).toEqual([0]);
});
