import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import type { FunctionProfile } from '../../../src/core/model/profile.ts';
import { compareGroups } from '../../../src/ui/view/compare-rows.ts';
import { compareFinding, compareLead } from '../../../src/ui/view/compare-sentence.ts';
import { corpus, profile, requirements } from '../../build.ts';

/** Ordinary spaces in place of those that do not break, so that the sentences can be read here. */
function plain(text: string): string {
  return text.replaceAll('\u202f', ' ');
}

function sentences(...profiles: readonly FunctionProfile[]): { readonly finding: string; readonly lead: string } {
  const all = corpus({ profiles });
  const analysis = analyse(all);
  const groups = compareGroups(all.profiles, analysis);
  return {
    finding: plain(compareFinding(all.profiles, groups, analysis)),
    lead: plain(compareLead(all.profiles, groups, analysis)),
  };
}

function card(title: string, asked: Parameters<typeof requirements>[0]): FunctionProfile {
  return profile({ title, organisation: 'Voorbeeldegem', requirements: requirements(asked) });
}

describe('the finding of a comparison', () => {
  it('counts the crosses that two functions share', () => {
    // 3 + 2 shared; 3 + 3 + 1 on at least one.
    const { finding, lead } = sentences(
      card('Onthaal', { Inzet: 3, Rekenen: 2, Kassa: 1 }),
      card('Loket', { Inzet: 3, Rekenen: 3 }),
    );
    expect(finding).toBe('Deze twee functies delen 5 van hun 7 kruisjes');
    expect(lead).toBe(
      'Wie aan de kaart van Onthaal voldoet, heeft al 83 % van wat Loket vraagt. Omgekeerd is dat 83 %: Kassa komt erbij.',
    );
  });

  it('gives an interval where a level is not stated', () => {
    const { finding, lead } = sentences(card('Onthaal', { Inzet: 3 }), card('Loket', { Inzet: undefined }));
    expect(finding).toBe('Deze twee functies delen tussen 33 en 100 % van hun kruisjes');
    expect(lead).toContain('Omgekeerd is dat tussen 33 en 100 %.');
  });

  it('says so where nothing is shared, everything is the same, or nothing is asked', () => {
    expect(sentences(card('Onthaal', { Inzet: 3 }), card('Loket', { Kassa: 1 })).finding).toBe(
      'Deze twee functies delen geen enkel kruisje',
    );
    expect(sentences(card('Onthaal', { Inzet: 3 }), card('Loket', { Inzet: 3 })).finding).toBe(
      'Deze twee functies vragen precies dezelfde 3 kruisjes',
    );
    expect(sentences(card('Onthaal', { Inzet: 3 }), card('Loket', {})).finding).toBe(
      'Minstens één van deze functies vraagt geen competenties',
    );
  });

  it('counts the competencies that all of three functions ask, and names the nearest and farthest two', () => {
    const { finding, lead } = sentences(
      card('Onthaal', { Inzet: 3, Kassa: 1 }),
      card('Loket', { Inzet: 3, Kassa: 2 }),
      card('Archief', { Inzet: 1, Orde: 3 }),
    );
    expect(finding).toBe('1 van de 3 competenties komt in alle drie de functies voor');
    expect(lead).toBe(
      'Het meest delen Onthaal en Loket: 80 % van hun kruisjes. Het minst delen Loket en Archief: 13 %.',
    );
  });
});
