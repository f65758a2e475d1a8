import { describe, expect, it } from 'vitest';
import type { SeenWord } from '../../../src/read/ocr/ocr-core.ts';
import { isForeignPage } from '../../../src/read/ocr/page-language.ts';
import { isBar } from '../../../src/read/ocr/word-quality.ts';

function seen(text: string, sure = 90): readonly SeenWord[] {
  return text
    .split(' ')
    .map((one, at) => ({ text: one, sure, x0: at * 60, x1: at * 60 + 50, y0: 0, y1: 20, baseline: 20, height: 24 }));
}

describe('the language of a page that was recognised as Dutch', () => {
  it('is another one where its small words are', () => {
    expect(isForeignPage(seen('Il oriente les visiteurs dans la cour et tient les plans pour une équipe'))).toBe(true);
    expect(isForeignPage(seen('You plan the work with your team and report to the head for this area'))).toBe(true);
  });

  it('is Dutch where those are, also with a few names in French, and on a page of hardly any words', () => {
    const dutch = 'Je leidt de ploeg met zorg en je overlegt met het team van de dienst';
    expect(isForeignPage(seen(dutch))).toBe(false);
    expect(isForeignPage(seen(`${dutch} Rue de la Paix et Avenue du Parc pour une école`))).toBe(false);
    expect(isForeignPage(seen('Graad 1 et 2'))).toBe(false);
    expect(isForeignPage(seen('les plans et une carte pour la cour dans le parc', 40))).toBe(false);
  });
});

describe('a bar beside a heading', () => {
  const word = (text: string, x0: number, y0: number, y1: number): SeenWord => ({
    text,
    sure: 80,
    x0,
    x1: x0 + 10 * text.length,
    y0,
    y1,
    baseline: y1,
    height: 24,
  });
  const heading = word('Conditions', 30, 104, 124);

  it('is no letter: it stands out over the word behind it', () => {
    const bar = word('i', 10, 98, 130);
    expect(isBar(bar, [bar, heading])).toBe(true);
  });

  it('is a letter where it is as high as the others, or stands behind them', () => {
    const letter = word('I', 10, 104, 124);
    const last = word('I', 200, 98, 130);
    expect(isBar(letter, [letter, heading])).toBe(false);
    expect(isBar(last, [heading, last])).toBe(false);
  });
});
