// @vitest-environment happy-dom
import { nothing, render } from 'lit';
import { beforeAll, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { loadTexts } from '../../../src/i18n/language.ts';
import { compareGroups } from '../../../src/ui/view/compare-rows.ts';
import { possibleChains } from '../../../src/ui/view/possible-chains.ts';
import { corpus, dictionary, mapping, requirements } from '../../build.ts';

beforeAll(() => loadTexts('explain'));

const ALL = corpus({
  profiles: [
    { organisation: 'Eerstegem', requirements: requirements({ Zwijgen: 2, Overleg: 1, Orde: 1 }) },
    { organisation: 'Tweedegem', requirements: requirements({ Trouw: 3, Samenspraak: 1, Regelmaat: 1, Netheid: 1 }) },
  ],
  dictionaries: [dictionary(['Zwijgen en trouw'], { title: 'Gids', organisation: 'Derdegem' })],
  mappings: [
    mapping('Eerstegem:Zwijgen', 'Derdegem:Zwijgen en trouw', 'broadMatch'),
    mapping('Tweedegem:Trouw', 'Derdegem:Zwijgen en trouw', 'broadMatch', 'suggested'),
    mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak', 'closeMatch', 'suggested'),
    mapping('Eerstegem:Orde', 'Tweedegem:Regelmaat'),
    mapping('Tweedegem:Netheid', 'Eerstegem:Orde', 'broadMatch'),
  ],
});

function lines(...places: readonly number[]): readonly string[] {
  const analysis = analyse(ALL);
  const chosen = places.flatMap((place) => ALL.profiles[place] ?? []);
  const found = possibleChains(compareGroups(chosen, analysis), analysis.classes);
  if (found === nothing) return [];
  const body = document.createElement('div');
  render(found, body);
  return [...body.querySelectorAll('li')].map((one) => one.textContent.trim());
}

it('names every link that lets two functions possibly share something, once, with who names what lies between', () => {
  const over = 'omvat “Trouw” (nog niet bevestigd)';
  // What both ask may be linked with more of the other: Orde is Regelmaat, and Netheid perhaps a part of it.
  expect(lines(0, 1).toSorted()).toEqual([
    '“Netheid” is een deel van “Orde”',
    '“Overleg” is bijna gelijk aan “Samenspraak” (nog niet bevestigd)',
    `“Zwijgen” is een deel van “Zwijgen en trouw” (Derdegem); “Zwijgen en trouw” (Derdegem) ${over}`,
  ]);
});

it('says nothing of functions that only settled links connect', () => {
  expect(lines(0)).toEqual([]);
});
