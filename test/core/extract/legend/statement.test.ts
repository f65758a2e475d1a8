import { describe, expect, it } from 'vitest';
import { levelLegend } from '../../../../src/core/extract/legend/level-legend.ts';
import { namedScale } from '../../../../src/core/extract/legend/named-scale.ts';
import { levelStatement } from '../../../../src/core/extract/legend/statement.ts';

function said(...texts: readonly string[]): ReturnType<typeof levelStatement> {
  return levelStatement(texts.map((text, index) => ({ text, at: { line: index + 1 } })));
}

describe('levelStatement', () => {
  it.each([
    'Een hogere gradatie houdt in dat ook de lagere verworven is.',
    'Een hoger niveau omvat de lagere.',
    'Wie een niveau haalt, beheerst ook alle lagere niveaus.',
    'Wie niveau 3 heeft, heeft dus ook niveau 1 en 2.',
    'A higher level includes the lower ones.',
    'Un niveau supérieur implique le niveau inférieur.',
  ])('reads from "%s" that levels are cumulative', (sentence) => {
    expect(said(sentence).isCumulative).toBe(true);
  });

  it.each([
    ['Per competentie zijn er 4 gradaties.', 4],
    ['Elke competentie heeft drie niveaus.', 3],
    ['De niveaus lopen van 1 (laagste) tot 5 (hoogste).', 5],
    ['We use four skill levels.', 4],
  ])('reads from "%s" how long the scale is', (sentence, levels) => {
    expect(said(sentence).levels).toBe(levels);
  });

  it.each(['Het gebouw heeft 3 niveaus.', 'Niveau A is vereist.', 'De vergadering duurt tot 5 uur.'])(
    'reads nothing about levels from "%s"',
    (sentence) => {
      expect(said(sentence)).toEqual({ isCumulative: false });
    },
  );

  it('says no length where two sentences contradict each other', () => {
    expect(said('Elke competentie heeft drie niveaus.', 'Elke competentie heeft vier niveaus.').levels).toBeUndefined();
  });
});

describe('levelLegend', () => {
  it('reads names on one line and line by line', () => {
    expect(levelLegend(['1 = starter, 2 = kenner, 3 = meester'])).toEqual({
      levels: 3,
      labels: ['starter', 'kenner', 'meester'],
    });
    expect(levelLegend(['Niveau 1: kan het met hulp', 'Niveau 2: kan het alleen'])).toEqual({
      levels: 2,
      labels: ['kan het met hulp', 'kan het alleen'],
    });
    expect(levelLegend(['A = notie', 'B = kunde', 'C = meesterschap'])?.levels).toBe(3);
  });

  it('keeps only the length where the names are explanations', () => {
    expect(
      levelLegend([
        '1 = doet dit onder voortdurende begeleiding van een collega',
        '2 = doet dit geheel zelfstandig, ook als het moeilijk is',
      ]),
    ).toEqual({
      levels: 2,
    });
  });

  it('is no legend where numbers do not run on from one', () => {
    expect(levelLegend(['Niveau 3: leidt anderen op'])).toBeUndefined();
    expect(levelLegend(['1 = starter'])).toBeUndefined();
  });
});

describe('namedScale', () => {
  it('reads the rungs that a sentence names', () => {
    expect(namedScale('Niveaus: basis, gevorderd en expert.')).toEqual({
      levels: 3,
      labels: ['basis', 'gevorderd', 'expert'],
    });
  });

  it.each([
    'We use four levels: 1 starter, 2 steady, 3 leading.',
    'Onze niveaus: 1 = starter, 2 = steady en 3 = leading.',
  ])('reads names that are counted from one: "%s"', (sentence) => {
    expect(namedScale(sentence)?.labels).toEqual(['starter', 'steady', 'leading']);
  });

  it('reads nothing where the numbers before the names do not count up', () => {
    expect(namedScale('Levels: 2 starter, 1 steady, 3 leading.')).toBeUndefined();
  });

  it('reads nothing from a sentence that goes on', () => {
    expect(namedScale('Niveau: wordt bepaald door de leidinggevende, na overleg met de dienst.')).toBeUndefined();
  });

  it('reads names that are each explained in brackets', () => {
    const text =
      'We use three levels: Seedling (you are learning), Sapling (you do this alone) and Oak (others learn).';
    expect(namedScale(text)?.labels).toEqual(['Seedling', 'Sapling', 'Oak']);
  });
});

describe('a scale of words or letters beside one of numbers', () => {
  it('is told apart where each level of the other has a number, or where a legend explains letters', () => {
    const words = said(
      'Elke competentie heeft drie niveaus: I (volgt), II (werkt alleen) en III (stuurt).',
      'Gradaties: notie – basis – grondig – expert.',
    );
    expect(words).toMatchObject({ levels: 3, words: { labels: ['notie', 'basis', 'grondig', 'expert'] } });
    const letters = said('Per competentie staan er vier niveaus.', 'A = goede kennis, B = beperkte kennis, C = notie.');
    expect(letters).toMatchObject({ levels: 4, words: { levels: 3 } });
    expect(letters.codes?.rungs.get('a')).toBe(3);
  });

  it('is that of letters beside rows of signs, whatever the letters', () => {
    const signs = '●○○○ leerling ●●○○ maat ●●●○ gezel ●●●● meester';
    const both = said(signs, 'B = basis G = gevorderd E = expert');
    expect(both).toMatchObject({ levels: 4, words: { levels: 3 } });
    expect(both.codes?.rungs.get('g')).toBe(2);
    expect(said(signs, 'W = werkdag Z = zondag').words).toBeUndefined();
  });

  it('is a conflict where the document only counts the levels and names others', () => {
    const { conflict, levels } = said('Elke competentie heeft drie niveaus.', 'Niveaus: zwak, basis, goed, expert.');
    expect(levels).toBeUndefined();
    expect(conflict).toMatchObject({ one: 3, other: 4 });
  });
});
