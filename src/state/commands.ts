import { applyChange } from '../core/model/apply-change.ts';
import { COLLECTIONS, recordId, type CorpusChange, type CorpusEdit, type RecordId } from '../core/model/corpus.ts';
import type { StoreFailure } from '../store/store-error.ts';
import { answerChange } from './answer-change.ts';
import { answeredTarget } from './answered-target.ts';
import type { BoardKeeper } from './board-keeper.ts';
import type { Imports } from './imports.ts';
import type { LateFiles } from './late-files.ts';
import type { Ledger } from './ledger.ts';
import type { Ports } from './ports.ts';
import type { Stamp } from './profile-review.ts';
import type { Publisher } from './publisher.ts';
import type { StepHistory } from './step-history.ts';
import { stepOf, type Step } from './step.ts';
import type { Commands, Preferences } from './workspace.ts';

/** What the commands work with. */
export interface CommandParts {
  readonly ports: Pick<Ports, 'now' | 'newId' | 'encode' | 'worker'>;
  readonly publisher: Publisher;
  readonly history: StepHistory;
  readonly imports: Imports;
  readonly ledger: () => Ledger;
  readonly files: () => LateFiles;
  /** One thing after another: every action starts from what the one before it left. */
  readonly enqueue: (work: () => Promise<void>) => Promise<void>;
  readonly setPreferences: (change: { readonly [K in keyof Preferences]?: Preferences[K] | undefined }) => void;
  readonly erase: () => Promise<void>;
  readonly board: BoardKeeper;
}

/** The part of an ISO time that is the day. */
const DAY_LENGTH = 10;

export function createCommands(parts: CommandParts): Commands {
  const { publisher, history, imports, ledger, files, enqueue, setPreferences, ports, board } = parts;

  /** Does one action and remembers it. @returns Whether it was done. */
  async function act(step: Step, policy: 'keep' | 'refuse', conflict = 'notice/conflict'): Promise<boolean> {
    const outcome = await ledger().commit(step, policy);
    if ('refused' in outcome) {
      complain(outcome.refused, conflict);
      return false;
    }
    const { done, unsaved } = outcome;
    if (unsaved === 'quota') complain(unsaved, conflict);
    follow(done);
    if (hasFiles(done)) await files().follow();
    if (done.edits.length > 0 || done.settings !== undefined || done.target !== undefined) history.add(done);
    return true;
  }

  function follow({ target }: Step): void {
    if (target !== undefined) setPreferences({ target: target.after });
  }

  function complain(reason: StoreFailure, conflict: string): void {
    if (reason === 'conflict') publisher.notify('warning', conflict);
    else if (reason === 'quota') publisher.notify('error', 'notice/storage-full');
    else publisher.notify('error', 'notice/not-stored');
  }

  async function travel(direction: 'undo' | 'redo'): Promise<void> {
    const step = history.peek(direction);
    if (step === undefined) return;
    const outcome = await ledger().commit(step, 'refuse');
    if ('done' in outcome) {
      follow(outcome.done);
      if (hasFiles(outcome.done)) await files().follow();
      publisher.withdraw();
      history.move(direction, outcome.done);
    } else {
      complain(outcome.refused, 'notice/undo-conflict');
      // What others built on can never be taken back; what could not be stored now may be later.
      if (outcome.refused === 'conflict') history.move(direction, undefined);
    }
  }

  /** Who settles something, as that person named themselves, and when. */
  function stamp(): Stamp {
    const by = publisher.snapshot.preferences.reviewer?.trim() ?? '';
    return { ...(by === '' ? {} : { by }), at: ports.now().toISOString() };
  }

  function chosenTarget(profile: RecordId): Step | undefined {
    const { corpus, preferences } = publisher.snapshot;
    const record = corpus.profiles.find(({ id }) => id === profile);
    if (record === undefined || profile === preferences.target) return undefined;
    const isOwn = ledger().own.profiles.some(({ id }) => id === profile);
    const added = ports.now().toISOString();
    const { fictitious } = record.origin;
    const origin = {
      from: 'typed' as const,
      added,
      example: true,
      ...(fictitious === undefined ? {} : { fictitious }),
    };
    const copy = { id: recordId(ports.newId()), revision: 0, origin, value: record.value };
    const change: CorpusChange = { edits: isOwn ? [] : [{ collection: 'profiles', put: copy }] };
    return {
      ...stepOf('action/choose-target', change, ledger().own),
      target: { before: preferences.target, after: isOwn ? profile : copy.id },
    };
  }

  return {
    importFiles(files) {
      publisher.moveOn();
      imports.add(files);
    },
    cancelImport: imports.cancel,
    cancelAllImports: imports.cancelAll,
    correctImport(id, review, acts) {
      imports.correct(id, review, acts, stamp());
    },
    correctFacts(id, review, facts) {
      imports.correctFacts(id, review, facts, stamp());
    },
    settleFact(id, review, fact, choice) {
      imports.settleFact(id, review, fact, choice, stamp());
    },
    seeDoubts(id, doubts) {
      imports.see(id, doubts, stamp());
    },
    readByHand: imports.readByHand,
    undoCorrection: imports.stepBack,
    redoCorrection: imports.stepAgain,
    settleConflict(id, review, correction, choice) {
      imports.settle(id, review, correction, choice, stamp());
    },
    reviewStored: imports.open,
    readAgain: imports.readAgain,
    pageImage: imports.pageImage,
    explain: (question) => ports.worker.explain(publisher.snapshot.corpus, question).catch(() => undefined),
    confirmImports: (workspaceFile = 'add') =>
      enqueue(async () => {
        // There already, since reading a file takes them too; what is confirmed is looked at after that.
        const [{ planImport }, { disputesOf }] = await Promise.all([
          import('./import-change.ts'),
          import('./merge-links.ts'),
        ]);
        const items = publisher.snapshot.imports.filter(({ status }) => status === 'ready');
        if (items.length === 0) return;
        const { own } = ledger();
        const plan = planImport(items, own, workspaceFile, ports.now().toISOString(), ports.newId);
        const isOnlyChecked = items.every(({ stored }) => stored !== undefined);
        const step = stepOf(isOnlyChecked ? 'action/correct' : 'action/import', plan.change, own);
        const isChosen = publisher.snapshot.preferences.target !== undefined;
        const target = isChosen ? undefined : answeredTarget(applyChange(own, plan.change));
        const resumed = target === undefined ? step : { ...step, target: { before: undefined, after: target } };
        const brought = items.flatMap(({ readings, corpus }) => [
          ...readings.flatMap(({ mappings }) => mappings ?? []),
          ...(corpus?.mappings ?? []).map(({ value }) => value),
        ]);
        const disputes = workspaceFile === 'replace' ? [] : disputesOf(own.mappings, brought);
        const ids = items.map(({ id }) => id);
        imports.hold(ids);
        if (!(await act(resumed, 'refuse'))) {
          imports.release(ids);
          return;
        }
        imports.finish(ids);
        // What says the same as before may have come with its file for the first time.
        if (items.some(({ digest }) => digest !== undefined)) await files().follow();
        const { added, replaced, same, records } = plan;
        // One message for one act: what waits for a person goes before how much came in.
        if (disputes.length > 0) publisher.notify('warning', 'notice/link-disputes', { n: disputes.length });
        else if (isOnlyChecked) {
          if (replaced > 0)
            publisher.notify('info', 'notice/corrected', { n: replaced }, { corrected: records.replaced });
        } else if (replaced + same === 0) publisher.notify('info', 'notice/added', { added }, { added: records.added });
        else publisher.notify('info', 'notice/imported', { added, replaced, same }, records);
      }),
    removeRecords: (ids) =>
      enqueue(async () => {
        const { own } = ledger();
        const { target } = publisher.snapshot.preferences;
        const edits = COLLECTIONS.flatMap((collection): CorpusEdit[] =>
          own[collection].filter(({ id }) => ids.includes(id)).map(({ id }) => ({ collection, remove: id })),
        );
        if (edits.length === 0) return;
        const step = stepOf('action/remove', { edits }, own);
        const losesTarget = target !== undefined && ids.includes(target);
        await act(losesTarget ? { ...step, target: { before: target, after: undefined } } : step, 'keep');
      }),
    saveAgain: () =>
      enqueue(async () => {
        const reason = await ledger().saveAgain();
        if (reason !== undefined) complain(reason, 'notice/conflict');
      }),
    undo: () => enqueue(() => travel('undo')),
    redo: () => enqueue(() => travel('redo')),
    chooseTarget: (profile) =>
      enqueue(async () => {
        const step = chosenTarget(profile);
        if (step !== undefined && (await act(step, 'keep'))) setPreferences({ position: undefined });
      }),
    standAt(position) {
      setPreferences({ position });
    },
    answer: (competency, answer, note) =>
      enqueue(async () => {
        const { own } = ledger();
        const { analysis, corpus, preferences } = publisher.snapshot;
        const change = answerChange(
          own,
          corpus,
          analysis,
          { ...competency, madeFor: preferences.target },
          answer,
          note,
          ports.now(),
        );
        const code = answer === undefined ? 'action/take-answer-back' : 'action/answer';
        await act(stepOf(code, change, own), 'keep', 'notice/answer-conflict');
      }),
    openBoard(choice) {
      board.open(choice, publisher.snapshot.corpus);
    },
    closeBoard: board.close,
    settleLinks: (acts) =>
      enqueue(async () => {
        // Only whoever links competencies needs this.
        const { linkChange } = await import('./link-change.ts');
        const { own } = ledger();
        const change = linkChange(acts, own, stamp(), ports.newId);
        if (change.edits.length > 0)
          await act(stepOf(acts.length === 1 ? 'action/link' : 'action/links', change, own), 'keep');
      }),
    alignScale: (alignment) =>
      enqueue(async () => {
        const { alignedSettings } = await import('./link-change.ts');
        const { own } = ledger();
        const change: CorpusChange = { edits: [], settings: alignedSettings(own.settings, alignment) };
        await act(stepOf('action/align', change, own), 'keep');
      }),
    setPreferences,
    exportWorkspace() {
      const saved = ports.now().toISOString();
      return { name: `meetlat-${saved.slice(0, DAY_LENGTH)}.json`, text: ports.encode(ledger().own, saved) };
    },
    async exportFigures(asked, style) {
      const loaded = await Promise.all([import('../exchange/figure-csv.ts'), style()]).catch(() => undefined);
      const { corpus, analysis, analysing } = publisher.snapshot;
      // The figures of an earlier corpus would be written beside what the cards say now.
      if (loaded === undefined || analysing) {
        publisher.notify('error', loaded === undefined ? 'notice/figures-not-loaded' : 'notice/figures-behind');
        return undefined;
      }
      const [{ figureCsv }, words] = loaded;
      const day = ports.now().toISOString().slice(0, DAY_LENGTH);
      return { name: `meetlat-${asked.of}-${day}.csv`, text: figureCsv(asked, corpus, analysis, words) };
    },
    eraseEverything: () => enqueue(parts.erase),
    dismiss: publisher.dismiss,
  };
}

/** Whether anything came or went that was read from a file. */
function hasFiles({ edits }: Step): boolean {
  return edits.some(({ before, after }) => before?.origin.digest !== after?.origin.digest);
}
