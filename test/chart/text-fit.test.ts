import { describe, expect, it } from 'vitest';
import { fitText, textWidth } from '../../src/chart/text-fit.ts';

describe('text in a picture', () => {
  it('stays on one line where it fits', () => {
    expect(fitText('Samenwerken', 200, 14, 2)).toEqual(['Samenwerken']);
  });

  it('breaks at a space where one line is too short', () => {
    expect(fitText('Kennis van de regelgeving', 120, 14, 2)).toEqual(['Kennis van de', 'regelgeving']);
  });

  it('is shortened with an ellipsis where the lines run out', () => {
    const lines = fitText('Kennis van de wetgeving en regelgeving van de organisatie', 120, 14, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(120);
  });

  it('shortens one word that is wider than the line', () => {
    const [line = ''] = fitText('Verantwoordelijkheidszin', 80, 14, 2);
    expect(line).toMatch(/^Verant.*…$/);
    expect(textWidth(line, 14)).toBeLessThanOrEqual(80);
  });

  it('gives one empty line for an empty text', () => {
    expect(fitText('', 80, 14, 2)).toEqual(['']);
  });
});
