import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { recordId } from '../../../src/core/model/corpus.ts';
import { figureChange } from '../../../src/ui/view/crosswalk-change.ts';
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

  it('is nothing where no figure rests on it', () => {
    const elsewhere = corpus({ ...VALUES, mappings: [mapping('Een:A', 'Vier:C')] });
    expect(figureChange(analyse(before), analyse(elsewhere), elsewhere)).toEqual({ functions: 0, people: 0 });
  });
});
