import { describe, expect, it } from 'vitest';
import { profileOf, readCard } from '../read-card.ts';

const levels = (...lines: readonly string[]): readonly string[] =>
  profileOf(readCard('FUNCTIEKAART', 'Functie: Kok', '', ...lines)).requirements.map(
    ({ label, required }) => `${label} · ${required ?? '?'}`,
  );
const below = (...lines: readonly string[]): readonly string[] =>
  levels('Competenties', '', 'Niveau 3', 'Plannen', 'Kakelen', ...lines);
const two = ['Plannen · 3', 'Kakelen · 3'];

describe('the level over a group of names', () => {
  it('ends at an empty line before what is no known name', () => {
    expect(below('', 'Loopbaan', 'Zaterdagwerk mogelijk')).toEqual([
      ...two,
      'Loopbaan · ?',
      'Zaterdagwerk mogelijk · ?',
    ]);
    expect(below('', 'Versie 2 - goedgekeurd 3 maart').slice(0, 2)).toEqual(two);
    for (const footer of [
      'Versie 2 - goedgekeurd 3 maart',
      'Dienst Personeel en Organisatie',
      'Opgemaakt door de dienst HR',
    ])
      expect(below('', footer).filter((line) => line.endsWith('· 3'))).toEqual(two);
    expect(below('', 'Uurrooster', 'Zaterdagwerk mogelijk')).toEqual(two);
  });

  it('ends so below a group with a name, and below its items', () => {
    const rest = ['', 'Loopbaan', 'Zaterdagwerk mogelijk'];
    const read = ['Plannen · 2', 'Kakelen · 2', 'Loopbaan · ?', 'Zaterdagwerk mogelijk · ?'];
    expect(levels('Kerncompetenties (niveau 2)', '', 'Plannen', 'Kakelen', ...rest)).toEqual(read);
    expect(levels('Kerncompetenties (niveau 2)', '- Plannen', '- Kakelen', ...rest)).toEqual(read);
  });

  it('crosses the empty line onto a known name, and begins again with the next level', () => {
    expect(below('', 'Luisteren')).toEqual([...two, 'Luisteren · 3']);
    expect(below('', 'Niveau 2', 'Zingen', 'Dansen')).toEqual([...two, 'Zingen · 2', 'Dansen · 2']);
  });

  it('goes on where every line is set off, or every name with what explains it', () => {
    const apart = ['Niveau 3', 'Plannen', 'Kakelen', 'Zingen'].flatMap((line) => [line, '']);
    expect(levels('Competenties', '', ...apart)).toEqual([...two, 'Zingen · 3']);
    expect(
      levels(
        ...['Competenties', '', 'Niveau 3', 'Plannen', 'Maakt een planning op.', '', 'Kakelen', 'Kakelt graag mee.'],
        ...['', 'Zingen', 'Zingt vrolijk mee.'],
      ),
    ).toEqual([...two, 'Zingen · 3']);
  });
});
