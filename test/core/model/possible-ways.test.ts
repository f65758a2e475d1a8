import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { possibleWays } from '../../../src/core/model/possible-ways.ts';
import { corpus, mapping, requirements } from '../../build.ts';

describe('what may share crosses with a competency', () => {
  const { classes } = analyse(
    corpus({
      profiles: [
        { organisation: 'Eerstegem', requirements: requirements({ Zwijgen: 2 }) },
        { organisation: 'Tweedegem', requirements: requirements({ Trouw: 3 }) },
        { organisation: 'Derdegem', requirements: requirements({ Geheel: 3 }) },
        { organisation: 'Vierdegem', requirements: requirements({ Rust: 1 }) },
        { organisation: 'Vijfdegem', requirements: requirements({ Vlijt: 1 }) },
      ],
      mappings: [
        mapping('Eerstegem:Zwijgen', 'Derdegem:Geheel', 'broadMatch'),
        mapping('Tweedegem:Trouw', 'Derdegem:Geheel', 'broadMatch', 'suggested'),
        mapping('Tweedegem:Trouw', 'Vierdegem:Rust', 'relatedMatch'),
        mapping('Tweedegem:Trouw', 'Vijfdegem:Vlijt', 'exactMatch', 'rejected'),
      ],
    }),
  );
  const waysOf = possibleWays(classes);

  it('is whatever suggested links and links for a part lead to, each link as it reads on the way', () => {
    expect(
      [...waysOf('organisation eerstegem/zwijgen')].map(([to, steps]) => [to, steps.map(({ relation }) => relation)]),
    ).toEqual([
      ['organisation derdegem/geheel', ['broadMatch']],
      ['organisation tweedegem/trouw', ['broadMatch', 'narrowMatch']],
    ]);
  });

  it('is nothing where competencies are only related or kept apart, or nobody knows the competency', () => {
    expect(waysOf('organisation vierdegem/rust').size).toBe(0);
    expect(waysOf('organisation vijfdegem/vlijt').size).toBe(0);
    expect(waysOf('nergens').size).toBe(0);
  });
});
