import { describe, expect, it } from 'vitest';
import { nameForm } from '../../../src/core/harmonise/name-form.ts';
import { spellingGrade } from '../../../src/core/harmonise/thesaurus-index.ts';
import { INDEX } from './small-thesaurus.ts';

const named = (text: string): readonly string[] => INDEX.whole(nameForm(text, INDEX.forms)).map((one) => one.concept);

describe('a name in the thesaurus', () => {
  it.each([
    ['Teamwerk', 'samenwerken'],
    ['samen werken', 'samenwerken'],
    ['TRAVAIL D’EQUIPE', 'samenwerken'],
    ['Vermogen tot inleving', 'empathie'],
    ['Sarnenwerken', 'samenwerken'],
    ['Schriftelijke comunicatie', 'schrijven'],
    ['over goede redactionele eigenschappen beschikken', 'schrijven'],
  ])('%s is found', (text, concept) => {
    expect(named(text)).toEqual([concept]);
  });

  it('is not found for another word, nor for one that is written as it should be', () => {
    expect(named('Samenvatten')).toEqual([]);
    expect(named('kaart')).toEqual([]);
    expect(named('')).toEqual([]);
  });

  it('is found within a sentence, with the share of the words that it explains', () => {
    const within = INDEX.within(nameForm('actief luisteren naar bewoners', INDEX.forms));
    expect([...within.keys()]).toEqual(['luisteren']);
    expect(within.get('luisteren')).toBeGreaterThan(0.5);
    expect(within.get('luisteren')).toBeLessThan(1);
  });
});

describe('concepts', () => {
  it('are tied as the thesaurus says, from either side', () => {
    expect(INDEX.tie('delegeren', 'leidinggeven')).toBe('broader');
    expect(INDEX.tie('leidinggeven', 'delegeren')).toBe('narrower');
    expect(INDEX.tie('luisteren', 'empathie')).toBe('close');
    expect(INDEX.tie('discretie', 'loyaliteit')).toBe('related');
    expect(INDEX.tie('leidinggeven', 'empathie')).toBe('false-friend');
    expect(INDEX.tie('discretie', 'delegeren')).toBe('none');
    expect(INDEX.tie('discretie', 'discretie')).toBe('same');
    expect(INDEX.isFalseFriend('klantgericht', 'klantvriendelijk')).toBe(true);
    expect(INDEX.around('leidinggeven')).toEqual(['leidinggeven', 'delegeren']);
  });

  it('are shown by their first Dutch name', () => {
    expect(INDEX.nameOf('empathie')).toBe('Inlevingsvermogen');
    expect(INDEX.nameOf('onbekend')).toBe('onbekend');
  });
});

it('gives a rare root more weight than a common one, and an unknown one the most', () => {
  expect(INDEX.weightOf('xyz')).toBeGreaterThan(INDEX.weightOf('luist'));
});

describe('a name with an error', () => {
  it.each([
    ['sarnenwerken', 'samenwerken', 0.98],
    ['samenwerkne', 'samenwerken', 0.97],
    ['respekt', 'respect', 0.8],
    ['klantgerchthed', 'klantgerichtheid', 0.95],
    ['inzet', 'inzicht', 0],
  ])('%s is surely %s to the degree %d', (one, other, grade) => {
    expect(spellingGrade(one, other)).toBe(grade);
    expect(spellingGrade(other, one)).toBe(grade);
  });
});
