import { describe, expect, it } from 'vitest';
import { labelEvidence } from '../../../src/core/harmonise/label-evidence.ts';
import { INDEX, subject } from './small-thesaurus.ts';

const told = (from: string, to: string) => labelEvidence(subject(from), subject(to), INDEX);

describe('what two names say by themselves', () => {
  it.each([
    ['Inzet', 'INZET', 'exactMatch', 'suggest/same-name'],
    ['Rekenblad', 'Rekenbladen', 'exactMatch', 'suggest/word-forms'],
    ['Team werk', 'Teamwerk', 'exactMatch', 'suggest/word-forms'],
    ['Orde en netheid', 'Netheid en orde', 'exactMatch', 'suggest/word-forms'],
    ['Kennis van statistiek', 'Vaardigheid in statistiek', 'closeMatch', 'suggest/word-forms'],
    ['Samenwerkne', 'Samenwerken', 'exactMatch', 'suggest/spelling'],
    ['Onderhoud van sportvelden', 'Onderhoud', 'broadMatch', 'suggest/contained'],
    ['Onderhoud', 'Onderhoud van sportvelden', 'narrowMatch', 'suggest/contained'],
    // One of several things that a name joins is a part of it, and no wider than it.
    ['Snorkelen', 'Snorkelen en duiken', 'broadMatch', 'suggest/contained'],
    ['Snorkelen en duiken', 'Snorkelen', 'narrowMatch', 'suggest/contained'],
    ['Zwemmen, snorkelen, duiken', 'Duiken', 'narrowMatch', 'suggest/contained'],
    ['Zoute en zoete baden', 'Baden', 'broadMatch', 'suggest/contained'],
  ])('%s and %s', (from, to, relation, code) => {
    expect(told(from, to)).toMatchObject({ relation, why: { code } });
  });

  it('is nothing where they share nothing', () => {
    expect(told('Inzet', 'Durf')).toBeUndefined();
  });

  it('is no typing error where both are words that exist', () => {
    expect(told('Luisteren', 'Leiderschap')).toBeUndefined();
  });

  it('is less sure between two words that nobody knows', () => {
    expect(told('Verwonderink', 'Verwondering')?.score).toBeLessThan(0.9);
  });

  it('takes signs without letters as they are printed', () => {
    expect(told('***', '***')?.score).toBe(1);
    expect(told('***', '---')).toBeUndefined();
  });
});
