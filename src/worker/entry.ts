import { analyse } from '../core/analyse.ts';
import { applyChange } from '../core/model/apply-change.ts';
import { EMPTY_CORPUS, type Corpus } from '../core/model/corpus.ts';
import type { CorpusUpdate, TaskOutput, TaskName, WorkerReply, WorkerRequest } from './protocol.ts';

let corpus: Corpus = EMPTY_CORPUS;

function analyseUpdate(update: CorpusUpdate): TaskOutput<'analyse'> {
  corpus = 'corpus' in update ? update.corpus : applyChange(corpus, update.change);
  return analyse(corpus);
}

async function answer(request: WorkerRequest): Promise<TaskOutput<TaskName>> {
  return request.task === 'ingest'
    ? Promise.reject(new Error('no readers'))
    : Promise.resolve(analyseUpdate(request.input));
}

addEventListener('message', (event: MessageEvent<WorkerRequest>) => {
  const { id } = event.data;
  answer(event.data).then(
    (value) => {
      postMessage({ id, value } satisfies WorkerReply);
    },
    (error: unknown) => {
      postMessage({ id, error: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) });
    },
  );
});
