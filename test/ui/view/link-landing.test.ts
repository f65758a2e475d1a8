import { describe, expect, it } from 'vitest';
import type { DocumentReading } from '../../../src/core/model/document-reading.ts';
import type { Mapping } from '../../../src/core/model/crosswalk.ts';
import { addressOfLink, linkToLookAt } from '../../../src/ui/view/link-landing.ts';
import { corpus, mapping, profile } from '../../build.ts';
import { importItem } from '../../state/import-item.ts';

const TOWNS = ['Eengem', 'Tweegem'].map((organisation) => ({ organisation, title: 'Bode', requirements: [] }));
const ELSEWHERE = mapping('Verweg:Orde', 'Gids:Netheid', 'exactMatch', 'suggested');
const SETTLED = mapping('Eengem:Orde', 'Tweegem:Netheid');
const OPEN = mapping('Eengem:Kassa', 'Tweegem:Balie', 'exactMatch', 'suggested');

function links(...mappings: readonly Mapping[]): DocumentReading {
  return { file: 'links.json', kind: 'crosswalk', mappings, diagnostics: [] };
}

describe('after bringing in nothing but links, one goes on', () => {
  const here = corpus({ profiles: TOWNS });
  const chosen = (all: typeof here, ...mappings: readonly Mapping[]): Mapping | undefined =>
    linkToLookAt([importItem({ readings: [links(...mappings)] })], all);

  it('at one that waits between sources that are at hand, else at the first of those', () => {
    expect(chosen(here, ELSEWHERE, SETTLED, OPEN)).toBe(OPEN);
    expect(chosen(here, ELSEWHERE, SETTLED)).toBe(SETTLED);
    expect(chosen(here, ELSEWHERE)).toBe(ELSEWHERE);
  });

  it('rather at one of which something else is said here', () => {
    const mine = corpus({ profiles: TOWNS, mappings: [{ ...SETTLED, relation: 'broadMatch', by: 'An' }] });
    expect(chosen(mine, OPEN, { ...SETTLED, by: 'Bea' })).toMatchObject({ by: 'Bea' });
  });

  it('at the row of that link', () => {
    const kept = corpus({ profiles: TOWNS, mappings: [SETTLED] });
    expect(addressOfLink(SETTLED, kept)).toBe('#/koppelen?van=Eengem&naar=Tweegem&rij=mappings-0');
  });

  it('nowhere else where functions came along', () => {
    const card: DocumentReading = { file: 'a.txt', kind: 'function-profile', profile: profile(), diagnostics: [] };
    expect(linkToLookAt([importItem({ readings: [links(OPEN), card] })], here)).toBeUndefined();
  });
});
