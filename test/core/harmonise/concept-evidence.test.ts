import { describe, expect, it } from 'vitest';
import { conceptEvidence } from '../../../src/core/harmonise/concept-evidence.ts';
import { INDEX, subject } from './small-thesaurus.ts';

const told = (from: string, to: string) => conceptEvidence(subject(from), subject(to), INDEX);

describe('what the thesaurus says of two competencies', () => {
  it.each([
    ['Empathie', 'Inleving', 'exactMatch', 'suggest/synonym'],
    ['Teamwork', "Travail d'équipe", 'exactMatch', 'suggest/synonym'],
    ['Emphatie', 'Inlevingsvermogen', 'exactMatch', 'suggest/misspelt-synonym'],
    ['Empathie', 'Luisteren', 'closeMatch', 'suggest/close'],
    ['Loyaliteit', 'Beroepsgeheim', 'relatedMatch', 'suggest/related'],
    ['Delegeren', 'Leiderschap', 'broadMatch', 'suggest/broader'],
    ['Leiderschap', 'Delegeren', 'narrowMatch', 'suggest/narrower'],
    ['Discretie en loyaliteit', 'Beroepsgeheim', 'narrowMatch', 'suggest/part'],
    ['Beroepsgeheim', 'Discretie en loyaliteit', 'broadMatch', 'suggest/part'],
    ['Actief luisteren naar bewoners', 'Luisteren', 'closeMatch', 'suggest/speaks-of'],
  ])('%s and %s', (from, to, relation, code) => {
    expect(told(from, to)).toMatchObject({ relation, why: { code } });
  });

  it('is nothing where it sees no tie', () => {
    expect(told('Discretie', 'Delegeren')).toBeUndefined();
    expect(told('Leidinggeven', 'Inlevingsvermogen')).toBeUndefined();
  });

  it('knows two sentences that speak of one thing as related', () => {
    expect(told('Luisteren naar bewoners van wijken', 'Luisteren naar klachten over straten')).toMatchObject({
      relation: 'relatedMatch',
      why: { code: 'suggest/speaks-of' },
    });
  });
});
