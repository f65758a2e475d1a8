import { expect, it } from 'vitest';
import { levelLegend } from '../../../../src/core/extract/legend/level-legend.ts';
import { scaleEnds } from '../../../../src/core/extract/legend/scale-ends.ts';

const LISTED = 'Niveau I = basis (laagste niveau), II = zelfstandig, III = gevorderd, IV = expert (hoogste niveau).';

it('takes the second of several listed rungs for no end of the scale', () => {
  expect(scaleEnds(LISTED)?.levels).not.toBe(2);
  expect(scaleEnds('Niveau 1 is het laagste, niveau 4 het hoogste.')?.levels).toBe(4);
});

it('reads all rungs that are listed', () => {
  expect(levelLegend([LISTED])?.labels).toEqual(['basis', 'zelfstandig', 'gevorderd', 'expert']);
});
