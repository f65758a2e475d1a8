import { expect, it } from 'vitest';
import { EMPTY_ANALYSIS } from '../../src/core/model/analysis.ts';
import { EMPTY_CORPUS } from '../../src/core/model/corpus.ts';
import { createPublisher } from '../../src/state/publisher.ts';

it('keeps one message of good news, and every warning until it is closed', () => {
  let last = 0;
  const publisher = createPublisher(
    {
      corpus: EMPTY_CORPUS,
      analysis: EMPTY_ANALYSIS,
      analysing: false,
      imports: [],
      storage: 'memory',
      notices: [],
      preferences: { language: 'nl', theme: 'system', example: true },
    },
    () => String(++last),
  );
  publisher.notify('info', 'notice/added', { added: 3 });
  publisher.notify('warning', 'notice/file-not-kept', { n: 1 });
  publisher.notify('warning', 'notice/file-not-kept', { n: 2 });
  publisher.notify('info', 'notice/corrected', { n: 1 });
  expect(publisher.snapshot.notices.map(({ code, values }) => [code, values])).toEqual([
    ['notice/file-not-kept', { n: 1 }],
    ['notice/file-not-kept', { n: 2 }],
    ['notice/corrected', { n: 1 }],
  ]);
});
