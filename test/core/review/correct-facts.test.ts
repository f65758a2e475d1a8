import { describe, expect, it } from 'vitest';
import type { FactCorrection } from '../../../src/core/model/fact-correction.ts';
import type { FunctionProfile } from '../../../src/core/model/profile.ts';
import {
  correctFacts,
  dictionaryWithFacts,
  factsIn,
  factsOf,
  isSettledByFact,
  rowsIn,
  withFacts,
} from '../../../src/core/review/correct-facts.ts';

const BODE: FunctionProfile = { title: 'Bode', requirements: [], resultAreas: [], conditions: [], payScales: [] };
const at = '2026-11-22T09:00:00Z';
const duinhoek: FactCorrection = { fact: 'organisation', text: 'Gemeente Duinhoek', by: 'An', at };

describe('the facts about a function as a whole', () => {
  it('has an organisation that the document does not print once a person filled it in', () => {
    expect(correctFacts(BODE, [duinhoek])).toEqual({
      facts: { title: 'Bode', organisation: 'Gemeente Duinhoek' },
      standing: [duinhoek],
      conflicts: [],
    });
  });

  it('counts the later of two corrections of one fact', () => {
    const later: FactCorrection = { fact: 'organisation', text: 'Stad Duinhoek', at };
    expect(correctFacts(BODE, [duinhoek, later])).toMatchObject({ standing: [later], conflicts: [] });
  });

  it('follows a corrected document that says a third thing, and keeps what was settled as a conflict', () => {
    const read = { ...BODE, organisation: 'Gemeente Zandhoek' };
    expect(correctFacts(read, [duinhoek])).toEqual({
      facts: { title: 'Bode', organisation: 'Gemeente Zandhoek' },
      standing: [],
      conflicts: [{ correction: duinhoek, now: 'Gemeente Zandhoek' }],
    });
  });

  it('is no conflict where the document meanwhile says what was settled', () => {
    const read = { ...BODE, organisation: 'Gemeente Duinhoek' };
    expect(correctFacts(read, [duinhoek])).toMatchObject({ standing: [duinhoek], conflicts: [] });
  });

  it('can take away what was wrongly read', () => {
    const none: FactCorrection = { fact: 'title', read: 'Bode', at };
    expect(correctFacts(BODE, [none]).facts).toEqual({});
    expect('title' in withFacts(BODE, {})).toBe(false);
  });

  it('leaves everything else of a function and of a dictionary as it was', () => {
    expect(withFacts(BODE, { title: 'Bode', organisation: 'X' })).toEqual({ ...BODE, organisation: 'X' });
    expect(withFacts(BODE, factsOf(BODE))).toBe(BODE);
    const guide = { title: 'Gids', version: '1', competencies: [{ label: 'Inzet', levels: [] }] };
    expect(dictionaryWithFacts(guide, { title: 'Gids', version: '2' })).toEqual({ ...guide, version: '2' });
    expect(dictionaryWithFacts(guide, { title: 'Gids', version: '1' })).toBe(guide);
  });

  it('settles the doubt about an organisation that was inferred', () => {
    const inferred = { code: 'extract/organisation-inferred' };
    expect(isSettledByFact(inferred, [duinhoek])).toBe(true);
    expect(isSettledByFact(inferred, [{ fact: 'title', text: 'Bode', at }])).toBe(false);
    expect(isSettledByFact({ code: 'extract/two-marks' }, [duinhoek])).toBe(false);
  });

  it('is told apart from what was settled of rows', () => {
    const row = { row: { label: 'Inzet', nth: 1 }, act: { kind: 'accept' as const }, at, read: { label: 'Inzet' } };
    expect(factsIn([row, duinhoek])).toEqual([duinhoek]);
    expect(rowsIn([row, duinhoek])).toEqual([row]);
  });
});
