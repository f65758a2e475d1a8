import { describe, expect, it } from 'vitest';
import { settledMappings, type SettledEnd } from '../../../src/core/harmonise/settled-evidence.ts';
import { mapping } from '../../build.ts';

const end = (source: string, label: string, id?: string): SettledEnd => ({
  source,
  competency: { label, ...(id === undefined ? {} : { id }) },
});
const here = end('Stad Hier', 'Empathie');
const there = end('Daar', 'Meevoelen');
const gids = end('Gids', 'Inlevingsvermogen', 'inleving');

describe('what people settled', () => {
  it('is not asked again, whichever way it was written and whatever it was', () => {
    for (const state of ['confirmed', 'rejected'] as const) {
      const settled = settledMappings([mapping('Hier:empathie', 'Gids:inleving', 'relatedMatch', state)]);
      expect(settled.isSettled(here, gids)).toBe(true);
      expect(settled.isSettled(gids, here)).toBe(true);
      expect(settled.isSettled(here, there)).toBe(false);
    }
  });

  it('makes the same of two that were confirmed with a third', () => {
    const settled = settledMappings([
      mapping('Hier:Empathie', 'Gids:inleving'),
      mapping('Daar:Meevoelen', 'Gids:inleving'),
    ]);
    expect(settled.evidence(here, there)?.why.code).toBe('suggest/through-confirmed');
    expect(settled.evidence(there, here)?.relation).toBe('closeMatch');
  });

  it('speaks for the same label of another organisation', () => {
    const settled = settledMappings([mapping('Ginder:Empathie', 'Gids:inleving')]);
    expect(settled.evidence(here, gids)?.why.code).toBe('suggest/confirmed-elsewhere');
    expect(settled.evidence(gids, here)?.why.code).toBe('suggest/confirmed-elsewhere');
    expect(settled.evidence(there, gids)).toBeUndefined();
  });

  it('says nothing where it is only suggested, rejected or related', () => {
    const settled = settledMappings([
      mapping('Ginder:Empathie', 'Gids:inleving', 'exactMatch', 'suggested'),
      mapping('Elders:Empathie', 'Gids:inleving', 'exactMatch', 'rejected'),
      mapping('Ver:Empathie', 'Gids:inleving', 'relatedMatch'),
    ]);
    expect(settled.isSettled(here, gids)).toBe(false);
    expect(settled.evidence(here, gids)).toBeUndefined();
    expect(settledMappings([]).isSettled(here, gids)).toBe(false);
  });
});
