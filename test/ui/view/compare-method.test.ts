// @vitest-environment happy-dom
import { render } from 'lit';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import type { Corpus } from '../../../src/core/model/corpus.ts';
import { overlapTerms } from '../../../src/core/overlap/overlap-terms.ts';
import { loadTexts } from '../../../src/i18n/language.ts';
import { compareMethod } from '../../../src/ui/view/compare-method.ts';
import { corpus, mapping, profile, requirements } from '../../build.ts';
import { readCrosswalk, readDictionary, readProfiles } from '../../data/read-data.ts';

beforeAll(() => loadTexts('explain'));

function lines(all: Corpus, isWorkedOut = true): readonly string[] {
  const terms = overlapTerms(
    all,
    all.profiles.map(({ id }) => id),
  );
  const body = document.createElement('div');
  render(compareMethod(all.profiles, analyse(all), isWorkedOut ? terms : undefined), body);
  return [...body.querySelectorAll('li')].map((one) => one.textContent.replaceAll('\u202f', ' ').trim());
}

/** The sum in a line, and whether it comes out. */
function sumIn(line: string): { readonly sum: number; readonly total: number; readonly shared: number } {
  const [, terms = '', total] = /: (\d{1,4}(?: [+−] \d{1,4}){2,3}) = (\d{1,4})\./u.exec(line) ?? [];
  const numbers = terms.replaceAll('−', '-').replaceAll(/([+-]) /gu, '$1');
  const sum = numbers.split(' ').reduce((all, one) => all + Number(one), 0);
  return { sum, total: Number(total), shared: Number(/er dus (\d{1,4}) gedeeld/u.exec(line)?.[1]) };
}

const CARDS = [
  profile({
    title: 'Bode',
    organisation: 'Eerstegem',
    requirements: requirements({ Overleg: 2, Onthaal: 1, Orde: 1 }),
  }),
  profile({ title: 'Gids', organisation: 'Tweedegem', requirements: requirements({ Omgaan: 3 }) }),
];

describe('the calculation of two functions', () => {
  it('gives both ends as sums, with what falls together on one card', () => {
    const all = corpus({
      profiles: CARDS,
      mappings: [
        mapping('Eerstegem:Overleg', 'Tweedegem:Omgaan', 'broadMatch'),
        mapping('Eerstegem:Onthaal', 'Tweedegem:Omgaan', 'broadMatch'),
      ],
    });
    expect(lines(all).slice(1, 3)).toEqual([
      'Minstens 0 %. Kaart A telt dan 4 kruisjes en kaart B 3; 0 staan op beide: 4 + 3 − 0 = 7. Van die 7 zijn er dus 0 gedeeld.',
      'Hoogstens 50 %. Kaart A telt dan 4 kruisjes en kaart B 3; 2 staan op beide en 1 telt maar één keer mee: 4 + 3 − 2 − 1 = 4. Van die 4 zijn er dus 2 gedeeld. Op kaart A tellen dan als één, omdat ze door koppelingen misschien hetzelfde zijn: “Overleg” en “Onthaal”.',
    ]);
    expect(lines(all, false)[1]).toMatch(/^Van A naar B/u);
  });

  it('has no ends to tell of what is known exactly', () => {
    const known = lines(corpus({ profiles: CARDS, mappings: [mapping('Eerstegem:Overleg', 'Tweedegem:Omgaan')] }));
    expect(known[0]).toBe('Gedeeld: 2 ÷ 5 = 40 %.');
    expect(known.some((line) => /^(?:Minstens|Hoogstens)/u.test(line))).toBe(false);
  });

  it('adds up to the figure at both ends for the functions that ship, joined competencies counted once', () => {
    const shipped = corpus({
      profiles: readProfiles().map((one) => one.profile),
      dictionaries: [readDictionary('nl')],
      mappings: readCrosswalk().mappings,
    });
    const ends = lines(shipped).filter((line) => /^(?:Minstens|Hoogstens)/u.test(line));
    expect(ends).toHaveLength(18);
    for (const line of ends) {
      const { sum, total, shared } = sumIn(line);
      expect(sum).toBe(total);
      expect(line).toContain(` ${String(Math.round((100 * shared) / total))} %`);
    }
    expect(ends.some((line) => line.includes('maar één keer mee'))).toBe(true);
  });
});
