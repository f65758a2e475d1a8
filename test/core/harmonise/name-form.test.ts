import { describe, expect, it } from 'vitest';
import { gradedNames, joinedParts, nameForm } from '../../../src/core/harmonise/name-form.ts';
import { INDEX } from './small-thesaurus.ts';

describe('the forms of a name', () => {
  it('are one for other word forms, word order, compounds and heads', () => {
    const core = (text: string): string => nameForm(text, INDEX.forms).core;
    expect(core('Gericht op klanten')).toBe(core('Klantgerichtheid'));
    expect(core('Zelfstandig kunnen werken')).toBe(core('Zelfstandigheid'));
    expect(core('Luistervaardigheid')).toBe(core('Luisteren'));
  });

  it('keep letters, order and the head apart', () => {
    expect(nameForm('Kennis van de sociale kaart', INDEX.forms)).toMatchObject({
      folded: 'kennis van de sociale kaart',
      joined: 'kennisvandesocialekaart',
      head: 'knowledge',
    });
    expect(nameForm('***', INDEX.forms)).toEqual({ folded: '', joined: '', atoms: [], core: '' });
  });
});

describe('the names of a competency', () => {
  it('are its label, what stands before and in brackets, and its alternatives', () => {
    expect(gradedNames('Visie (conceptueel denken)', ['Strategie']).map((one) => one.text)).toEqual([
      'Visie (conceptueel denken)',
      'Visie',
      'conceptueel denken',
      'Strategie',
    ]);
    expect(gradedNames('Rijbewijs (B)', []).map((one) => one.text)).toEqual(['Rijbewijs (B)', 'Rijbewijs']);
  });
});

describe('what a label joins', () => {
  it.each([
    ['Orde, stiptheid en netheid', ['Orde', 'stiptheid', 'netheid']],
    ['Onthaal/balie', ['Onthaal', 'balie']],
    ['Samenwerken', []],
    ['Zorgen voor mensen', []],
  ])('%s', (label, parts) => {
    expect(joinedParts(label)).toEqual(parts);
  });

  it('is not looked for in a text that is no label', () => {
    expect(joinedParts('a en b '.repeat(100))).toEqual([]);
  });
});
