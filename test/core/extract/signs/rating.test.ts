import { describe, expect, it } from 'vitest';
import { isLegendLine } from '../../../../src/core/extract/legend/legend-line.ts';
import { printedScale } from '../../../../src/core/extract/signs/printed-scale.ts';
import { printedSigns } from '../../../../src/core/extract/level/printed-signs.ts';
import { ratedLines } from '../../../../src/core/extract/signs/rated-line.ts';
import { ratingOf } from '../../../../src/core/extract/signs/rating.ts';
import { rungBook } from '../../../../src/core/extract/signs/rung-book.ts';
import { orderOf } from '../../../../src/core/extract/words/level-word.ts';
import { scaleEnds } from '../../../../src/core/extract/legend/scale-ends.ts';

const NOTHING = { rungs: new Map<string, number>() };

describe('a rating with the name of its rung', () => {
  it.each([
    ['niveau III (uitdragen)', 3],
    ['III (uitdragen)', 3],
    ['Plannen (3)', undefined],
  ])('%s', (text, level) => {
    expect(ratingOf(text, NOTHING)?.level).toBe(level);
  });
});

describe('what a document says of its rungs', () => {
  it('gives their names a place on the scale', () => {
    const book = rungBook({ isCumulative: false, scale: { levels: 2, labels: ['leerling', 'meester'] } });
    expect(book.rungs.get('meester')).toBe(2);
  });

  it('may be only the ends, with which of them is high', () => {
    expect(scaleEnds('Niveaus: A (hoogste) tot E (laagste).')).toEqual({
      levels: 5,
      areLetters: true,
      order: 'falling',
    });
    expect(scaleEnds('Niveaux : 1 (le plus bas) à 4 (le plus élevé).')?.levels).toBe(4);
    expect(scaleEnds('Bussen: 1 (traag) tot 4 (snel)')).toBeUndefined();
  });

  it('is ordered by the names that are known', () => {
    expect(orderOf(['leermeester', 'gevorderd', 'beginner'])).toBe('falling');
    expect(orderOf(['blauw', 'groen'])).toBeUndefined();
  });

  it('asks nothing itself', () => {
    expect(isLegendLine('Niveaus: basis, gevorderd, expert')).toBe(true);
    expect(isLegendLine('Plannen: basis')).toBe(false);
  });
});

describe('a rating', () => {
  it('is a numeral with the word for a level', () => {
    expect(ratingOf('niveau III', NOTHING)).toMatchObject({ level: 3, isSure: true });
  });

  it('has no rung where nothing tells the order of its letters', () => {
    expect(ratingOf('B', NOTHING)?.level).toBeUndefined();
  });

  it('is no mark alone, no text and no level of a language', () => {
    for (const text of ['x', 'B1', 'teamoverleg', '38 uur', '60 %', 'P1'])
      expect(ratingOf(text, NOTHING)).toBeUndefined();
  });

  it('is the last of a row of full signs, or the place of the only one', () => {
    expect(printedSigns('☐ ☒ ☐')?.full).toEqual([2]);
    expect(ratingOf('★★★☆', NOTHING)).toMatchObject({ level: 3, of: 4 });
    expect(ratingOf('☆☆☆☆', NOTHING)).toMatchObject({ sign: 'none' });
  });

  it('is the rung that is marked on a scale printed whole', () => {
    expect(printedScale('1 2 [3] 4', [], NOTHING)?.chosen).toEqual([3]);
    expect(printedScale('basis / gevorderd / expert', ['gevorderd'], NOTHING)?.chosen).toEqual([2]);
    expect(ratingOf('1 - 2 - 3 - 4', NOTHING)).toMatchObject({ sign: 'none' });
    // The first box was taken for a bullet: the names are one place off.
    expect(printedScale('laag ☒ midden ☐ hoog', [], NOTHING)).toBeUndefined();
  });
});

describe('a line', () => {
  it('is parted in every way it allows', () => {
    expect(ratedLines('Luisteren – III', NOTHING)[0]).toMatchObject({ label: 'Luisteren', rating: { level: 3 } });
    expect(ratedLines('Samenwerken: verwacht wordt niveau 2', NOTHING)[0]?.rating.level).toBe(2);
  });

  it('keeps what it says of the level', () => {
    expect(ratedLines('Sorteren\t● ● ● ○', NOTHING)[0]).toMatchObject({
      label: 'Sorteren',
      rating: { level: 3, of: 4 },
    });
    const [line] = ratedLines('Sorteren: niveau 3 is nodig, want je leert het aan', NOTHING);
    expect(line).toMatchObject({ label: 'Sorteren', rating: { level: 3 }, text: 'is nodig, want je leert het aan' });
    expect(ratedLines('Sorteren: niveau 3 is niet nodig', NOTHING)).toEqual([]);
    expect(ratedLines('Sorteren: niveau 3 niet vereist', NOTHING)).toEqual([]);
  });

  it('that is a sentence holds no name', () => {
    expect(ratedLines('Plannen wordt verwacht op niveau 4. Luisteren wordt verwacht op niveau 3.', NOTHING)).toEqual(
      [],
    );
  });
});
