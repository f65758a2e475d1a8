import { describe, expect, it } from 'vitest';
import { placeWords } from '../../src/ui/place-words.ts';

describe('a place in words', () => {
  it('names the page before the line', () => {
    expect(placeWords({ page: 2, line: 14 })).toBe('pagina 2, regel 14');
  });

  it('leaves the line out where a cell says it', () => {
    expect(placeWords({ sheet: 'Profielen', cell: 'B4', line: 4 })).toBe('blad Profielen, cel B4');
  });

  it('says that a place is not known rather than nothing', () => {
    expect(placeWords(undefined)).toBe('plaats niet bekend');
    expect(placeWords({})).toBe('plaats niet bekend');
  });
});
