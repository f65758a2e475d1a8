import { describe, expect, it } from 'vitest';
import { asked, readCard } from '../read-card.ts';
import { fallingNumbers, fallsWithoutEnd } from '../../../../src/core/extract/legend/falling-numbers.ts';
import { onFallingScale } from '../../../../src/core/extract/level/falling-levels.ts';

describe('numbers that count down', () => {
  it.each([
    [['Competenties', 'Niveau 1 is het hoogste, niveau 4 het laagste.'], 4],
    [['Competenties', 'Niveau 1 is het hoogste, niveau 4 is het laagste.'], 4],
    [['Competentie', 'Plannen', 'Luisteren', 'Bellen', '1 is het hoogste niveau, 3 het laagste.'], 3],
    [['Er zijn vijf trappen per competentie. Trap 1 is de hoogste.'], 5],
    [['Schaal: 1 = hoogste niveau, 4 = laagste niveau. Competenties zonder cijfer tellen niet.'], 4],
    [['Skills are scored on 3 levels, 1 being', 'Skills: 1 = highest, 3 = lowest'], 3],
    [['Competenties', '(1) staat voor het hoogste niveau, (4) voor het laagste.'], 4],
    [['Competenties', 'De schaal telt af: 1 is het sterkst, 5 het zwakst.'], 5],
    [['Competenties', 'Opgelet: niveau 1 is expert, niveau 4 is beginner.'], 4],
    [['Competenties', '1 = topniveau, 4 = instapniveau'], 4],
    [['Competenties', 'Van hoog naar laag: 1, 2, 3 en 4.'], 4],
    [['Competencies', 'From high to low: 1 to 5.'], 5],
    [['Compétences : le niveau 1 est le plus élevé, il y a quatre niveaux.'], 4],
  ])('%j', (texts, levels) => {
    expect(fallingNumbers(texts)).toBe(levels);
  });

  it('are not where 1 is the lowest, where nothing asks, or of ranks and storeys', () => {
    expect(fallingNumbers(['Competenties: niveau 1 is het laagste, niveau 4 is het hoogste.'])).toBeUndefined();
    expect(
      fallingNumbers(['Competentie', 'Plannen', 'x', 'Trap 1 is de hoogste, er zijn vier trappen.']),
    ).toBeUndefined();
    expect(fallingNumbers(['Competenties', 'Van laag naar hoog: 1, 2, 3 en 4.'])).toBeUndefined();
    expect(fallingNumbers(['Competenties', 'Van hoog naar laag: 1, 3 en 4.'])).toBeUndefined();
    expect(fallsWithoutEnd(['Competenties', 'Laptop: 1'])).toBe(false);
    expect(fallsWithoutEnd(['Competenties', '1: Expert worden in zagen', 'Expertise: 1'])).toBe(false);
    expect(fallingNumbers(['Verdieping', 'Trap 1 is de hoogste, er zijn vier trappen.'])).toBeUndefined();
    expect(fallingNumbers(['Personeel: niveau 1 is het hoogste, niveau 5 is het laagste.'])).toBeUndefined();
  });
});

describe('a requirement on a scale that counts down', () => {
  it('gets its rung from the lowest, and keeps its number as printed', () => {
    expect(onFallingScale({ label: 'Plannen', required: 1 }, 4)).toEqual({
      label: 'Plannen',
      required: 4,
      requiredLabel: '1',
      scale: { levels: 4 },
    });
    expect(onFallingScale({ label: 'Plannen', required: 1, requiredPossible: 2 }, 4)).toMatchObject({
      required: 3,
      requiredPossible: 4,
    });
    expect(onFallingScale({ label: 'Plannen', required: 1, requiredLabel: 'I' }, 4).required).toBe(4);
  });

  it('stays where its level is a word, lies above the scale, or is on one of its own', () => {
    const word = {
      label: 'Plannen',
      required: 3,
      requiredLabel: 'sterk',
      scale: { levels: 3, labels: ['a', 'b', 'c'] },
    };
    expect(onFallingScale(word, 4)).toEqual(word);
    expect(onFallingScale({ label: 'Plannen', required: 5 }, 4).required).toBe(5);
    expect(onFallingScale({ label: 'Plannen', required: 2, scale: { levels: 5 } }, 4).required).toBe(2);
    expect(onFallingScale({ label: 'Plannen' }, 4)).toEqual({ label: 'Plannen' });
  });
});

describe('numbers of which only the highest is told', () => {
  const card = (...lines: readonly string[]): ReturnType<typeof readCard> =>
    readCard('Functiekaart kok', 'Gemeente Dorpveld', '', ...lines, '', 'Niveau 1 is het hoogste niveau.');

  it('stay open with a doubt, and are as printed', () => {
    const reading = card('Competenties', '', 'Koken: 1', 'Netheid: 3', 'Luisteren: 2');
    expect(asked(reading).map((one) => [one.label, one.required, one.requiredLabel])).toEqual([
      ['Koken', undefined, '1'],
      ['Netheid', undefined, '3'],
      ['Luisteren', undefined, '2'],
    ]);
    expect(reading.diagnostics.map((one) => one.code)).toEqual(Array(3).fill('extract/unread-gradation'));
  });

  it('count down where another line says how many there are', () => {
    const reading = card('Competenties (schaal van 1 tot 4)', '', 'Koken: 1', 'Netheid: 3', 'Luisteren: 2');
    expect(asked(reading).map((one) => one.required)).toEqual([4, 2, 3]);
    expect(reading.diagnostics).toEqual([]);
  });
});

describe('rows with a word of their own each', () => {
  it('never explain their names as rungs of the words', () => {
    for (const legend of ['Schaal: expert > gevorderd > basis', 'Van hoog naar laag: goud, zilver, brons.']) {
      const words = legend.includes('goud') ? ['zilver', 'brons', 'goud'] : ['gevorderd', 'basis', 'expert'];
      const rows = ['Koken', 'Netheid', 'Luisteren'].map((name, index) => `${name}: ${words[index] ?? ''}`);
      const labels = asked(readCard('Functiekaart kok', '', 'Competenties', '', ...rows, '', legend)).map(
        (one) => one.label,
      );
      expect(labels.filter((label) => words.includes(label))).toEqual([]);
    }
  });
});
