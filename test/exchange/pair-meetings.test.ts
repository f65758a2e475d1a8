import { describe, expect, it } from 'vitest';
import { harmonise } from '../../src/core/harmonise/harmonise.ts';
import { recordId } from '../../src/core/model/corpus.ts';
import { meetings } from '../../src/exchange/pair-meetings.ts';
import { corpus, mapping, requirements } from '../build.ts';

describe('how two functions meet in a competency', () => {
  const meeting = meetings(
    harmonise(
      corpus({
        profiles: [
          { organisation: 'Eerstegem', requirements: requirements({ Zwijgen: 2, Overleg: 1, Rekenen: 1 }) },
          { organisation: 'Tweedegem', requirements: requirements({ Trouw: 3, Samenspraak: 1 }) },
          { organisation: 'Derdegem', requirements: requirements({ 'Zwijgen en trouw': 3 }) },
          { organisation: 'Eerstegem', requirements: requirements({ Overleg: 2 }) },
        ],
        mappings: [
          mapping('Eerstegem:Zwijgen', 'Derdegem:Zwijgen en trouw', 'broadMatch'),
          mapping('Derdegem:Zwijgen en trouw', 'Tweedegem:Trouw', 'narrowMatch'),
          mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak'),
        ],
      }),
    ),
  );
  const between = (one: number, other: number, competency: string): string =>
    meeting(recordId(`profiles-${String(one)}`), recordId(`profiles-${String(other)}`), competency);

  it('is open where links for a part lead from what the one asks to what the other asks, over whatever town', () => {
    expect(between(0, 1, 'organisation eerstegem/zwijgen')).toBe('open');
    expect(between(0, 1, 'organisation tweedegem/trouw')).toBe('open');
    expect(between(0, 2, 'organisation eerstegem/zwijgen')).toBe('open');
  });

  it('is settled where both ask it, and apart where no link leads to what the other asks', () => {
    expect(between(0, 3, 'organisation eerstegem/overleg')).toBe('alike');
    expect(between(0, 1, 'organisation eerstegem/overleg')).toBe('linked');
    expect(between(0, 1, 'organisation eerstegem/rekenen')).toBe('apart');
    expect(between(0, 3, 'organisation eerstegem/zwijgen')).toBe('apart');
  });
});
