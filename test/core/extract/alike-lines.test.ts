import { describe, expect, it } from 'vitest';
import { asked, readCard } from './read-card.ts';

const HEAD = ['Functiekaart', '', 'Functie: sluiswachter', 'Dienst: water', '', 'Competenties', ''];
const NAMES = ['Peilen van het water', 'Samenwerken', 'Orde houden', 'Sturen'];
const LEVELS = [3, 2, 4, 1];

/** The levels that a list reads to when each line is made in one form. */
function levelsOf(form: (name: string, level: number) => string, bullet: string): readonly unknown[] {
  const lines = NAMES.map((name, index) => `${bullet}${form(name, LEVELS[index] ?? 0)}`);
  return asked(readCard(...HEAD, ...lines)).map(({ label, required }) => [label, required]);
}

describe('a list whose lines are all made alike gives its levels', () => {
  const FORMS: readonly (readonly [string, (name: string, level: number) => string])[] = [
    ['a fraction behind the name', (name, level) => `${name} ${String(level)}/4`],
    ['a figure with a star', (name, level) => `${name} ${String(level)}*`],
    ['a figure alone', (name, level) => `${name} ${String(level)}`],
    ['a code before the name', (name, level) => `N${String(level)} ${name}`],
    ['stars', (name, level) => `${name} ${'*'.repeat(level)}`],
    ['plus signs behind a colon', (name, level) => `${name}: ${'+'.repeat(level)}`],
    ['an arrow head', (name, level) => `${name} > ${String(level)}`],
    ['at least', (name, level) => `${name} ≥ ${String(level)}`],
    ['a semicolon', (name, level) => `${name}; ${String(level)}`],
    ['a slash', (name, level) => `${name} / ${String(level)}`],
    ['a word of its own', (name, level) => `${name}: sport ${String(level)}`],
    ['a step out of so many', (name, level) => `${name}: stap ${String(level)} van 4`],
  ];
  it.each(FORMS)('%s', (_, form) => {
    for (const bullet of ['- ', ''])
      expect(levelsOf(form, bullet)).toEqual(NAMES.map((name, at) => [name, LEVELS[at]]));
  });

  it.each([
    ['versions', ['Windows 7', 'Windows 8', 'Samenwerken']],
    ['rooms', ['Sleutels: lokaal 3', 'Poetsen: lokaal 1', 'Samenwerken: lokaal 2']],
    ['items that count', ['Samenwerken 1', 'Peilen 2', 'Sturen 3']],
    ['footnotes', ['Samenwerken *', 'Peilen *', 'Sturen']],
  ])('but not %s', (_, lines) => {
    const read = asked(readCard(...HEAD, ...lines.map((line) => `- ${line}`)));
    expect(read.filter((one) => one.required !== undefined)).toEqual([]);
  });
});
