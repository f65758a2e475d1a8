import { describe, expect, it } from 'vitest';
import { asked, readHtmlCard } from '../read-card.ts';

const NAMES = ['Poncer', 'Accorder', 'Vernir'];
const LEGEND = 'Degrés : A = notions ; B = pratique ; C = maîtrise ; D = expertise';

describe('a range of rungs that the document calls by a letter or name', () => {
  const card = (
    ...levels: readonly string[]
  ): readonly (readonly [string, number | undefined, number | undefined])[] => {
    const rows = levels.map((level, index) => `<tr><td>${NAMES[index] ?? ''}</td><td>${level}</td></tr>`).join('');
    return asked(
      readHtmlCard(
        `<h1>Fiche de poste : Luthier</h1><h2>Compétences</h2><table><tr><th>Compétence</th><th>Degré</th></tr>${rows}</table><p>${LEGEND}</p>`,
      ),
    ).map(({ label, required, requiredPossible }) => [label, required, requiredPossible]);
  };

  it('asks the lower and may ask the higher', () => {
    expect(card('B', 'B à C', 'A - D')).toEqual([
      ['Poncer', 2, undefined],
      ['Accorder', 2, 3],
      ['Vernir', 1, 4],
    ]);
  });

  it('asks nothing where an end is no rung, or the first lies above the second', () => {
    expect(card('B', 'C à B', 'B à Z').map(([, required]) => required)).toEqual([2, undefined, undefined]);
  });
});
