import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { recordId, type RecordId } from '../../../src/core/model/corpus.ts';
import { loadTexts } from '../../../src/i18n/language.ts';
import { figureChange } from '../../../src/ui/view/crosswalk-change.ts';
import { changeWords } from '../../../src/ui/view/crosswalk-words.ts';
import { assessment, corpus, mapping, requirements } from '../../build.ts';

const VALUES = {
  profiles: [
    { organisation: 'Een', title: 'Bode', requirements: requirements({ A: 3, B: 1 }) },
    { organisation: 'Twee', title: 'Loket', requirements: requirements({ C: 3 }) },
    { organisation: 'Drie', title: 'Balie', requirements: requirements({ D: 1 }) },
  ],
  assessments: [
    assessment({ A: 2 }, { person: 'P1', dictionary: 'Een' }),
    assessment({ D: 1 }, { person: 'P2', dictionary: 'Drie' }),
  ],
};

describe('what a link changes', () => {
  beforeAll(() => loadTexts('crosswalk'));

  const before = corpus(VALUES);
  const after = corpus({ ...VALUES, mappings: [mapping('Een:A', 'Twee:C')] });

  it('is counted in functions and people, with the overlap that moved most', () => {
    expect(figureChange(analyse(before), analyse(after), after)).toEqual({
      functions: 2,
      people: 1,
      pair: {
        a: recordId('profiles-0'),
        b: recordId('profiles-1'),
        before: { low: 0, high: 0 },
        after: { low: 0.75, high: 0.75 },
      },
    });
  });

  it('is told of the two that were linked, also where a pair of others moved more', () => {
    const both = corpus({ ...VALUES, mappings: [mapping('Een:A', 'Twee:C'), mapping('Een:B', 'Drie:D')] });
    const side = (at: number): ReadonlySet<RecordId> => new Set([recordId(`profiles-${String(at)}`)]);
    const told = figureChange(analyse(before), analyse(both), both, [side(2), side(0)]);
    expect(told).toMatchObject({ pair: { a: 'profiles-0', b: 'profiles-2' }, isElsewhere: false });
    const elsewhere = figureChange(analyse(before), analyse(both), both, [side(1), side(2)]);
    expect(elsewhere).toMatchObject({ pair: { a: 'profiles-0', b: 'profiles-1' }, isElsewhere: true });
    const words = (one: typeof told): string => changeWords(one, both.profiles, { from: 'Drie', to: 'Een' });
    expect(words(told)).toMatch(/^Tussen Drie en Een: Overlap van Bode en Balie: van 0/);
    expect(words(elsewhere)).toMatch(
      /^Tussen Drie en Een verandert geen overlap, elders wel\. Overlap van Bode en Loket/,
    );
  });

  it('is told first of the two that a person compares, where their overlap moved', () => {
    const both = corpus({ ...VALUES, mappings: [mapping('Een:A', 'Twee:C'), mapping('Een:B', 'Drie:D')] });
    const side = (at: number): ReadonlySet<RecordId> => new Set([recordId(`profiles-${String(at)}`)]);
    const changeOf = (compared: readonly string[]): ReturnType<typeof figureChange> =>
      figureChange(analyse(before), analyse(both), both, [side(0), side(1)], compared);
    const told = changeOf(['profiles-2', 'profiles-0']);
    expect(told).toMatchObject({ pair: { a: 'profiles-0', b: 'profiles-2' }, isCompared: true });
    expect(changeWords(told, both.profiles, { from: 'Een', to: 'Twee' })).toMatch(
      /^In wat je vergelijkt: Overlap van Bode en Balie/,
    );
    const unmoved = changeOf(['profiles-1', 'profiles-2']);
    expect(unmoved).toMatchObject({ pair: { a: 'profiles-0', b: 'profiles-1' }, isElsewhere: false });
    expect(unmoved.isCompared).toBeUndefined();
  });

  it('is no change from a figure to itself where rounding hides it', () => {
    const [a, b] = [recordId('profiles-0'), recordId('profiles-1')];
    const pair = { a, b, before: { low: 0.071, high: 0.071 }, after: { low: 0.074, high: 0.074 } };
    const names = { from: 'Een', to: 'Twee' };
    expect(changeWords({ functions: 2, people: 0, pair }, after.profiles, names)).toMatch(
      /^Overlap van Bode en Loket: minder dan een procentpunt anders, afgerond nog altijd 7\s%\./u,
    );
  });

  it('is nothing where no figure rests on it', () => {
    const elsewhere = corpus({ ...VALUES, mappings: [mapping('Een:A', 'Vier:C')] });
    expect(figureChange(analyse(before), analyse(elsewhere), elsewhere)).toEqual({ functions: 0, people: 0 });
  });
});
