import { describe, expect, it } from 'vitest';
import { asked, readCard } from '../read-card.ts';

const levels = (...lines: readonly string[]): readonly string[] =>
  asked(readCard('Functiekaart: Sergeant', '', 'Competenties', '', ...lines)).map(
    ({ label, required }) => `${label} ${String(required ?? '?')}`,
  );

describe('a level with a name of its own over the names that have it', () => {
  it.each([['- '], ['']])('gives it to each of them, with "%s" before the names', (bullet) => {
    const card = [
      'Expert (niveau 3)',
      'coachen van de ploeg',
      'Starter (niveau 1)',
      'verslagen schrijven',
      'budget opvolgen',
    ];
    const lines = card.map((line) => (line.includes('(') ? line : bullet + line));
    expect(levels(...lines)).toEqual(['coachen van de ploeg 3', 'verslagen schrijven 1', 'budget opvolgen 1']);
  });

  it('may be said to somebody', () => {
    expect(
      levels(
        'Hierin ben je een trekker (niveau 3)',
        '- coachen',
        'Je begint hiermee (niveau 1)',
        '- blussen',
        '- takelen',
      ),
    ).toEqual(['coachen 3', 'blussen 1', 'takelen 1']);
  });

  it('is a competency where it is known as one, where levels come back, or where the list tells what somebody does', () => {
    const explained = [
      'Luisteren (niveau 2)',
      '- Vraagt door',
      '',
      'Plannen (niveau 1)',
      '- Werkt vooruit',
      '- Houdt termijnen',
    ];
    expect(levels(...explained)).toEqual(['Luisteren 2', 'Plannen 1']);
    const same = ['Takelen (niveau 2)', '- lieren', '', 'Blussen (niveau 2)', '- pompen', '- slangen'];
    expect(levels(...same)).toEqual(['Takelen 2', 'Blussen 2']);
  });
});
