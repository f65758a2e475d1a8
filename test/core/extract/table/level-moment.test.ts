import { describe, expect, it } from 'vitest';
import { levelMoments } from '../../../../src/core/extract/table/level-moment.ts';

describe('headers over levels of several moments', () => {
  it.each([
    [
      ['Niveau bij de start', 'Niveau na 2 jaar'],
      ['level', 'wished'],
    ],
    [
      ['Vereist bij indiensttreding', 'Gewenst na één jaar'],
      ['level', 'wished'],
    ],
    [
      ['Instapniveau', 'Streefniveau'],
      ['level', 'wished'],
    ],
    [
      ['Requis à l’entrée', 'Souhaité dans deux ans'],
      ['level', 'wished'],
    ],
  ])('%j', (headers, moments) => {
    expect(levelMoments(headers)).toEqual(moments);
  });

  it('what is asked at one later moment alone is required', () => {
    expect(levelMoments(['Niveau na 2 jaar'])).toEqual(['level']);
  });

  it('names of tasks and functions are no moments', () => {
    expect(levelMoments(['Werken op hoogte', 'Bediende', 'Voor kinderen', 'Gewenste aankopen na overleg'])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
