import { describe, expect, it } from 'vitest';
import { readCard } from './read-card.ts';

/** The doubts about a card with a sentence over its table. */
function doubtsOver(sentence: string): readonly unknown[] {
  const reading = readCard(
    '# Functiekaart: Bode',
    '',
    '## Samenvatting',
    '',
    sentence,
    '',
    '## Competenties',
    '',
    '| Competentie | Niveau |',
    '|---|---|',
    '| Leidinggeven | 3 |',
    '| Luisteren | 2 |',
    '| Actief luisteren | 1 |',
  );
  return reading.diagnostics.flatMap(({ code, values }) => (code === 'extract/level-conflict-told' ? [values] : []));
}

describe('a sentence that asks another level than the row', () => {
  it.each([
    ['De zwaarste competentie is Leidinggeven, met vereist niveau 4.', 'Leidinggeven', 3, 4],
    ['Voor leidinggeven verwachten we niveau 2.', 'Leidinggeven', 3, 2],
    ['Deze functie vraagt niveau 4 voor leidinggeven.', 'Leidinggeven', 3, 4],
    ['Vereist zijn luisteren op niveau 3 en leidinggeven op niveau 3.', 'Luisteren', 2, 3],
    ['Vereist: actief luisteren op niveau 2.', 'Actief luisteren', 1, 2],
    ['La fonction exige le niveau 4 pour leidinggeven.', 'Leidinggeven', 3, 4],
  ])('is a doubt: %s', (sentence, label, level, told) => {
    expect(doubtsOver(sentence)).toEqual([{ label, level, told }]);
  });

  it.each([
    'Voor leidinggeven verwachten we niveau 3.',
    'Voor leidinggeven verwachten we na twee jaar niveau 4.',
    'Leidinggeven op niveau 4 is niet vereist.',
    'De schaal loopt tot niveau 4, en leidinggeven is vereist.',
    'Bij andere functies wordt leidinggeven op niveau 4 gevraagd.',
    'Leidinggeven: niveau 4 is het hoogste van de schaal.',
  ])('is none: %s', (sentence) => {
    expect(doubtsOver(sentence)).toEqual([]);
  });
});
