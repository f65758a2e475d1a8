import { expect, it } from 'vitest';
import { sharedOptions } from '../../../../src/core/extract/gradation/shared-options.ts';

const ONE = '☐ kern ☒ vlot ☐ expert';

it('reads the rung that is ticked among options that all rows print', () => {
  const read = sharedOptions([ONE, '☒ kern ☐ vlot ☐ expert', '', '☐ kern ☐ vlot ☐ expert']);
  expect(read?.(ONE)).toEqual({ kind: 'level', level: 2, of: 3, printed: 'vlot' });
  expect(read?.('☐ kern ☐ vlot ☐ expert')).toEqual({ kind: 'none' });
  expect(read?.('☐ kern ☒ vlot ☒ expert')).toMatchObject({ level: 2, possible: 3 });
  expect(sharedOptions(Array(3).fill('☐ expert ☒ vlot ☐ basis'))?.('☐ expert ☐ vlot ☒ basis')).toMatchObject({
    level: 1,
  });
});

it('reads nothing where options differ or have no end that is high', () => {
  expect(sharedOptions([ONE, ONE, '☐ kern ☒ vlot ☐ meester'])).toBeUndefined();
  expect(sharedOptions(Array(3).fill('☐ ja ☒ nee'))).toBeUndefined();
  expect(sharedOptions([ONE, ONE])).toBeUndefined();
});
