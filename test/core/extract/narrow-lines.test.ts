import { describe, expect, it } from 'vitest';
import { profileOf, readCard } from './read-card.ts';

const labels = (...lines: readonly string[]): readonly string[] =>
  profileOf(readCard('Functieprofiel: Kok', '', 'Competenties', '', ...lines)).requirements.map((one) => one.label);

describe('lines of a narrow column', () => {
  it('go on in small letters up to the end of a sentence, and are no names', () => {
    const card = ['Koken – niveau 2', 'Kookt elke dag een', 'warme maaltijd.', '', 'Plannen – niveau 1'];
    const longer = ['Maakt lijsten van wat', 'de keuken nodig heeft', 'en bestelt het.'];
    expect(labels(...card, ...longer)).toEqual(['Koken', 'Plannen']);
  });

  it('stay names of their own where none ends a sentence', () => {
    const names = ['- Kookt elke dag voor velen', '- werkt netjes', '- houdt orde'];
    expect(labels(...names)).toHaveLength(3);
  });
});
