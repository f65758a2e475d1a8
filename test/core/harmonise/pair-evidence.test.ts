import { describe, expect, it } from 'vitest';
import { pairEvidence, SURE } from '../../../src/core/harmonise/pair-evidence.ts';
import type { Evidence } from '../../../src/core/harmonise/evidence.ts';
import { INDEX, subject } from './small-thesaurus.ts';

const told = (from: string, to: string, cosine = 0) =>
  pairEvidence(subject(from), subject(to), cosine, undefined, INDEX);

describe('all evidence about a pair', () => {
  it('never makes false friends the same, but says so where they have to do with each other', () => {
    expect(told('Leidinggeven', 'Inlevingsvermogen', 0.9)).toBeUndefined();
    expect(told('Klantgerichtheid', 'Klantvriendelijkheid', 0.9)).toMatchObject({
      relation: 'relatedMatch',
      score: 0.3,
      why: { code: 'suggest/false-friends' },
    });
  });

  it('is lifted by likeness of texts and of cluster, but never to what is preselected', () => {
    const plain = told('Empathie', 'Luisteren')?.score ?? 0;
    const lifted = told('Empathie', 'Luisteren', 0.4)?.score ?? 0;
    expect(lifted).toBeGreaterThan(plain);
    const [one, other] = ['Verwonderink', 'Verwondering'].map((label) => subject(label, { cluster: 'Houding' }));
    if (one === undefined || other === undefined) throw new Error('no subjects');
    expect(pairEvidence(one, other, 1, undefined, INDEX)?.score).toBeLessThan(SURE);
  });

  it('is lower between what one knows and how one behaves', () => {
    const behaviour = subject('Empathie', { kind: 'behavioural' });
    const knowledge = subject('Inleving', { kind: 'knowledge' });
    const attitude = subject('Inleving', { kind: 'attitude' });
    expect(pairEvidence(behaviour, knowledge, 0, undefined, INDEX)?.score).toBeLessThan(SURE);
    expect(pairEvidence(behaviour, attitude, 0, undefined, INDEX)?.score).toBe(0.96);
  });

  it('counts words less between labels that the thesaurus knows as two things', () => {
    expect(told('Klantvriendelijkheid', 'Vriendelijkheid')?.relation).toBe('exactMatch');
    expect(told('Capacité d’écoute', 'Capacité empathique')?.relation).not.toBe('exactMatch');
  });

  it('takes what people settled before what words say', () => {
    const settled: Evidence = { relation: 'closeMatch', score: 0.97, why: { code: 'suggest/through-confirmed' } };
    expect(pairEvidence(subject('Discretie'), subject('Delegeren'), 0, settled, INDEX)).toEqual(settled);
  });

  it('is nothing where nothing speaks for it', () => {
    expect(told('Discretie', 'Delegeren')).toBeUndefined();
  });
});
