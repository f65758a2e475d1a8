import { describe, expect, it } from 'vitest';
import { oneLine } from '../../../src/core/text/one-line.ts';

describe('oneLine', () => {
  it('joins the lines of a cell, whatever room stands between its words', () => {
    expect(oneLine(' Plannen\r\nen \t organiseren\u00A0')).toBe('Plannen en organiseren');
  });

  it('leaves a text on one line as it is, without the room around it', () => {
    expect(oneLine(' Plannen en organiseren ')).toBe('Plannen en organiseren');
  });
});
