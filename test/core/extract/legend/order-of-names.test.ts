import { describe, expect, it } from 'vitest';
import { explainsRungs } from '../../../../src/core/extract/legend/legend-line.ts';
import { legendCodes } from '../../../../src/core/extract/legend/legend-codes.ts';
import { listedScales } from '../../../../src/core/extract/legend/listed-scale.ts';
import { namedScale } from '../../../../src/core/extract/legend/named-scale.ts';
import { toldScales } from '../../../../src/core/extract/legend/told-scale.ts';
import { bracketedLevel } from '../../../../src/core/extract/level/bracketed-level.ts';
import { strangeWords } from '../../../../src/core/extract/level/word-levels.ts';
import { orderByEnds, orderOf } from '../../../../src/core/extract/words/level-word.ts';
import { isExplainingLine } from '../../../../src/core/extract/words/explaining-line.ts';
import type { Block } from '../../../../src/core/model/source-text.ts';

describe('the order of rungs by their names', () => {
  it.each([
    [['basiskennis', 'grondige kennis', 'vakkennis'], 'rising'],
    [['specialist level', 'basic knowledge'], 'falling'],
    [['groen', 'geel'], undefined],
  ])('%j: %s', (names, order) => {
    expect(orderOf(names)).toBe(order);
  });

  it.each([
    [['leerling', 'gezel', 'expert'], 'rising'],
    [['expert', 'gezel', 'basis'], 'falling'],
    [['gezel', 'expert', 'leerling'], undefined],
    [['basis', 'gezel', 'beginner'], undefined],
    [['groen', 'geel', 'rood'], undefined],
  ])('by those that are known at the ends, %j: %s', (names, order) => {
    expect(orderByEnds(names)).toBe(order);
  });

  it('is that of a legend of codes only where it speaks of levels', () => {
    expect(legendCodes(['Niveaux : i = initié, p = praticien, e = expert'])?.rungs.get('e')).toBe(3);
    expect(legendCodes(['Diensten: i = intern, p = privé, e = expert'])).toBeUndefined();
  });
});

describe('a scale that a document lists', () => {
  const item = (text: string, kind: 'item' | 'line' = 'item'): Block => ({ kind, text, at: {}, gapBefore: false });
  const lead = (text: string): Block => ({ kind: 'paragraph', text, at: {}, gapBefore: true });

  it.each([
    [
      [lead('Van laag naar hoog:'), item('basis'), item('vlot'), item('expert')],
      ['Van laag naar hoog: basis, vlot, expert'],
    ],
    [
      [lead('Oplopend:'), item('1. basis', 'line'), item('2. vlot', 'line'), item('Daarna', 'line')],
      ['Oplopend: basis, vlot'],
    ],
    [[lead('Taken:'), item('basis'), item('vlot')], []],
    [[lead('Van laag naar hoog:'), item('Je werkt met hulp van een collega.'), item('vlot')], []],
  ])('%#', (blocks, texts) => {
    expect(listedScales(blocks).map((one) => one.text)).toEqual(texts);
  });

  it.each([
    ['In welke mate nodig: in aanleg → op orde → ruim', ['in aanleg', 'op orde', 'ruim']],
    ['Niveaus: Basis / Base < Vlot / Aisé < Expert / Expert', ['Basis / Base', 'Vlot / Aisé', 'Expert / Expert']],
    [
      'Drie niveaus: niveau I (toepassen), niveau II (uitdiepen) en niveau III (uitdragen).',
      ['toepassen', 'uitdiepen', 'uitdragen'],
    ],
    ['Schaal: expert > gevorderd > basis', ['basis', 'gevorderd', 'expert']],
    ['Niveaus: gids > vlot > starter', ['starter', 'vlot', 'gids']],
    ['Je bent hier: Werken > Jobs > Functies', undefined],
    ['Werkwijze: intake → dossier → advies', undefined],
    ['Drie niveaus: niveau II (uitdiepen), niveau I (toepassen) en niveau III (uitdragen).', undefined],
  ])('%s', (text, labels) => {
    expect(namedScale(text)?.labels).toEqual(labels);
  });

  it('may count its grades down, where the lead speaks of these and not of ranks', () => {
    const grades = ['graad 1: expert – leidt op', 'graad 2: gevorderd – werkt alleen', 'graad 3: basis – met hulp'];
    expect(toldScales(['Betekenis van de graden', ...grades])[0]?.order).toBe('falling');
    expect(toldScales(['Weddeschalen', ...grades])).toEqual([]);
  });
});

describe('lines around levels', () => {
  it.each([
    ['(gradatie 3)', 'gradatie 3'],
    ['[Niveau 2]', 'Niveau 2'],
    ['(3)', undefined],
    ['Plannen (niveau 2)', undefined],
  ])('%s', (line, level) => {
    expect(bracketedLevel(line)).toBe(level);
  });

  it.each([
    ['●○○ beperkt | ●●○ ruim | ●●● volledig', true],
    ['●●○ Plannen', false],
  ])('%s explains rungs: %s', (line, explains) => {
    expect(explainsRungs(line)).toBe(explains);
  });

  it('may only say what a column stands for', () => {
    expect(isExplainingLine('Gevraagd niveau volgens het functieprofiel')).toBe(true);
    expect(isExplainingLine('Gevraagd niveau: 3')).toBe(false);
  });

  it('hold strange words only where one of them comes back', () => {
    const isRung = (word: string): boolean => word === 'expert';
    expect(strangeWords(['Orde – gezel', 'Inzet – gezel', 'Tact – expert'], isRung).has('gezel')).toBe(true);
    expect(strangeWords(['Orde – gezel', 'Inzet – meester', 'Tact – expert'], isRung).size).toBe(0);
    expect(strangeWords(['Plannen: basis van alles', 'Orde'], isRung).size).toBe(0);
  });
});
