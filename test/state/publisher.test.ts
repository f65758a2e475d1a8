import { expect, it } from 'vitest';
import { EMPTY_ANALYSIS } from '../../src/core/model/analysis.ts';
import { EMPTY_CORPUS } from '../../src/core/model/corpus.ts';
import { createPublisher } from '../../src/state/publisher.ts';

function aPublisher(): ReturnType<typeof createPublisher> {
  let last = 0;
  return createPublisher(
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
}

const told = ({ snapshot }: ReturnType<typeof createPublisher>): readonly unknown[] =>
  snapshot.notices.map(({ code, values }) => [code, values]);

it('keeps one message of good news, and every warning until it is closed', () => {
  const publisher = aPublisher();
  publisher.notify('info', 'notice/added', { added: 3 });
  publisher.notify('warning', 'notice/file-not-kept', { n: 1 });
  publisher.notify('warning', 'notice/file-not-kept', { n: 2 });
  publisher.notify('info', 'notice/corrected', { n: 1 });
  expect(told(publisher)).toEqual([
    ['notice/file-not-kept', { n: 1 }],
    ['notice/file-not-kept', { n: 2 }],
    ['notice/corrected', { n: 1 }],
  ]);
});

it('lets good news of an earlier act go when a warning of a later one comes', () => {
  const publisher = aPublisher();
  publisher.notify('info', 'notice/added', { added: 2 });
  publisher.notify('warning', 'notice/link-disputes', { n: 1 });
  expect(told(publisher)).toEqual([['notice/link-disputes', { n: 1 }]]);
});

it('withdraws what was told of an act, and keeps a warning that still holds', () => {
  const publisher = aPublisher();
  publisher.notify('warning', 'notice/storage-full');
  publisher.notify('warning', 'notice/link-disputes', { n: 1 });
  publisher.notify('info', 'notice/added', { added: 2 });
  publisher.withdraw();
  expect(told(publisher)).toEqual([['notice/storage-full', undefined]]);
});

it('lets good news go when something else begins, and keeps what is still to be known', () => {
  const publisher = aPublisher();
  publisher.notify('warning', 'notice/file-not-kept', { n: 1 });
  publisher.notify('info', 'notice/corrected', { n: 1 });
  publisher.moveOn();
  expect(told(publisher)).toEqual([['notice/file-not-kept', { n: 1 }]]);
});
