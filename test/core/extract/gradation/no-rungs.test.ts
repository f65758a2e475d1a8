import { describe, expect, it } from 'vitest';
import { areNoRungs } from '../../../../src/core/extract/gradation/no-rungs.ts';
import { asked, readCard } from '../read-card.ts';

const card = (one: string, other: string): ReturnType<typeof readCard> =>
  readCard(
    '# Functiekaart sluiswachter',
    '',
    '## Competenties',
    '',
    `| Competentie | ${one} | ${other} |`,
    '|---|---|---|',
    '| Klantgerichtheid | x | |',
    '| Samenwerken | | x |',
    '| Orde houden | x | |',
  );

describe('two heads over crosses', () => {
  it.each([
    ['Voldaan', 'Niet voldaan'],
    ['Fase 1', 'Fase 2'],
    ['Junior', 'Senior'],
    ['Not met', 'Met'],
  ])('that are no rungs leave every level open: %s, %s', (one, other) => {
    const reading = card(one, other);
    expect(asked(reading).map(({ label, required }) => [label, required])).toEqual([
      ['Klantgerichtheid', undefined],
      ['Samenwerken', undefined],
      ['Orde houden', undefined],
    ]);
    expect(reading.diagnostics.map((doubt) => [doubt.code, doubt.values?.['text']])).toEqual([
      ['extract/unread-gradation', one],
      ['extract/unread-gradation', other],
      ['extract/unread-gradation', one],
    ]);
  });

  it('that are rungs are read', () => {
    expect(asked(card('Basis', 'Gevorderd')).map(({ required }) => required)).toEqual([1, 2, 1]);
    expect(asked(card('1', '2')).map(({ required }) => required)).toEqual([1, 2, 1]);
    expect(areNoRungs(['Junior', 'Medior', 'Senior'])).toBe(false);
    expect(areNoRungs(['Niveau 1', 'Niveau 2'])).toBe(false);
  });
});
