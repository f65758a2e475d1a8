import { describe, expect, it } from 'vitest';
import { profileOf, readCard } from '../read-card.ts';

const read = (...lines: readonly string[]): readonly string[] =>
  profileOf(readCard('Functiekaart: Veerman', '', 'Competenties', '', ...lines)).requirements.map(
    ({ label, required, scale }) =>
      `${label.replace(/[ .]+$/u, '')} ${String(required ?? '?')}/${String(scale?.levels ?? '?')}`,
  );

describe('a legend of pluses, a line each', () => {
  const legend = ['+    met hulp aan boord', '++   alleen op het water', '+++  leert het anderen aan', ''];

  it('asks nothing and is the scale of the signs behind the names', () => {
    expect(read(...legend, 'Sturen ............ ++', 'Aanmeren .......... +++', 'Peilen ............ +')).toEqual([
      'Sturen 2/3',
      'Aanmeren 3/3',
      'Peilen 1/3',
    ]);
  });

  it('is a list of names where the signs do not count up', () => {
    expect(read('+ sturen met zorg', '+ aanmeren bij wind', '+ peilen van diepte')).toEqual([
      'sturen met zorg ?/?',
      'aanmeren bij wind ?/?',
      'peilen van diepte ?/?',
    ]);
  });
});
