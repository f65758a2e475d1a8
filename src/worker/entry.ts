import { analyse } from '../core/analyse.ts';
import type { ThesaurusIndex } from '../core/harmonise/thesaurus-index.ts';
import { applyChange } from '../core/model/apply-change.ts';
import { EMPTY_CORPUS, type Corpus } from '../core/model/corpus.ts';
import { InvariantError } from '../core/model/invariant-error.ts';
import { readFiles } from './read-files.ts';
import type {
  CorpusUpdate,
  Ingested,
  Progress,
  TaskInput,
  TaskName,
  TaskOutput,
  WorkerReply,
  WorkerRequest,
} from './protocol.ts';

let corpus: Corpus = EMPTY_CORPUS;
let index: ThesaurusIndex | undefined;

async function ingestFile(
  { file, bytes, names }: TaskInput<'ingest'>,
  progress: (progress: Progress) => void,
): Promise<Ingested> {
  // Readers are loaded with the first file, so that the first analysis does not wait for them.
  const [{ ingest }, { withUnreadNames }] = await Promise.all([
    import('../ingest.ts'),
    import('../core/extract/facts/unread-names.ts'),
  ]);
  const content = new Uint8Array(bytes);
  const { readings, lines, tables } = await ingest(file, content, { files: readFiles, progress });
  if (!readings.some((reading) => reading.kind === 'workspace'))
    return {
      readings: withUnreadNames(readings, lines, names),
      lines,
      ...(tables === undefined ? {} : { tables }),
      diagnostics: [],
    };
  const { decodeWorkspace } = await import('../exchange/workspace-file.ts');
  const { value, diagnostics } = decodeWorkspace(new TextDecoder().decode(content));
  return { readings: [], lines, ...(value === undefined ? {} : { corpus: value }), diagnostics };
}

function learn(update: CorpusUpdate): Corpus {
  corpus = 'corpus' in update ? update.corpus : applyChange(corpus, update.change);
  return corpus;
}

async function crosswalkOf(input: TaskInput<'crosswalk'>): Promise<TaskOutput<'crosswalk'>> {
  const known = learn(input.update);
  // Only whoever links competencies needs these.
  const [{ crosswalkBoard }, { thesaurusIndex }] = await Promise.all([
    import('../core/harmonise/crosswalk-board.ts'),
    import('../core/harmonise/thesaurus-index.ts'),
  ]);
  if (input.thesaurus !== undefined) index = thesaurusIndex(input.thesaurus);
  // Without it the words alone would suggest other relations, and nobody would see why.
  if (index === undefined) throw new InvariantError('worker/thesaurus', 'asked for links before it was told');
  return crosswalkBoard(known, input, index);
}

async function answer(request: WorkerRequest): Promise<TaskOutput<TaskName>> {
  switch (request.task) {
    case 'ingest':
      return ingestFile(request.input, (progress) => {
        postMessage({ id: request.id, progress } satisfies WorkerReply);
      });
    case 'analyse':
      return analyse(learn(request.input));
    case 'explain': {
      const known = learn(request.input.update);
      const { explain } = await import('../core/explain.ts');
      return explain(known, request.input.question);
    }
    case 'crosswalk':
      return crosswalkOf(request.input);
    case 'pageImage': {
      const { pageImage } = await import('../read/page-image.ts');
      return pageImage(new Uint8Array(request.input.bytes), request.input.page, request.input.width, readFiles);
    }
  }
}

/** The table of pairs is handed over rather than copied: it is by far the largest part, and nobody here needs it again. */
function handedOver(value: TaskOutput<TaskName>): Transferable[] {
  if (value === undefined || !('pairs' in value)) return [];
  const { totals, shared, rows, figures } = value.pairs;
  // Empty ones may be those of `NO_PAIRS`, which is needed again.
  return [totals, shared, rows, figures]
    .filter(({ byteLength }) => byteLength > 0)
    .flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
}

addEventListener('message', (event: MessageEvent<WorkerRequest>) => {
  const { id } = event.data;
  answer(event.data).then(
    (value) => {
      postMessage({ id, value } satisfies WorkerReply, handedOver(value));
    },
    (error: unknown) => {
      postMessage({ id, error: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) });
    },
  );
});
