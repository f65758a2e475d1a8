import { describe, expect, it } from 'vitest';
import { seekerIn } from '../../../../src/core/extract/words/seeking-line.ts';

describe('a line that says who seeks somebody', () => {
  it.each([
    ['Gemeente Voorbeeldegem werft aan', 'Gemeente Voorbeeldegem'],
    ['Zwembad De Golf zoekt een (m/v/x):', 'Zwembad De Golf'],
    ['La commune de Voorbeeldegem recrute un', 'La commune de Voorbeeldegem'],
    ['Example Town is looking for a', 'Example Town'],
  ])('%s', (line, employer) => {
    expect(seekerIn(line)).toBe(employer);
  });

  it.each([
    'Gemeente Voorbeeldegem zoekt een redder',
    'Wat zoekt iemand die werft?',
    'Aanwerven',
    'De bode zoekt. Hij vindt.',
  ])('%s says whom, or is none', (line) => {
    expect(seekerIn(line)).toBeUndefined();
  });
});
