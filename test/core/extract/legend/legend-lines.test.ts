import { describe, expect, it } from 'vitest';
import { withWholeLegends } from '../../../../src/core/extract/legend/legend-lines.ts';

const whole = (...lines: readonly string[]): readonly string[] =>
  withWholeLegends(lines.map((text, index) => ({ text, at: { file: 'kaart.pdf', line: index + 1 } }))).map(
    (one) => one.text,
  );

describe('a legend that runs over two lines', () => {
  it('is whole where the margin broke a rung', () => {
    expect(whole('1 = hulp, 2 =', 'alleen')).toEqual(['1 = hulp, 2 = alleen']);
    expect(whole('1 = hulp, 2', '= alleen')).toEqual(['1 = hulp, 2 = alleen']);
    expect(whole('1 = hulp, 2 = zeer', 'vlot, 3 = gids')).toEqual(['1 = hulp, 2 = zeer vlot, 3 = gids']);
  });

  it('does not take the line below that is no part of it', () => {
    const lines = ['1 = hulp, 2 = alleen', 'Samenwerken', 'zin in werken', '2 = alleen.', 'in nood: 3 = gids'];
    expect(whole(...lines)).toEqual(lines);
  });
});
